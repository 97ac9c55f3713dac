// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/changes.h"

#include "data/store/connection_p.h"
#include "data/store/net_changes_p.h"
#include "data/store/row_images_p.h"
#include "data/store/undo_p.h"
#include "gis/measure.h"
#include "gis/wkb.h"

#include <algorithm>
#include <array>
#include <format>

namespace data {

namespace {

using Kind = FieldChange::Kind;

/// Fields that may name a person; an imported text may have been a name.
constexpr auto kPersonal = std::to_array<std::pair<std::string_view, std::string_view>>({{"holder", "name"},
                                                                                         {"holder", "address"},
                                                                                         {"holder", "phone"},
                                                                                         {"original_text", "bytes"},
                                                                                         {"import_issue", "detail"}});

bool isPersonal(std::string_view table, std::string_view field)
{
    return std::ranges::contains(kPersonal, std::pair(table, field));
}

Kind kindOf(RowChange::Kind kind)
{
    return kind == RowChange::Kind::Insert   ? Kind::Added
           : kind == RowChange::Kind::Delete ? Kind::Removed
                                             : Kind::Altered;
}

bool meets(const std::string &wanted, const std::vector<std::string> &those)
{
    return wanted.empty() || std::ranges::contains(those, wanted);
}

/// Gathers what the entries of a span altered; geometry and other bytes as they are.
class Steps
{
public:
    Steps(SQLite::Database &database, HistorySpan span, const ChangeFilter &filter)
        : m_database(database), m_span(span), m_filter(filter), m_images(database, span.after),
          m_contexts(database, m_images)
    {}

    std::vector<FieldChange> read()
    {
        for (const Effect &effect : effectsAfter(m_database, m_span.after))
            if (effect.entry <= m_span.upTo)
                readEntry(effect);
        return std::move(m_steps);
    }
    /// Values become what people can read.
    void describe(std::vector<FieldChange> &changes);

private:
    void readEntry(const Effect &effect)
    {
        SQLite::Statement query(m_database, "SELECT at, who, why FROM change WHERE id = ?");
        query.bind(1, effect.entry);
        query.executeStep();
        FieldChange step{.entry = effect.entry,
                         .at = query.getColumn(0).getString(),
                         .who = query.getColumn(1).getString(),
                         .why = query.getColumn(2).getString()};
        if (!m_filter.who.empty() && m_filter.who != step.who)
            return;
        for (const BulkRows &rows : bulkOf(m_database, effect.entry))
            addBulk(step, rows, effect.forward);
        forEachRow(changesetOf(m_database, effect.entry), [&](const RowChange &row) { addRow(step, row); });
    }

    void addBulk(FieldChange step, const BulkRows &rows, bool added)
    {
        step.kind = added ? Kind::Added : Kind::Removed;
        step.table = rows.table;
        step.row = std::format("{}–{}", rows.first, rows.last);
        step.rows = countMatching(rows);
        step.project = m_filter.project;
        if (step.rows > 0)
            m_steps.push_back(std::move(step));
    }

    /// Of rows that are gone none is known to be of a project.
    [[nodiscard]] std::int64_t countMatching(const BulkRows &rows)
    {
        if (m_filter.project.empty() && m_filter.parcel.empty())
            return rows.last - rows.first + 1;
        if (rows.table != "parcel")
            return 0;
        SQLite::Statement query(m_database, "SELECT count(*) FROM parcel LEFT JOIN project ON project.id = project_id"
                                            " WHERE parcel.id BETWEEN ?1 AND ?2 AND (?3 = '' OR project.code = ?3)"
                                            " AND (?4 = '' OR map_sheet || '/' || number = ?4)");
        query.bind(1, rows.first);
        query.bind(2, rows.last);
        query.bind(3, m_filter.project);
        query.bind(4, m_filter.parcel);
        query.executeStep();
        return query.getColumn(0).getInt64();
    }

    void addRow(FieldChange step, const RowChange &row)
    {
        step.kind = kindOf(row.kind);
        step.table = row.table;
        step.row =
            storedValue(row.kind == RowChange::Kind::Insert ? row.after(0) : row.before(0)).value_or(std::string());
        RowContext context = m_contexts.of(step.table, step.row);
        addFormerProject(context, step.table, row);
        if (!meets(m_filter.project, context.projects) || !meets(m_filter.parcel, context.parcels))
            return;
        step.subject = context.subject;
        step.project = context.projects.empty() ? std::string() : context.projects.front();
        const auto &columns = m_images.columnsOf(step.table);
        for (std::size_t i = 0; i < std::min(row.columns, columns.size()); ++i)
            if (!row.isKey[i])
                addField(step, row, i, columns[i].name);
    }

    /// What left a project belongs to what changed in it.
    void addFormerProject(RowContext &context, const std::string &table, const RowChange &row)
    {
        const int column = m_images.columnOf(table, "project_id");
        if (column < 0 || static_cast<std::size_t>(column) >= row.columns)
            return;
        const auto index = static_cast<std::size_t>(column);
        for (const StoredValue &project : {storedValue(row.before(index)), storedValue(row.after(index))})
            if (project)
                for (const std::string &code : m_contexts.of("project", *project).projects)
                    context.projects.push_back(code);
    }

    void addField(FieldChange step, const RowChange &row, std::size_t column, const std::string &name)
    {
        step.field = name;
        step.before = storedValue(row.before(column));
        step.after = storedValue(row.after(column));
        step.personal = isPersonal(step.table, name);
        const bool altered = row.kind == RowChange::Kind::Update
                                 ? row.after(column) != nullptr
                                 : !step.before.value_or("").empty() || !step.after.value_or("").empty();
        if (altered)
            m_steps.push_back(std::move(step));
    }

    SQLite::Database &m_database;
    HistorySpan m_span;
    const ChangeFilter &m_filter;
    RowImages m_images;
    RowContexts m_contexts;
    std::vector<FieldChange> m_steps;
};

/// The size of a shape, of a point its place.
std::string shapeText(SQLite::Database &database, const std::string &blob)
{
    SQLite::Statement query(database, "SELECT AsBinary(?)");
    query.bindNoCopy(1, blob.data(), static_cast<int>(blob.size()));
    query.executeStep();
    const SQLite::Column wkb = query.getColumn(0);
    const gis::Geometry geometry =
        gis::fromWkb({static_cast<const std::byte *>(wkb.getBlob()), static_cast<std::size_t>(wkb.getBytes())});
    if (const auto *point = std::get_if<gis::Point>(&geometry))
        return std::format("{:.3f} {:.3f}", point->x, point->y);
    if (std::holds_alternative<gis::MultiLineString>(geometry))
        return std::format("{:.2f} m", gis::gridLength(geometry));
    return std::format("{:.2f} m²", gis::gridArea(geometry));
}

std::string hexadecimal(const std::string &bytes)
{
    std::string text;
    for (const char c : bytes)
        text += std::format("{:02x}", static_cast<unsigned char>(c));
    return text;
}

/// Columns that name a row by its key, and of which table; holders stay keys, for they are persons.
constexpr auto kReferences = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"project_id", "project"},
    {"unit_id", "admin_unit"},
    {"successor_id", "admin_unit"},
    {"forest_id", "forest"},
    {"part_of_id", "forest"},
    {"parcel_id", "parcel"},
    {"marker_id", "boundary_marker"},
    {"milestone_id", "milestone"},
    {"legal_basis_id", "legal_document"},
    {"legal_document_id", "legal_document"},
});

/// Keys of rows become what these are called.
void describeReferences(RowContexts &contexts, std::vector<FieldChange> &changes)
{
    for (FieldChange &change : changes) {
        const auto *found =
            std::ranges::find(kReferences, std::string_view(change.field), &decltype(kReferences)::value_type::first);
        if (found == kReferences.end())
            continue;
        for (auto *value : {&change.before, &change.after})
            if (*value)
                if (const std::string &name = contexts.of(std::string(found->second), **value).subject; !name.empty())
                    *value = name;
    }
}

/// Bytes become what people can read.
void describeBytes(SQLite::Database &database, RowImages &images, std::vector<FieldChange> &changes)
{
    for (FieldChange &change : changes) {
        const int index = images.columnOf(change.table, change.field);
        if (index < 0)
            continue;
        const StoredColumn &column = images.columnsOf(change.table)[static_cast<std::size_t>(index)];
        for (auto *value : {&change.before, &change.after})
            if (*value && column.geometry)
                *value = shapeText(database, **value);
            else if (*value && column.blob)
                *value = hexadecimal(**value);
    }
}

void Steps::describe(std::vector<FieldChange> &changes)
{
    describeReferences(m_contexts, changes);
    describeBytes(m_database, m_images, changes);
}

} // namespace

std::string_view nameOf(FieldChange::Kind kind)
{
    return kind == Kind::Added ? "added" : kind == Kind::Removed ? "removed" : "altered";
}

std::vector<std::string> changers(const Workspace &workspace)
{
    return guarded(workspace.file(), [&] {
        std::vector<std::string> result;
        SQLite::Statement query(workspace.database(),
                                "SELECT DISTINCT who FROM change WHERE kind IN ('change', 'undo') ORDER BY who");
        while (query.executeStep())
            result.push_back(query.getColumn(0).getString());
        return result;
    });
}

std::vector<FieldChange> changesIn(const Workspace &workspace, HistorySpan span, const ChangeFilter &filter)
{
    return guarded(workspace.file(), [&] {
        Steps steps(workspace.database(), span, filter);
        auto result = steps.read();
        steps.describe(result);
        return result;
    });
}

std::vector<FieldChange> netChangesIn(const Workspace &workspace, HistorySpan span, const ChangeFilter &filter)
{
    return guarded(workspace.file(), [&] {
        Steps steps(workspace.database(), span, filter);
        auto result = netOf(steps.read());
        steps.describe(result);
        return result;
    });
}

} // namespace data
