// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/land_use.h"

#include <algorithm>
#include <array>

namespace data {

namespace {

using enum LandUse::Status;
using enum LandCategory;

/// Circular 08/2024/TT-BTNMT replaces BHK by HNK; which other codes are new or gone is inferred from lists
/// in use before and after it, and a successor stands only where the subject is the same.
constexpr std::array kLandUses{
    LandUse{"1L", "Lúa một vụ", DrawingSign, Agricultural, ""},
    LandUse{"2L", "Lúa hai vụ", DrawingSign, Agricultural, ""},
    LandUse{"BCS", "Đất bằng chưa sử dụng", Current, Other, ""},
    LandUse{"BHK", "Đất bằng trồng cây hàng năm khác", Former, Agricultural, "HNK"},
    LandUse{"CAN", "Đất an ninh", Current, Other, ""},
    LandUse{"CCC", "Đất có mục đích công cộng", Former, Other, ""},
    LandUse{"CDG", "Đất chuyên dùng", Former, Other, ""},
    LandUse{"CGT", "Đất do Nhà nước thu hồi theo quy định của pháp luật đất đai chưa giao, chưa cho thuê sử dụng",
            Current, Other, ""},
    LandUse{"CLN", "Đất trồng cây lâu năm", Current, Agricultural, ""},
    LandUse{"CNT", "Đất chăn nuôi tập trung", Current, Agricultural, ""},
    LandUse{"COC", "Đất cỏ dùng vào chăn nuôi", Former, Agricultural, ""},
    LandUse{"CQP", "Đất quốc phòng", Current, Other, ""},
    LandUse{"CSD", "Đất chưa sử dụng", Group, Other, ""},
    LandUse{"CSK", "Đất sản xuất, kinh doanh phi nông nghiệp", Former, Other, ""},
    LandUse{"CTS", "Đất trụ sở cơ quan, công trình sự nghiệp", Former, Other, ""},
    LandUse{"DBV", "Đất công trình hạ tầng bưu chính, viễn thông, công nghệ thông tin", Current, Other, ""},
    LandUse{"DCH", "Đất chợ dân sinh, chợ đầu mối", Current, Other, ""},
    LandUse{"DCK", "Đất công trình công cộng khác", Current, Other, ""},
    LandUse{"DCS", "Đất đồi núi chưa sử dụng", Current, Other, ""},
    LandUse{"DCT", "Đất công trình cấp nước, thoát nước", Current, Other, ""},
    LandUse{"DDD", "Đất có di tích lịch sử - văn hóa, danh lam thắng cảnh, di sản thiên nhiên", Current, Other, ""},
    LandUse{"DDL", "Đất danh lam thắng cảnh", Former, Other, "DDD"},
    LandUse{"DDT", "Đất có di tích lịch sử - văn hóa", Former, Other, "DDD"},
    LandUse{"DGD", "Đất xây dựng cơ sở giáo dục và đào tạo", Current, Other, ""},
    LandUse{"DGT", "Đất công trình giao thông", Current, Other, ""},
    LandUse{"DKH", "Đất xây dựng cơ sở khoa học và công nghệ", Current, Other, ""},
    LandUse{"DKT", "Đất xây dựng cơ sở khí tượng thủy văn", Current, Other, ""},
    LandUse{"DKV", "Đất khu vui chơi, giải trí công cộng, sinh hoạt cộng đồng", Current, Other, ""},
    LandUse{"DMT", "Đất xây dựng cơ sở môi trường", Current, Other, ""},
    LandUse{"DNG", "Đất xây dựng cơ sở ngoại giao", Current, Other, ""},
    LandUse{"DNL", "Đất công trình năng lượng, chiếu sáng công cộng", Current, Other, ""},
    LandUse{"DPC", "Đất công trình phòng, chống thiên tai", Current, Other, ""},
    LandUse{"DRA", "Đất công trình xử lý chất thải", Current, Other, ""},
    LandUse{"DSH", "Đất sinh hoạt cộng đồng", Former, Other, "DKV"},
    LandUse{"DSK", "Đất xây dựng công trình sự nghiệp khác", Current, Other, ""},
    LandUse{"DTL", "Đất công trình thủy lợi", Current, Other, ""},
    LandUse{"DTS", "Đất xây dựng trụ sở của tổ chức sự nghiệp", Former, Other, ""},
    LandUse{"DTT", "Đất xây dựng cơ sở thể dục, thể thao", Current, Other, ""},
    LandUse{"DVH", "Đất xây dựng cơ sở văn hóa", Current, Other, ""},
    LandUse{"DXH", "Đất xây dựng cơ sở xã hội", Current, Other, ""},
    LandUse{"DYT", "Đất xây dựng cơ sở y tế", Current, Other, ""},
    LandUse{"HNK", "Đất trồng cây hằng năm khác", Current, Agricultural, ""},
    LandUse{"L", "Lúa", DrawingSign, Agricultural, ""},
    LandUse{"LMU", "Đất làm muối", Current, Agricultural, ""},
    LandUse{"LNC", "Đất trồng cây công nghiệp lâu năm", Former, Agricultural, "CLN"},
    LandUse{"LNK", "Đất trồng cây lâu năm khác", Former, Agricultural, "CLN"},
    LandUse{"LNP", "Đất lâm nghiệp", Former, Agricultural, ""},
    LandUse{"LNQ", "Đất trồng cây ăn quả lâu năm", Former, Agricultural, "CLN"},
    LandUse{"LUA", "Đất trồng lúa", Group, Agricultural, ""},
    LandUse{"LUC", "Đất chuyên trồng lúa", Current, Agricultural, ""},
    LandUse{"LUK", "Đất trồng lúa còn lại", Current, Agricultural, ""},
    LandUse{"LUN", "Đất trồng lúa nương", Former, Agricultural, ""},
    LandUse{"M", "Màu", DrawingSign, Agricultural, ""},
    LandUse{"MCS", "Đất có mặt nước chưa sử dụng", Current, Other, ""},
    LandUse{"MNC", "Đất có mặt nước chuyên dùng dạng ao, hồ, đầm, phá", Current, Other, ""},
    LandUse{"MVB", "Đất có mặt nước ven biển", Former, Other, ""},
    LandUse{"MVK", "Đất mặt nước ven biển có mục đích khác", Former, Other, ""},
    LandUse{"MVR", "Đất mặt nước ven biển có rừng", Former, Other, ""},
    LandUse{"MVT", "Đất mặt nước ven biển nuôi trồng thủy sản", Former, Other, ""},
    LandUse{"NCS", "Núi đá không có rừng cây", Current, Other, ""},
    LandUse{"NHK", "Đất nương rẫy trồng cây hàng năm khác", Former, Agricultural, "HNK"},
    LandUse{"NKH", "Đất nông nghiệp khác", Current, Agricultural, ""},
    LandUse{"NNP", "Đất nông nghiệp", Group, Agricultural, ""},
    LandUse{"NTD", "Đất nghĩa trang, nhà tang lễ, cơ sở hỏa táng; đất cơ sở lưu trữ tro cốt", Current, Other, ""},
    LandUse{"NTS", "Đất nuôi trồng thủy sản", Current, Agricultural, ""},
    LandUse{"ODT", "Đất ở tại đô thị", Current, Residential, ""},
    LandUse{"ONT", "Đất ở tại nông thôn", Current, Residential, ""},
    LandUse{"OTC", "Đất ở", Group, Residential, ""},
    LandUse{"PNK", "Đất phi nông nghiệp khác", Current, Other, ""},
    LandUse{"PNN", "Đất phi nông nghiệp", Group, Other, ""},
    LandUse{"Q", "Cây ăn quả", DrawingSign, Agricultural, ""},
    LandUse{"RDD", "Đất rừng đặc dụng", Current, Agricultural, ""},
    LandUse{"RDK", "Đất khoanh nuôi phục hồi rừng đặc dụng", Former, Agricultural, "RDD"},
    LandUse{"RDM", "Đất trồng rừng đặc dụng", Former, Agricultural, "RDD"},
    LandUse{"RDN", "Đất có rừng tự nhiên đặc dụng", Former, Agricultural, "RDD"},
    LandUse{"RDT", "Đất có rừng trồng đặc dụng", Former, Agricultural, "RDD"},
    LandUse{"RPH", "Đất rừng phòng hộ", Current, Agricultural, ""},
    LandUse{"RPK", "Đất khoanh nuôi phục hồi rừng phòng hộ", Former, Agricultural, "RPH"},
    LandUse{"RPM", "Đất trồng rừng phòng hộ", Former, Agricultural, "RPH"},
    LandUse{"RPN", "Đất có rừng tự nhiên phòng hộ", Former, Agricultural, "RPH"},
    LandUse{"RPT", "Đất có rừng trồng phòng hộ", Former, Agricultural, "RPH"},
    LandUse{"RSK", "Đất khoanh nuôi phục hồi rừng sản xuất", Former, Agricultural, "RSX"},
    LandUse{"RSM", "Đất trồng rừng sản xuất", Former, Agricultural, "RSX"},
    LandUse{"RSN", "Đất có rừng tự nhiên sản xuất", Former, Agricultural, "RSX"},
    LandUse{"RST", "Đất có rừng trồng sản xuất", Former, Agricultural, "RSX"},
    LandUse{"RSX", "Đất rừng sản xuất", Current, Agricultural, ""},
    LandUse{"SCT", "Đất khu công nghệ thông tin tập trung", Current, Other, ""},
    LandUse{"SKC", "Đất cơ sở sản xuất phi nông nghiệp", Current, Other, ""},
    LandUse{"SKK", "Đất khu công nghiệp", Current, Other, ""},
    LandUse{"SKN", "Đất cụm công nghiệp", Current, Other, ""},
    LandUse{"SKS", "Đất sử dụng cho hoạt động khoáng sản", Current, Other, ""},
    LandUse{"SKT", "Đất khu chế xuất", Former, Other, ""},
    LandUse{"SKX", "Đất sản xuất vật liệu xây dựng, làm đồ gốm", Former, Other, ""},
    LandUse{"SMN", "Đất sông suối và mặt nước chuyên dùng", Former, Other, ""},
    LandUse{"SON", "Đất có mặt nước dạng sông, ngòi, kênh, rạch, suối", Current, Other, ""},
    LandUse{"T", "Thổ cư", DrawingSign, Residential, ""},
    LandUse{"TIN", "Đất tín ngưỡng", Current, Other, ""},
    LandUse{"TMD", "Đất thương mại, dịch vụ", Current, Other, ""},
    LandUse{"TON", "Đất tôn giáo", Current, Other, ""},
    LandUse{"TSC", "Đất xây dựng trụ sở cơ quan", Current, Other, ""},
    LandUse{"TSL", "Đất nuôi trồng thủy sản nước lợ, mặn", Former, Agricultural, "NTS"},
    LandUse{"TSN", "Đất nuôi trồng thủy sản nước ngọt", Former, Agricultural, "NTS"},
    LandUse{"TTN", "Đất tôn giáo, tín ngưỡng", Former, Other, ""},
};
static_assert(std::ranges::is_sorted(kLandUses, {}, &LandUse::code));

std::string capitals(std::string_view text)
{
    std::string result(text);
    for (char &each : result)
        if (each >= 'a' && each <= 'z')
            each = static_cast<char>(each - 'a' + 'A');
    return result;
}

} // namespace

std::string_view nameOf(LandCategory category)
{
    constexpr std::array<std::string_view, 3> kNames{"agricultural", "residential", "other"};
    return kNames.at(static_cast<std::size_t>(category));
}

std::span<const LandUse> landUses() { return kLandUses; }

std::optional<LandUse> findLandUse(std::string_view code)
{
    const auto exact = std::ranges::lower_bound(kLandUses, code, {}, &LandUse::code);
    if (exact != kLandUses.end() && exact->code == code)
        return *exact;
    const std::string upper = capitals(code);
    const auto found = std::ranges::lower_bound(kLandUses, upper, {}, &LandUse::code);
    const bool there = found != kLandUses.end() && found->code == upper && found->status != DrawingSign;
    return there ? std::optional(*found) : std::nullopt;
}

std::expected<std::vector<std::string>, std::string> splitLandUse(std::string_view text)
{
    constexpr std::string_view kSeparators = "+,;";
    constexpr std::string_view kBlank = " \t\r\n";
    std::vector<std::string> codes;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find_first_of(kSeparators, from), text.size());
        std::string_view part = text.substr(from, to - from);
        part.remove_prefix(std::min(part.find_first_not_of(kBlank), part.size()));
        part.remove_suffix(part.size() - (part.find_last_not_of(kBlank) + 1));
        const auto known = findLandUse(part);
        if (!known)
            return std::unexpected(std::string(part));
        if (!std::ranges::contains(codes, known->code))
            codes.emplace_back(known->code);
        from = to + 1;
    }
    return codes;
}

std::optional<LandCategory> categoryOf(std::string_view landUse)
{
    const auto codes = splitLandUse(landUse);
    if (!codes)
        return {};
    LandCategory category = Agricultural;
    for (const std::string &code : *codes) {
        const LandCategory each = findLandUse(code)->category;
        if (each == Residential || category == Agricultural)
            category = each;
    }
    return category;
}

} // namespace data
