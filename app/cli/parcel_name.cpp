// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/parcel_name.h"

#include "app/convert.h"
#include "data/rules/wards.h"
#include "data/store/error.h"

#include <algorithm>

namespace app::cli {

namespace {

template <typename Item> const Item *withId(const std::vector<Item> &items, const std::optional<data::Id> &id)
{
    const auto found = id ? std::ranges::find(items, *id, &Item::id) : items.end();
    return found != items.end() ? &*found : nullptr;
}

Json codeOrNull(const auto *item) { return item ? Json(item->code) : Json(); }

} // namespace

ParcelNames::ParcelNames(const data::Workspace &workspace)
    : m_workspace(workspace), m_units(data::adminUnits(workspace)), m_projects(data::projects(workspace))
{}

QString ParcelNames::nameOf(data::Id id) const
{
    const auto parcel = data::parcel(m_workspace, id);
    if (!parcel)
        return QString::number(id);
    QString name = CommandLine::tr("parcel %1, map sheet %2").arg(toQt(parcel->number), toQt(parcel->mapSheet));
    if (const auto *unit = withId(m_units, parcel->unit))
        name += QStringLiteral(", ") + toQt(unit->name);
    if (const auto *project = withId(m_projects, parcel->project))
        name += QStringLiteral(" · ") + toQt(project->code);
    return name;
}

Json ParcelNames::jsonOf(data::Id id) const
{
    const auto parcel = data::parcel(m_workspace, id);
    if (!parcel)
        return Json();
    return {{"unit", codeOrNull(withId(m_units, parcel->unit))},
            {"map_sheet", parcel->mapSheet},
            {"number", parcel->number},
            {"project", codeOrNull(withId(m_projects, parcel->project))}};
}

const data::Project *ParcelNames::project(data::Id id) const { return withId(m_projects, std::optional(id)); }

data::Parcel parcelNamed(const data::Workspace &workspace, const std::string &name, const std::string &ward)
{
    const std::size_t slash = std::min(name.find('/'), name.size());
    auto found = data::parcelsAt(workspace, name.substr(0, slash), name.substr(std::min(slash + 1, name.size())));
    const auto units = data::adminUnits(workspace);
    if (const data::AdminUnit *unit = ward.empty() ? nullptr : data::findUnit(units, ward))
        std::erase_if(found, [&](const data::Parcel &each) {
            return belongsUnder(units, *unit, each.unit, each.geometry).verdict != data::Belonging::Verdict::Yes;
        });
    else if (!ward.empty())
        throw data::Error(data::Failure::UnknownUnit, ward);
    if (found.size() == 1)
        return std::move(found.front());
    if (found.empty())
        complain(CommandLine::tr("There is no parcel %1; write it like 12/345, map sheet and number.").arg(toQt(name)));
    else
        complain(CommandLine::tr("There are %n parcels %1; say --ward.", nullptr, static_cast<int>(found.size()))
                     .arg(toQt(name)));
    const ParcelNames names(workspace);
    for (const data::Parcel &each : found)
        complain(names.nameOf(each.id));
    throw CLI::RuntimeError(1);
}

} // namespace app::cli
