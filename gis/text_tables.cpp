// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_tables_p.h"

#include "gis/alphabet_p.h"
#include "gis/utf8_p.h"

#include <array>

namespace gis {

namespace {

using namespace std::string_view_literals;

/// Bytes 80 to FF, sixteen a row.
constexpr std::u16string_view kWindows1252 = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
                                             u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
                                             u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
                                             u"°±²³´µ¶·¸¹º»¼½¾¿"
                                             u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
                                             u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                                             u"àáâãäåæçèéêëìíîï"
                                             u"ðñòóôõö÷øùúûüýþÿ"sv;

constexpr std::u16string_view kWindows1258 = u"€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD"
                                             u"\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ"
                                             u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
                                             u"°±²³´µ¶·¸¹º»¼½¾¿"
                                             u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
                                             u"ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
                                             u"àáâăäåæçèéêë\u0301íîï"
                                             u"đñ\u0323óôơö÷øùúûüư₫ÿ"sv;

/// TCVN 5712:1993 VN3, with the punctuation of Windows-1252 that the .Vn fonts draw at 85 and 91 to 97.
/// B0 to B4 combine. What else the full standard has (upper-case letters with a tone) no font draws.
constexpr std::u16string_view kTcvn3 =
    u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD…\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    u"\uFFFD‘’“”•–—\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    u"\u00A0ĂÂÊÔƠƯĐăâêôơưđ\uFFFD"
    u"\u0300\u0309\u0303\u0301\u0323àảãáạ\uFFFDằẳẵắ\uFFFD"
    u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDặầẩẫấậè\uFFFDẻẽ"
    u"éẹềểễếệìỉ\uFFFD\uFFFD\uFFFDĩíịò"
    u"\uFFFDỏõóọồổỗốộờởỡớợù"
    u"\uFFFDủũúụừửữứựỳỷỹýỵ\uFFFD"sv;

constexpr std::u16string_view kViscii = u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
                                        u"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                                        u"Õắằặấầẩậẽẹếềểễệố"
                                        u"ồổỗỠƠộờởịỰỨỪỬơớƯ"
                                        u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
                                        u"ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                                        u"àáâãảăữẫèéêẻìíĩỉ"
                                        u"đựòóôõỏọụùúũủýợỮ"sv;
static_assert(kWindows1252.size() == 128 && kWindows1258.size() == 128);
static_assert(kTcvn3.size() == 128 && kViscii.size() == 128);

/// The six letters of VISCII that stand among the control characters.
struct LowLetter
{
    unsigned char byte;
    char32_t letter;
};
constexpr std::array<LowLetter, 6> kVisciiLow{
    {{0x02, U'Ẳ'}, {0x05, U'Ẵ'}, {0x06, U'Ẫ'}, {0x14, U'Ỷ'}, {0x19, U'Ỹ'}, {0x1E, U'Ỵ'}}};

std::u16string_view tableOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1258:
        return kWindows1258;
    case TextEncoding::Tcvn3:
        return kTcvn3;
    case TextEncoding::Viscii:
        return kViscii;
    default:
        return kWindows1252;
    }
}

} // namespace

char32_t meaningOf(unsigned char byte, TextEncoding encoding)
{
    if (byte >= 0x80)
        return tableOf(encoding)[byte - 0x80U];
    if (encoding == TextEncoding::Viscii)
        for (const auto &low : kVisciiLow)
            if (low.byte == byte)
                return low.letter;
    return byte;
}

std::optional<char> byteOf(char32_t c, TextEncoding encoding)
{
    const bool viscii = encoding == TextEncoding::Viscii;
    if (viscii)
        for (const auto &low : kVisciiLow) {
            if (low.letter == c)
                return static_cast<char>(low.byte);
            if (low.byte == c)
                return std::nullopt;
        }
    if (c < 0x80)
        return static_cast<char>(c);
    if (c >= kReplacement)
        return std::nullopt;
    const auto at = tableOf(encoding).find(static_cast<char16_t>(c));
    if (at == std::u16string_view::npos)
        return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(0x80U + at));
}

} // namespace gis
