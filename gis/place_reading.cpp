// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/place_reading_p.h"

#include "gis/error.h"
#include "gis/projection_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <string_view>
#include <utility>

namespace gis {

namespace {

using Pattern = PlaceGuess::Pattern;

/// How common readings are beside the first one (1), where the file is silent and where it declares another.
struct Prior
{
    double silent;
    double declared;
};
constexpr Prior kOwnGrid{1.0, 0.02};
constexpr Prior kOtherZone{0.05, 0.003};
constexpr Prior kVn2000Utm{0.03, 0.02};
constexpr Prior kWgs84Utm{0.01, 0.005};
constexpr Prior kMercator{0.1, 0.01};
constexpr Prior kDegrees{0.3, 0.05};
constexpr double kSwapped = 0.1; // times the prior of the same without
constexpr double kDatumMistake = 0.02;

SourceCrs coded(int epsg) { return {.code = std::format("EPSG:{}", epsg)}; }

const Zone *zoneOf(const SourceCrs &crs)
{
    const auto found = std::ranges::find(zones(), crs.code, [](const Zone &zone) { return coded(zone.epsg).code; });
    return found == zones().end() ? nullptr : &*found;
}

Reading readingBy(const SourceCrs &crs, Pattern pattern, double prior)
{
    constexpr double kZoneHalf = 165'000.0; // a degree and a half, and what provinces reach beyond
    Reading result;
    result.crs = crs;
    result.pattern = pattern;
    result.prior = prior;
    if (zoneOf(crs) != nullptr)
        result.halfWidth = kZoneHalf;
    return result;
}

class Readings
{
public:
    explicit Readings(bool silent) : m_silent(silent) {}

    void add(const SourceCrs &crs, Pattern pattern, Prior prior)
    {
        add(crs, pattern, m_silent ? prior.silent : prior.declared);
    }
    /// And with swapped axes; nothing where the system is there already.
    void add(SourceCrs crs, Pattern pattern, double prior)
    {
        if (std::ranges::contains(m_all, crs, &Reading::crs))
            return;
        const bool expected = pattern == Pattern::AsDeclared || pattern == Pattern::AsAssumed;
        m_all.push_back(readingBy(crs, pattern, prior));
        crs.northingFirst = !crs.northingFirst;
        m_all.push_back(readingBy(crs, expected ? Pattern::SwappedAxes : pattern, prior * kSwapped));
    }
    [[nodiscard]] std::vector<Reading> take() { return std::move(m_all); }

private:
    bool m_silent;
    std::vector<Reading> m_all;
};

/// A label with another shift than VN-2000's over numbers that fit: which mistake the label makes.
Pattern labelled(const DeclaredCrs &declared)
{
    if (declared.shiftError > 200 && declared.shiftError < 250)
        return Pattern::NoDatumShift;
    return declared.shiftError > 0.4 && declared.shiftError < 0.9 ? Pattern::RotationSign : Pattern::AsDeclared;
}

/// WKT 2: of WKT 1, PROJ mends the signs of a shift unasked.
SourceCrs written(const std::string &projString)
{
    const ProjContext context = makeProjContext();
    const Projection crs = createProjection(context.get(), projString);
    return {.wkt = proj_as_wkt(context.get(), crs.get(), PJ_WKT2_2019, nullptr)};
}

std::string towgs84(const DatumShift &shift)
{
    return std::format("+towgs84={},{},{},{},{},{},{}", shift[0], shift[1], shift[2], shift[3], shift[4], shift[5],
                       shift[6]);
}

std::string zoneOn(const Zone &zone, std::string_view datum)
{
    return std::format("+proj=tmerc +lat_0=0 +lon_0={} +k=0.9999 +x_0=500000 +y_0=0 {} +units=m +type=crs",
                       zone.centralMeridian, datum);
}

/// The same system on the other of the two datums; empty where there is none.
SourceCrs onOtherDatum(const SourceCrs &crs)
{
    static constexpr std::array<std::pair<int, int>, 3> kTwins{{{4326, 4756}, {32648, 3405}, {32649, 3406}}};
    if (const Zone *zone = zoneOf(crs))
        return written(zoneOn(*zone, "+datum=WGS84"));
    for (const auto &[wgs84, vn2000] : kTwins) {
        if (crs.code == coded(wgs84).code)
            return coded(vn2000);
        if (crs.code == coded(vn2000).code)
            return coded(wgs84);
    }
    return {};
}

/// What numbers mean that came by EPSG:6960 with unturned signs; empty where that is not worked out.
/// Between the right and the wrong shift lies a rotation by twice the angles.
SourceCrs withWrongSigns(const SourceCrs &crs)
{
    if (const Zone *zone = zoneOf(crs))
        return written(zoneOn(*zone, "+ellps=WGS84 " + towgs84(kShift6960)));
    if (crs.code != "EPSG:4326")
        return {};
    const DatumShift back{0, 0, 0, -2 * kShift6960[3], -2 * kShift6960[4], -2 * kShift6960[5], 0};
    return written("+proj=longlat +ellps=WGS84 " + towgs84(back) + " +type=crs");
}

} // namespace

std::vector<Reading> readingsOf(const DeclaredCrs &declared, int gridEpsg, bool silent)
{
    Readings readings(silent);
    const SourceCrs grid = coded(gridEpsg);
    if (!silent)
        readings.add(declared.crs, labelled(declared), 1.0);
    readings.add(grid, silent ? Pattern::AsAssumed : Pattern::OtherZone, kOwnGrid);
    for (const Zone &zone : zones())
        readings.add(coded(zone.epsg), Pattern::OtherZone, kOtherZone);
    for (const int utm : {3405, 3406})
        readings.add(coded(utm), Pattern::OtherZone, kVn2000Utm);
    for (const int utm : {32648, 32649})
        readings.add(coded(utm), Pattern::OtherZone, kWgs84Utm);
    readings.add(coded(3857), Pattern::OtherZone, kMercator);
    readings.add(coded(4326), Pattern::Geographic, kDegrees);
    return readings.take();
}

std::vector<Reading> datumMistakes(const Reading &reading)
{
    std::vector<Reading> result;
    const bool labelTells = reading.pattern == Pattern::NoDatumShift;
    const auto add = [&](SourceCrs crs, Pattern pattern, double prior) {
        if (crs.code.empty() && crs.wkt.empty())
            return;
        crs.northingFirst = reading.crs.northingFirst;
        result.push_back(readingBy(crs, pattern, prior));
    };
    constexpr double kBelieveTheLabel = 0.3; // a label without a shift may be true: numbers made on WGS 84
    add(onOtherDatum(reading.crs), labelTells ? Pattern::AsDeclared : Pattern::NoDatumShift,
        reading.prior * (labelTells ? kBelieveTheLabel : kDatumMistake));
    add(withWrongSigns(reading.crs), Pattern::RotationSign, reading.prior * kDatumMistake);
    return result;
}

std::vector<Point> thinned(std::span<const Point> sample, std::size_t most)
{
    constexpr double kFarthest = 1e8;
    const auto usable = [](Point each) { return std::abs(each.x) < kFarthest && std::abs(each.y) < kFarthest; };
    std::vector<Point> result;
    const std::size_t step = sample.size() / most + 1;
    for (std::size_t i = 0; i < sample.size(); i += step)
        if (usable(sample[i])) // not where NaN
            result.push_back(sample[i]);
    return result;
}

std::vector<Point> read(std::span<const Point> points, const SourceCrs &crs, int gridEpsg)
try {
    const GridConverter converter(crs, gridEpsg);
    std::vector<Point> result(points.begin(), points.end());
    try {
        converter.convert(result);
        return result;
    } catch (const Error &) {
        std::ranges::copy(points, result.begin());
    }
    for (Point &point : result) {
        try {
            point = converter.toGrid(point);
        } catch (const Error &) {
            point = {kNowhere, kNowhere};
        }
    }
    return result;
} catch (const Error &) {
    return std::vector(points.size(), Point{kNowhere, kNowhere});
}

} // namespace gis
