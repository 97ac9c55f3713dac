// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/search_words_p.h"

#include "data/rules/desk_keys_p.h"
#include "data/rules/plain_letters_p.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using data::SearchPart;
using testing::ElementsAre;

/// Every letter of Vietnamese that has an accent: both forms and the plain letter.
struct Letter
{
    std::string composed;
    std::string decomposed;
    std::string plain;
};

std::string utf8(char32_t c)
{
    std::string text;
    if (c < 0x80)
        text += static_cast<char>(c);
    else if (c < 0x800)
        text += {static_cast<char>(0xC0U | (c >> 6U)), static_cast<char>(0x80U | (c & 0x3FU))};
    else
        text += {static_cast<char>(0xE0U | (c >> 12U)), static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)),
                 static_cast<char>(0x80U | (c & 0x3FU))};
    return text;
}

/// Composed letters as Unicode lists them, taken apart by its own table of tones and shapes.
std::vector<Letter> accentedLetters()
{
    constexpr std::u32string_view kTones = U"\0\u0300\u0309\u0303\u0301\u0323";
    struct Row
    {
        char plain;
        char32_t shape;               ///< circumflex, breve, horn; 0: none
        std::u32string_view composed; ///< lower, then upper case, in the order of the tones
    };
    const Row rows[] = {{'a', 0, U"aàảãáạAÀẢÃÁẠ"}, {'a', 0x0306, U"ăằẳẵắặĂẰẲẴẮẶ"}, {'a', 0x0302, U"âầẩẫấậÂẦẨẪẤẬ"},
                        {'e', 0, U"eèẻẽéẹEÈẺẼÉẸ"}, {'e', 0x0302, U"êềểễếệÊỀỂỄẾỆ"}, {'i', 0, U"iìỉĩíịIÌỈĨÍỊ"},
                        {'o', 0, U"oòỏõóọOÒỎÕÓỌ"}, {'o', 0x0302, U"ôồổỗốộÔỒỔỖỐỘ"}, {'o', 0x031B, U"ơờởỡớợƠỜỞỠỚỢ"},
                        {'u', 0, U"uùủũúụUÙỦŨÚỤ"}, {'u', 0x031B, U"ưừửữứựƯỪỬỮỨỰ"}, {'y', 0, U"yỳỷỹýỵYỲỶỸÝỴ"}};
    std::vector<Letter> letters{{"đ", "đ", "d"}, {"Đ", "Đ", "d"}};
    for (const Row &row : rows)
        for (std::size_t i = 0; i < row.composed.size(); ++i) {
            const std::size_t tone = i % 6;
            const char base = i < 6 ? row.plain : static_cast<char>(row.plain - 'a' + 'A');
            if (tone == 0 && row.shape == 0)
                continue;
            const std::string marks =
                (row.shape ? utf8(row.shape) : std::string()) + (tone ? utf8(kTones[tone]) : std::string());
            letters.push_back({utf8(row.composed[i]), base + marks, std::string(1, row.plain)});
        }
    return letters;
}

TEST(SearchWords, FoldEveryLetterInBothForms)
{
    const auto letters = accentedLetters();
    ASSERT_EQ(letters.size(), 134U);
    for (const Letter &letter : letters) {
        EXPECT_THAT(data::searchWords("x" + letter.composed + "z"), ElementsAre("x" + letter.plain + "z"));
        EXPECT_THAT(data::searchWords("x" + letter.decomposed + "z"), ElementsAre("x" + letter.plain + "z"));
    }
}

TEST(SearchWords, KeepTogetherWhatASignHoldsTogether)
{
    EXPECT_THAT(data::searchWords("12/345 QĐ-UBND, P.Hàm Rồng (cũ)"),
                ElementsAre("12_345", "qd_ubnd", "p_ham", "rong", "cu"));
    EXPECT_THAT(data::searchWords(" /12// - 3."), ElementsAre("12", "3"));
    EXPECT_THAT(data::searchWords("Tờ 12–a\xFF\xC3 中b"), ElementsAre("to", "12_a", "b"));
    EXPECT_THAT(data::searchWords(""), ElementsAre());
    EXPECT_THAT(data::beginnings("106_2024_qd"), ElementsAre("106_2024_qd", "2024_qd", "qd"));
}

TEST(SearchWords, OfATelephoneNumberMayBeTypedInGroups)
{
    EXPECT_EQ(data::phoneDigits("+84 912.345-678"), "0912345678");
    EXPECT_THAT(data::searchParts("an 0912 345"),
                ElementsAre(SearchPart{{"an"}, ""}, SearchPart{{"0912", "345"}, "0912345", "0912345"}));
    EXPECT_THAT(data::searchParts("0912.345"), ElementsAre(SearchPart{{"0912_345"}, "0912345"}));
    EXPECT_THAT(data::searchParts("84912345"), ElementsAre(SearchPart{{"84912345"}, "0912345", "84912345"}));
    EXPECT_THAT(data::searchParts("0912345"), ElementsAre(SearchPart{{"0912345"}, "", "0912345"}));
    EXPECT_THAT(data::searchParts("5 678"), ElementsAre(SearchPart{{"5", "678"}, "", "5678"}));
    EXPECT_THAT(data::searchParts("678"), ElementsAre(SearchPart{{"678"}, "", ""}));
    EXPECT_EQ(data::fromTheEnd("0912"), "2190");
    EXPECT_THAT(data::searchParts("12/345"), ElementsAre(SearchPart{{"12_345"}, ""}));
    EXPECT_THAT(data::searchParts("12/"), ElementsAre(SearchPart{{"12_"}, ""}));
}

TEST(DeskKeys, CountSheetsAndNumbersAsAPersonDoes)
{
    const std::pair<const char *, const char *> ordered[] = {{"2", "9"},   {"2", "10"},           {"2", "10a"},
                                                             {"2", "10b"}, {"2", "11"},           {"10", "1"},
                                                             {"10A", "1"}, {"10", "99999999999"}, {"DC-1", "1"}};
    std::uint64_t before = 0;
    for (const auto &[sheet, number] : ordered)
        if (std::string_view(sheet) != "10A") {
            EXPECT_GT(data::placeKey(sheet, number), before) << sheet << '/' << number;
            before = data::placeKey(sheet, number);
        }
    EXPECT_GT(data::placeKey("10A", "1"), data::placeKey("10", "99999999999"));
}

TEST(DeskKeys, OrderNamesByTheirPlainLetters)
{
    const char *const ordered[] = {"",
                                   "An",
                                   "Bùi Thị Đào",
                                   "Đặng Văn A",
                                   "Đặng Văn An",
                                   "Nguyễn Thị Ánh Nguyệt Minh Châu A",
                                   "Nguyễn Thị Ánh Nguyệt Minh Châu B",
                                   "Y"};
    for (std::size_t i = 1; i < std::size(ordered); ++i)
        EXPECT_LT(data::nameKey(ordered[i - 1]), data::nameKey(ordered[i])) << ordered[i];
    EXPECT_EQ(data::nameKey("Lê Đào"), data::nameKey("LE dao"));
}

} // namespace
