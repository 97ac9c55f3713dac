// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/marker_states_p.h"
#include "data/import/named_rows_p.h"
#include "data/import/place_table_p.h"
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
        : m_context(context), m_target(context.options.target), m_table(placeTableOf(m_target)), m_states(m_context)
    {
        const ImportOptions &options = context.options;
        if (!options.project.empty() && !NamedRows::projects(context.workspace).find(options.project))
            throw Error(Failure::UnknownProject, options.project);
        if (m_target == ImportTarget::Markers && !options.forest.empty()) {
            m_forest = NamedRows::forests(context.workspace).find(options.forest);
            if (!m_forest)
                throw Error(Failure::UnknownForest, options.forest);
        }
        m_key = keyOfOptions();
    }

    void add(const ImportRecord &record) override
    {
        const std::string key = keyOf(record);
        if (key.empty()) {
            const bool marker = m_target == ImportTarget::Markers;
            m_context.log.leaveOut(record.row, KeyMissing, marker ? "number" : "code", marker ? "" : keyOption());
            return;
        }
        const auto [found, added] = m_places.try_emplace(key);
        Place &place = found->second;
        if (added) {
            place = {.row = record.row, .values = record.values, .geometry = record.geometry};
            if (m_target == ImportTarget::Markers)
                place.found = m_states.read(record);
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
            if (const Place &place = m_places.at(key); place.state != State::Unchanged) {
                const Id id = place.differs ? store(writer.database(), key, place) : place.existing;
                if (place.found)
                    MarkerStates::write(writer.database(), id, *place.found, sourceOf(place));
            }
    }

private:
    struct Place
    {
        std::int64_t row = 0;
        std::vector<std::string> values;
        gis::Geometry geometry;
        State state = State::New;
        bool differs = true; ///< the row itself; else only how the marker was found
        Id existing = 0;
        std::optional<MarkerStates::Found> found; ///< of a marker, where it is news
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
        if (!m_key.empty())
            return m_key;
        if (const std::string &code = record.value(m_target, "code"); !code.empty())
            return code;
        const bool named = m_target == ImportTarget::Boundary || m_target == ImportTarget::Units;
        return named ? codeOfName(record.value(m_target, "name")) : std::string();
    }

    /// The option that says what all rows are part of: a drawing has no column for it.
    [[nodiscard]] const char *keyOption() const
    {
        return m_target == ImportTarget::Boundary ? "forest" : m_target == ImportTarget::Units ? "unit" : "project";
    }

    /// The code of what options name, or of something new; empty where they do not.
    [[nodiscard]] std::string keyOfOptions() const
    {
        const ImportOptions &options = m_context.options;
        switch (m_target) {
        case ImportTarget::Markers:
            return {};
        case ImportTarget::Boundary:
            return codeOf("forest", options.forest);
        case ImportTarget::Units:
            return codeOf("admin_unit", options.unit);
        default:
            return options.project;
        }
    }

    [[nodiscard]] std::string codeOf(const std::string &table, const std::string &given) const
    {
        SQLite::Statement query(m_context.workspace.database(),
                                "SELECT code FROM " + table +
                                    " WHERE code = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE"
                                    " ORDER BY code = ?1 COLLATE NOCASE DESC LIMIT 1");
        query.bind(1, given);
        return query.executeStep() ? query.getColumn(0).getString() : given;
    }

    void bindKey(SQLite::Statement &statement, const std::string &key) const
    {
        statement.bind(1, key);
        if (m_target == ImportTarget::Markers)
            m_forest ? statement.bind(2, *m_forest) : statement.bind(2);
    }

    void compare(const std::string &key, Place &place)
    {
        SQLite::Statement query(m_context.workspace.database(), m_table.select());
        bindKey(query, key);
        PlannedRow planned{.row = place.row, .state = State::New, .label = key, .changes = {}};
        std::string name = value(place, "name");
        if (query.executeStep()) {
            Row row(query);
            place.existing = row.id();
            planned.changes = changesOf(place, row);
            place.differs = !planned.changes.empty();
            addFound(place, planned.changes);
            planned.state = planned.changes.empty() ? State::Unchanged : State::Changed;
            if (name.empty() && m_target != ImportTarget::Markers)
                name = query.getColumn("name").getString();
        }
        if (!name.empty() && name != key)
            planned.label += " · " + name;
        place.state = planned.state;
        ImportPlan &plan = m_context.plan;
        ++(place.state == State::New ? plan.added : place.state == State::Changed ? plan.changed : plan.unchanged);
        if (place.state != State::Unchanged)
            list(plan, std::move(planned));
    }

    void addFound(Place &place, std::vector<PlannedRow::FieldChange> &changes) const
    {
        if (!place.found)
            return;
        const auto news = m_states.changesOf(place.existing, *place.found);
        if (news.empty())
            place.found.reset();
        changes.insert(changes.end(), news.begin(), news.end());
    }

    [[nodiscard]] std::vector<PlannedRow::FieldChange> changesOf(const Place &place, Row &row) const
    {
        std::vector<PlannedRow::FieldChange> changes;
        if (const gis::Geometry before = row.geometry(); !isSameShape(before, place.geometry))
            changes.push_back({"geometry", shapeText(before), shapeText(place.geometry)});
        for (const PlaceTable::Column &column : m_table.columns) {
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

    [[nodiscard]] std::string sourceOf(const Place &place) const
    {
        return std::format("{}:{}", m_context.fileName, place.row);
    }

    /// The row's id. An empty text leaves what is there, and is NULL where the column may be NULL.
    Id store(SQLite::Database &database, const std::string &key, const Place &place) const
    {
        const bool isNew = place.state == State::New;
        SQLite::Statement statement(database, isNew ? m_table.insert() : m_table.update());
        std::vector<std::byte> blob;
        appendGeometryBlob(blob, place.geometry, m_context.srid);
        if (isNew)
            statement.bind(1, key);
        else
            statement.bind(1, place.existing);
        statement.bind(2, blob.data(), static_cast<int>(blob.size()));
        statement.bind(3, std::string(nameOf(m_context.options.quality)));
        statement.bind(4, sourceOf(place));
        int index = 4;
        for (const PlaceTable::Column &column : m_table.columns)
            bindValue(statement, ++index, column, value(place, column.field), isNew, key);
        if (isNew && m_forest)
            statement.bind(index + 1, *m_forest);
        statement.exec();
        return isNew ? database.getLastInsertRowid() : place.existing;
    }

    static void bindValue(SQLite::Statement &statement, int index, const PlaceTable::Column &column,
                          const std::string &text, bool isNew, const std::string &key)
    {
        if (!text.empty())
            statement.bind(index, text);
        else if (isNew && column.field == "name")
            statement.bind(index, key);
        else if (isNew && column.newValue)
            statement.bind(index, column.newValue);
        else
            statement.bind(index);
    }

    ImportContext m_context;
    ImportTarget m_target;
    PlaceTable m_table;
    MarkerStates m_states;
    std::optional<Id> m_forest;
    std::string m_key; ///< of all rows; empty: each has its own
    std::map<std::string, Place> m_places;
    std::vector<std::string> m_order;
};

} // namespace

std::unique_ptr<Planner> makePlacePlanner(const ImportContext &context)
{
    return std::make_unique<PlacePlanner>(context);
}

} // namespace data
