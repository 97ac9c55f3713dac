// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gis/sample_ward.h"

#include <gtest/gtest.h>

#include <cmath>
#include <format>
#include <limits>

using namespace sample;

namespace {

/// For a failing test to say what came.
std::string told(const gis::PlaceGuess &guess)
{
    return std::format("{} {} certainty {:.3f} inside {:.3f}", guess.crs.code + guess.crs.wkt,
                       guess.crs.northingFirst ? "north first" : "east first", guess.certainty, guess.inside);
}

class EveryZone : public testing::TestWithParam<gis::Zone>
{
protected:
    [[nodiscard]] static gis::PlaceGuess best(const Points &sample, const gis::DeclaredCrs &label)
    {
        return gis::guessPlace(sample, label, ward()).front();
    }
    [[nodiscard]] std::string code() const { return std::format("EPSG:{}", GetParam().epsg); }
    Points m_sample = inZone(parcels(), GetParam().epsg);
};

TEST_P(EveryZone, IsBelievedWhereItIsDeclaredAndFits)
{
    const gis::PlaceGuess guess = best(m_sample, declared(GetParam().epsg));
    EXPECT_EQ(guess.crs, declared(GetParam().epsg).crs) << told(guess);
    EXPECT_EQ(guess.pattern, Pattern::AsDeclared);
    EXPECT_GT(guess.certainty, 0.9);
    EXPECT_EQ(guess.inside, 1.0);
}

TEST_P(EveryZone, IsFoundWhereNothingIsDeclared)
{
    const gis::PlaceGuess guess = best(m_sample, {});
    EXPECT_EQ(guess.crs, declared(GetParam().epsg).crs) << told(guess);
    EXPECT_EQ(guess.pattern, GetParam().epsg == kGrid ? Pattern::AsAssumed : Pattern::OtherZone);
}

TEST_P(EveryZone, IsFoundUnderTheLabelOfDegreesThatWritersAddUnasked)
{
    const gis::PlaceGuess guess = best(m_sample, declared(4326));
    EXPECT_EQ(guess.crs, declared(GetParam().epsg).crs) << told(guess);
    EXPECT_EQ(guess.pattern, GetParam().epsg == kGrid ? Pattern::AsAssumed : Pattern::OtherZone);
}

TEST_P(EveryZone, IsProposedWhereAnotherIsDeclaredButAPersonIsAsked)
{
    const int label = GetParam().epsg == 9209 ? 9210 : 9209;
    const gis::PlaceGuess guess = best(m_sample, declared(label));
    EXPECT_EQ(guess.crs, declared(GetParam().epsg).crs) << told(guess);
    EXPECT_EQ(guess.pattern, Pattern::OtherZone);
    EXPECT_LT(guess.certainty, kAsked);
}

TEST_P(EveryZone, IsFoundForAFileThatReachesFarBeyondTheWard)
{
    Points beyond = parcels();
    for (gis::Point &point : beyond)
        point = {580500 + 2 * (point.x - 580500), 2195000 + 2 * (point.y - 2195000)};
    const gis::PlaceGuess guess = best(inZone(beyond, GetParam().epsg), {});
    EXPECT_EQ(guess.crs, declared(GetParam().epsg).crs) << told(guess);
    EXPECT_LT(guess.inside, 0.5);
}

TEST_P(EveryZone, IsFoundWithItsAxesSwapped)
{
    for (const auto &label : {declared(GetParam().epsg), gis::DeclaredCrs{}}) {
        const gis::PlaceGuess guess = best(swapped(m_sample), label);
        EXPECT_EQ(guess.crs.code, code()) << label.crs.code;
        EXPECT_TRUE(guess.crs.northingFirst) << label.crs.code;
        EXPECT_EQ(guess.inside, 1.0);
        EXPECT_EQ(guess.pattern == Pattern::SwappedAxes, label.crs.code == code() || GetParam().epsg == kGrid);
    }
}

INSTANTIATE_TEST_SUITE_P(AllEighteen, EveryZone, testing::ValuesIn(gis::zones().begin(), gis::zones().end()),
                         [](const auto &zone) { return std::to_string(zone.param.epsg); });

TEST(PlaceGuess, IsSureOfTheWorkspacesOwnGridUnlessAnotherFitsBetter)
{
    EXPECT_GT(gis::guessPlace(parcels(), {}, ward())[0].certainty, kAsked);
}

TEST(PlaceGuess, FindsUtmBesideTheZoneOfTheSameMeridian)
{
    Points utm = parcels();
    for (gis::Point &point : utm)
        point = {500000 + (point.x - 500000) * 0.9996 / 0.9999, point.y * 0.9996 / 0.9999};
    EXPECT_GT(gis::guessPlace(utm, declared(3405), ward())[0].certainty, kAsked);
    const gis::PlaceGuess unlabelled = gis::guessPlace(utm, {}, ward())[0];
    EXPECT_EQ(unlabelled.crs.code, "EPSG:3405");
    EXPECT_EQ(unlabelled.pattern, Pattern::OtherZone);
    EXPECT_LT(unlabelled.certainty, kAsked);
    const auto mislabelled = gis::guessPlace(utm, declared(kGrid), ward());
    EXPECT_LT(mislabelled[0].certainty, kAsked);
    EXPECT_EQ(mislabelled[1].crs.code, "EPSG:3405");
    EXPECT_EQ(mislabelled[1].inside, 1.0);
}

TEST(PlaceGuess, FindsDegreesWhateverIsDeclared)
{
    const Points degrees = inDegrees(parcels());
    EXPECT_EQ(gis::guessPlace(degrees, declared(4326), ward())[0].pattern, Pattern::AsDeclared);
    for (const auto &label : {gis::DeclaredCrs{}, declared(kGrid), declared(9209)}) {
        const gis::PlaceGuess guess = gis::guessPlace(degrees, label, ward())[0];
        EXPECT_EQ(guess.crs, declared(4326).crs);
        EXPECT_EQ(guess.pattern, Pattern::Geographic);
        const gis::PlaceGuess latitudeFirst = gis::guessPlace(swapped(degrees), label, ward())[0];
        EXPECT_EQ(latitudeFirst.crs.code, "EPSG:4326");
        EXPECT_TRUE(latitudeFirst.crs.northingFirst);
    }
}

TEST(PlaceGuess, SaysElsewhereAndAsks)
{
    const Points hanoi = movedBy(parcels(), 0, 130'000);
    const auto guesses = gis::guessPlace(hanoi, declared(kGrid), ward());
    EXPECT_EQ(guesses[0].pattern, Pattern::Elsewhere);
    EXPECT_EQ(guesses[0].crs, declared(kGrid).crs);
    EXPECT_LT(guesses[0].certainty, kAsked);
    EXPECT_EQ(guesses[0].inside, 0.0);
    EXPECT_EQ(gis::guessPlace(Points{{48.69, 2.32}, {1e30, 7}}, {}, ward())[0].pattern, Pattern::Elsewhere);
}

TEST(PlaceGuess, BelievesAFileThatReachesBeyondTheWard)
{
    Points railway;
    for (double y = 2191000; y < 2199000; y += 40)
        railway.push_back({580500 + std::fmod(y, 30.0), y});
    const gis::PlaceGuess guess = gis::guessPlace(railway, declared(kGrid), ward())[0];
    EXPECT_EQ(guess.pattern, Pattern::AsDeclared);
    EXPECT_NEAR(guess.inside, 0.24, 0.03);
    EXPECT_GT(guess.certainty, kAsked);
}

TEST(PlaceGuess, AsksWhereNoOutlineIsKnown)
{
    const gis::KnownPlace unknown{.gridEpsg = kGrid, .outline = {}, .points = {}};
    const gis::PlaceGuess unlabelled = gis::guessPlace(parcels(), {}, unknown)[0];
    EXPECT_EQ(unlabelled.crs, declared(kGrid).crs);
    EXPECT_LT(unlabelled.certainty, kAsked);
    const gis::PlaceGuess labelled = gis::guessPlace(inZone(parcels(), 9208), declared(9208), unknown)[0];
    EXPECT_EQ(labelled.pattern, Pattern::AsDeclared);
    EXPECT_GT(labelled.certainty, kAsked);
    EXPECT_EQ(gis::guessPlace(swapped(parcels()), {}, unknown)[0].pattern, Pattern::SwappedAxes);
    EXPECT_EQ(gis::guessPlace(inDegrees(parcels()), {}, unknown)[0].pattern, Pattern::Geographic);
}

TEST(PlaceGuess, ProposesWhatIsDeclaredWhereThereIsNothingToLookAt)
{
    for (const Points &sample : {Points{}, Points{{std::nan(""), 1}, {1, std::numeric_limits<double>::infinity()}}}) {
        const auto guesses = gis::guessPlace(sample, declared(9208), ward());
        ASSERT_EQ(guesses.size(), 1U);
        EXPECT_EQ(guesses[0].crs, declared(9208).crs);
        EXPECT_EQ(guesses[0].certainty, 0.0);
    }
}

TEST(PlaceGuess, TriesOtherSystemsWhereTheLabelCannotBeUsed)
{
    const gis::DeclaredCrs unusable{.crs = {.wkt = "garbage["}};
    EXPECT_EQ(gis::guessPlace(parcels(), unusable, ward())[0].crs, declared(kGrid).crs);
}

} // namespace
