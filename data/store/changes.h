// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// Something that became different: a field of a row, or many rows at once.
struct FieldChange
{
    enum class Kind { Added, Altered, Removed }; ///< what happened to the row
    Kind kind = Kind::Altered;
    Id entry = 0; ///< of the history; of a net change the last that had to do with it
    std::string at;
    std::string who;
    std::string why;
    std::string table;
    std::string row;     ///< its key; of rows in bulk those of the first and last: "1–1000"
    std::string subject; ///< as people call it: "12/345", "M-03", "12/345 · inventory"; never a person's name
    std::string project; ///< code of the project it belongs to; empty: none
    std::string field;   ///< empty: rows in bulk, of which history keeps no fields
    /// As stored; of a shape its size ("80.00 m²") or place, of a row that is named what it is called.
    /// Nothing: NULL, or no row.
    std::optional<std::string> before;
    std::optional<std::string> after;
    bool personal = false; ///< the field may name a person
    std::int64_t rows = 1; ///< of rows in bulk: how many
};

/// "added", "altered", "removed".
[[nodiscard]] std::string_view nameOf(FieldChange::Kind kind);

/// Entries of the history after the one and up to the other. The making of a workspace is no change.
struct HistorySpan
{
    Id after = 0;
    Id upTo = 0;
};

/// What is left empty restricts nothing.
struct ChangeFilter
{
    std::string who;
    std::string project; ///< code: it, its milestones, obstacles, parcels and what belongs to these
    std::string parcel;  ///< "12/345": it, its events, obstacles, holder and files
};

/// Who made entries that altered content; by name.
[[nodiscard]] std::vector<std::string> changers(const Workspace &workspace);

/// Each step in the order it was made, undos and redos too. A row is known by what it is called now, or was
/// when it was removed.
[[nodiscard]] std::vector<FieldChange> changesIn(const Workspace &workspace, HistorySpan span,
                                                 const ChangeFilter &filter = {});

/// What is different at the end from what was at the beginning, by field; what was taken back, or altered
/// there and back, is not in it. With a person in @p filter: from before the first of their steps to after
/// the last.
[[nodiscard]] std::vector<FieldChange> netChangesIn(const Workspace &workspace, HistorySpan span,
                                                    const ChangeFilter &filter = {});

} // namespace data
