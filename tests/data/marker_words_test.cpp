// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_words.h"

#include <gmock/gmock.h>

#include <vector>

namespace data {

namespace {

using namespace std::chrono_literals;

TEST(MarkerWords, NameAStateInBothLanguagesWithAndWithoutAccents)
{
    const std::vector<std::pair<const char *, std::vector<const char *>>> known{
        {"standing", {"tốt", "Còn", "con nguyen ven", "NGUYÊN VẸN", "Mốc còn tốt", "Standing", "Còn nguyên"}},
        {"damaged", {"hư hỏng", "Bị hư hỏng", "hu hong", "mốc đã bị gãy", "bị đổ", "damaged"}},
        {"", {"Chưa rõ", "unknown", "chưa kiểm tra"}},
        {"lost", {"mất", "Đã mất", "Mốc bị mất", "mat", "không còn", "Lost"}},
        {"moved", {"xê dịch", "Bị xê dịch", "di chuyển", "Bị dịch chuyển", "moved"}},
        {"not_found", {"không tìm thấy", "khong tim thay", "Không thấy", "not found", "not_found"}}};
    for (const auto &[state, wordings] : known)
        for (const char *wording : wordings)
            EXPECT_EQ(markerStateOf(wording), state) << wording;
}

TEST(MarkerWords, GuessNoStateFromHalfAWording)
{
    for (const char *wording :
         {"", "không hư hỏng", "chưa mất", "mất?", "đã đo", "còn tốt nhưng nghiêng", "mốc", "12", "còn, mất"})
        EXPECT_EQ(markerStateOf(wording), std::nullopt) << wording;
}

TEST(MarkerWords, ReadDaysAsTablesWriteThem)
{
    for (const char *text : {"3/11/2026", "03/11/2026", "03-11-2026", "3.11.2026", "2026-11-03", "2026/11/3",
                             "2026-11-03T07:00:00", "03/11/2026 07:00"})
        EXPECT_EQ(dayIn(text), 2026y / 11 / 3) << text;
    for (const char *text : {"", "3/11/26", "31/2/2026", "11/2026", "2026", "hôm qua", "3/11", "11/23/2026", "--",
                             "3/11/2026/1", "-3/11/2026"})
        EXPECT_EQ(dayIn(text), std::nullopt) << text;
}

} // namespace

} // namespace data
