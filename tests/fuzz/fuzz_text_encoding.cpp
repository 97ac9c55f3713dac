// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/fuzz.h"

#include "gis/text_encoding.h"

#include <array>
#include <string>
#include <vector>

namespace {

using gis::TextEncoding;

void roundTrip(std::string_view bytes, TextEncoding encoding)
{
    const auto first = gis::decodeText(bytes, encoding);
    fuzz::require(gis::encodeText(first.text, TextEncoding::Utf8) == first.text, "decoded text is valid UTF-8 in NFC");
    fuzz::require(gis::toNfc(gis::toNfd(first.text)) == first.text, "NFD and back is NFC");
    const auto written = gis::encodeText(first.text, encoding);
    if (!written)
        return;
    const auto second = gis::decodeText(*written, encoding);
    fuzz::require(!second.damaged, "what was written can be read");
    fuzz::require(gis::encodeText(second.text, encoding) == written, "writing is stable");
    // TCVN3 has lost the capitals with a tone by now.
    fuzz::require(encoding == TextEncoding::Tcvn3 || second.text == first.text, "reading is stable");
}

void guess(std::string_view bytes)
{
    const std::vector<std::string> texts{std::string(bytes.substr(0, bytes.size() / 2)),
                                         std::string(bytes.substr(bytes.size() / 2))};
    const auto guess = gis::guessEncoding(texts);
    fuzz::require(guess.certainty >= 0 && guess.certainty <= 1, "a certainty lies between 0 and 1");
    fuzz::require(guess.second != guess.encoding, "the second guess is another one");
}

} // namespace

/// The first byte chooses what is tried: "0" to "7" an encoding, "8" the guess.
COTMOC_FUZZ_TARGET
{
    using enum TextEncoding;
    static constexpr std::array encodings{Utf8, Utf16Le, Utf16Be, Windows1258, Tcvn3, Vni, Viscii, Latin1};
    if (input.empty())
        return;
    const auto choice = static_cast<unsigned char>(input.front()) % 16U % (encodings.size() + 1);
    const std::string_view bytes = input.substr(1);
    if (choice < encodings.size())
        roundTrip(bytes, encodings.at(choice));
    else
        guess(bytes);
}
