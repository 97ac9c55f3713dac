// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/drawing_profiles.h"

#include "data/import/drawing_reader_p.h"
#include "data/store/error.h"
#include "data/store/row_p.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace data {

namespace {

using Json = nlohmann::ordered_json;
using Levels = std::vector<std::string> DrawingProfile::*;

constexpr std::pair<const char *, Levels> kRoles[] = {
    {"boundary", &DrawingProfile::boundaryLevels}, {"number", &DrawingProfile::numberLevels},
    {"land_use", &DrawingProfile::landUseLevels},  {"area", &DrawingProfile::areaLevels},
    {"combined", &DrawingProfile::combinedLevels}, {"sheet", &DrawingProfile::sheetLevels}};

std::size_t fitOf(const DrawingProfile &profile, const std::vector<std::string> &levels)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        levels, [&](const std::string &level) { return rankOf(profile.boundaryLevels, level).has_value(); }));
}

} // namespace

std::string toJson(const DrawingProfile &profile)
{
    Json json{{"name", profile.name}};
    for (const auto &[role, levels] : kRoles)
        json[role] = profile.*levels;
    json["tolerance_m"] = profile.tolerance;
    return json.dump(2);
}

DrawingProfile drawingProfileOf(std::string_view text, const std::string &place)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto reject = [&place](const char *why) { throw Error(Failure::BadContent, place, why); };
    if (!json.is_object() || !json.contains("name") || !json["name"].is_string())
        reject("a profile is a JSON object with a name");
    DrawingProfile profile{.name = json["name"].get<std::string>()};
    for (const auto &[role, levels] : kRoles) {
        if (!json.contains(role))
            continue;
        for (const Json &level : json[role]) {
            if (!level.is_string())
                reject("levels are texts");
            (profile.*levels).push_back(level.get<std::string>());
        }
    }
    if (json.contains("tolerance_m") && json["tolerance_m"].is_number())
        profile.tolerance = json["tolerance_m"].get<double>();
    if (profile.boundaryLevels.empty())
        reject("no boundary level is named");
    return profile;
}

std::vector<DrawingProfile> drawingProfilesOf(const Workspace &workspace)
{
    std::vector<DrawingProfile> profiles =
        selectAll(workspace, "SELECT rules FROM drawing_profile ORDER BY name",
                  [](Row &row) { return drawingProfileOf(row.text(), "drawing_profile"); });
    for (const DrawingProfile &built : drawingProfiles())
        if (!std::ranges::contains(profiles, built.name, &DrawingProfile::name))
            profiles.push_back(built);
    return profiles;
}

void saveDrawingProfile(Workspace &workspace, const DrawingProfile &profile, const Author &author)
{
    workspace.change(author, [&profile](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO drawing_profile (name, rules) VALUES (?, ?)"
                                           " ON CONFLICT (name) DO UPDATE SET rules = excluded.rules");
        insert.bind(1, profile.name);
        insert.bind(2, toJson(profile));
        insert.exec();
    });
}

DrawingProfile chooseProfile(const Workspace &workspace, const std::string &name,
                             const std::vector<std::string> &levels)
{
    const std::vector<DrawingProfile> profiles = drawingProfilesOf(workspace);
    if (name.empty())
        return *std::ranges::max_element(profiles, {},
                                         [&](const DrawingProfile &profile) { return fitOf(profile, levels); });
    const auto found = std::ranges::find(profiles, name, &DrawingProfile::name);
    if (found == profiles.end())
        throw Error(Failure::BadImportOption, name, "profile");
    return *found;
}

} // namespace data
