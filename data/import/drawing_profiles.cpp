// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/drawing_profiles.h"

#include "data/import/drawing_reader_p.h"
#include "data/store/error.h"
#include "data/store/row_p.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace data {

namespace {

using Json = nlohmann::ordered_json;
using Levels = std::vector<std::string> DrawingProfile::*;

constexpr std::pair<const char *, Levels> kRoles[] = {
    {"boundary", &DrawingProfile::boundaryLevels}, {"number", &DrawingProfile::numberLevels},
    {"land_use", &DrawingProfile::landUseLevels},  {"area", &DrawingProfile::areaLevels},
    {"combined", &DrawingProfile::combinedLevels}, {"sheet", &DrawingProfile::sheetLevels}};

/// Metres; ends of lines further apart are no slip of the drawer's.
constexpr double kWidestTolerance = 1.0;

Levels levelsOf(std::string_view role)
{
    const auto *const found = std::ranges::find(kRoles, role, &std::pair<const char *, Levels>::first);
    return found == std::end(kRoles) ? nullptr : found->second;
}

bool isListOfTexts(const Json &value)
{
    return value.is_array() && std::ranges::all_of(value, [](const Json &each) { return each.is_string(); });
}

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
    const auto reject = [&place](const std::string &why) { throw Error(Failure::BadProfile, place, why); };
    if (!json.is_object())
        reject("json");
    DrawingProfile profile;
    for (const auto &[key, value] : json.items()) {
        if (key == "name" && value.is_string())
            profile.name = value.get<std::string>();
        else if (key == "tolerance_m")
            profile.tolerance = value.is_number() ? value.get<double>() : 0.0;
        else if (const Levels levels = levelsOf(key); !levels)
            reject(key == "name" ? key : "key " + key);
        else if (!isListOfTexts(value))
            reject("levels " + key);
        else
            profile.*levels = value.get<std::vector<std::string>>();
    }
    if (profile.name.find_first_not_of(" \t") == std::string::npos)
        reject("name");
    if (profile.boundaryLevels.empty())
        reject("boundary");
    if (!(profile.tolerance > 0 && profile.tolerance <= kWidestTolerance))
        reject("tolerance_m");
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

std::optional<Id> saveDrawingProfile(Workspace &workspace, const DrawingProfile &profile, const Author &author)
{
    const std::string rules = toJson(profile);
    for (const DrawingProfile &known : drawingProfilesOf(workspace))
        if (toJson(known) == rules)
            return std::nullopt;
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO drawing_profile (name, rules) VALUES (?, ?)"
                                           " ON CONFLICT (name) DO UPDATE SET rules = excluded.rules");
        insert.bind(1, profile.name);
        insert.bind(2, rules);
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
