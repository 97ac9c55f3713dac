// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/markers.h"

#include "data/store/attachments.h"
#include "data/store/error.h"
#include "data/store/history.h"
#include "data/store/places.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using data::Failure;
using data::Workspace;
using testing::Each;
using testing::Field;

const data::Author kAuthor{.who = "Lan", .why = "thử"};

class Markers : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "rừng.sqlite", {.name = "Phường"}, kAuthor, data::fillHamRong);

    static data::NewInspection inspection(int number, std::string state, data::Date on)
    {
        return {.marker = {.number = number, .forest = "rung-ham-rong"},
                .on = on,
                .today = 2026y / 11 / 23,
                .state = std::move(state),
                .who = "Hạt kiểm lâm",
                .note = "bị \"san lấp\"",
                .photos = {},
                .source = "biên bản"};
    }
    data::BoundaryMarker marker(int number)
    {
        for (const auto &each : data::boundaryMarkers(workspace))
            if (each.number == number)
                return each;
        throw std::runtime_error("no marker");
    }
    Failure failureOf(const data::NewInspection &wrong)
    {
        try {
            data::recordInspection(workspace, wrong, kAuthor);
        } catch (const data::Error &error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return Failure::Other;
    }
    /// Paths of all files in the folder of attachments.
    [[nodiscard]] std::vector<std::string> stored() const
    {
        std::vector<std::string> files;
        if (fs::exists(data::filesFolder(workspace)))
            for (const auto &entry : fs::recursive_directory_iterator(data::filesFolder(workspace)))
                if (entry.is_regular_file())
                    files.push_back(fs::relative(entry.path(), data::filesFolder(workspace)).string());
        return files;
    }
};

TEST_F(Markers, AreNotKnownToStandUntilSomebodyLooked)
{
    EXPECT_EQ(marker(12).state, "unknown");
    EXPECT_FALSE(marker(12).seenOn.has_value());
    EXPECT_EQ(marker(45).ring, 2);
}

TEST_F(Markers, HaveTheStateOfTheirLatestInspection)
{
    data::recordInspection(workspace, inspection(12, "lost", 2026y / 5 / 2), kAuthor);
    data::recordInspection(workspace, inspection(12, "standing", 2025y / 3 / 1), kAuthor); // entered late
    EXPECT_EQ(marker(12).state, "lost");
    EXPECT_EQ(marker(12).seenOn, 2026y / 5 / 2);
    data::recordInspection(workspace, inspection(12, "standing", 2026y / 5 / 2), kAuthor); // put right that day
    EXPECT_EQ(marker(12).state, "standing");
    EXPECT_EQ(marker(13).state, "unknown");
    EXPECT_EQ(data::markerInspections(workspace).size(), 3U);
    EXPECT_EQ(data::markerInspections(workspace)[0].note, "bị \"san lấp\"");
    EXPECT_THAT(data::verify(workspace), Each(Field(&data::VerifyResult::ok, true)));
}

TEST_F(Markers, TakeAnInspectionBackWithItsPhotosAndKeepTheFile)
{
    writeBytes(folder / "ảnh mốc.jpg", "\xFF\xD8 không phải ảnh thật");
    auto lost = inspection(12, "lost", 2026y / 5 / 2);
    lost.photos = {folder / "ảnh mốc.jpg"};
    data::recordInspection(workspace, lost, kAuthor);
    ASSERT_EQ(data::attachments(workspace, "marker_inspection").size(), 1U);
    workspace.undo("Lan");
    EXPECT_EQ(marker(12).state, "unknown");
    EXPECT_TRUE(data::markerInspections(workspace).empty());
    EXPECT_TRUE(data::attachments(workspace, "marker_inspection").empty());
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_THAT(data::verify(workspace), Each(Field(&data::VerifyResult::ok, true)));
}

TEST_F(Markers, KeepPhotosBesideTheWorkspaceUnderTheirDigest)
{
    writeBytes(folder / "a.jpg", "ảnh");
    writeBytes(folder / "b.jpg", "ảnh"); // the same bytes
    auto seen = inspection(1, "standing", 2026y / 5 / 2);
    seen.photos = {folder / "a.jpg", folder / "b.jpg"};
    const data::Id id = data::recordInspection(workspace, seen, kAuthor);
    const auto photos = data::attachments(workspace, "marker_inspection");
    ASSERT_EQ(photos.size(), 1U);
    EXPECT_EQ(photos[0].owner, id);
    EXPECT_EQ(photos[0].name, "a.jpg");
    EXPECT_EQ(photos[0].size, 5);
    EXPECT_EQ(photos[0].addedOn, 2026y / 11 / 23);
    // b2sum -l 256 of "ảnh"
    EXPECT_EQ(photos[0].digest, "32bd044636c91b7110cb3062a58b8411e1104c0237aed6cc71ad55fb6d37754d");
    EXPECT_EQ(data::fileOf(workspace, photos[0].digest),
              folder / "rừng.files" / photos[0].digest.substr(0, 2) / photos[0].digest.substr(2));
    EXPECT_EQ(bytesOf(data::fileOf(workspace, photos[0].digest)), "ảnh");
    EXPECT_EQ(stored().size(), 1U) << "no part is left behind";
}

TEST_F(Markers, NeverWriteOverAStoredPhoto)
{
    writeBytes(folder / "a.jpg", "ảnh");
    const data::Attachment photo = data::storeFile(workspace, folder / "a.jpg");
    writeBytes(data::fileOf(workspace, photo.digest), "hỏng");
    auto seen = inspection(1, "standing", 2026y / 5 / 2);
    seen.photos = {folder / "a.jpg"};
    EXPECT_EQ(failureOf(seen), Failure::Corrupt);
    EXPECT_EQ(bytesOf(data::fileOf(workspace, photo.digest)), "hỏng");
    EXPECT_TRUE(data::markerInspections(workspace).empty());
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(Markers, RefuseWhatCannotBe)
{
    EXPECT_EQ(failureOf(inspection(59, "lost", 2026y / 5 / 2)), Failure::UnknownMarker);
    EXPECT_EQ(failureOf(inspection(1, "gone", 2026y / 5 / 2)), Failure::BadContent);
    EXPECT_EQ(failureOf(inspection(1, "lost", 2026y / 11 / 24)), Failure::DayToCome);
    auto wrong = inspection(1, "lost", 2026y / 5 / 2);
    wrong.marker.forest = "rung-la";
    EXPECT_EQ(failureOf(wrong), Failure::UnknownForest);
    wrong.marker.forest.clear();
    writeBytes(folder / "rỗng.jpg", "");
    for (const fs::path &photo : {folder / "không có.jpg", folder.path(), folder / "rỗng.jpg"}) {
        wrong.photos = {photo};
        EXPECT_EQ(failureOf(wrong), Failure::NotFound) << photo;
    }
    EXPECT_EQ(data::history(workspace).size(), 1U);
    EXPECT_TRUE(stored().empty());
}

TEST_F(Markers, OfOneNumberNeedTheirForest)
{
    const std::vector<data::MarkerPlace> places{{.number = 1, .ring = 1, .place = {580'000, 2'195'000}}};
    data::placeMarkers(workspace, "rung-cu-ham-rong", places, data::Quality::Surveyed, "đo", kAuthor);
    auto seen = inspection(1, "standing", 2026y / 5 / 2);
    EXPECT_NO_THROW(data::recordInspection(workspace, seen, kAuthor));
    seen.marker.forest.clear();
    EXPECT_EQ(failureOf(seen), Failure::AmbiguousForest);
    seen.marker.number = 2;
    EXPECT_NO_THROW(data::recordInspection(workspace, seen, kAuthor));
}

TEST_F(Markers, AreMovedAndAddedInTheOrderOfTheirTable)
{
    const std::vector<data::MarkerPlace> places{{.number = 2, .ring = 1, .place = {581'000, 2'195'000}},
                                                {.number = 99, .ring = 3, .place = {581'500, 2'195'500}}};
    const auto place = [&] {
        return data::placeMarkers(workspace, "rung-ham-rong", places, data::Quality::Surveyed, "bản đo", kAuthor);
    };
    EXPECT_TRUE(place().has_value());
    EXPECT_FALSE(place().has_value()) << "nothing moved";
    EXPECT_EQ(std::get<gis::Point>(marker(2).geometry), (gis::Point{581'000, 2'195'000}));
    EXPECT_EQ(marker(2).position, 1);
    EXPECT_EQ(marker(2).quality, data::Quality::Surveyed);
    EXPECT_EQ(marker(99).ring, 3);
    EXPECT_EQ(marker(3).quality, data::Quality::Illustrative);
    EXPECT_THAT(data::verify(workspace), Each(Field(&data::VerifyResult::ok, true)));
    workspace.undo("Lan");
    EXPECT_EQ(data::boundaryMarkers(workspace).size(), 58U);
    EXPECT_FALSE(marker(2).position.has_value());
    EXPECT_THROW(data::placeMarkers(workspace, "x", places, data::Quality::Surveyed, "", kAuthor), data::Error);
}

TEST_F(Markers, OfTheSampleMakeABoundaryThatIsComparedWithTheReport)
{
    const auto all = data::markerRegisters(workspace);
    ASSERT_EQ(all.size(), 1U);
    const data::MarkerRegister &made = all[0];
    EXPECT_EQ(made.rows.size(), 58U);
    EXPECT_EQ(made.boundary.rings.size(), 2U);
    EXPECT_TRUE(made.boundary.faults.empty());
    ASSERT_EQ(made.comparisons.size(), 3U);
    EXPECT_EQ(made.comparisons[0].declared, 2'018'700);
    EXPECT_EQ(made.comparisons[1].difference, 0.0) << "58 markers";
    EXPECT_EQ(made.comparisons[2].wording, "hơn 18 km");
    // Straight lines between 58 markers cut the corners of an outline of 362 vertices.
    EXPECT_LT(made.boundary.gridLength, 18'200.0);
    EXPECT_NEAR(made.boundary.gridArea.value(), 2'018'700, 200'000);
}

TEST_F(Markers, InDoubtNameTheParcelsAlongTheirSides)
{
    const gis::Point place = std::get<gis::Point>(marker(12).geometry);
    workspace.change(kAuthor, [&](SQLite::Database &database) {
        SQLite::Statement put(database, "UPDATE parcel SET geometry = CastToMultiPolygon(Buffer(MakePoint(?, ?, 5897),"
                                        " 5)) WHERE id = 7");
        put.bind(1, place.x);
        put.bind(2, place.y);
        put.exec();
    });
    EXPECT_TRUE(data::markerRegisters(workspace).at(0).consequences.empty());
    data::recordInspection(workspace, inspection(12, "not_found", 2026y / 5 / 2), kAuthor);
    const auto consequences = data::markerRegisters(workspace).at(0).consequences;
    ASSERT_EQ(consequences.size(), 1U);
    EXPECT_EQ(consequences[0].sides.size(), 2U);
    ASSERT_FALSE(consequences[0].parcels.empty());
    EXPECT_EQ(consequences[0].parcels[0].parcel, 7);
}

} // namespace
