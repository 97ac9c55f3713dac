// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

namespace data {

/// Writes the bundled Hàm Rồng content (data/hamrong/) into an empty workspace. To be called as the
/// `fill` of Workspace::create. Throws Error{BadContent} naming file and row.
void fillHamRong(Workspace &workspace);

} // namespace data
