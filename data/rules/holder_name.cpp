// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/holder_name.h"

#include "data/rules/plain_words_p.h"

#include <algorithm>
#include <array>
#include <string>

namespace data {

bool isOrganisation(std::string_view name)
{
    // However they are spelled, no person's name begins so.
    static constexpr auto kFirstWords = std::to_array<std::string_view>({" cong ty ",
                                                                         " cty ",
                                                                         " tnhh ",
                                                                         " ubnd ",
                                                                         " uy ban ",
                                                                         " hdnd ",
                                                                         " htx ",
                                                                         " hop tac xa ",
                                                                         " truong tieu hoc ",
                                                                         " truong thcs ",
                                                                         " truong thpt ",
                                                                         " truong mam non ",
                                                                         " truong dai hoc ",
                                                                         " truong cao dang ",
                                                                         " tap doan ",
                                                                         " tong cong ty ",
                                                                         " ngan hang ",
                                                                         " ban quan ly ",
                                                                         " ban qlda ",
                                                                         " ban chi huy ",
                                                                         " benh vien ",
                                                                         " tram y te ",
                                                                         " trung tam ",
                                                                         " chi cuc ",
                                                                         " chi nhanh ",
                                                                         " nha tho ",
                                                                         " giao xu ",
                                                                         " quan khu ",
                                                                         " cong an phuong ",
                                                                         " cong an tinh ",
                                                                         " nha van hoa ",
                                                                         " to dan pho ",
                                                                         " doanh nghiep ",
                                                                         " dntn ",
                                                                         " xi nghiep ",
                                                                         " hoi nong dan ",
                                                                         " hoi phu nu ",
                                                                         " hoi cuu chien binh "});
    // Without its accents "Đình" is the surname Đinh.
    static constexpr auto kAsSpelled = std::to_array<std::string_view>(
        {"Đình ", "Đền ", "Chùa ", "Miếu ", "Quỹ ", "Sở ", "ĐÌNH ", "ĐỀN ", "CHÙA ", "MIẾU ", "QUỸ ", "SỞ "});
    if (std::ranges::any_of(kAsSpelled, [&](std::string_view word) { return name.starts_with(word); }))
        return true;
    // The first word alone tells most persons: plain spelling of a million whole names takes its time.
    const std::string first = plainText(name.substr(0, name.find(' ')));
    if (std::ranges::none_of(kFirstWords, [&](std::string_view words) { return words.starts_with(first); }))
        return false;
    const std::string plain = plainText(name);
    return std::ranges::any_of(kFirstWords, [&](std::string_view words) { return plain.starts_with(words); });
}

} // namespace data
