// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/drawn_parcels.h"

#include "gis/label_places.h"

#include <algorithm>
#include <array>
#include <limits>

namespace data {

namespace {

using Kind = DrawnLabels::Finding::Kind;

constexpr std::size_t kUnranked = std::numeric_limits<std::size_t>::max();

/// Per field of ParcelLabel, how good the level was that gave it.
struct Ranks
{
    std::size_t mapSheet = kUnranked;
    std::size_t number = kUnranked;
    std::size_t landUse = kUnranked;
    std::size_t holder = kUnranked;
    std::size_t address = kUnranked;
    std::size_t area = kUnranked;
};

/// The best place of the level in any of the lists.
std::size_t rankIn(const DrawingProfile &profile, std::string_view level)
{
    std::size_t best = kUnranked;
    for (const auto *levels : {&profile.numberLevels, &profile.landUseLevels, &profile.areaLevels,
                               &profile.combinedLevels, &profile.sheetLevels})
        best = std::min(best, rankOf(*levels, level).value_or(kUnranked));
    return best;
}

/// Takes @p value where it is of better rank than what is there; whether it agrees otherwise. What differs at
/// equal rank leaves the field empty, its rank kept.
template <typename T>
bool take(std::optional<T> &field, std::size_t &rank, const std::optional<T> &value, std::size_t valueRank)
{
    if (!value || valueRank > rank)
        return true;
    if (valueRank == rank) {
        const bool same = field == value;
        if (!same)
            field.reset();
        return same;
    }
    field = value;
    rank = valueRank;
    return true;
}

bool merge(ParcelLabel &label, Ranks &ranks, const ParcelLabel &more, std::size_t rank)
{
    const std::array agreed{
        take(label.mapSheet, ranks.mapSheet, more.mapSheet, rank), take(label.number, ranks.number, more.number, rank),
        take(label.landUse, ranks.landUse, more.landUse, rank),    take(label.holder, ranks.holder, more.holder, rank),
        take(label.address, ranks.address, more.address, rank),    take(label.areaM2, ranks.area, more.areaM2, rank),
    };
    return std::ranges::all_of(agreed, [](bool each) { return each; });
}

std::vector<gis::Point> placesOf(std::span<const DrawnText> texts)
{
    std::vector<gis::Point> places(texts.size());
    std::ranges::transform(texts, places.begin(), &DrawnText::place);
    return places;
}

} // namespace

DrawnLabels attachLabels(std::span<const DrawnText> texts, std::span<const gis::Polygon> parcels,
                         const DrawingProfile &profile)
{
    const std::vector<std::size_t> parcelOf = gis::polygonOf(placesOf(texts), parcels);
    DrawnLabels result{.parcels = std::vector<ParcelLabel>(parcels.size()), .findings = {}};
    std::vector<Ranks> ranks(parcels.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto kind = labelKindOf(profile, texts[i].level);
        if (!kind)
            continue;
        const bool outside = parcelOf[i] == gis::kNoPolygon;
        const auto parcel = outside ? std::nullopt : std::optional(parcelOf[i]);
        const auto label = splitLabel(texts[i].text, *kind);
        if (!label)
            result.findings.push_back({.kind = Kind::Unread, .text = i, .parcel = parcel, .fault = label.error()});
        else if (outside)
            result.findings.push_back({.kind = Kind::Outside, .text = i, .parcel = {}, .fault = {}});
        else if (!merge(result.parcels[*parcel], ranks[*parcel], *label, rankIn(profile, texts[i].level)))
            result.findings.push_back({.kind = Kind::Differs, .text = i, .parcel = parcel, .fault = {}});
    }
    return result;
}

} // namespace data
