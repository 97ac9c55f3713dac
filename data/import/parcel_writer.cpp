// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/overlap_search_p.h"
#include "data/import/parcel_planner_p.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/row_p.h"

#include <algorithm>
#include <format>

namespace data {

namespace {

using Step = ImportProgress::Step;

/// How often progress is told, in rows.
constexpr std::int64_t kBeat = 10'000;

std::optional<double> number(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(std::stod(std::string(text)));
}

std::optional<Id> idOf(Id reference) { return reference == 0 ? std::nullopt : std::optional(reference); }

} // namespace

void ParcelPlanner::finish(const ImportProgress &progress)
{
    m_sheet = nullptr;
    m_rowsOfSheet.clear(); // room for what follows
    if (m_anyThere)
        findMissing();
    const auto label = [](const PackedRows::Row &row) {
        return std::format("{}/{}", row.texts[kSheet], row.texts[kNumber]);
    };
    searchOverlaps(m_context, m_new, m_changed, label, progress);
}

/// Parcels of the map sheets that the file covers. They stay: a parcel goes by an act of law, not because
/// a file does not hold it.
void ParcelPlanner::findMissing()
{
    std::ranges::sort(m_matched);
    SQLite::Statement query(m_context.workspace.database(),
                            "SELECT id, map_sheet || '/' || number FROM parcel"
                            " WHERE unit_id IS NULLIF(?, 0) AND map_sheet = ? ORDER BY id");
    for (const auto &[unit, sheet] : m_sheets) {
        query.reset();
        query.bind(1, unit);
        query.bind(2, sheet);
        while (query.executeStep()) {
            if (std::ranges::binary_search(m_matched, query.getColumn(0).getInt64()))
                continue;
            if (++m_context.plan.missing <= static_cast<std::int64_t>(kListedRows))
                m_context.plan.missingLabels.push_back(query.getColumn(1).getString());
        }
    }
}

void ParcelPlanner::write(BulkWriter &writer, const ImportProgress &progress)
{
    // Changed ones first: while rows are added in bulk, the index is not kept.
    writeChanged(writer, progress);
    writeNew(writer, progress);
}

std::string ParcelPlanner::sourceOf(const PackedRows::Row &row) const
{
    return std::format("{}:{}", m_context.fileName, row.number);
}

/// A household of one name and address is one holder; a name alone tells nobody.
std::optional<Id> ParcelPlanner::writeHolder(BulkWriter &writer, const PackedRows::Row &row)
{
    const std::string_view name = row.texts[kHolder];
    if (name.empty())
        return std::nullopt;
    const bool known = !row.texts[kAddress].empty() || !row.texts[kPhone].empty();
    std::string key;
    if (known) {
        key = std::format("{}\n{}\n{}", name, row.texts[kAddress], row.texts[kPhone]);
        if (const auto found = m_holders.find(key); found != m_holders.end())
            return found->second;
    }
    const Id id = writer.table("holder", m_new.size())
                      .text(name)
                      .text(row.texts[kHolderKind])
                      .text(row.texts[kAddress])
                      .text(row.texts[kPhone])
                      .integer(0)
                      .endRow();
    if (known)
        m_holders.emplace(std::move(key), id);
    return id;
}

void ParcelPlanner::writeChanged(BulkWriter &writer, const ImportProgress &progress)
{
    if (m_changed.size() == 0)
        return;
    SQLite::Statement update(
        writer.database(),
        "UPDATE parcel SET project_id = ifnull(?2, project_id), land_use = ifnull(NULLIF(?3, ''), land_use),"
        " category = ifnull(NULLIF(?4, ''), category), declared_area_m2 = ifnull(?5, declared_area_m2),"
        " holder_id = ifnull(?6, holder_id), geometry = ifnull(?7, geometry),"
        " quality = iif(?7 IS NULL, quality, ?8), illustrative = 0, source = ?9 WHERE id = ?1");
    std::int64_t done = 0;
    m_changed.forEach([&](const PackedRows::Row &row, PackedRows::Position) {
        if (++done % kBeat == 0)
            report(progress, Step::Writing, done, static_cast<std::int64_t>(m_changed.size()));
        update.reset();
        update.clearBindings();
        update.bind(1, row.existing);
        if (row.references[kProject])
            update.bind(2, row.references[kProject]);
        update.bind(3, std::string(row.texts[kLandUse]));
        update.bind(4, std::string(row.texts[kCategory]));
        if (const auto area = number(row.texts[kArea]))
            update.bind(5, *area);
        if (const auto holder = writeHolder(writer, row))
            update.bind(6, *holder);
        if (!row.geometry.empty())
            update.bindNoCopy(7, row.geometry.data(), static_cast<int>(row.geometry.size()));
        update.bind(8, std::string(nameOf(m_context.options.quality)));
        update.bind(9, sourceOf(row));
        update.exec();
    });
}

void ParcelPlanner::writeNew(BulkWriter &writer, const ImportProgress &progress)
{
    if (m_new.size() == 0)
        return;
    BulkTable &parcels = writer.table("parcel", m_new.size());
    const std::string_view quality = nameOf(m_context.options.quality);
    std::int64_t done = 0;
    m_new.forEach([&](const PackedRows::Row &row, PackedRows::Position) {
        if (++done % kBeat == 0)
            report(progress, Step::Writing, done, static_cast<std::int64_t>(m_new.size()));
        const std::optional<Id> holder = writeHolder(writer, row);
        const std::string source = sourceOf(row);
        parcels.reference(idOf(row.references[kProject]))
            .reference(idOf(row.references[kUnit]))
            .text(row.texts[kSheet])
            .text(row.texts[kNumber])
            .text(row.texts[kLandUse])
            .text(row.texts[kCategory].empty() ? "other" : row.texts[kCategory])
            .real(number(row.texts[kArea]))
            .null() // taken and remaining area come with a decision, not with an extract
            .null()
            .reference(holder)
            .text(quality)
            .integer(0)
            .text(source)
            .geometry(row.geometry, boxOf(row.geometry))
            .endRow();
    });
}

} // namespace data
