// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_encoding.h"

#include "tests/gis/vietnamese_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <random>

namespace gis {

namespace {

using enum TextEncoding;
using Texts = std::vector<std::string>;

Texts encoded(const Texts &texts, TextEncoding encoding)
{
    Texts bytes;
    for (const std::string &text : texts)
        bytes.push_back(encodeText(text, encoding).value());
    return bytes;
}

Texts decoded(const Texts &bytes, TextEncoding encoding)
{
    Texts texts;
    for (const std::string &text : bytes)
        texts.push_back(decodeText(text, encoding).text);
    return texts;
}

/// Upper-case as a capital font has it: the codes of small letters, but for the seven without a tone.
Texts inCapitalFont(const Texts &texts)
{
    Texts capitals = encoded(texts, Tcvn3);
    for (std::string &text : capitals)
        for (char &c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (c >= 'a' && c <= 'z')
                c = static_cast<char>(c - 32);
            else if (byte >= 0xA8 && byte <= 0xAE)
                c = static_cast<char>(byte - 7);
        }
    return capitals;
}

struct Rate
{
    int right = 0;
    int sure = 0; ///< certainty of 0.8 or more
    int sureWrong = 0;
    int tries = 0;
};

/// Right is who reads the right text: where two encodings write it alike, either may be named.
template <typename Encode> Rate measure(std::size_t size, int tries, TextEncoding encoding, Encode encode)
{
    std::mt19937 random(20260701);
    Rate rate;
    for (; rate.tries < tries; ++rate.tries) {
        Texts sample;
        std::ranges::sample(vietnameseWords(), std::back_inserter(sample), static_cast<int>(size), random);
        const Texts bytes = encode(sample);
        const EncodingGuess guess = guessEncoding(bytes);
        const bool right = decoded(bytes, guess.encoding) == decoded(bytes, encoding);
        rate.right += right ? 1 : 0;
        rate.sure += guess.certainty >= 0.8 ? 1 : 0;
        rate.sureWrong += guess.certainty >= 0.8 && !right ? 1 : 0;
    }
    return rate;
}

class GuessOf : public testing::TestWithParam<TextEncoding>
{
protected:
    void expect(std::size_t words, int tries, double right, double sureWrong)
    {
        const auto encode = [](const Texts &texts) { return encoded(texts, GetParam()); };
        const Rate rate = measure(words, tries, GetParam(), encode);
        RecordProperty("right", rate.right);
        RecordProperty("sure", rate.sure);
        EXPECT_GE(rate.right, right * rate.tries) << rate.sure << " sure, of them wrong " << rate.sureWrong;
        EXPECT_LE(rate.sureWrong, sureWrong * rate.tries);
        GTEST_LOG_(INFO) << nameOf(GetParam()) << ", " << words << " words: " << rate.right << " right, " << rate.sure
                         << " sure, " << rate.sureWrong << " of them wrong, of " << rate.tries;
    }
};
INSTANTIATE_TEST_SUITE_P(GuessEncoding, GuessOf, testing::ValuesIn(kVietnameseEncodings),
                         [](const auto &i) { return "E" + std::to_string(i.index); });

TEST_P(GuessOf, IsToldFromFiveWords) { expect(5, 1000, 0.99, 0.003); }
TEST_P(GuessOf, IsToldFromThreeWords) { expect(3, 300, 0.965, 0.01); }
TEST_P(GuessOf, IsSeldomMistakenForSureFromOneWord) { expect(1, 300, 0.70, 0.005); }

TEST(GuessEncoding, TellsTcvn3OfCapitalFonts)
{
    const Rate rate = measure(5, 1000, Tcvn3, inCapitalFont);
    EXPECT_GE(rate.right, 0.99 * rate.tries) << rate.sureWrong;
    const auto guess = guessEncoding(inCapitalFont({"Nguyễn Văn Hạnh", "Lê Thị Thuỷ"}));
    EXPECT_EQ(guess.encoding, Tcvn3);
    EXPECT_TRUE(guess.capitalsLost);
    EXPECT_FALSE(guessEncoding(encoded({"Nguyễn Văn Hạnh", "Lê Thị Thuỷ"}, Tcvn3)).capitalsLost);
}

TEST(GuessEncoding, SaysThatAsciiIsPlain)
{
    for (const Texts &texts : {Texts{}, Texts{"", "LUC", "12/345"}, Texts{"Nguyen Van Hanh"}}) {
        const auto guess = guessEncoding(texts);
        EXPECT_TRUE(guess.plain);
        EXPECT_EQ(guess.encoding, Utf8);
        EXPECT_EQ(guess.certainty, 1.0);
    }
    EXPECT_FALSE(guessEncoding(Texts{"LUC", "đất"}).plain);
}

TEST(GuessEncoding, FindsFewNamesAmongManyRowsOfAscii)
{
    const Texts names{"RANH_THUA", "Đất ở đô thị", "TEXT", "Nguyễn Văn Hạnh", "0"};
    for (const TextEncoding encoding : kVietnameseEncodings) {
        if (encoding == Utf16Le || encoding == Utf16Be)
            continue;
        Texts texts(5000, "LUC 12/345");
        std::ranges::copy(encoded(names, encoding), std::back_inserter(texts));
        const auto guess = guessEncoding(texts);
        EXPECT_EQ(guess.encoding, encoding);
        EXPECT_GE(guess.certainty, 0.9) << nameOf(encoding);
        EXPECT_FALSE(guess.plain);
    }
}

TEST(GuessEncoding, ReadsLayerNamesOfDrawings)
{
    const Texts layers{"RANH_ĐẤT", "Tường-nhà", "GT_Đường bộ", "(Thủy hệ)", "Mốc.lộ.giới"};
    for (const TextEncoding encoding : {Windows1258, Tcvn3, Vni, Utf8})
        EXPECT_EQ(guessEncoding(encoded(layers, encoding)).encoding, encoding);
}

TEST(GuessEncoding, TellsDecomposedUnicode)
{
    const auto guess = guessEncoding(Texts{"Ham Rong", toNfd("Hàm Rồng")});
    EXPECT_EQ(guess.encoding, Utf8);
    EXPECT_TRUE(guess.decomposed);
    EXPECT_GE(guess.certainty, 0.9);
    EXPECT_FALSE(guessEncoding(Texts{"Hàm Rồng"}).decomposed);
}

TEST(GuessEncoding, ReadsFrenchAsLatin1)
{
    const Texts french{"Forêt communale", "propriétaire", "numéro", "été 2024", "12 m²", "20 °C", "François"};
    EXPECT_EQ(guessEncoding(encoded(french, Latin1)).encoding, Latin1);
    EXPECT_EQ(guessEncoding(french).encoding, Utf8);
}

TEST(GuessEncoding, AsksAboutAWordThatReadsTwoWays)
{
    for (const std::string word : {"H\xE9", "l\xFD", "b\xE1n", "\xB5\xB6\xB7"}) { // Hộ or Hé; lý or lớ …
        const auto guess = guessEncoding(Texts{word, word, "abc"});
        EXPECT_LT(guess.certainty, 0.8) << word;
        EXPECT_TRUE(guess.second) << word;
        EXPECT_NE(guess.second, guess.encoding);
    }
}

TEST(GuessEncoding, KeepsToUtf8WhereSomeRowsAreDamaged)
{
    Texts texts = vietnameseWords();
    texts.emplace_back("\xE9\xE9\xE9");
    const auto guess = guessEncoding(texts);
    EXPECT_EQ(guess.encoding, Utf8);
    EXPECT_LT(guess.certainty, 0.8) << "somebody is to look";
}

TEST(GuessEncoding, LooksAtNoMoreThanItNeeds)
{
    const std::string name = encodeText("Nguyễn Văn Hạnh đất", Tcvn3).value();
    Texts texts;
    for (int i = 0; i < 100'000; ++i)
        texts.push_back(name + std::to_string(i));
    texts.emplace_back(4'000'000, '\xB5');
    const std::clock_t start = std::clock(); // of this process: others may be busy
    EXPECT_EQ(guessEncoding(texts).encoding, Tcvn3);
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 5);
}

} // namespace

} // namespace gis
