// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_search.h"

#include "data/store/bulk_p.h"
#include "data/store/error.h"
#include "data/store/parcel_query.h"
#include "tests/data/desk_fixture.h"

namespace {

using data::Id;
using testing::ElementsAre;
using testing::IsEmpty;

class ParcelSearch : public DeskFixture
{
protected:
    void fill()
    {
        addHolder(1, "Nguyễn Văn An", "Tổ 3, phường Hàm Rồng", "0912 345 678");
        addHolder(2, "Đặng Thị Hường", "12/345 Bà Triệu", "+84987654321");
        addParcel(1, "12", "345", "1");
        addParcel(2, "12", "3456", "2");
        addParcel(3, "7", "34a");
        run("INSERT INTO parcel_event (parcel_id, stage, document_number, illustrative, source)"
            " VALUES (3, 'approved', '106/2025/QĐ-UBND', 0, 'x')");
    }
    void addInBulk(int count)
    {
        workspace.changeInBulk({"Lan", "nhập"}, [count](data::BulkWriter &writer) {
            auto &holders = writer.table("holder", static_cast<std::size_t>(count));
            auto &parcels = writer.table("parcel", static_cast<std::size_t>(count));
            for (int i = 1; i <= count; ++i) {
                const Id holder = holders.text("Lê Bulk").text("household").text("").text("").integer(0).endRow();
                const std::string number = std::to_string(i);
                parcels.null().null().text("99").text(number).text("LUC").text("agricultural").real(100);
                parcels.null().null().integer(holder).text("digitised").integer(0).text("a.csv").null().endRow();
            }
        });
    }
};

struct Question
{
    const char *text;
    std::vector<Id> found;
};

TEST_F(ParcelSearch, FindsByEveryFieldHoweverItIsTyped)
{
    fill();
    const Question questions[] = {{"12/345", {1, 2}},  {"12/", {1, 2}},   {"nguyễn văn an", {1}},
                                  {"AN nguyen", {1}},  {"nguye", {1}},    {"Nguyễn", {1}},
                                  {"dang huong", {2}}, {"đ", {2}},        {"ham rong", {1}},
                                  {"0912345", {1}},    {"0912 345", {1}}, {"0912.345.678", {1}},
                                  {"345 0912", {1}},   {"0987", {2}},     {"+84 987 654", {2}},
                                  {"106/2025", {3}},   {"qd-ubnd", {3}},  {"QĐ-UB", {3}},
                                  {"ubnd", {3}},       {"34a", {3}},      {"7/34A", {3}},
                                  {"nguyen dang", {}}, {"yen", {}},       {"12/34567", {}},
                                  {"?!", {}},          {"", {}},          {"ba trieu", {2}},
                                  {"5678", {1}},       {"45 678", {1}},   {"an 345678", {1}},
                                  {"4321", {2}},       {"321", {}}};
    for (const Question &question : questions)
        EXPECT_EQ(find(question.text), question.found) << question.text;
}

TEST_F(ParcelSearch, PutsTheVeryPlaceBeforeHoldersAndHoldersBeforeTheRest)
{
    addHolder(1, "Trần Hồng", "12/345 phố Bình");
    addHolder(2, "Lê Bình");
    addParcel(1, "1", "1", "1");
    addParcel(2, "1", "2", "2");
    addParcel(3, "12", "3451");
    addParcel(4, "12", "345");
    EXPECT_THAT(find("binh"), ElementsAre(2, 1));
    EXPECT_THAT(find("12/345"), ElementsAre(4, 1, 3));
    EXPECT_THAT(find("12/345", 2), ElementsAre(4, 1));
}

TEST_F(ParcelSearch, FollowsEditsAndTheirUndo)
{
    fill();
    EXPECT_THAT(find("an"), ElementsAre(1));
    run("UPDATE holder SET name = 'Phạm Thị Bé' WHERE id = 1");
    EXPECT_THAT(find("pham be"), ElementsAre(1));
    EXPECT_THAT(find("nguyen"), IsEmpty());
    run("UPDATE parcel SET holder_id = 2 WHERE id = 3");
    EXPECT_THAT(find("huong"), ElementsAre(2, 3));
    run("UPDATE parcel_event SET document_number = '9/TB'");
    EXPECT_THAT(find("9/tb"), ElementsAre(3));
    run("DELETE FROM parcel_event; DELETE FROM parcel WHERE id = 3");
    EXPECT_THAT(find("9/tb"), IsEmpty());
    for (int i = 0; i < 4; ++i)
        workspace.undo("Lan");
    EXPECT_THAT(find("106/2025"), ElementsAre(3));
    EXPECT_THAT(find("nguyen"), ElementsAre(1));
    EXPECT_THAT(find("huong"), ElementsAre(2));
}

TEST_F(ParcelSearch, FollowsRowsInBulkAndTheirUndo)
{
    fill();
    EXPECT_EQ(index.update(workspace), 3);
    addInBulk(300);
    EXPECT_EQ(index.update(workspace), 300);
    EXPECT_EQ(find("bulk", 1000).size(), 300U);
    EXPECT_THAT(find("99/300"), ElementsAre(303));
    workspace.undo("Lan");
    EXPECT_EQ(index.update(workspace), 0);
    EXPECT_THAT(find("bulk"), IsEmpty());
    EXPECT_THAT(find("nguyen"), ElementsAre(1));
    EXPECT_EQ(index.update(workspace), 0);
}

TEST_F(ParcelSearch, GrowsOverManyBlocks)
{
    addInBulk(70'000);
    EXPECT_EQ(find("bulk", 100'000).size(), 70'000U);
    EXPECT_THAT(find("99/70000"), ElementsAre(70'000));
    run("UPDATE parcel SET number = '70000x' WHERE number = '70000'");
    EXPECT_THAT(find("70000x"), ElementsAre(70'000));
    EXPECT_THAT(find("99/1", 1), ElementsAre(1));
}

TEST_F(ParcelSearch, StartsAnewForAnotherHistory)
{
    fill();
    index.update(workspace);
    auto other = data::Workspace::create(folder / "o.sqlite", {.name = "o"}, {"Lan", "tạo"});
    other.change({"Lan", "x"}, [](SQLite::Database &database) {
        database.exec("INSERT INTO holder VALUES (1, 'Vũ Khác', 'household', '', '', 1);"
                      "INSERT INTO parcel (id, map_sheet, number, land_use, category, holder_id, quality, illustrative,"
                      " source) VALUES (7, '1', '1', 'ODT', 'residential', 1, 'digitised', 0, 'x')");
    });
    EXPECT_EQ(index.update(other), 1);
    EXPECT_THAT(index.find("khac", 9), ElementsAre(7));
    EXPECT_THAT(index.find("nguyen", 9), IsEmpty());
}

TEST_F(ParcelSearch, ReplacesAFileThatIsNoIndex)
{
    fill();
    for (const std::string &bytes : {std::string("letter"), bytesOf(folder / "w.sqlite"), std::string(5000, 'x')}) {
        writeBytes(folder / "other", bytes);
        data::ParcelSearch other(folder / "other");
        EXPECT_EQ(other.update(workspace), 3);
        EXPECT_THAT(other.find("nguyen", 9), ElementsAre(1));
    }
}

TEST_F(ParcelSearch, IsMadeAnewWhenItTurnsOutDamaged)
{
    fill();
    index.update(workspace);
    const std::string whole = bytesOf(folder / "index");
    int noticed = 0;
    for (std::size_t at = 8192; at < whole.size(); at += 8192) { // each page but the first
        std::string damaged = whole;
        damaged.replace(at, 200, 200, '\xEE');
        writeBytes(folder / "damaged", damaged);
        data::ParcelSearch other(folder / "damaged");
        try {
            other.update(workspace);
            (void)other.find("nguyen", 9);
            (void)data::countParcels(workspace, other, {});
        } catch (const data::Error &error) {
            ++noticed;
            EXPECT_EQ(error.kind(), data::Failure::Corrupt);
            other.update(workspace);
            EXPECT_THAT(other.find("nguyen", 9), ElementsAre(1)) << at;
        }
    }
    EXPECT_GT(noticed, 0);
}

TEST_F(ParcelSearch, IsForItsOwnerAlone)
{
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(folder / "index").permissions(), perms::owner_read | perms::owner_write);
    const auto file = data::ParcelSearch::fileFor(folder.path(), folder / "w.sqlite");
    EXPECT_EQ(file.parent_path(), folder.path());
    EXPECT_NE(file, data::ParcelSearch::fileFor(folder.path(), folder / "v.sqlite"));
}

TEST_F(ParcelSearch, IsAsBeforeWhenAnUpdateIsStopped)
{
    fill();
    index.update(workspace);
    addInBulk(20'000);
    EXPECT_THROW(index.update(workspace, [](auto, auto) { return false; }), data::Error);
    EXPECT_THAT(index.find("bulk", 9), IsEmpty());
    EXPECT_THAT(index.find("nguyen", 9), ElementsAre(1));
    EXPECT_EQ(index.update(workspace), 20'000);
}

} // namespace
