// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/parcel_planner_p.h"

#include "data/rules/column_names.h"
#include "data/rules/holder_name.h"
#include "data/rules/land_use.h"
#include "data/store/error.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/row_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace data {

namespace {

using enum IssueKind;
using State = PlannedRow::State;

/// "12.0", as a spreadsheet may give a whole number.
std::string wholeNumber(std::string text)
{
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

/// "12/345" or "12-345": map sheet and number.
std::optional<std::pair<std::string, std::string>> splitKey(const std::string &text)
{
    const std::size_t at = text.find_first_of("/-");
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return std::nullopt;
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

std::string projectCode(const Workspace &workspace, Id project)
{
    SQLite::Statement query(workspace.database(), "SELECT code FROM project WHERE id = ?");
    query.bind(1, project);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

std::optional<double> number(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(std::stod(std::string(text)));
}

} // namespace

/// What is there under a candidate's key.
struct ParcelPlanner::Existing
{
    Id id = 0;
    std::optional<Id> project;
    std::string landUse;
    std::string category;
    std::optional<double> area;
    std::string holder;
    std::string address;
    std::string phone;
    gis::Geometry geometry;
};

std::unique_ptr<Planner> makeParcelPlanner(const ImportContext &context)
{
    return std::make_unique<ParcelPlanner>(context);
}

ParcelPlanner::ParcelPlanner(const ImportContext &context)
    : m_context(context), m_units(NamedRows::units(context.workspace)),
      m_projects(NamedRows::projects(context.workspace))
{
    const ImportOptions &options = context.options;
    if (!options.unit.empty())
        m_unit = m_units.find(options.unit);
    if (!options.unit.empty() && !m_unit)
        throw Error(Failure::UnknownUnit, options.unit);
    if (!options.project.empty())
        m_project = m_projects.find(options.project);
    if (!options.project.empty() && !m_project)
        throw Error(Failure::UnknownProject, options.project);
    m_anyThere = context.workspace.database().execAndGet("SELECT EXISTS (SELECT 1 FROM parcel)").getInt() != 0;
}

void ParcelPlanner::add(const ImportRecord &record)
{
    Candidate candidate;
    if (!resolve(record, candidate) || isRepeated(candidate))
        return;
    if (const auto existing = find(candidate))
        compare(candidate, *existing);
    else
        pack(candidate, 0);
}

bool ParcelPlanner::resolve(const ImportRecord &record, Candidate &candidate)
{
    constexpr auto kTarget = ImportTarget::Parcels;
    IssueLog &log = m_context.log;
    candidate.row = record.row;
    candidate.geometry = &record.geometry;
    candidate.mapSheet = wholeNumber(record.value(kTarget, "map_sheet"));
    candidate.number = wholeNumber(record.value(kTarget, "number"));
    if (const auto key = splitKey(record.value(kTarget, "parcel")); key && candidate.number.empty())
        std::tie(candidate.mapSheet, candidate.number) = *key;
    if (candidate.mapSheet.empty())
        candidate.mapSheet = m_context.options.mapSheet;
    for (const auto &[field, value] : {std::pair("map_sheet", &candidate.mapSheet), {"number", &candidate.number}}) {
        if (value->empty()) {
            log.leaveOut(record.row, KeyMissing, field, {});
            return false;
        }
    }
    candidate.unit = m_unit;
    if (const std::string &unit = record.value(kTarget, "unit"); !unit.empty() && !m_unit) {
        candidate.unit = m_units.find(unit);
        if (!candidate.unit) {
            log.leaveOut(record.row, UnitUnknown, candidate.label(), unit);
            return false;
        }
    }
    candidate.project = m_project;
    if (const std::string &project = record.value(kTarget, "project"); !project.empty() && !m_project) {
        candidate.project = m_projects.find(project);
        if (!candidate.project)
            log.doubt(record.row, ProjectUnknown, candidate.label(), project);
    }
    candidate.holder = record.value(kTarget, "holder");
    candidate.address = record.value(kTarget, "address");
    candidate.phone = record.value(kTarget, "phone");
    candidate.area = record.value(kTarget, "declared_area_m2");
    if (candidate.area == "0") // what a MapInfo table holds instead of nothing
        candidate.area.clear();
    candidate.landUse = record.value(kTarget, "land_use");
    candidate.category = record.value(kTarget, "category");
    if (!candidate.landUse.empty() && !splitLandUse(candidate.landUse))
        log.doubt(record.row, LandUseUnknown, candidate.label(), candidate.landUse);
    candidate.holderKind = isOrganisation(candidate.holder) ? "organisation" : "household";
    if (candidate.category.empty() && candidate.holderKind == "organisation")
        candidate.category = "organisation";
    else if (const auto category = categoryOf(candidate.landUse); category && candidate.category.empty())
        candidate.category = nameOf(*category);
    return true;
}

bool ParcelPlanner::isRepeated(const Candidate &candidate)
{
    std::string sheet = std::format("{}/{}", candidate.unit.value_or(0), candidate.mapSheet);
    if (!m_sheet || sheet != m_sheetKey) {
        m_sheet = &m_rowsOfSheet[sheet];
        m_sheetKey = std::move(sheet);
    }
    const auto [first, added] = m_sheet->try_emplace(candidate.number, candidate.row);
    if (!added)
        m_context.log.leaveOut(candidate.row, KeyRepeated, candidate.label(), std::to_string(first->second));
    return !added;
}

void ParcelPlanner::pack(const Candidate &candidate, Id existing)
{
    std::vector<std::byte> blob;
    appendGeometryBlob(blob, *candidate.geometry, m_context.srid);
    (existing ? m_changed : m_new)
        .add({.number = candidate.row,
              .existing = existing,
              .references = {candidate.unit.value_or(0), candidate.project.value_or(0)},
              .texts = {candidate.mapSheet, candidate.number, candidate.landUse, candidate.category, candidate.area,
                        candidate.holder, candidate.holderKind, candidate.address, candidate.phone},
              .geometry = blob});
    if (existing)
        return;
    ++m_context.plan.added;
    list(m_context.plan, {.row = candidate.row, .state = State::New, .label = candidate.label(), .changes = {}});
}

std::optional<ParcelPlanner::Existing> ParcelPlanner::find(const Candidate &candidate)
{
    if (!m_anyThere)
        return std::nullopt;
    m_sheets.emplace(candidate.unit.value_or(0), candidate.mapSheet);
    if (!m_find)
        m_find.emplace(m_context.workspace.database(),
                       "SELECT parcel.id, project_id, land_use, category, declared_area_m2, holder.name,"
                       " holder.address, holder.phone, AsBinary(geometry) FROM parcel"
                       " LEFT JOIN holder ON holder.id = holder_id"
                       " WHERE unit_id IS NULLIF(?, 0) AND map_sheet = ? AND number = ?");
    m_find->reset();
    m_find->bind(1, candidate.unit.value_or(0));
    m_find->bind(2, candidate.mapSheet);
    m_find->bind(3, candidate.number);
    if (!m_find->executeStep())
        return std::nullopt;
    Row row(*m_find);
    return Existing{.id = row.id(),
                    .project = row.optionalId(),
                    .landUse = row.text(),
                    .category = row.text(),
                    .area = row.optionalReal(),
                    .holder = row.text(),
                    .address = row.text(),
                    .phone = row.text(),
                    .geometry = row.geometry()};
}

/// What the file does not state is no change.
void ParcelPlanner::compare(Candidate &candidate, const Existing &existing)
{
    PlannedRow planned{.row = candidate.row, .state = State::Changed, .label = candidate.label(), .changes = {}};
    const auto text = [&planned](const char *field, const std::string &before, const std::string &after) {
        if (!after.empty() && after != before)
            planned.changes.push_back({field, before, after});
    };
    text("land_use", existing.landUse, candidate.landUse);
    text("category", existing.category, candidate.category);
    text("holder", existing.holder, candidate.holder);
    text("address", existing.address, candidate.address);
    text("phone", existing.phone, candidate.phone);
    constexpr double kSameArea = 0.005; // half of the last digit an extract gives
    if (const auto area = number(candidate.area);
        area && (!existing.area || std::abs(*existing.area - *area) > kSameArea))
        text("declared_area_m2", existing.area ? std::format("{}", *existing.area) : "", candidate.area);
    if (candidate.project && candidate.project != existing.project)
        text("project", existing.project ? projectCode(m_context.workspace, *existing.project) : "",
             projectCode(m_context.workspace, *candidate.project));
    static const gis::Geometry kAsItIs;
    if (isSameShape(existing.geometry, *candidate.geometry))
        candidate.geometry = &kAsItIs;
    if (!gis::isEmpty(*candidate.geometry))
        text("geometry", shapeText(existing.geometry), shapeText(*candidate.geometry));
    constexpr auto kOfHolder = std::to_array<std::string_view>({"holder", "address", "phone"});
    if (std::ranges::find_first_of(planned.changes, kOfHolder, {}, &PlannedRow::FieldChange::field) ==
        planned.changes.end())
        candidate.holder.clear();
    m_matched.push_back(existing.id);
    if (planned.changes.empty()) {
        ++m_context.plan.unchanged;
        return;
    }
    ++m_context.plan.changed;
    pack(candidate, existing.id);
    list(m_context.plan, std::move(planned));
}

} // namespace data
