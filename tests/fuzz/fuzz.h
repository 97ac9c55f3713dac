// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Begins the body of a fuzz target, with one input in `std::string_view input`: the function libFuzzer
/// calls, over and over.
#define COTMOC_FUZZ_TARGET                                                                                             \
    static void tryOut(std::string_view input);                                                                        \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)                                  \
    {                                                                                                                  \
        tryOut({reinterpret_cast<const char *>(data), size});                                                          \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void tryOut(std::string_view input)

namespace fuzz {

/// Ends the program, which libFuzzer reports together with the input, unless @p holds.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    static_cast<void>(std::fprintf(stderr, "does not hold: %s\n", property));
    std::abort();
}

} // namespace fuzz
