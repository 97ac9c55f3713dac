// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/parcel_set.h"
#include "data/store/parcel_query.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace app {

/// What the parcel table asks of a workspace.
struct DeskQuestion
{
    std::filesystem::path file;
    data::ParcelFilter filter;
    data::ParcelOrder order;
    data::Date today{};
};

struct DeskAnswer
{
    std::shared_ptr<const data::ParcelPages> pages;
    std::int64_t total = 0; ///< without any filter
    /// Of each field, how many parcels have a key, if all else the filter says holds; those of 0 too.
    std::map<data::ParcelField, std::map<std::string, std::int64_t>> counts;
    std::array<std::int64_t, data::kDayFilters.size()> late{}; ///< the same of what is judged from today
    ParcelSet onMap;                                           ///< all where there is no filter
};

/// Answers from the index of a workspace's parcels, which it brings up to date first. One thread at a
/// time; keeps workspace and index open between two questions about the same file.
class DeskIndex
{
public:
    using Progress = data::ParcelSearch::Progress;

    /// Throws data::Error: as Workspace::open and ParcelSearch; Cancelled where @p progress says so.
    [[nodiscard]] DeskAnswer answer(const DeskQuestion &question, const Progress &progress);

private:
    [[nodiscard]] DeskAnswer look(const DeskQuestion &question) const;
    void open(const std::filesystem::path &file);

    std::filesystem::path m_file;
    std::optional<data::Workspace> m_workspace;
    std::optional<data::ParcelSearch> m_index;
};

} // namespace app
