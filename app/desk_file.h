// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace app {

/// Where the index of a workspace's parcels lies: in the user's cache, whose folder is made; of one in the
/// folder of temporary files beside it.
[[nodiscard]] std::filesystem::path deskFile(const std::filesystem::path &workspace);

} // namespace app
