// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/history.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3_session;
struct sqlite3_value;
struct sqlite3_changeset_iter;

namespace data {

using Bytes = std::vector<std::byte>;

/// Records what happens to the content tables of a connection while it lives (SQLite's session
/// extension).
class Recorder
{
public:
    explicit Recorder(SQLite::Database &database);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Looks away, or looks again: rows added in bulk are recorded otherwise.
    void pause(bool paused);
    /// What happened so far; empty if no row is different now.
    [[nodiscard]] Bytes changeset() const;

private:
    sqlite3_session *m_session = nullptr;
};

/// One row of a changeset. The values are owned by the changeset's reader.
struct RowChange
{
    enum class Kind { Insert, Update, Delete };
    Kind kind = Kind::Insert;
    std::string_view table;
    std::size_t columns = 0;
    const unsigned char *isKey = nullptr; ///< by column
    sqlite3_changeset_iter *row = nullptr;

    /// The value before (Update, Delete) and after (Insert, Update); null for a column that an update
    /// left alone.
    [[nodiscard]] sqlite3_value *before(std::size_t column) const;
    [[nodiscard]] sqlite3_value *after(std::size_t column) const;
};

void forEachRow(std::span<const std::byte> changeset, const std::function<void(const RowChange &)> &visit);

/// How many rows of which table, by table name.
[[nodiscard]] std::vector<Change::Rows> countRows(std::span<const std::byte> changeset);

/// The changeset that takes this one back.
[[nodiscard]] Bytes inverted(std::span<const std::byte> changeset);

/// Applies it whole. Throws Error{Conflict} naming the first table whose rows are not as the
/// changeset expects them; the caller's transaction is then to be rolled back.
void applyChangeset(SQLite::Database &database, std::span<const std::byte> changeset);

} // namespace data
