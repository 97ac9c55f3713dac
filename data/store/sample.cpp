// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/sample.h"

#include "data/rules/deadline.h"
#include "data/store/connection_p.h"
#include "data/store/csv_p.h"
#include "data/store/embedded.h"
#include "data/store/geojson_p.h"
#include "gis/wkb.h"

#include <algorithm>
#include <format>
#include <functional>
#include <map>

namespace data {

namespace {

std::string_view fileOf(std::string_view name)
{
    const auto files = embedded::hamrong();
    const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
    if (found == files.end())
        throw Error(Failure::BadContent, std::string(name), "not bundled");
    return found->bytes;
}

/// Values by column, as the bundled files write them: empty for "not stated".
using Values = std::map<std::string, std::string, std::less<>>;

/// What stands in a column instead of a row key, by column: the SQL that finds the key.
const std::map<std::string_view, std::string_view> kReferences{
    {"unit_id", "SELECT id FROM admin_unit WHERE code = ?"},
    {"successor_id", "SELECT id FROM admin_unit WHERE code = ?"},
    {"project_id", "SELECT id FROM project WHERE code = ?"},
    {"part_of_id", "SELECT id FROM forest WHERE code = ?"},
    {"forest_id", "SELECT id FROM forest WHERE code = ?"},
    {"holder_id", "SELECT id FROM holder WHERE name = ?"},
    {"legal_basis_id", "SELECT id FROM legal_document WHERE kind || ' ' || number = ?"},
    {"legal_document_id", "SELECT id FROM legal_document WHERE kind || ' ' || number = ?"},
};

/// Inserts rows into one table, told by the names of its columns; the code of another row stands under
/// the column's name without its "_id".
class Inserter
{
public:
    Inserter(SQLite::Database &database, std::string table, int srid)
        : m_database(database), m_table(std::move(table)), m_srid(srid)
    {
        SQLite::Statement columns(database, "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
        columns.bind(1, m_table);
        while (columns.executeStep())
            m_columns[columns.getColumn(0).getString()] = {columns.getColumn(1).getString(),
                                                           columns.getColumn(2).getInt() != 0};
    }

    void insert(const std::string &place, const Values &values, const char *geometryColumn = nullptr,
                const gis::Geometry &geometry = {})
    {
        try {
            run(values, geometryColumn, geometry);
        } catch (const SQLite::Exception &exception) {
            throw Error(Failure::BadContent, place, exception.what());
        } catch (const Error &error) {
            throw Error(Failure::BadContent, place, error.detail());
        }
    }

private:
    struct Column
    {
        std::string type;
        bool notNull = false;
    };

    void run(const Values &given, const char *geometryColumn, const gis::Geometry &geometry)
    {
        Values values;
        for (const auto &[name, value] : given)
            values[m_columns.contains(name) ? name : name + "_id"] = value;
        std::string names;
        std::string places;
        for (const auto &[column, value] : values) {
            const std::string_view comma = names.empty() ? "" : ", ";
            names += std::format("{}\"{}\"", comma, column);
            const auto reference = kReferences.find(column);
            places += reference == kReferences.end() ? std::format("{}?", comma)
                                                     : std::format("{}({})", comma, reference->second);
        }
        if (geometryColumn) {
            names += std::format(", \"{}\"", geometryColumn);
            places += std::format(", GeomFromWKB(?, {})", m_srid);
        }
        SQLite::Statement &insert =
            prepared(std::format("INSERT INTO \"{}\" ({}) VALUES ({})", m_table, names, places));
        int index = 0;
        for (const auto &[column, value] : values)
            bind(insert, ++index, column, value);
        if (geometryColumn) {
            const auto wkb = gis::toWkb(geometry);
            insert.bind(++index, wkb.data(), static_cast<int>(wkb.size()));
        }
        insert.exec();
        checkReferences(values);
    }

    /// An empty value is NULL where the column may be NULL; affinity makes numbers of the others.
    void bind(SQLite::Statement &insert, int index, const std::string &column, const std::string &value) const
    {
        const auto found = m_columns.find(column);
        if (found == m_columns.end())
            throw Error(Failure::BadContent, {}, std::format("{} has no column {}", m_table, column));
        if (value.empty() && !found->second.notNull)
            insert.bind(index);
        else
            insert.bind(index, value);
    }

    /// A code that is not found would quietly be NULL.
    void checkReferences(const Values &values)
    {
        for (const auto &[column, value] : values) {
            if (value.empty() || !kReferences.contains(column))
                continue;
            SQLite::Statement &stored =
                prepared(std::format("SELECT \"{}\" FROM \"{}\" WHERE rowid = last_insert_rowid()", column, m_table));
            if (stored.executeStep() && stored.getColumn(0).isNull())
                throw Error(Failure::BadContent, {}, std::format("unknown {}: {}", column, value));
        }
    }

    /// The rows of a table are alike, so a statement serves for many.
    SQLite::Statement &prepared(const std::string &sql)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end())
            found = m_statements.try_emplace(sql, m_database, sql).first;
        found->second.reset();
        return found->second;
    }

    SQLite::Database &m_database;
    std::string m_table;
    int m_srid;
    std::map<std::string, Column, std::less<>> m_columns;
    std::map<std::string, SQLite::Statement> m_statements;
};

/// The last day and year of a wording, as the columns hold them.
void addDeadline(const std::string &place, Values &values)
{
    values["last_day"] = "";
    values["last_year"] = "";
    const std::string &wording = values["wording"];
    if (wording.empty())
        return;
    const auto deadline = parseDeadline(wording);
    if (!deadline)
        throw Error(Failure::BadContent, place, std::format("deadline '{}'", deadline.error().words));
    values["last_day"] = toIso(deadline->lastDay);
    if (deadline->lastYear)
        values["last_year"] = std::to_string(*deadline->lastYear);
}

/// Fills a workspace file by file; the order is that of the references between them.
class Filler
{
public:
    Filler(SQLite::Database &database, int srid) : m_database(database), m_srid(srid) {}

    void fillAll()
    {
        rows("legal_documents.csv", "legal_document");
        places("admin_units.csv", "admin_units.geojson", "admin_unit");
        places("forests.csv", "forests.geojson", "forest");
        projects();
        rows("project_steps.csv", "project_step");
        rows("milestones.csv", "milestone", addDeadline);
        rows("targets.csv", "target", addDeadline);
        rows("obstacles.csv", "obstacle");
        rows("declared_figures.csv", "declared_figure");
        rows("contradictions.csv", "noted_contradiction");
        markers();
        parcels();
        events();
    }

private:
    using Adjust = std::function<void(const std::string &place, Values &)>;

    void rows(std::string_view file, const char *table, const Adjust &adjust = {})
    {
        const CsvTable csv(file, fileOf(file));
        Inserter inserter(m_database, table, m_srid);
        for (std::size_t row = 0; row < csv.rows(); ++row) {
            Values values;
            for (const std::string &header : csv.header())
                values[header] = csv.at(row, header);
            if (adjust)
                adjust(csv.place(row), values);
            inserter.insert(csv.place(row), values);
        }
    }

    /// Rows whose geometry stands in a file of its own, by code.
    void places(std::string_view file, std::string_view shapes, const char *table)
    {
        rows(file, table, [](const std::string &, Values &values) { values["quality"] = "illustrative"; });
        for (const GeoJsonFeature &feature : readGeoJson(shapes, fileOf(shapes)))
            setGeometry(feature, table, "geometry");
    }

    void projects()
    {
        rows("projects.csv", "project",
             [](const std::string &, Values &values) { values["quality"] = "illustrative"; });
        constexpr std::string_view kShapes = "project_geometry.geojson";
        for (const GeoJsonFeature &feature : readGeoJson(kShapes, fileOf(kShapes)))
            setGeometry(feature, "project", feature.text("role") == "site" ? "site" : "alignment");
    }

    void setGeometry(const GeoJsonFeature &feature, const char *table, const char *column)
    {
        SQLite::Statement update(
            m_database, std::format("UPDATE \"{}\" SET \"{}\" = GeomFromWKB(?, ?) WHERE code = ?", table, column));
        const auto wkb = gis::toWkb(feature.geometry);
        update.bind(1, wkb.data(), static_cast<int>(wkb.size()));
        update.bind(2, m_srid);
        update.bind(3, feature.text("code"));
        if (update.exec() != 1)
            throw Error(Failure::BadContent, feature.place, std::format("unknown code {}", feature.text("code")));
    }

    void markers()
    {
        Inserter inserter(m_database, "boundary_marker", m_srid);
        for (const GeoJsonFeature &feature : readGeoJson("markers.geojson", fileOf("markers.geojson")))
            inserter.insert(feature.place,
                            {{"number", feature.text("number")},
                             {"forest", "rung-ham-rong"},
                             {"ring", feature.text("ring")},
                             {"quality", "illustrative"},
                             {"source", "P1.A.I.3, fn48"}},
                            "geometry", feature.geometry);
    }

    void parcels()
    {
        Inserter holders(m_database, "holder", m_srid);
        Inserter inserter(m_database, "parcel", m_srid);
        for (const GeoJsonFeature &feature : readGeoJson("parcels.geojson", fileOf("parcels.geojson"))) {
            holders.insert(
                feature.place,
                {{"name", feature.text("holder")}, {"kind", feature.text("holder_kind")}, {"illustrative", "1"}});
            Values values{{"quality", "illustrative"}, {"illustrative", "1"}};
            for (const char *property : {"project", "unit", "map_sheet", "number", "land_use", "category",
                                         "declared_area_m2", "holder", "source"})
                values[property] = feature.text(property);
            inserter.insert(feature.place, values, "geometry", feature.geometry);
            m_parcels[keyOf(values)] = std::to_string(m_database.getLastInsertRowid());
        }
    }

    void events()
    {
        rows("parcel_events.csv", "parcel_event", [this](const std::string &place, Values &values) {
            const auto parcel = m_parcels.find(keyOf(values));
            if (parcel == m_parcels.end())
                throw Error(Failure::BadContent, place, "unknown parcel");
            values["parcel_id"] = parcel->second;
            values["illustrative"] = "1";
            for (const char *part : {"unit", "map_sheet", "number"})
                values.erase(part);
        });
    }

    /// What a parcel is known by in the field: former ward, map sheet, number.
    static std::string keyOf(Values &values)
    {
        return std::format("{}/{}/{}", values["unit"], values["map_sheet"], values["number"]);
    }

    SQLite::Database &m_database;
    int m_srid;
    std::map<std::string, std::string, std::less<>> m_parcels; ///< row key by keyOf
};

} // namespace

void fillHamRong(Workspace &workspace) { Filler(workspace.database(), workspace.srid()).fillAll(); }

} // namespace data
