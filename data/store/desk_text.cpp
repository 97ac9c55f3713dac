// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/desk_text_p.h"

#include "data/store/desk_writer_p.h"

namespace data {

namespace {

SlotSet slotsOf(DeskFile &file, std::int64_t block, const std::string &word, char kind)
{
    SlotSet slots;
    const bool isShort = word.size() <= Term::kShort;
    file.addSlots(block, (isShort ? Term::shortOf(kind) : kind) + word, isShort, slots);
    return slots;
}

SlotSet slotsOf(DeskFile &file, std::int64_t block, const SearchPart &part, char kind)
{
    SlotSet slots = slotsOf(file, block, part.words.front(), kind);
    for (std::size_t i = 1; i < part.words.size() && !slots.empty(); ++i)
        slots &= slotsOf(file, block, part.words[i], kind);
    if (!part.joined.empty())
        slots |= slotsOf(file, block, part.joined, kind);
    if (!part.ending.empty() && kind == Term::kAny)
        file.addSlots(block, Term::kPhoneEnd + fromTheEnd(part.ending), false, slots);
    return slots;
}

} // namespace

SlotSet slotsWith(DeskFile &file, std::int64_t block, const std::vector<SearchPart> &parts, char kind)
{
    if (parts.empty())
        return {};
    SlotSet slots = slotsOf(file, block, parts.front(), kind);
    for (std::size_t i = 1; i < parts.size() && !slots.empty(); ++i)
        slots &= slotsOf(file, block, parts[i], kind);
    return slots;
}

} // namespace data
