// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace data::deadline {

enum class Meaning {
    Before,      ///< trước, before: the day before what follows begins
    In,          ///< trong, vào, cuối; in, by: the last day of what follows
    Until,       ///< đến, until: the same; beside "hằng năm" it names the last year
    Latest,      ///< chậm nhất, at the latest: the same; may also stand behind the date
    EveryYear,   ///< hằng năm, annually
    Day,         ///< ngày
    Month,       ///< tháng
    MonthName,   ///< December; value: 12
    Quarter,     ///< quý
    Half,        ///< half, wants an Ordinal before or a Number behind
    HalfYear,    ///< nửa đầu, nửa cuối; value: 1 or 2
    FirstMonths, ///< "tháng đầu" of "6 tháng đầu năm"
    LastMonths,  ///< "tháng cuối" of "6 tháng cuối năm"
    Year,        ///< năm
    Period,      ///< giai đoạn, nhiệm kỳ
    Of,          ///< between the parts of an English date
    Number,      ///< in digits
    Ordinal,     ///< 1st, first
    Roman,       ///< I to XII
    Separator,   ///< between the parts of a date; value: '/', '-' or '.'
    Filler,      ///< phấn đấu, hoàn thành: changes no date
    Unknown,     ///< everything else: a wording that has one of these is refused
    End
};

struct Symbol
{
    Meaning meaning = Meaning::End;
    int value = 0;          ///< of a Number: kNoValue unless it has 1, 2 or 4 digits
    std::size_t digits = 0; ///< how many a Number or Ordinal is written with
    std::size_t begin = 0;  ///< first byte in the wording
    std::size_t end = 0;    ///< byte after the last
};

/// Larger than any day, month and year.
constexpr int kNoValue = 99'999;

/// What the words of @p wording mean, one End at the end. Citations of a document, "(theo NQ
/// 106/NQ-CP)", and signs without a meaning are left out; Unknown words that touch are one Symbol.
[[nodiscard]] std::vector<Symbol> understand(std::string_view wording);

} // namespace data::deadline
