// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/text_encoding.h"
#include "gis/utf8_p.h"

#include <string_view>

namespace gis {

/// What the bytes say as they stand: neither composed nor mended.
[[nodiscard]] CodePoints decodeRaw(std::string_view bytes, TextEncoding encoding);

/// Moves marks that stand after a blank onto the vowel before it; true if there were any. The blank goes
/// too, unless what follows it is another word. Takes NFC, and may leave a pair that is not.
bool joinStrayMarks(std::u32string &text);

} // namespace gis
