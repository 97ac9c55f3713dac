// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "data/store/connection_p.h"
#include "data/store/workspace.h"
#include "gis/wkb.h"

#include <string>
#include <vector>

namespace data {

/// The current row of a query, read column by column from the first.
class Row
{
public:
    explicit Row(SQLite::Statement &statement) : m_statement(statement) {}

    [[nodiscard]] Id id() { return next().getInt64(); }
    [[nodiscard]] int integer() { return next().getInt(); }
    [[nodiscard]] bool flag() { return next().getInt() != 0; }
    /// NULL gives an empty text.
    [[nodiscard]] std::string text() { return next().getString(); }
    [[nodiscard]] std::optional<Id> optionalId()
    {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional<Id>(column.getInt64());
    }
    [[nodiscard]] std::optional<int> optionalInteger()
    {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional(column.getInt());
    }
    [[nodiscard]] std::optional<double> optionalReal()
    {
        const auto column = next();
        return column.isNull() ? std::nullopt : std::optional(column.getDouble());
    }
    [[nodiscard]] std::optional<Date> date() { return fromIso(next().getString()); }
    [[nodiscard]] Quality quality()
    {
        const std::string name = text();
        return name == "surveyed"    ? Quality::Surveyed
               : name == "digitised" ? Quality::Digitised
                                     : Quality::Illustrative;
    }
    /// A column selected as AsBinary(geometry).
    [[nodiscard]] gis::Geometry geometry()
    {
        const auto column = next();
        return gis::fromWkb(
            {static_cast<const std::byte *>(column.getBlob()), static_cast<std::size_t>(column.getBytes())});
    }

private:
    SQLite::Column next() { return m_statement.getColumn(m_column++); }
    SQLite::Statement &m_statement;
    int m_column = 0;
};

/// One value per row of @p sql, made by @p read(Row &). @p bind gets the statement first.
template <typename Read, typename Bind>
auto selectAll(const Workspace &workspace, const std::string &sql, Read read, Bind bind)
{
    return guarded(workspace.file(), [&] {
        std::vector<decltype(read(std::declval<Row &>()))> result;
        SQLite::Statement statement(workspace.database(), sql);
        bind(statement);
        while (statement.executeStep()) {
            Row row(statement);
            result.push_back(read(row));
        }
        return result;
    });
}

template <typename Read> auto selectAll(const Workspace &workspace, const std::string &sql, Read read)
{
    return selectAll(workspace, sql, read, [](SQLite::Statement &) {});
}

} // namespace data
