// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/bulk_p.h"

namespace data {

/// Takes rows out that were added in bulk by @p change; with @p keep they are put aside for
/// restoreBulk(). Throws Error{Conflict} where they are no longer as they were added; the caller's
/// transaction is then to be rolled back.
void removeBulk(SQLite::Database &database, Id change, const BulkRows &rows, bool keep);

/// Brings them back. Throws Error: RowsNotKept, Conflict where what was put aside is not what was added.
void restoreBulk(SQLite::Database &database, Id change, const BulkRows &rows);

} // namespace data
