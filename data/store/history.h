// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

#include <string>
#include <vector>

namespace data {

/// One entry of a workspace's history.
struct Change
{
    Id id = 0;
    std::string at; ///< UTC, ISO: 2026-11-23T08:00:00Z
    std::string who;
    std::string why;
    std::string kind;           ///< "create", "migrate", "change", "undo", "redo"
    std::optional<Id> undoes;   ///< the change an undo takes back, the undo a redo takes back
    std::optional<Id> undoneBy; ///< the undo in force against a change; the redo that took an undo back
    Id change = 0;              ///< the ordinary change that an undo or redo is about; of others: their own
    struct Rows
    {
        std::string table;
        int inserted = 0;
        int updated = 0;
        int deleted = 0;
    };
    std::vector<Rows> rows; ///< by table, those touched only
    std::string hash;       ///< hexadecimal
};

/// All entries, oldest first.
[[nodiscard]] std::vector<Change> history(const Workspace &workspace);

/// The number of the last one.
[[nodiscard]] Id lastEntry(const Workspace &workspace);

/// What verify() looks at, in this order.
enum class Check { FileIntegrity, ForeignKeys, SpatialIndexes, Chain, Content };

struct VerifyResult
{
    Check check = Check::FileIntegrity;
    bool ok = true;
    std::string subject; ///< what is wrong: a table, "table row N", the number of a change
    std::string detail;  ///< what SQLite or SpatiaLite said of it, if anything
};

/// One result per check and thing found wrong; a check without faults gives one with ok. The chain
/// names its first broken link, the content check every table that differs from its last digest.
[[nodiscard]] std::vector<VerifyResult> verify(const Workspace &workspace);

} // namespace data
