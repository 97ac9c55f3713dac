// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/history_p.h"

namespace data {

/// What an entry of the history does: it puts an ordinary change into effect (the change itself, a redo)
/// or takes it out (an undo).
struct Effect
{
    Id entry = 0;
    Id change = 0; ///< the ordinary one
    bool forward = true;
};

/// Of all entries after @p entry that alter content, oldest first.
[[nodiscard]] std::vector<Effect> effectsAfter(SQLite::Database &database, Id entry);

/// What is left of them when each that is followed by its opposite goes together with it.
[[nodiscard]] std::vector<Effect> withoutPairs(const std::vector<Effect> &effects);

/// Does it, inside the caller's transaction, and gives the changeset that was applied. Rows in bulk that
/// are taken out are put aside if @p keep. Throws Error: Conflict, RowsNotKept.
Bytes carryOut(SQLite::Database &database, const Effect &effect, bool keep);

/// The ordinary change that undo would take out; the undo that redo would take back; 0: none.
[[nodiscard]] Id nextUndone(SQLite::Database &database);
[[nodiscard]] Id nextRedone(SQLite::Database &database);

/// Takes @p entry back (an ordinary change or an undo) and appends that; the new entry.
Id takeBack(SQLite::Database &database, Id entry, const std::string &who);

/// Why an entry was made; empty for none.
[[nodiscard]] std::string reasonOf(SQLite::Database &database, Id entry);

} // namespace data
