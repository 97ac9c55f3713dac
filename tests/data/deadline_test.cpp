// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <vector>

namespace data {

namespace {

using Reason = DeadlineError::Reason;

/// Wordings that mean the same.
struct Meaning
{
    const char *lastDay;
    std::vector<const char *> wordings;
    std::optional<int> lastYear = {};
    friend std::ostream &operator<<(std::ostream &out, const Meaning &m) { return out << m.wordings[0]; }
};

/// Wordings that are refused for the same reason; brackets mark what is quoted of them.
struct Refusal
{
    const char *name;
    Reason reason;
    std::vector<std::string> wordings;
    friend std::ostream &operator<<(std::ostream &out, const Refusal &r) { return out << r.name; }
};

const std::vector<Meaning> kReport{
    // the wordings of the report, one row a milestone
    {"2026-03-31", {"chậm nhất tháng 3/2026"}},
    {"2026-09-30", {"chậm nhất tháng 9/2026"}},
    {"2026-11-30", {"trước tháng 12/2026"}},
    {"2027-03-31", {"trong quý I/2027", "Hoàn thành trong quý I/2027 (theo NQ 106/NQ-CP)"}},
    {"2026-12-31", {"vào năm 2026"}},
    {"2027-12-31", {"vào năm 2027"}},
    {"2030-12-31", {"giai đoạn 2026-2030", "05 năm giai đoạn 2026-2030", "2026–2030", "2030"}},
    {"2030-12-31", {"đến năm 2030", "năm 2030", "Đến năm 2030", "Phấn đấu đến năm 2030"}},
    {"2026-12-31", {"hằng năm", "hàng năm", "bình quân hằng năm", "bình quân hàng năm"}, 2030},
    {"2040-12-31", {"đến năm 2040"}},
};

const std::vector<Meaning> kVietnamese{
    {"2026-12-04",
     {"trước 05/12/2026", "trước ngày 05/12/2026", "trước ngày 5-12-2026", "trước 5.12.2026",
      "trước ngày 5 tháng 12 năm 2026", "trước ngày 5 tháng 12/2026", "trước ngày 5/12 năm 2026",
      "xong trước 5 tháng 12 năm 2026", "đến trước ngày 05/12/2026", "chậm nhất là trước ngày 5/12/2026"}},
    {"2026-12-05",
     {"05/12/2026", "ngày 5-12-2026", "vào ngày 5.12.2026", "2026-12-05", "chậm nhất ngày 5/12/2026",
      "không muộn hơn ngày 5 tháng 12 năm 2026", "không quá 05 / 12 / 2026", "đến hết ngày 5/12/2026",
      "muộn nhất là ngày 05/12/2026.", "ngày 2026-12-05", "Thời hạn: 05/12/2026", "tới 5/12/2026"}},
    {"2026-11-30",
     {"trước tháng 12 năm 2026", "Trước  THÁNG 12/2026", "trước 12/2026", "  trước tháng 12/2026 . ",
      "(trước tháng 12/2026)", "hoàn thành trước tháng 12-2026", "- xong trước tháng 12/2026;", "trước T12/2026",
      "phấn đấu hoàn thành trước tháng 12, năm 2026", "trước\ttháng\n12/2026", "trước tháng\u00A012/2026",
      "“trước tháng 12/2026”"}},
    {"2026-12-31",
     {"tháng 12/2026", "trong tháng 12 năm 2026", "12/2026", "đến hết tháng 12/2026", "trước hoặc trong tháng 12/2026",
      "trong hoặc trước tháng 12/2026", "tháng 12/2026 chậm nhất", "hết tháng 12/2026", "trước khi hết năm 2026",
      "ngay trong tháng 12/2026"}},
    {"2026-09-30",
     {"cuối tháng 9/2026", "đến cuối tháng 9 năm 2026", "quý III/2026", "9 tháng đầu năm 2026",
      "ngày cuối cùng của tháng 9/2026"}},
    {"2026-12-31",
     {"cuối năm 2026", "6 tháng cuối năm 2026", "nửa cuối năm 2026", "Quý IV-2026", "trước năm 2027", "năm 2026",
      "phấn đấu đến cuối năm 2026", "không chậm hơn năm 2026", "hoàn thành trong năm 2026"}},
    {"2027-03-31",
     {"quý 1 năm 2027", "quý I năm 2027", "quí I.2027", "Q1/2027", "trước quý II/2027",
      "trong quý I/2027 theo Nghị quyết số 106/NQ-CP ngày 01/4/2026", "trong quý I/2027 (theo Kết luận 3566-KL/TU)"}},
    {"2026-06-30", {"6 tháng đầu năm 2026", "06 tháng đầu năm 2026", "nửa đầu năm 2026"}},
    {"2026-02-28", {"tháng 2/2026", "trước tháng 3/2026", "28/02/2026"}},
    {"2028-02-29", {"tháng 2/2028", "trước tháng 3/2028", "29/02/2028", "trước 01/3/2028"}},
    {"2030-12-31",
     {"nhiệm kỳ 2025-2030", "đến hết nhiệm kỳ 2025 - 2030", "giai đoạn 2026 đến 2030", "năm 2026-2030",
      "nhiệm kỳ 5 năm 2025-2030", "trong giai đoạn 2026—2030", "cuối giai đoạn 2026-2030"}},
    {"2025-12-31", {"trước giai đoạn 2026-2030", "trước 01/01/2026"}},
    {"1900-12-31", {"năm 1900"}}, // the first year
    {"2200-12-31", {"năm 2200"}}, // the last
};

const std::vector<Meaning> kEnglish{
    {"2026-12-04", {"before 5 December 2026", "before December 5, 2026", "prior to the 5th of December 2026"}},
    {"2026-12-05",
     {"5 December 2026", "December 5, 2026", "by 5 Dec 2026", "no later than 05/12/2026", "on 5-Dec-2026",
      "December 5th, 2026 at the latest", "not later than 2026-12-05", "on or before 5 December 2026"}},
    {"2026-11-30", {"before December 2026", "Before Dec. 2026", "by November 2026"}},
    {"2026-12-31",
     {"by December 2026", "in December 2026", "during 12/2026", "by the end of 2026", "within 2026",
      "until the end of December 2026", "before the end of 2026", "second half of 2026", "H2 2026",
      "at the latest 2026", "to be completed in the fourth quarter of 2026"}},
    {"2027-03-31", {"Q1 2027", "first quarter of 2027", "in Q1/2027", "1st quarter 2027", "before Q2 2027"}},
    {"2026-06-30", {"first half of 2026", "1st half of 2026", "H1/2026", "by the first six months of 2026"}},
    {"2030-12-31", {"until 2030", "by 2030", "in the period 2026-2030", "the 2026-2030 period"}},
};

const std::vector<Meaning> kRecurring{
    {"2026-12-31",
     {"mỗi năm", "Hằng năm.", "trung bình mỗi năm", "cuối mỗi năm", "quý IV hằng năm", "hằng năm giai đoạn 2026-2030",
      "hằng năm, đến năm 2030", "6 tháng cuối năm hằng năm", "every year", "annually", "each year", "yearly",
      "by the end of each year"},
     2030},
    {"2027-12-31", {"hằng năm giai đoạn 2027-2029", "2027-2029 hằng năm", "every year 2027-2029"}, 2029},
    {"2026-12-31", {"hằng năm đến năm 2028", "annually until 2028"}, 2028},
    {"2026-06-29", {"trước 30/6 hằng năm", "hằng năm, trước ngày 30 tháng 6", "before 30 June every year"}, 2030},
    {"2027-06-29", {"trước 30/6 hằng năm giai đoạn 2027-2029"}, 2029},
    {"2026-11-15", {"ngày 15/11 hằng năm", "vào ngày 15/11 hàng năm", "by 15 November each year"}, 2030},
    {"2026-02-28", {"tháng 2 hằng năm", "trước tháng 3 hằng năm"}, 2030},
    {"2025-12-31", {"trước 01/01 hằng năm"}, 2029}, // the day before the years it is said of
};

const std::vector<Refusal> kRefused{
    {"WithoutDate",
     Reason::NoDate,
     {"[tháng 12]", " [trước quý I] ", "[5/12]", "[cuối năm]", "[Trước]", "[phấn đấu hoàn thành]", "[—]"}},
    {"DaysThatDoNotExist",
     Reason::NoSuchDay,
     {"trước [31/02/2026]", "[29/02/2026]", "[29/02/2100]", "trước [ngày 31 tháng 4 năm 2026]", "[00/00/2026]",
      "chậm nhất [tháng 13/2026]", "[tháng 0/2026]", "[quý V/2026]", "[quý 0/2026]", "[13 tháng đầu năm 2026]",
      "by [February 30, 2026]", "[29/2] hằng năm"}},
    {"YearsOutOfRange",
     Reason::NoSuchDay,
     {"[năm 0]", "vào [năm 1899]", "[2201]", "[99999999999]", "[tháng 12/99999999999]", "[2030-2026]",
      "hằng năm đến [năm 2025]"}},
    {"WordsThatTurnTheMeaning",
     Reason::Unknown,
     {"[sau] tháng 12/2026", "[Từ] tháng 3/2026", "[từ] 3/2026 đến 9/2026", "[khoảng] tháng 12/2026",
      "[KHÔNG TRƯỚC] tháng 12/2026", "[dự kiến] trước tháng 12/2026", "[after] December 2026", "[from] March 2026",
      "[not before] December 2026", "[or] before December 2026", "tháng 12/2026[?]",
      "trong quý I/2027 (theo NQ 106/NQ-CP), [sau]"}},
    {"VagueDays",
     Reason::Unknown,
     {"[đầu] tháng 9/2026", "[giữa] năm 2026", "[early] 2026", "trước [Tết] năm 2026", "[năm 26]", "trước [5/12/26]",
      "[trước cuối] năm 2026", "[trước hằng năm]", "[ngày 12/2026]", "[12-5/2026]", "[tháng năm 2026]",
      "ngày [...] tháng 12 năm 2026", "trong [30 ngày]", "within 30 [days]"}},
    {"SecondDates",
     Reason::Unknown,
     {"trong quý I/2027, chậm nhất [30/3/2027]", "tháng 12/2026[-3/2027]", "[tháng 9-10/2026]",
      "2021-2030, [tầm nhìn] 2045", "hằng năm [2027]", "[30/6/2027] hằng năm", "năm 2026 [năm 2026]"}},
    {"OtherWords",
     Reason::Unknown,
     {"hoàn thành [toàn bộ công tác GPMB] trong quý I/2027", "[03 năm giai đoạn 2026-2030]", "tháng 12/2026 [trước]",
      "[theo kế hoạch] 2026-2030", "[giai đoạn 2026]", "năm [２０２６]", "12[\u0301]/2026"}},
};

/// One vowel, and the same with the five tones in the order of kTones.
struct Vowel
{
    const char *plain;
    const char *mark;
    std::array<const char *, 6> lower;
    std::array<const char *, 6> upper;
};

constexpr std::array kTones{"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
constexpr std::array<Vowel, 12> kVowels{{
    {"a", "", {"a", "à", "á", "ả", "ã", "ạ"}, {"A", "À", "Á", "Ả", "Ã", "Ạ"}},
    {"a", "\u0306", {"ă", "ằ", "ắ", "ẳ", "ẵ", "ặ"}, {"Ă", "Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"}},
    {"a", "\u0302", {"â", "ầ", "ấ", "ẩ", "ẫ", "ậ"}, {"Â", "Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"}},
    {"e", "", {"e", "è", "é", "ẻ", "ẽ", "ẹ"}, {"E", "È", "É", "Ẻ", "Ẽ", "Ẹ"}},
    {"e", "\u0302", {"ê", "ề", "ế", "ể", "ễ", "ệ"}, {"Ê", "Ề", "Ế", "Ể", "Ễ", "Ệ"}},
    {"i", "", {"i", "ì", "í", "ỉ", "ĩ", "ị"}, {"I", "Ì", "Í", "Ỉ", "Ĩ", "Ị"}},
    {"o", "", {"o", "ò", "ó", "ỏ", "õ", "ọ"}, {"O", "Ò", "Ó", "Ỏ", "Õ", "Ọ"}},
    {"o", "\u0302", {"ô", "ồ", "ố", "ổ", "ỗ", "ộ"}, {"Ô", "Ồ", "Ố", "Ổ", "Ỗ", "Ộ"}},
    {"o", "\u031B", {"ơ", "ờ", "ớ", "ở", "ỡ", "ợ"}, {"Ơ", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ"}},
    {"u", "", {"u", "ù", "ú", "ủ", "ũ", "ụ"}, {"U", "Ù", "Ú", "Ủ", "Ũ", "Ụ"}},
    {"u", "\u031B", {"ư", "ừ", "ứ", "ử", "ữ", "ự"}, {"Ư", "Ừ", "Ứ", "Ử", "Ữ", "Ự"}},
    {"y", "", {"y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"}, {"Y", "Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"}},
}};

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// @p letter gives the new spelling of one vowel in one tone.
std::string respelt(std::string text, const std::function<std::string(const Vowel &, std::size_t)> &letter)
{
    for (const Vowel &vowel : kVowels)
        for (std::size_t tone = 0; tone < kTones.size(); ++tone)
            replaceAll(text, vowel.lower[tone], letter(vowel, tone));
    return text;
}

std::string decomposed(const std::string &text)
{
    return respelt(text, [](const Vowel &v, std::size_t tone) { return std::string(v.plain) + v.mark + kTones[tone]; });
}

std::string withoutAccents(const std::string &text)
{
    std::string plain = respelt(text, [](const Vowel &v, std::size_t) { return v.plain; });
    replaceAll(plain, "đ", "d");
    replaceAll(plain, "Đ", "D");
    return plain;
}

std::string inCapitals(const std::string &text)
{
    std::string capitals = respelt(text, [](const Vowel &v, std::size_t tone) { return v.upper[tone]; });
    replaceAll(capitals, "đ", "Đ");
    for (char &c : capitals)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return capitals;
}

class DeadlineWordings : public testing::TestWithParam<Meaning>
{
protected:
    static void expectMeaning(const std::string &wording)
    {
        const auto deadline = parseDeadline(wording);
        ASSERT_TRUE(deadline) << wording << ": \"" << deadline.error().words << '"';
        EXPECT_EQ(toIso(deadline->lastDay), GetParam().lastDay) << wording;
        EXPECT_EQ(deadline->lastYear, GetParam().lastYear) << wording;
    }
};

TEST_P(DeadlineWordings, MeanTheirDayHoweverTheyAreSpelt)
{
    for (const std::string wording : GetParam().wordings) {
        expectMeaning(wording);
        expectMeaning(decomposed(wording));
        expectMeaning(withoutAccents(wording));
        expectMeaning(inCapitals(wording));
    }
}

TEST_P(DeadlineWordings, AreRefusedWithAWordThatIsNotUnderstood)
{
    for (const std::string wording : GetParam().wordings) {
        for (std::size_t at = 0; at != wording.npos; at = wording.find(' ', at + 1)) {
            const std::string disturbed = std::string(wording).insert(at, " sau ");
            EXPECT_FALSE(parseDeadline(disturbed)) << disturbed;
        }
        EXPECT_FALSE(parseDeadline(wording + " sau")) << wording;
    }
}

INSTANTIATE_TEST_SUITE_P(Report, DeadlineWordings, testing::ValuesIn(kReport));
INSTANTIATE_TEST_SUITE_P(Vietnamese, DeadlineWordings, testing::ValuesIn(kVietnamese));
INSTANTIATE_TEST_SUITE_P(English, DeadlineWordings, testing::ValuesIn(kEnglish));
INSTANTIATE_TEST_SUITE_P(Recurring, DeadlineWordings, testing::ValuesIn(kRecurring));

class DeadlineRefusal : public testing::TestWithParam<Refusal>
{};

TEST_P(DeadlineRefusal, QuotesTheWordsInTheWay)
{
    for (const std::string &marked : GetParam().wordings) {
        const std::size_t begin = marked.find('[');
        const std::size_t end = marked.find(']');
        const std::string words = marked.substr(begin + 1, end - begin - 1);
        const auto deadline = parseDeadline(marked.substr(0, begin) + words + marked.substr(end + 1));
        ASSERT_FALSE(deadline) << marked << " is understood as " << toIso(deadline->lastDay);
        EXPECT_EQ(deadline.error().reason, GetParam().reason) << marked;
        EXPECT_EQ(deadline.error().words, words) << marked;
    }
}

INSTANTIATE_TEST_SUITE_P(Deadline, DeadlineRefusal, testing::ValuesIn(kRefused));

TEST(Deadline, RunsOverTheTermItIsGiven)
{
    const auto deadline = parseDeadline("hằng năm", {.firstYear = 2031, .lastYear = 2035});
    EXPECT_TRUE((deadline == Deadline{*fromIso("2031-12-31"), 2035}));
}

TEST(Deadline, MayHave300Bytes)
{
    EXPECT_TRUE(parseDeadline("2026" + std::string(296, ' ')));
    const auto longer = parseDeadline("2026" + std::string(297, ' '));
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().reason, Reason::TooLong);
}

TEST(Deadline, IsEmptyWithoutAnySign)
{
    for (const std::string wording : {"", "  ", "\t\u00A0\r\n", "\uFEFF"})
        EXPECT_EQ(parseDeadline(wording).error().reason, Reason::Empty);
}

TEST(Deadline, QuotesBytesThatCannotBeShownAsReplacementCharacters)
{
    const std::vector<std::pair<std::string, std::string>> hostile{
        {"trước tháng\xC3 12/2026", "\uFFFD"},
        {"trước tháng 12/2026\x01", "\uFFFD"},
        {"\xC0\xAF trước 2026", "\uFFFD\uFFFD"},
        {std::string("2026\0", 5), "\uFFFD"},
        {"\u202E2026", "\uFFFD"},
        {"2026 \xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
        {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
    };
    for (const auto &[wording, words] : hostile) {
        const auto deadline = parseDeadline(wording);
        ASSERT_FALSE(deadline) << wording;
        EXPECT_EQ(deadline.error().reason, Reason::Unknown);
        EXPECT_EQ(deadline.error().words, words);
    }
}

} // namespace

} // namespace data
