// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/parcel_list.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"
#include "data/store/clearance.h"
#include "data/store/places.h"
#include "data/store/projects.h"

#include <QCoreApplication>

#include <charconv>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParcelList)
};

TableCell words(const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); }

TableCell number(const auto &value) { return value ? TableCell(static_cast<double>(*value)) : TableCell(); }

std::vector<TableColumn> columns(bool withHolders)
{
    std::vector<TableColumn> result{{Words::tr("Map sheet"), 12},    {Words::tr("Parcel"), 14},
                                    {Words::tr("Ward"), 34},         {Words::tr("Project"), 14},
                                    {Words::tr("Land use"), 14},     {Words::tr("Area (m²)"), 20, 2},
                                    {Words::tr("State"), 40},        {Words::tr("Next step planned for"), 20},
                                    {Words::tr("Approved (đ)"), 24}, {Words::tr("Paid (đ)"), 24},
                                    {Words::tr("Obstacle"), 14},     {Words::tr("Shape"), 20}};
    if (withHolders)
        result.push_back({Words::tr("Holder"), 40});
    return result;
}

std::vector<TableCell> rowOf(const data::ParcelRow &row, const ParcelWords &names, bool withHolders)
{
    std::vector<TableCell> cells{words(toQt(row.mapSheet)),
                                 words(toQt(row.number)),
                                 words(names.unit(row.unit)),
                                 words(names.project(row.project)),
                                 words(toQt(row.landUse)),
                                 number(areaOf(row)),
                                 words(names.state(row.stage)),
                                 words(text::formatDate(row.due)),
                                 number(row.approvedDong),
                                 number(row.paidDong),
                                 words(row.obstacle ? Words::tr("open") : QString()),
                                 words(wordOf(row.quality))};
    if (withHolders)
        cells.push_back(words(toQt(row.holder)));
    return cells;
}

std::optional<data::Id> idOf(const std::string &key)
{
    data::Id id = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
    return error == std::errc() && end == key.data() + key.size() ? std::optional(id) : std::nullopt;
}

} // namespace

ParcelWords::ParcelWords(const data::Workspace &workspace)
{
    for (const data::AdminUnit &unit : data::adminUnits(workspace)) {
        m_units.emplace(unit.id, toQt(unit.name));
        m_unitCodes.emplace(unit.id, unit.code);
    }
    for (const data::Project &project : data::projects(workspace))
        m_projects.emplace(project.id, toQt(project.code));
    const data::ClearanceOrder order = data::projectOrder(workspace, std::nullopt);
    m_states.emplace("none", text::stateName(order, {}));
    for (const data::ClearanceStep &step : order.steps())
        if (step.stateRank)
            m_states.emplace(step.code, text::stateName(order, {.stage = step.code}));
}

QString ParcelWords::state(const std::string &stage) const
{
    const auto found = m_states.find(stage);
    return found == m_states.end() ? toQt(stage) : found->second;
}

QString ParcelWords::key(data::ParcelField field, const std::string &key) const
{
    switch (field) {
    case data::ParcelField::Project:
        return project(idOf(key));
    case data::ParcelField::Unit:
        return unit(idOf(key));
    case data::ParcelField::Stage:
        return state(key);
    case data::ParcelField::LandUse:
        return toQt(key);
    case data::ParcelField::Category:
        return parcelCategory(key);
    case data::ParcelField::Quality:
        return key == "surveyed"    ? wordOf(data::Quality::Surveyed)
               : key == "digitised" ? wordOf(data::Quality::Digitised)
                                    : wordOf(data::Quality::Illustrative);
    case data::ParcelField::Obstacle:
        return key.empty() ? QString() : Words::tr("open");
    }
    return toQt(key);
}

std::optional<double> areaOf(const data::ParcelRow &row)
{
    return row.declaredAreaM2 ? row.declaredAreaM2 : row.measuredAreaM2;
}

Table parcelList(std::span<const data::ParcelRow> rows, const ParcelWords &names, bool withHolders)
{
    Table table{.name = Words::tr("Parcels"), .title = Words::tr("List of parcels"), .about = {}, .columns = {}};
    table.columns = columns(withHolders);
    table.rows.reserve(rows.size());
    for (const data::ParcelRow &row : rows)
        table.rows.push_back(rowOf(row, names, withHolders));
    return table;
}

} // namespace app
