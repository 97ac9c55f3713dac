// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/search_words_p.h"
#include "data/store/desk_file_p.h"

namespace data {

/// The slots of a block in which all @p parts are found, among words of a kind (Term::kAny, kHolder).
/// Slots that were given up may be among them.
[[nodiscard]] SlotSet slotsWith(DeskFile &file, std::int64_t block, const std::vector<SearchPart> &parts, char kind);

} // namespace data
