// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace data {

class DeskFile;

/// The index of a workspace's parcels: what search box, filters and counts are answered from. It lies in a
/// file of its own in a folder for things that can be made again (the user's cache), never in the
/// workspace, and can be deleted at any time. It holds personal data: names, addresses and telephone
/// numbers of holders, in pieces. The file is readable to its owner alone.
///
/// It knows the workspace as of the last update(). One thread at a time, and one workspace for all calls.
class ParcelSearch
{
public:
    /// Opens @p file or makes it; its folder is there. What is no index of this make is replaced.
    /// Throws Error: ReadOnly, Locked, DiskFull.
    explicit ParcelSearch(const std::filesystem::path &file);
    ~ParcelSearch();
    ParcelSearch(ParcelSearch &&) noexcept;
    ParcelSearch &operator=(ParcelSearch &&) noexcept;

    /// The file to use for a workspace: named after its full path.
    [[nodiscard]] static std::filesystem::path fileFor(const std::filesystem::path &folder,
                                                       const std::filesystem::path &workspace);

    /// Told now and then how many parcels are done; answers false to stop.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    /// Follows the workspace's history from where it was last seen; another history, or one that does not
    /// tell what it touched, has the index built anew, as does a damaged index. The number of parcels read.
    /// Throws Error: Cancelled (the index is as before), Locked, DiskFull, Corrupt (the workspace).
    std::int64_t update(const Workspace &workspace, const Progress &progress = {});

    /// Parcels in which every word of @p text begins some word, in any order, without regard to accents and
    /// case: of map sheet and number ("12/345"), the holder's name, address and telephone number, and
    /// numbers of decisions. Best first: the very sheet and number, then holders, then the rest; of a kind
    /// by age in the index. None for a text without words. Throws Error{Corrupt}: update() will mend it.
    [[nodiscard]] std::vector<Id> find(const std::string &text, std::size_t limit) const;

    /// For the queries of parcel_query.h.
    [[nodiscard]] DeskFile &file() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace data
