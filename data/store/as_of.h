// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace data {

/// The last entry made before the moment @p utc (like 2026-11-23T17:00:00Z, when 23 November ends in Việt Nam);
/// 0 before the first.
[[nodiscard]] Id entryBefore(const Workspace &workspace, const std::string &utc);

/// Told now and then; false cancels.
struct AsOfProgress
{
    enum class Step { Copying, TakingBack };
    std::function<bool(Step step, std::int64_t done, std::int64_t total)> report;
};

/// The workspace as it was after @p entry, to read only: a copy in the new file @p scratch, its history
/// cut there, under today's schema. The caller removes the file once the workspace is closed; attached
/// files stay beside the original. The original is only read.
/// Throws Error: BeforeHistory (no such entry, or 0), AlreadyExists, DiskFull, Cancelled, RowsNotKept, and
/// Conflict where rows were altered past the history. No file is left then.
[[nodiscard]] Workspace asOf(const Workspace &workspace, Id entry, const std::filesystem::path &scratch,
                             const AsOfProgress &progress = {});

} // namespace data
