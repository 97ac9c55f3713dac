// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/changeset_p.h"
#include "data/store/history_p.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace data {

/// Texts and numbers as people write them, blobs as their bytes; nothing for NULL.
using StoredValue = std::optional<std::string>;
[[nodiscard]] StoredValue storedValue(sqlite3_value *value);

struct StoredColumn
{
    std::string name;
    bool geometry = false;
    bool blob = false;
};

/// Rows by table and key as they are now or, if they are gone, as they were when they were removed.
class RowImages
{
public:
    using Image = std::vector<StoredValue>; ///< by column
    /// Rows that were removed by entries after @p entry are known.
    RowImages(SQLite::Database &database, Id entry) : m_database(database), m_entry(entry) {}

    [[nodiscard]] const std::vector<StoredColumn> &columnsOf(const std::string &table);
    /// Column by name, from 0; -1 where there is none.
    [[nodiscard]] int columnOf(const std::string &table, std::string_view name);
    [[nodiscard]] std::optional<Image> find(const std::string &table, const std::string &key);

private:
    void readRemoved();

    SQLite::Database &m_database;
    Id m_entry;
    std::map<std::string, std::vector<StoredColumn>, std::less<>> m_columns;
    std::optional<std::map<std::pair<std::string, std::string>, Image>> m_removed; ///< read when first needed
};

/// What a row is called, and which parcels and projects it has to do with.
struct RowContext
{
    std::string subject;
    std::vector<std::string> parcels;  ///< "12/345"
    std::vector<std::string> projects; ///< codes
};

class RowContexts
{
public:
    RowContexts(SQLite::Database &database, RowImages &images) : m_database(database), m_images(images) {}
    const RowContext &of(const std::string &table, const std::string &key);

private:
    [[nodiscard]] RowContext read(const std::string &table, const std::string &key);
    [[nodiscard]] std::string ownName(const std::string &table, const RowImages::Image &image);
    [[nodiscard]] std::string textOf(const std::string &table, const RowImages::Image &image, std::string_view column);
    void addHeld(RowContext &context, const std::string &holder);

    SQLite::Database &m_database;
    RowImages &m_images;
    std::map<std::pair<std::string, std::string>, RowContext> m_known;
};

} // namespace data
