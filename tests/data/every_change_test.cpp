// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Every kind of change there is: taken back, brought back, and looked at as of each moment between.

#include "data/import/drawing_profiles.h"
#include "data/import/import.h"
#include "data/store/as_of.h"
#include "data/store/attachments.h"
#include "data/store/clearance.h"
#include "data/store/content_digest_p.h"
#include "data/store/findings.h"
#include "data/store/history.h"
#include "data/store/markers.h"
#include "data/store/projects.h"
#include "data/store/sample.h"
#include "data/store/saved_filters.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>
#include <ranges>

namespace {

using namespace std::chrono_literals;
using data::ImportTarget;
using data::Workspace;

const data::Author kAuthor{.who = "Lan", .why = "thử"};
constexpr data::Date kToday = 2026y / 11 / 23;

class EveryChange : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "w"}, kAuthor, data::fillHamRong);

    void sql(const std::string &text)
    {
        workspace.change(kAuthor, [&](SQLite::Database &database) { database.exec(text); });
    }
    void import(ImportTarget target, const std::string &rows, std::map<std::string, std::string> mapping)
    {
        const std::string name(data::nameOf(target));
        writeBytes(folder / (name + ".csv"), rows);
        data::Import import(workspace, {.file = folder / (name + ".csv"),
                                        .target = target,
                                        .unit = target == ImportTarget::Parcels ? "Đông Cương" : "",
                                        .forest = target == ImportTarget::Markers ? "rung-ham-rong" : "",
                                        .crs = "VN2000:thanh-hoa",
                                        .mapping = std::move(mapping),
                                        .acceptProposals = true});
        import.plan();
        import.commit(workspace, {"Lan", name});
    }
    static std::string square(int i)
    {
        const int x = 580500 + 20 * i;
        return std::format("\"POLYGON (({0} 2195000, {1} 2195000, {1} 2195010, {0} 2195010, {0} 2195000))\"", x,
                           x + 10);
    }
    /// Parcel 901/1 comes anew, an illustrative one is altered, and a row is left out.
    void importParcels()
    {
        std::string rows = "WKT,SoTo,SoThua,TenChu,DienTich\n" + square(0) + ",901,1,Nguyễn Văn Hạnh,100\n" +
                           square(1) + ",,2,A,100\n";
        for (int i = 2; i < 400; ++i)
            rows += std::format("{},902,{},Hộ {},100\n", square(i), i, i);
        import(ImportTarget::Parcels, rows, {});
    }
    void importPlaces()
    {
        import(ImportTarget::Sites, "WKT,ma\n" + square(3) + ",PR-01\n", {{"code", "ma"}});
        import(ImportTarget::Alignment, "WKT,ma\n\"LINESTRING (580000 2194000, 580100 2194500)\",PR-01\n",
               {{"code", "ma"}});
        import(ImportTarget::Boundary, "WKT,ma,ten\n" + square(4) + ",rung-moi,Rừng mới\n",
               {{"code", "ma"}, {"name", "ten"}});
        import(ImportTarget::Units, "WKT,ma,ten\n" + square(5) + ",cu-moi,Phường cũ mới\n",
               {{"code", "ma"}, {"name", "ten"}});
        import(ImportTarget::Markers, "so,x,y\n101,2194500,580200\n102,2194600,580330\n",
               {{"number", "so"}, {"x", "x"}, {"y", "y"}});
    }
    void recordMarkers()
    {
        writeBytes(folder / "ảnh.jpg", "ảnh");
        data::recordInspection(workspace,
                               {.marker = {.number = 12, .forest = "rung-ham-rong"},
                                .on = 2026y / 11 / 20,
                                .today = kToday,
                                .state = "lost",
                                .who = "Hạt kiểm lâm",
                                .note = "",
                                .photos = {folder / "ảnh.jpg"},
                                .source = "biên bản"},
                               kAuthor);
        const std::vector<data::MarkerPlace> places{{.number = 2, .ring = 1, .place = {581'000, 2'195'000}},
                                                    {.number = 99, .ring = 3, .place = {581'500, 2'195'500}}};
        data::placeMarkers(workspace, "rung-ham-rong", places, data::Quality::Surveyed, "đo", kAuthor);
    }
    void recordTheRest()
    {
        data::recordDone(workspace, "M-01", kToday, kAuthor);
        sql("UPDATE milestone SET wording = 'trước 01/2027', last_day = '2026-12-31' WHERE code = 'M-03'");
        sql("INSERT INTO parcel_event (parcel_id, stage, actual_on, illustrative, source)"
            " VALUES (7, 'handed_over', '2026-11-20', 0, 'biên bản')");
        sql("DELETE FROM parcel_event WHERE parcel_id = 8");
        data::acknowledge(workspace, "noted/Q-16", kToday, kAuthor);
        data::withdrawAcknowledgement(workspace, "noted/Q-16", kAuthor);
        data::DrawingProfile profile = data::drawingProfiles().front();
        profile.name = "của phường";
        data::saveDrawingProfile(workspace, profile, kAuthor);
        data::saveImportMapping(
            workspace, {.name = "sổ", .target = ImportTarget::Parcels, .fields = {{"number", "SoThua"}}}, "Lan");
        const data::Attachment file = data::storeFile(workspace, folder / "ảnh.jpg");
        workspace.change(kAuthor, [&](SQLite::Database &database) {
            data::Attachment attachment = file;
            attachment.ownerTable = "parcel";
            attachment.owner = 7;
            attachment.addedOn = kToday;
            data::attach(database, attachment);
        });
    }
    /// Of the last three imported parcels.
    void recordClearance()
    {
        const data::Id last = workspace.database().execAndGet("SELECT max(id) FROM parcel").getInt64();
        const std::vector<data::Id> parcels{last - 2, last - 1, last};
        sql(std::format("INSERT INTO parcel_event (parcel_id, stage, planned_on, illustrative, source)"
                        " VALUES ({}, 'notice', '2026-05-20', 0, 'kế hoạch')",
                        last));
        const data::NewEvent notice{.step = "notice", .on = 2026y / 6 / 1, .documentNumber = "1/TB", .source = "hồ sơ"};
        EXPECT_TRUE(data::recordEvents(workspace, parcels, notice, kToday, kAuthor).change);
        data::recordEvent(workspace, last,
                          {.step = "recovered",
                           .on = 2026y / 6 / 20,
                           .documentNumber = "2/QĐ",
                           .overrideReason = "người có đất đồng ý",
                           .source = "hồ sơ"},
                          kToday, kAuthor);
        const data::Id obstacle = data::openObstacle(
            workspace,
            {.parcel = last, .kind = "dispute", .text = "tranh chấp", .openedOn = 2026y / 10 / 1, .source = "x"},
            kAuthor);
        data::closeObstacle(workspace, obstacle, 2026y / 11 / 2, "hoà giải thành", kToday, kAuthor);
    }
    void saveFilters()
    {
        data::saveFilter(workspace, {.name = "đất lúa", .filter = {.text = "LUC"}}, kAuthor);
        data::saveFilter(workspace, {.name = "đất lúa", .filter = {.text = "LUK"}, .columns = {"place"}}, kAuthor);
        data::removeFilter(workspace, "đất lúa", kAuthor);
    }
    void makeEveryChange()
    {
        importParcels();
        importPlaces();
        recordMarkers();
        recordTheRest();
        recordClearance();
        saveFilters();
        ASSERT_EQ(data::history(workspace).size(), 1U + kChanges);
    }
    /// Content after entry 1, 2, 3 ... read where each was the last.
    std::vector<data::ContentDigest> takeAllBack()
    {
        std::vector<data::ContentDigest> states{content(workspace)};
        while (workspace.undoable()) {
            workspace.undo("Lan");
            states.insert(states.begin(), content(workspace));
        }
        return states;
    }
    static data::ContentDigest content(const Workspace &of) { return data::scanContent(of.database()); }
    static void expectSound(const Workspace &of)
    {
        for (const data::VerifyResult &result : data::verify(of))
            EXPECT_TRUE(result.ok) << static_cast<int>(result.check) << ' ' << result.subject << ' ' << result.detail;
    }
    /// Looks at the workspace as it was after @p entry.
    data::ContentDigest contentAsOf(data::Id entry)
    {
        const Workspace then = data::asOf(workspace, entry, folder / std::format("{}.sqlite", entry));
        expectSound(then);
        EXPECT_EQ(data::history(then).size(), static_cast<std::size_t>(entry));
        return content(then);
    }

    static constexpr std::size_t kChanges = 25;
};

TEST_F(EveryChange, IsTakenBackToWhatWasBefore)
{
    std::vector<data::ContentDigest> seen{content(workspace)};
    makeEveryChange();
    for (data::Id entry = 2; entry <= static_cast<data::Id>(kChanges); ++entry)
        seen.push_back(contentAsOf(entry));
    seen.push_back(content(workspace));
    EXPECT_EQ(takeAllBack(), seen);
    expectSound(workspace);
}

TEST_F(EveryChange, IsBroughtBackToWhatWasAfter)
{
    makeEveryChange();
    const auto states = takeAllBack();
    ASSERT_EQ(states.size(), 1U + kChanges);
    for (std::size_t i = 1; i < states.size(); ++i) {
        workspace.redo("Lan");
        EXPECT_EQ(content(workspace), states[i]) << i;
    }
    EXPECT_FALSE(workspace.redoable());
    expectSound(workspace);
}

TEST_F(EveryChange, CanBeLookedAtThroughUndoAndRedo)
{
    importParcels();
    data::recordDone(workspace, "M-01", kToday, kAuthor);
    std::vector<data::ContentDigest> seen{{}, {}, {}, content(workspace)};
    for (const char step : std::string("uurruu")) {
        step == 'u' ? workspace.undo("Lan") : workspace.redo("Lan");
        seen.push_back(content(workspace));
    }
    data::recordDone(workspace, "M-02", kToday, kAuthor); // the import can no longer be redone
    for (data::Id entry = 3; entry < std::ssize(seen); ++entry)
        EXPECT_EQ(contentAsOf(entry), seen[static_cast<std::size_t>(entry)]) << entry;
}

} // namespace
