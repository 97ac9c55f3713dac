// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/details.h"
#include "app/models/details_view.h"
#include "app/models/source_text.h"
#include "tests/app/sample_content.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace app {
namespace {

using Kind = Subject::Kind;

/// "label: value [source]" of the first line of a kind, "" if there is none.
std::string lineOf(const Details &details, const QString &kind, const QString &label = {})
{
    for (const Fact &fact : details.facts) {
        if (fact.kind == kind && (label.isEmpty() || fact.label == label))
            return QStringLiteral("%1: %2 [%3]")
                .arg(fact.label, fact.value, fact.source)
                .replace(QChar::Nbsp, u' ')
                .toStdString();
    }
    return {};
}

std::string factOf(const Details &details, const char *label)
{
    return lineOf(details, QStringLiteral("fact"), QString::fromUtf8(label));
}

class DetailsTest : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
    app::Content content = sample::content();
};

TEST_F(DetailsTest, KeepDeclaredAndComputedAreaApartWithTheirDifference)
{
    content.parcels[0].declaredAreaM2 = 4'900.0;
    content.parcels[0].source = "fn15";
    const Details details = detailsOf(content, {Kind::Parcel, 1}).value();
    EXPECT_EQ(lineOf(details, QStringLiteral("declared")), "Area: 4,900 m² [Report, footnote 15]");
    EXPECT_EQ(lineOf(details, QStringLiteral("computed")), "Area: 5,000 m² [from the geometry, VN-2000 grid]");
    EXPECT_EQ(lineOf(details, QStringLiteral("difference")), "Difference: +100 m² (+2.0 %) [computed less declared]");
}

TEST_F(DetailsTest, CallNoDifferenceNone)
{
    content.parcels[0].declaredAreaM2 = 5'000.01;
    const Details details = detailsOf(content, {Kind::Parcel, 1}).value();
    EXPECT_EQ(lineOf(details, QStringLiteral("difference")), "Difference: none [computed less declared]");
}

TEST_F(DetailsTest, SayWhatOfAParcelIsIllustrative)
{
    EXPECT_FALSE(detailsOf(content, {Kind::Parcel, 1})->illustrative);
    content.parcels[0].quality = data::Quality::Illustrative;
    const Details details = detailsOf(content, {Kind::Parcel, 1}).value();
    EXPECT_TRUE(details.illustrative);
    EXPECT_EQ(lineOf(details, QStringLiteral("computed")),
              "Area: 5,000 m² [from the illustrative geometry, VN-2000 grid]");
}

TEST_F(DetailsTest, NameTheHolderOfAParcel)
{
    const ParcelRecord record{
        .holder = data::Holder{
            .id = 1, .name = "Hộ 005", .kind = "household", .address = {}, .phone = {}, .illustrative = true}};
    const Details details = detailsOf(content, {Kind::Parcel, 1}, record).value();
    EXPECT_EQ(factOf(details, "Household"), "Household: Hộ 005 (illustrative) []");
}

TEST_F(DetailsTest, ShowTheWordingBesideTheLastDay)
{
    data::Milestone milestone;
    milestone.id = 3;
    milestone.project = sample::kRailway;
    milestone.title = "Bàn giao mặt bằng";
    milestone.wording = "trước tháng 12/2026";
    milestone.source = "P2.C.I.5";
    content.milestones = {milestone};
    content.board[1].record = 3;
    const Details details = detailsOf(content, {Kind::Milestone, 3}).value();
    EXPECT_EQ(factOf(details, "Deadline as printed"),
              "Deadline as printed: trước tháng 12/2026 [Report, Part 2, section C.I.5]");
    EXPECT_EQ(factOf(details, "Last acceptable day"), "Last acceptable day: 30/11/2026 []");
    EXPECT_TRUE(details.onMap);
    EXPECT_EQ(details.project, sample::kRailway);
}

TEST_F(DetailsTest, AddUpThePartsOfAForest)
{
    content.forests[0].declaredAreaM2 = 2'018'700;
    for (const double area : {1'347'000.0, 515'000.0, 160'000.0}) {
        data::Forest part;
        part.id = static_cast<data::Id>(content.forests.size() + 1);
        part.partOf = 1;
        part.declaredAreaM2 = area;
        content.forests.push_back(part);
    }
    const Details details = detailsOf(content, {Kind::Forest, 1}).value();
    EXPECT_EQ(lineOf(details, QStringLiteral("computed"), QStringLiteral("Sum of the parts")),
              "Sum of the parts: 202.20 ha [from the rows of the workspace]");
    EXPECT_EQ(lineOf(details, QStringLiteral("computed"), QStringLiteral("Boundary markers, counted")), "");
}

TEST_F(DetailsTest, GiveAMarkerItsPlaceOnBothSystems)
{
    const Details details = detailsOf(content, {Kind::Marker, 1}).value();
    EXPECT_EQ(factOf(details, "VN-2000").substr(0, 11), "VN-2000: X ");
    EXPECT_NE(factOf(details, "WGS 84").find("105°46'"), std::string::npos);
}

TEST_F(DetailsTest, AreNothingForWhatIsNotThere)
{
    for (const Kind kind :
         {Kind::Project, Kind::Milestone, Kind::Target, Kind::Parcel, Kind::Marker, Kind::Forest, Kind::Unit})
        EXPECT_FALSE(detailsOf(content, {kind, 999})) << static_cast<int>(kind);
}

TEST_F(DetailsTest, PanelGoesBackThroughWhatWasSelected)
{
    DetailsView view;
    view.setContent(std::make_shared<const Content>(content), {});
    view.select({Kind::Project, 1});
    view.select({Kind::Marker, 2});
    EXPECT_EQ(view.onMapAs().value(QStringLiteral("kind")).toString().toStdString(), "marker");
    view.back();
    EXPECT_EQ(view.kind().toStdString(), "project");
    EXPECT_EQ(view.onMapAs().value(QStringLiteral("kind")).toString().toStdString(), "alignment");
    view.back();
    EXPECT_FALSE(view.isOpen());
}

TEST_F(DetailsTest, PanelClosesWhenItsThingIsGone)
{
    DetailsView view;
    view.setContent(std::make_shared<const Content>(content), {});
    view.select({Kind::Marker, 2});
    content.markers.clear();
    view.setContent(std::make_shared<const Content>(content), {});
    EXPECT_FALSE(view.isOpen());
}

TEST(SourceText, NamesThePlacesInTheReport)
{
    const auto text = [](const char *source) { return sourceText(source).toStdString(); };
    EXPECT_EQ(text("P2.C.I.5"), "Report, Part 2, section C.I.5");
    EXPECT_EQ(text("P1.B.I.2, fn43"), "Report, Part 1, section B.I.2; footnote 43");
    EXPECT_EQ(text("fn15 (sum); plan.shp"), "Report, footnote 15 (sum); plan.shp");
    EXPECT_EQ(text("plan.shp"), "plan.shp");
    EXPECT_EQ(text(""), "");
}

} // namespace
} // namespace app
