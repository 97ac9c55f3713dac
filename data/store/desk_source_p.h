// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/desk_writer_p.h"
#include "data/store/workspace.h"

#include <functional>
#include <optional>

namespace data {

/// Keys first ... last.
struct IdRange
{
    Id first = 0;
    Id last = 0;
};

/// Reads parcels with their holders, steps and obstacles, in the order of their keys.
class DeskSource
{
public:
    explicit DeskSource(const Workspace &workspace);
    ~DeskSource();
    DeskSource(const DeskSource &) = delete;
    DeskSource &operator=(const DeskSource &) = delete;

    void forEach(IdRange range, const std::function<void(const DeskRecord &)> &visit);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the history of @p workspace has this change.
[[nodiscard]] bool isChangeOf(SQLite::Database &workspace, Id change, const std::string &hash);

/// The parcels that the changes after @p change touched, ascending, whether or not they are still there;
/// nothing where the history does not tell.
[[nodiscard]] std::optional<std::vector<Id>> parcelsTouchedSince(SQLite::Database &workspace, Id change);

/// Keys in ascending order, as few ranges.
[[nodiscard]] std::vector<IdRange> rangesOf(const std::vector<Id> &ids);

} // namespace data
