// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/bulk_p.h"
#include "data/store/content_digest_p.h"
#include "data/store/history.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string_view>

namespace data {

/// Appends entries to the tables change and change_digest. All inside the caller's transaction.
struct NewEntry
{
    std::string_view kind; ///< "create", "migrate", "change", "undo"
    Author author;
    std::optional<Id> undoes;
    std::vector<BulkRows> bulk; ///< added without images
    bool bulkRemoved = false;   ///< or taken out
};

/// Records @p changeset, just applied. Digests go on from those of the last entries.
Id appendChange(SQLite::Database &database, const NewEntry &entry, const Bytes &changeset);

/// Records the whole content as it stands, with fresh digests: the first entry, or that of a migration.
Id appendBaseline(SQLite::Database &database, const NewEntry &entry, const Bytes &changeset);

/// The changeset of an entry.
[[nodiscard]] Bytes changesetOf(SQLite::Database &database, Id change);

/// The rows an entry added in bulk, by table name.
[[nodiscard]] std::vector<BulkRows> bulkOf(SQLite::Database &database, Id change);

/// The digest every table had after its last entry.
[[nodiscard]] ContentDigest lastDigest(SQLite::Database &database);

/// Number of the first entry that does not follow from the one before, or whose own hash is wrong; 0
/// if there is none.
[[nodiscard]] Id firstBrokenLink(SQLite::Database &database);

} // namespace data
