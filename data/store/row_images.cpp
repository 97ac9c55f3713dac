// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/row_images_p.h"

#include "data/store/raw_statement_p.h"

#include <algorithm>
#include <array>
#include <format>

namespace data {

namespace {

/// Columns that name the row a row belongs to.
constexpr auto kParents =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"parcel_id", "parcel"},
                                                                  {"marker_id", "boundary_marker"},
                                                                  {"milestone_id", "milestone"},
                                                                  {"import_id", "import"}});

void merge(std::vector<std::string> &into, const std::vector<std::string> &from)
{
    for (const std::string &each : from)
        if (!std::ranges::contains(into, each))
            into.push_back(each);
}

void join(std::string &text, const std::string &more)
{
    if (!text.empty() && !more.empty())
        text += " · ";
    text += more;
}

} // namespace

StoredValue storedValue(sqlite3_value *value)
{
    switch (value ? sqlite3_value_type(value) : SQLITE_NULL) {
    case SQLITE_NULL:
        return std::nullopt;
    case SQLITE_INTEGER:
        return std::to_string(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return std::format("{}", sqlite3_value_double(value));
    default: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        return std::string(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
    }
}

const std::vector<StoredColumn> &RowImages::columnsOf(const std::string &table)
{
    const auto [found, added] = m_columns.try_emplace(table);
    if (!added)
        return found->second;
    SQLite::Statement query(m_database, "SELECT name, type = 'BLOB', EXISTS (SELECT 1 FROM geometry_columns"
                                        " WHERE f_table_name = ?1 AND f_geometry_column = name)"
                                        " FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(1, table);
    while (query.executeStep())
        found->second.push_back({.name = query.getColumn(0).getString(),
                                 .geometry = query.getColumn(2).getInt() != 0,
                                 .blob = query.getColumn(1).getInt() != 0});
    return found->second;
}

int RowImages::columnOf(const std::string &table, std::string_view name)
{
    const auto &columns = columnsOf(table);
    const auto found = std::ranges::find(columns, name, &StoredColumn::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

std::optional<RowImages::Image> RowImages::find(const std::string &table, const std::string &key)
{
    if (columnsOf(table).empty())
        return std::nullopt;
    const RawStatement query = prepareRaw(
        m_database, std::format("SELECT * FROM \"{}\" WHERE \"{}\" = ?", table, columnsOf(table).front().name));
    sqlite3_bind_text(query.get(), 1, key.data(), static_cast<int>(key.size()), SQLITE_STATIC);
    if (sqlite3_step(query.get()) == SQLITE_ROW) {
        Image image;
        for (int i = 0; i < sqlite3_column_count(query.get()); ++i)
            image.push_back(storedValue(sqlite3_column_value(query.get(), i)));
        return image;
    }
    if (!m_removed)
        readRemoved();
    const auto removed = m_removed->find({table, key});
    return removed == m_removed->end() ? std::nullopt : std::optional(removed->second);
}

void RowImages::readRemoved()
{
    m_removed.emplace();
    SQLite::Statement query(m_database, "SELECT id FROM change WHERE id > ? ORDER BY id");
    query.bind(1, m_entry);
    while (query.executeStep())
        forEachRow(changesetOf(m_database, query.getColumn(0).getInt64()), [this](const RowChange &row) {
            if (row.kind != RowChange::Kind::Delete)
                return;
            Image image;
            for (std::size_t i = 0; i < row.columns; ++i)
                image.push_back(storedValue(row.before(i)));
            const std::string key = image.front().value_or(std::string());
            m_removed->insert_or_assign({std::string(row.table), key}, std::move(image));
        });
}

const RowContext &RowContexts::of(const std::string &table, const std::string &key)
{
    const auto found = m_known.find({table, key});
    if (found != m_known.end())
        return found->second;
    return m_known.insert_or_assign({table, key}, read(table, key)).first->second;
}

std::string RowContexts::textOf(const std::string &table, const RowImages::Image &image, std::string_view column)
{
    const auto index = static_cast<std::size_t>(m_images.columnOf(table, column));
    return index < image.size() ? image[index].value_or(std::string()) : std::string(); // -1 is beyond every image
}

std::string RowContexts::ownName(const std::string &table, const RowImages::Image &image)
{
    if (table == "parcel")
        return std::format("{}/{}", textOf(table, image, "map_sheet"), textOf(table, image, "number"));
    if (table == "holder")
        return {}; // a person
    const bool byName = table == "admin_unit" || table == "forest";
    for (const char *column :
         {byName ? "name" : "code", "number", "file_name", "name", "finding_key", "stage", "subject", "key"})
        if (std::string text = textOf(table, image, column); !text.empty())
            return text;
    return {};
}

void RowContexts::addHeld(RowContext &context, const std::string &holder)
{
    constexpr int kMany = 20; // of a holder with more the first tell enough
    std::vector<std::string> held;
    SQLite::Statement query(m_database,
                            std::format("SELECT id FROM parcel WHERE holder_id = ? ORDER BY id LIMIT {}", kMany));
    query.bind(1, holder);
    while (query.executeStep())
        held.push_back(query.getColumn(0).getString());
    for (const std::string &parcel : held) {
        const RowContext &known = of("parcel", parcel);
        merge(context.parcels, known.parcels);
        merge(context.projects, known.projects);
    }
    if (!context.parcels.empty())
        context.subject = context.parcels.front();
}

RowContext RowContexts::read(const std::string &table, const std::string &key)
{
    RowContext context;
    if (table == "holder")
        addHeld(context, key);
    const auto image = m_images.find(table, key);
    if (!image)
        return context;
    const auto belongsTo = [&](const std::string &owner, const std::string &row) {
        if (row.empty() || (owner == table && row == key))
            return;
        const RowContext &known = of(owner, row);
        context.subject = known.subject;
        merge(context.parcels, known.parcels);
        merge(context.projects, known.projects);
    };
    belongsTo(textOf(table, *image, "owner_table"), textOf(table, *image, "owner_id"));
    for (const auto &[column, owner] : kParents)
        belongsTo(std::string(owner), textOf(table, *image, column));
    if (table == "parcel")
        context.parcels.push_back(ownName(table, *image));
    if (table == "project")
        context.projects.push_back(ownName(table, *image));
    else if (const std::string project = textOf(table, *image, "project_id"); !project.empty())
        merge(context.projects, of("project", project).projects);
    join(context.subject, ownName(table, *image));
    if (context.subject.empty() && !context.projects.empty())
        context.subject = context.projects.front();
    return context;
}

} // namespace data
