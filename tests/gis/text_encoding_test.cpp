// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_encoding.h"

#include "tests/gis/vietnamese_words.h"

#include <gtest/gtest.h>

#include <array>

namespace gis {

namespace {

using enum TextEncoding;

/// The 67 accented letters; the same upper-case in the same order.
const std::string kLower = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
const std::string kUpper = "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ";

struct Written
{
    const char *text;
    TextEncoding encoding;
    std::string bytes;
};

class EveryEncoding : public testing::TestWithParam<TextEncoding>
{};
INSTANTIATE_TEST_SUITE_P(TextEncoding, EveryEncoding, testing::ValuesIn(kVietnameseEncodings),
                         [](const auto &i) { return "E" + std::to_string(i.index); });

TEST_P(EveryEncoding, BringsAllLettersBack)
{
    const std::string upper =
        GetParam() == Tcvn3 ? "àảãáạĂằẳẵắặÂầẩẫấậèẻẽéẹÊềểễếệìỉĩíịòỏõóọÔồổỗốộƠờởỡớợùủũúụƯừửữứựỳỷỹýỵĐ" : kUpper;
    for (const auto &[before, after] : {std::pair(kLower, kLower), std::pair(kUpper, upper)}) {
        const DecodedText back = decodeText(encodeText(before, GetParam()).value(), GetParam());
        EXPECT_EQ(back.text, after);
        EXPECT_FALSE(back.damaged);
        EXPECT_FALSE(back.composed);
    }
}

TEST_P(EveryEncoding, BringsEveryWordBackToItsLastLetter)
{
    for (const std::string &word : vietnameseWords()) {
        const auto bytes = encodeText(word, GetParam());
        ASSERT_TRUE(bytes) << word;
        EXPECT_EQ(decodeText(*bytes, GetParam()).text, word);
        EXPECT_EQ(encodeText(toNfd(word), GetParam()), bytes) << "decomposed " << word;
    }
}

TEST_P(EveryEncoding, KeepsAsciiAndIsFoundByItsName)
{
    const std::string ascii = "Lo 12/345, LUC: 4.095,3 m2 \t(a_b) [c] {d} ~`^";
    EXPECT_EQ(decodeText(encodeText(ascii, GetParam()).value(), GetParam()).text, ascii);
    EXPECT_EQ(findTextEncoding(nameOf(GetParam())), GetParam());
}

TEST(TextEncoding, HasVietnameseWordsInNfc)
{
    const auto &words = vietnameseWords();
    EXPECT_EQ(words.size(), 500U);
    for (const std::string &word : words) {
        EXPECT_EQ(toNfc(word), word);
        EXPECT_EQ(toNfc(toNfd(word)), word);
        const auto [text, damaged, composed] = decodeText(toNfd(word), Utf8);
        EXPECT_EQ(text, word);
        EXPECT_EQ(composed, toNfd(word) != word);
    }
}

/// Bytes as the programs of their time wrote them.
TEST(TextEncoding, ReadsKnownBytes)
{
    const std::vector<Written> known{
        {"Hàm Rồng - đất rừng đặc dụng", Tcvn3,
         "H\xB5m R\xE5ng - \xAE\xCAt r\xF5ng \xAE\xC6"
         "c d\xF4ng"},
        {"Nguyễn Văn Hạnh", Tcvn3, "Nguy\xD4n V\xA8n H\xB9nh"},
        {"ĐẤT", Tcvn3, "\xA7\xCAT"},
        {"Nguyễn Thị Hạnh", Vni, "Nguye\xE3n Th\xF2 Ha\xEFnh"},
        {"Được ỦY BAN xã", Vni,
         "\xD1\xF6\xF4\xEF"
         "c U\xDBY BAN xa\xF5"},
        {"Ánh kỹ sư Mỵ", Vni, "A\xF9nh ky\xF5 s\xF6 M\xEE"},
        {"Ẵm à? ô", Vni, "A\xDCm a\xF8? o\xE2"},
        {"Hàm Rồng", Windows1258, "H\xE0m R\xF4\xCCng"},
        {"đất ở", Windows1258, "\xF0\xE2\xECt \xF5\xD2"},
        {"Ẵm Tiếng Việt", Viscii, "\x05m Ti\xAAng Vi\xAEt"},
        {"Forêt – 12 €", Latin1, "For\xEAt \x96 12 \x80"},
        {"\U0001F33E đất", Utf16Le, {"\xFF\xFE\x3C\xD8\x3E\xDF \0\x11\x01\xA5\x1Et\0", 14}},
        {"Hà", Utf16Be, {"\0H\0\xE0", 4}},
    };
    for (const auto &[text, encoding, bytes] : known) {
        const std::string meant = encoding == Tcvn3 && text == std::string("ĐẤT") ? "ĐấT" : text;
        EXPECT_EQ(decodeText(bytes, encoding).text, meant) << nameOf(encoding);
        EXPECT_FALSE(decodeText(bytes, encoding).damaged) << text;
    }
}

TEST(TextEncoding, JoinsAMarkThatStandsAfterABlank)
{
    const std::vector<std::pair<std::string, std::string>> mended{
        {"Ban Thường vu\u0020\u0323", "Ban Thường vụ"},
        {"Thường vu\u0020\u0323 Tỉnh ủy", "Thường vụ Tỉnh ủy"},
        {"Thường vu\u0020\u0323Tỉnh ủy", "Thường vụ Tỉnh ủy"}, // the blank was behind the mark
        {"Quô\u00A0\u0301c hội", "Quốc hội"},
        {"o\u0020\u0302\u0323", "ộ"},
    };
    for (const auto &[written, meant] : mended) {
        EXPECT_EQ(decodeText(written, Utf8).text, meant);
        EXPECT_TRUE(decodeText(written, Utf8).composed);
    }
    EXPECT_EQ(decodeText("Th\xF6\xF4\xF8ng vu \xEF", Vni).text, "Thường vụ");
    EXPECT_EQ(decodeText("Th\xFD\xF5\xCCng vu \xF2", Windows1258).text, "Thường vụ");
    for (const std::string alone : {"b \u0323", "ụ \u0323", "dấu: \u0323", "\u0323"})
        EXPECT_EQ(decodeText(alone, Utf8).text, alone);
}

TEST(TextEncoding, ShowsBytesWithoutMeaning)
{
    const std::vector<std::pair<std::string, TextEncoding>> damaged{
        {"a\xFFz", Utf8}, {"a\xC3z", Utf8},  {"a\xC0\xAF", Utf8},    {"\xED\xA0\x80", Utf8},        {"a\xC5z", Tcvn3},
        {"x\xF8z", Vni},  {"a\x81", Latin1}, {"a\x8A", Windows1258}, {{"a\0\x3D\xD8", 4}, Utf16Le}, {"abc", Utf16Be},
    };
    for (const auto &[bytes, encoding] : damaged) {
        EXPECT_TRUE(decodeText(bytes, encoding).damaged) << nameOf(encoding) << " " << bytes;
        EXPECT_NE(decodeText(bytes, encoding).text.find("\uFFFD"), std::string::npos);
    }
    EXPECT_EQ(toNfc("a\xFF\u0301"), "a\uFFFD\u0301");
}

TEST(TextEncoding, RefusesToWriteWhatAnEncodingLacks)
{
    const std::vector<std::pair<std::string, TextEncoding>> lacking{
        {"ệ", Latin1},    {"é漢", Windows1258}, {"ß", Vni},         {"ñ", Vni},     {"ö", Tcvn3},       {"€", Viscii},
        {"\x02", Viscii}, {"\uFFFD", Tcvn3},    {"\uFFFD", Latin1}, {"\xFF", Utf8}, {"\u0081", Latin1}, {"漢", Tcvn3},
    };
    for (const auto &[text, encoding] : lacking)
        EXPECT_EQ(encodeText(text, encoding), std::nullopt) << text << " in " << nameOf(encoding);
}

TEST(TextEncoding, IsFoundByUsualNames)
{
    const std::vector<std::pair<const char *, TextEncoding>> names{
        {"UTF8", Utf8},        {"CP1258", Windows1258}, {"ABC", Tcvn3},         {"VNI-Windows", Vni},
        {"TCVN", Tcvn3},       {"TCVN5712-1", Tcvn3},   {"ISO-8859-1", Latin1}, {"ANSI_1252", Latin1},
        {"UTF-16BE", Utf16Be}, {"TCVN3 (ABC)", Tcvn3},  {"ViSCII", Viscii},
    };
    for (const auto &[name, encoding] : names)
        EXPECT_EQ(findTextEncoding(name), encoding) << name;
    EXPECT_EQ(findTextEncoding("koi8-r"), std::nullopt);
    EXPECT_EQ(findTextEncoding(""), std::nullopt);
}

} // namespace

} // namespace gis
