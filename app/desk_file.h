// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace app {

/// Where the index of a workspace's parcels lies (data/store/parcel_search.h), for window and commands
/// alike: in the user's cache, in a folder that is made if need be and that others cannot look into;
/// of a workspace among the temporary files beside it.
/// Throws data::Error{ReadOnly} where it cannot be made.
[[nodiscard]] std::filesystem::path deskFile(const std::filesystem::path &workspace);

} // namespace app
