// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/named_rows_p.h"
#include "data/import/planner_p.h"
#include "data/rules/column_names.h"
#include "data/rules/plain_words_p.h"
#include "data/store/error.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/row_p.h"

#include <algorithm>
#include <format>
#include <map>

namespace data {

namespace {

using enum IssueKind;
using State = PlannedRow::State;

struct Column
{
    std::string_view field;       ///< of the target
    const char *column = nullptr; ///< of the table
    const char *newValue = "";    ///< where the file states none
};

/// Where the records of a target go. Their key is `code`, of markers forest and number.
struct PlaceTable
{
    const char *table = nullptr;
    const char *geometry = nullptr;
    std::vector<Column> columns;
};

PlaceTable tableOf(ImportTarget target)
{
    const std::vector<Column> ofProject{
        {"name", "name"},         {"kind", "kind", "infrastructure"}, {"status", "status", "planned"},
        {"investor", "investor"}, {"budget_dong", "budget_dong"},     {"declared_area_m2", "declared_area_m2"}};
    switch (target) {
    case ImportTarget::Markers:
        return {"boundary_marker", "geometry", {{"set_on", "set_on"}}};
    case ImportTarget::Sites:
        return {"project", "site", ofProject};
    case ImportTarget::Alignment:
        return {"project", "alignment", ofProject};
    case ImportTarget::Boundary:
        return {
            "forest", "geometry", {{"name", "name"}, {"manager", "manager"}, {"declared_area_m2", "declared_area_m2"}}};
    default:
        return {"admin_unit",
                "geometry",
                {{"name", "name"},
                 {"official_code", "official_code"},
                 {"kind", "kind", "ward"},
                 {"population", "population"},
                 {"declared_area_m2", "declared_area_m2"}}};
    }
}

/// "Rừng Hàm Rồng" to "rung-ham-rong".
std::string codeOfName(std::string_view name)
{
    std::string code;
    for (const std::string &word : plainWords(name))
        code += (code.empty() ? "" : "-") + word;
    return code;
}

/// Parts of one project, forest or ward come as rows of their own.
void append(gis::Geometry &geometry, const gis::Geometry &part)
{
    if (auto *polygons = std::get_if<gis::MultiPolygon>(&geometry)) {
        const auto &more = std::get<gis::MultiPolygon>(part);
        polygons->insert(polygons->end(), more.begin(), more.end());
    } else if (auto *lines = std::get_if<gis::MultiLineString>(&geometry)) {
        const auto &more = std::get<gis::MultiLineString>(part);
        lines->insert(lines->end(), more.begin(), more.end());
    }
}

class PlacePlanner : public Planner
{
public:
    explicit PlacePlanner(const ImportContext &context)
        : m_context(context), m_target(context.options.target), m_table(tableOf(m_target))
    {
        const ImportOptions &options = context.options;
        if (!options.project.empty() && !NamedRows::projects(context.workspace).find(options.project))
            throw Error(Failure::UnknownProject, options.project);
        if (m_target == ImportTarget::Markers && !options.forest.empty()) {
            m_forest = NamedRows::forests(context.workspace).find(options.forest);
            if (!m_forest)
                throw Error(Failure::UnknownForest, options.forest);
        }
    }

    void add(const ImportRecord &record) override
    {
        const std::string key = keyOf(record);
        if (key.empty()) {
            m_context.log.leaveOut(record.row, KeyMissing, m_target == ImportTarget::Markers ? "number" : "code", {});
            return;
        }
        const auto [found, added] = m_places.try_emplace(key);
        Place &place = found->second;
        if (added) {
            place = {record.row, record.values, record.geometry};
            m_order.push_back(key);
        } else if (m_target == ImportTarget::Markers) {
            m_context.log.leaveOut(record.row, KeyRepeated, key, std::to_string(place.row));
        } else {
            append(place.geometry, record.geometry);
        }
    }

    void finish(const ImportProgress & /*progress*/) override
    {
        for (const std::string &key : m_order)
            compare(key, m_places.at(key));
    }

    void write(BulkWriter &writer, const ImportProgress & /*progress*/) override
    {
        for (const std::string &key : m_order)
            if (const Place &place = m_places.at(key); place.state != State::Unchanged)
                store(writer.database(), key, place);
    }

private:
    struct Place
    {
        std::int64_t row = 0;
        std::vector<std::string> values;
        gis::Geometry geometry;
        State state = State::New;
        Id existing = 0;
    };

    [[nodiscard]] std::string value(const Place &place, std::string_view field) const
    {
        const std::size_t index = fieldIndex(m_target, field);
        return index < place.values.size() ? place.values[index] : std::string();
    }

    [[nodiscard]] std::string keyOf(const ImportRecord &record) const
    {
        if (m_target == ImportTarget::Markers) {
            // "M12", "Mốc số 12": a marker is known by its number.
            const std::string &written = record.value(m_target, "number");
            const std::size_t first = written.find_first_of("0123456789");
            return first == std::string::npos ? std::string() : std::to_string(std::stoll(written.substr(first, 9)));
        }
        const bool ofProject = m_target == ImportTarget::Sites || m_target == ImportTarget::Alignment;
        if (ofProject && !m_context.options.project.empty())
            return m_context.options.project;
        if (const std::string &code = record.value(m_target, "code"); !code.empty())
            return code;
        return ofProject ? std::string() : codeOfName(record.value(m_target, "name"));
    }

    void bindKey(SQLite::Statement &statement, const std::string &key) const
    {
        statement.bind(1, key);
        if (m_target == ImportTarget::Markers)
            m_forest ? statement.bind(2, *m_forest) : statement.bind(2);
    }

    void compare(const std::string &key, Place &place)
    {
        std::string columns = std::format("id, AsBinary(\"{}\")", m_table.geometry);
        for (const Column &column : m_table.columns)
            columns += std::format(", \"{}\"", column.column);
        SQLite::Statement query(m_context.workspace.database(),
                                std::format("SELECT {} FROM \"{}\" WHERE {}", columns, m_table.table,
                                            m_target == ImportTarget::Markers ? "number = ?1 AND forest_id IS ?2"
                                                                              : "code = ?1 COLLATE NOCASE"));
        bindKey(query, key);
        PlannedRow planned{.row = place.row, .state = State::New, .label = key, .changes = {}};
        if (query.executeStep()) {
            Row row(query);
            place.existing = row.id();
            planned.changes = changesOf(place, row);
            planned.state = planned.changes.empty() ? State::Unchanged : State::Changed;
        }
        place.state = planned.state;
        ImportPlan &plan = m_context.plan;
        ++(place.state == State::New ? plan.added : place.state == State::Changed ? plan.changed : plan.unchanged);
        if (place.state != State::Unchanged)
            list(plan, std::move(planned));
    }

    [[nodiscard]] std::vector<PlannedRow::FieldChange> changesOf(const Place &place, Row &row) const
    {
        std::vector<PlannedRow::FieldChange> changes;
        if (const gis::Geometry before = row.geometry(); !isSameShape(before, place.geometry))
            changes.push_back({"geometry", shapeText(before), shapeText(place.geometry)});
        for (const Column &column : m_table.columns) {
            const std::string before = row.text();
            const std::string after = value(place, column.field);
            if (!after.empty() && before != after && !isSameNumber(column.field, before, after))
                changes.push_back({std::string(column.field), before, after});
        }
        return changes;
    }

    static bool isSameNumber(std::string_view field, const std::string &before, const std::string &after)
    {
        return isNumberField(field) && !before.empty() && std::stod(before) == std::stod(after);
    }

    /// An empty text leaves what is there, and is NULL where the column may be NULL.
    void store(SQLite::Database &database, const std::string &key, const Place &place)
    {
        const bool isNew = place.state == State::New;
        std::string names;
        std::string marks;
        std::string sets;
        int index = 4;
        for (const Column &column : m_table.columns) {
            names += std::format(", \"{}\"", column.column);
            marks += std::format(", ?{}", ++index);
            sets += std::format(", \"{0}\" = ifnull(?{1}, \"{0}\")", column.column, index);
        }
        const std::string keyColumns = m_target == ImportTarget::Markers ? "number, forest_id" : "code";
        SQLite::Statement statement(
            database,
            isNew ? std::format("INSERT INTO \"{}\" (\"{}\", quality, source, {}{}) VALUES (?2, ?3, ?4, {}{})",
                                m_table.table, m_table.geometry, keyColumns, names,
                                m_target == ImportTarget::Markers ? std::format("?1, ?{}", index + 1) : "?1", marks)
                  : std::format("UPDATE \"{}\" SET \"{}\" = ?2, quality = ?3, source = ?4{} WHERE id = ?1",
                                m_table.table, m_table.geometry, sets));
        std::vector<std::byte> blob;
        appendGeometryBlob(blob, place.geometry, m_context.srid);
        if (isNew)
            statement.bind(1, key);
        else
            statement.bind(1, place.existing);
        statement.bind(2, blob.data(), static_cast<int>(blob.size()));
        statement.bind(3, std::string(nameOf(m_context.options.quality)));
        statement.bind(4, std::format("{}:{}", m_context.fileName, place.row));
        index = 4;
        for (const Column &column : m_table.columns)
            bindValue(statement, ++index, column, value(place, column.field), isNew, key);
        if (isNew && m_target == ImportTarget::Markers && m_forest)
            statement.bind(index + 1, *m_forest);
        statement.exec();
    }

    static void bindValue(SQLite::Statement &statement, int index, const Column &column, const std::string &text,
                          bool isNew, const std::string &key)
    {
        if (!text.empty())
            statement.bind(index, text);
        else if (isNew && column.field == "name")
            statement.bind(index, key);
        else if (isNew && !isNumberField(column.field) && column.field != "set_on" && column.field != "official_code")
            statement.bind(index, column.newValue);
        else
            statement.bind(index);
    }

    ImportContext m_context;
    ImportTarget m_target;
    PlaceTable m_table;
    std::optional<Id> m_forest;
    std::map<std::string, Place> m_places;
    std::vector<std::string> m_order;
};

} // namespace

std::unique_ptr<Planner> makePlacePlanner(const ImportContext &context)
{
    return std::make_unique<PlacePlanner>(context);
}

} // namespace data
