// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

namespace gis {

/// What a walk over the element headers of a DGN v7 file finds, independent of any reader of the elements.
struct DgnElements
{
    std::int64_t elements = 0;   ///< the deleted ones included
    std::int64_t lastDrawn = -1; ///< number from 0 of the last line, shape or text that is no part of another; -1: none
    std::uintmax_t bytesRead = 0; ///< to the end of the last whole element, and of the end mark where it stands
    bool ended = false;           ///< the end mark 0xFFFF stands after the last element
};

/// Never fails: a file cut off in an element leaves bytesRead before it and ended false.
[[nodiscard]] DgnElements walkDgn(const std::filesystem::path &file);

} // namespace gis
