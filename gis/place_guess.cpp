// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/place_guess.h"

#include "gis/place_reading_p.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace gis {

namespace {

using Pattern = PlaceGuess::Pattern;

constexpr std::size_t kFitted = 2'000;    // points of the sample that are laid on the outline
constexpr std::size_t kMatched = 100'000; // and that are compared with known points
constexpr double kBorder = 50.0;          // metres by which an outline may be off
constexpr double kFade = 2'000.0;         // metres in which nearness to the outline loses its worth
constexpr double kAround = 3'000.0;       // metres about known points that stand for a missing outline
constexpr double kReach = 15.0;           // metres to the farthest match of a known point
constexpr std::size_t kEnough = 5;        // matches below this prove nothing
constexpr double kElsewhere = 3e-5;       // weight of a file from elsewhere that some reading puts here

/// Vietnam's mainland on the grid, generously.
Box vietnamOn(int gridEpsg)
{
    const Transformer crs(gridEpsg);
    Box box;
    for (const double lon : {102.1, 105.0, 109.5})
        for (const double lat : {8.3, 23.4})
            box.add(crs.toGrid(LonLat{.lon = lon, .lat = lat}));
    return box;
}

double distanceTo(const Box &box, Point place)
{
    return std::hypot(std::max({box.minX - place.x, place.x - box.maxX, 0.0}),
                      std::max({box.minY - place.y, place.y - box.maxY, 0.0}));
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

class Guesser
{
public:
    Guesser(std::span<const Point> sample, const KnownPlace &known)
        : m_known(known), m_sample(thinned(sample, kFitted)), m_vietnam(vietnamOn(known.gridEpsg))
    {
        if (!known.points.empty())
            m_matchable = thinned(sample, kMatched);
        m_outline = known.outline;
        if (m_outline.empty() && !known.points.empty())
            m_outline = aroundKnownPoints();
        m_bounds = boundsOf(m_outline);
        m_byEasting.resize(known.points.size());
        std::iota(m_byEasting.begin(), m_byEasting.end(), std::size_t{0});
        std::ranges::sort(m_byEasting, {}, [&](std::size_t i) { return known.points[i].x; });
    }

    /// Whether the label is one of degrees over numbers that are none: what a writer adds unasked.
    [[nodiscard]] bool silent(const DeclaredCrs &declared) const
    {
        const bool nothing = declared.crs.code.empty() && declared.crs.wkt.empty();
        return nothing || (declared.crs.code == "EPSG:4326" && !m_sample.empty() && !mostlyDegrees());
    }

    [[nodiscard]] std::vector<PlaceGuess> guess(const DeclaredCrs &declared)
    {
        m_silent = silent(declared);
        m_readings = readingsOf(declared, m_known.gridEpsg, m_silent);
        std::ranges::for_each(m_readings, [this](Reading &each) { lay(each); });
        m_bestFit = std::ranges::max(m_readings, {}, &Reading::fit).fit;
        if (m_bestFit > 0)
            std::ranges::for_each(m_readings, [this](Reading &each) { weigh(each); });
        addDatumMistakes();
        if (!m_known.points.empty())
            weighMatches();
        return ranked();
    }

private:
    [[nodiscard]] bool mostlyDegrees() const
    {
        const auto degrees = [](Point each) { return std::abs(each.x) <= 180 && std::abs(each.y) <= 180; };
        return 2 * std::ranges::count_if(m_sample, degrees) > std::ssize(m_sample);
    }

    [[nodiscard]] MultiPolygon aroundKnownPoints() const
    {
        Box box;
        std::ranges::for_each(m_known.points, [&box](Point each) { box.add(each); });
        box = box.grownBy(kAround);
        return {{.outer = {{box.minX, box.minY},
                           {box.maxX, box.minY},
                           {box.maxX, box.maxY},
                           {box.minX, box.maxY},
                           {box.minX, box.minY}},
                 .holes = {}}};
    }

    /// Lays the sample on the outline.
    void lay(Reading &reading) const
    {
        if (m_sample.empty() || (reading.pattern == Pattern::Geographic && !mostlyDegrees()))
            return;
        const std::vector<Point> places = read(m_sample, reading.crs, m_known.gridEpsg);
        double inside = 0;
        double inVietnam = 0;
        double nearby = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!m_vietnam.contains(places[i]) || (m_outline.empty() && !nearMeridian(m_sample[i], reading)))
                continue;
            inVietnam += 1;
            if (m_bounds.grownBy(kBorder).contains(places[i]) && touches(m_outline, places[i], kBorder))
                inside += 1;
            else
                nearby += m_outline.empty() ? 1.0 : std::exp(-distanceTo(m_bounds, places[i]) / kFade) / 2;
        }
        const auto count = static_cast<double>(m_sample.size());
        reading.inside = inside / count;
        reading.inVietnam = inVietnam / count;
        reading.fit = (inside + nearby) / count;
    }

    [[nodiscard]] static bool nearMeridian(Point source, const Reading &reading)
    {
        const double easting = reading.crs.northingFirst ? source.y : source.x;
        return std::abs(easting - 500'000.0) <= reading.halfWidth;
    }

    /// A file may well reach beyond the ward, but the wrong reading of it rarely fits as well as the right one.
    void weigh(Reading &reading) const
    {
        constexpr double kSteepness = 24;
        reading.weight = reading.prior * m_bestFit * std::pow(reading.fit / m_bestFit, kSteepness);
    }

    [[nodiscard]] double best() const { return std::ranges::max(m_readings, {}, &Reading::weight).weight; }

    /// Of the leading reading, where known points can tell or the label itself is odd.
    void addDatumMistakes()
    {
        const Reading leading = std::ranges::max(m_readings, {}, &Reading::weight);
        const bool odd = leading.pattern == Pattern::NoDatumShift || leading.pattern == Pattern::RotationSign;
        if (leading.weight == 0 || (m_known.points.size() < kEnough && !odd))
            return;
        for (Reading &mistake : datumMistakes(leading)) {
            lay(mistake);
            weigh(mistake);
            m_readings.push_back(std::move(mistake));
        }
    }

    /// For every known point the nearest of the sample within reach.
    void match(Reading &reading) const
    {
        reading.miss.assign(m_known.points.size(), kNowhere);
        reading.nearest.assign(m_known.points.size(), 0);
        const auto easting = [&](std::size_t i) { return m_known.points[i].x; };
        const std::vector<Point> places = read(m_matchable, reading.crs, m_known.gridEpsg);
        for (std::size_t s = 0; s < places.size(); ++s) {
            auto at = std::ranges::lower_bound(m_byEasting, places[s].x - kReach, {}, easting);
            for (; at != m_byEasting.end() && easting(*at) <= places[s].x + kReach; ++at) {
                const Point known = m_known.points[*at];
                const double miss = std::hypot(known.x - places[s].x, known.y - places[s].y);
                if (miss <= kReach && miss < reading.miss[*at]) {
                    reading.miss[*at] = miss;
                    reading.nearest[*at] = s;
                }
            }
        }
    }

    [[nodiscard]] static std::size_t within(const Reading &reading, double tolerance)
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(reading.miss, [&](double miss) { return miss <= tolerance; }));
    }

    /// Counts the known points that each promising reading hits, as closely as any reading hits enough of
    /// them: by the survey's own accuracy, by that of a shift, by that of a phone.
    void weighMatches()
    {
        constexpr double kPromising = 1e-4;
        std::size_t most = 0;
        const double least = best() * kPromising;
        for (Reading &reading : m_readings)
            if (reading.weight > 0 && reading.weight >= least)
                match(reading);
        for (const double tolerance : {0.3, 1.5, kReach}) {
            for (const Reading &reading : m_readings)
                most = std::max(most, within(reading, tolerance));
            if (most < kEnough)
                continue;
            for (Reading &reading : m_readings)
                reading.weight *= std::pow(1.0 + static_cast<double>(within(reading, tolerance)), 2);
            m_offset = offset(tolerance);
            return;
        }
    }

    /// Metres between the known points that the best reading hits and where the first one puts them.
    [[nodiscard]] double offset(double tolerance) const
    {
        const Reading &leading = std::ranges::max(m_readings, {}, &Reading::weight);
        const std::vector<Point> asDeclared = read(m_matchable, m_readings.front().crs, m_known.gridEpsg);
        std::vector<double> misses;
        for (std::size_t i = 0; i < leading.miss.size(); ++i)
            if (const Point there = asDeclared[leading.nearest[i]]; leading.miss[i] <= tolerance && there.x < kNowhere)
                misses.push_back(std::hypot(there.x - m_known.points[i].x, there.y - m_known.points[i].y));
        return medianOf(std::move(misses));
    }

    [[nodiscard]] PlaceGuess toGuess(const Reading &reading, double certainty) const
    {
        constexpr double kAgainstALabel = 0.75; // another zone than a plain label's is for a person to confirm
        const bool against = !m_silent && reading.pattern == Pattern::OtherZone;
        return {.crs = reading.crs,
                .pattern = reading.pattern,
                .certainty = against ? std::min(certainty, kAgainstALabel) : certainty,
                .inside = reading.inside,
                .offset = m_offset};
    }

    [[nodiscard]] std::vector<PlaceGuess> ranked() const
    {
        constexpr double kWithoutOutline = 0.95;
        constexpr double kWorthTelling = 0.01;
        constexpr double kElsewhereIsAsked = 0.5;
        const double elsewhere = kElsewhere * m_readings.front().inVietnam;
        const double all = std::transform_reduce(m_readings.begin(), m_readings.end(), elsewhere, std::plus(),
                                                 [](const Reading &each) { return each.weight; });
        std::vector<PlaceGuess> guesses;
        for (const Reading &reading : m_readings) {
            const double certainty = all > 0 ? reading.weight / all : 0.0;
            if (certainty >= kWorthTelling)
                guesses.push_back(toGuess(reading, certainty * (m_outline.empty() ? kWithoutOutline : 1.0)));
        }
        std::ranges::stable_sort(guesses, std::greater(), &PlaceGuess::certainty);
        if (const double away = all > 0 ? elsewhere / all : 0.0; guesses.empty() || away > guesses[0].certainty) {
            guesses.insert(guesses.begin(), toGuess(m_readings.front(), std::min(away, kElsewhereIsAsked)));
            guesses.front().pattern = Pattern::Elsewhere;
        }
        return guesses;
    }

    const KnownPlace &m_known;
    std::vector<Point> m_sample;
    std::vector<Point> m_matchable;
    Box m_vietnam;
    MultiPolygon m_outline;
    Box m_bounds;
    std::vector<std::size_t> m_byEasting; ///< known points
    std::vector<Reading> m_readings;
    bool m_silent = false;
    double m_bestFit = 0.0;
    double m_offset = 0.0;
};

} // namespace

std::vector<PlaceGuess> guessPlace(std::span<const Point> sample, const DeclaredCrs &declared, const KnownPlace &known)
{
    return Guesser(sample, known).guess(declared);
}

} // namespace gis
