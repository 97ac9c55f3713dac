// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <algorithm>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ParcelsCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    Outcome parcels(std::vector<std::string> options)
    {
        options.insert(options.begin(), {"parcels", workspace});
        return run(options);
    }
    json listed(std::vector<std::string> options)
    {
        options.emplace_back("--json");
        const Outcome outcome = parcels(options);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return outcome.json();
    }
    /// How many of all parcels have this in a field.
    static int countOf(const json &list, const char *field, const json &value)
    {
        return static_cast<int>(std::ranges::count_if(list, [&](const json &each) { return each[field] == value; }));
    }
};

TEST_F(ParcelsCli, NarrowByEveryFilter)
{
    const json all = listed({})["parcels"];
    ASSERT_EQ(all.size(), 921U);
    EXPECT_EQ(listed({"--project", "PR-05"})["count"], countOf(all, "project", "PR-05"));
    EXPECT_EQ(listed({"--project", "PR-05", "--project", "PR-10"})["count"],
              countOf(all, "project", "PR-05") + countOf(all, "project", "PR-10"));
    EXPECT_EQ(listed({"--stage", "paid"})["count"], countOf(all, "stage", "paid"));
    EXPECT_EQ(listed({"--stage", "none", "--stage", "notice"})["count"],
              countOf(all, "stage", "none") + countOf(all, "stage", "notice"));
    EXPECT_EQ(listed({"--land-use", "odt"})["count"], std::ranges::count_if(all, [](const json &each) {
                  return each["land_use"].get<std::string>().contains("ODT"); // mixed ones, too
              }));
    EXPECT_EQ(listed({"--quality", "surveyed"})["count"], 0);
    EXPECT_EQ(listed({"--obstacle"})["count"], 0);
    EXPECT_EQ(listed({"--find", "9/535"})["parcels"][0]["number"], "535");
    EXPECT_EQ(listed({"--category", "organisation"})["count"], 11);
}

TEST_F(ParcelsCli, NarrowByFigures)
{
    const json all = listed({})["parcels"];
    const auto count = [&](auto keep) { return static_cast<int>(std::ranges::count_if(all, keep)); };
    EXPECT_EQ(listed({"--area", "100..200"})["count"],
              count([](const json &each) { return each["area_m2"] >= 100.0 && each["area_m2"] <= 200.0; }));
    EXPECT_EQ(listed({"--area", "..100"})["count"], count([](const json &each) { return each["area_m2"] <= 100.0; }));
    EXPECT_EQ(listed({"--approved", "1.."})["count"],
              count([](const json &each) { return each["approved_dong"].is_number() && each["approved_dong"] >= 1; }));
    EXPECT_EQ(listed({"--overdue", "2026-11-23"})["count"], count([](const json &each) {
                  return each["due"].is_string() && each["due"].get<std::string>() < "2026-11-23";
              }));
    EXPECT_GT(listed({"--overdue", "23/11/2026"})["count"], 0);
    EXPECT_EQ(parcels({"--overdue"}).code, 0) << "before today";
    const json clock =
        run({"clock", workspace, "--project", "PR-05", "--by", "2027-03-31", "--json", "--as-of", "2026-11-23"}).json();
    EXPECT_EQ(listed({"--project", "PR-05", "--paid-late", "2026-11-23"})["count"], clock["late_payments"].size());
    EXPECT_GT(listed({"--paid-late", "2026-11-23"})["count"], 0);
    EXPECT_EQ(listed({"--too-late", "2026-11-23"})["count"], 0) << "no project with parcels has a milestone";
    for (const char *bad : {"100", "..", "200..100", "a..b", "1..2x"})
        EXPECT_EQ(parcels({"--area", bad}).code, 2) << bad;
}

TEST_F(ParcelsCli, NarrowToACorridor)
{
    const auto items =
        run({"encroach", workspace, "--against", "corridor:PR-01", "--width", "1500", "--json"}).json()["items"];
    const int near = countOf(items, "kind", "parcel");
    EXPECT_GT(near, 0);
    EXPECT_EQ(listed({"--corridor", "PR-01:1500"})["count"], near);
    EXPECT_LT(listed({"--corridor", "PR-01"})["count"], near) << "35 m";
    EXPECT_EQ(parcels({"--corridor", "PR-02"}).code, 1) << "no alignment";
    EXPECT_EQ(parcels({"--corridor", "PR-01:0"}).code, 2);
}

TEST_F(ParcelsCli, SortAndLimit)
{
    const json largest = listed({"--sort", "area", "--descending", "--limit", "5"});
    EXPECT_EQ(largest["count"], 921);
    ASSERT_EQ(largest["parcels"].size(), 5U);
    for (std::size_t i = 1; i < 5; ++i)
        EXPECT_LE(largest["parcels"][i]["area_m2"], largest["parcels"][i - 1]["area_m2"]);
    EXPECT_THAT(parcels({"--limit", "3"}).out, HasSubstr("còn 918 thửa"));
    EXPECT_EQ(parcels({"--sort", "colour"}).code, 2);
}

TEST_F(ParcelsCli, CountByEverything)
{
    const json counts = listed({"--counts", "--project", "PR-05"});
    EXPECT_EQ(counts["count"], listed({"--project", "PR-05"})["count"]);
    int states = 0;
    for (const json &each : counts["by"]["stage"])
        states += each["count"].get<int>();
    EXPECT_EQ(states, counts["count"]);
    EXPECT_EQ(counts["by"]["project"][0]["name"], "PR-05");
    const std::string text = parcels({"--counts"}).out;
    EXPECT_THAT(text, HasSubstr("Theo trạng thái"));
    EXPECT_THAT(text, HasSubstr("Đã kiểm đếm"));
}

TEST_F(ParcelsCli, PrintATableForSpreadsheets)
{
    tamper("UPDATE holder SET name = '=1+1' WHERE id = (SELECT holder_id FROM parcel WHERE map_sheet = '9'"
           " AND number = '535')");
    const std::string csv = parcels({"--csv", "--find", "9/535", "--limit", "1"}).out;
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFTờ bản đồ;Thửa;Phường;"));
    EXPECT_THAT(csv, HasSubstr("\r\n9;535;"));
    EXPECT_THAT(csv, Not(HasSubstr("=1+1")));
    EXPECT_THAT(parcels({"--csv", "--find", "9/535", "--limit", "1", "--with-personal-data"}).out, HasSubstr(";'=1+1"));
}

TEST_F(ParcelsCli, TakeASavedFilter)
{
    EXPECT_THAT(parcels({"--filter", "của tôi"}).err, HasSubstr("chưa lưu"));
    tamper("INSERT INTO saved_filter (name, filter, columns) VALUES ('của tôi', '{\"stage\":[\"paid\"]}', '{}')");
    EXPECT_EQ(listed({"--filter", "của tôi"})["count"], listed({"--stage", "paid"})["count"]);
    EXPECT_EQ(listed({"--filter", "của tôi", "--project", "PR-05"})["count"],
              listed({"--stage", "paid", "--project", "PR-05"})["count"]);
    EXPECT_EQ(parcels({"--filter", "khác"}).code, 2);
}

TEST_F(ParcelsCli, TellWhatMayBelongToADividedWard)
{
    tamper("UPDATE parcel SET geometry = NULL, unit_id = (SELECT id FROM admin_unit WHERE code = 'cu-dong-tho')"
           " WHERE map_sheet = '9' AND number = '535'");
    const json under = listed({"--ward", "Hàm Rồng"});
    EXPECT_EQ(under["ward"], "ham-rong");
    ASSERT_EQ(under["unknown"].size(), 1U);
    EXPECT_EQ(under["unknown"][0]["number"], "535");
    EXPECT_EQ(under["count"], 920);
    EXPECT_THAT(parcels({"--ward", "Hàm Rồng"}).out, HasSubstr("Có thể thuộc"));
}

TEST_F(ParcelsCli, MakeADamagedIndexAnew)
{
    const json before = listed({"--stage", "paid"});
    const fs::path index = workspace + ".parcels"; // beside it, as it lies among temporary files
    ASSERT_TRUE(fs::exists(index));
    writeBytes(index, "hỏng");
    EXPECT_EQ(listed({"--stage", "paid"}), before);
    EXPECT_GT(before["count"], 0);
}

TEST_F(ParcelsCli, TellWhereNothingIsKnownOfADay)
{
    const Outcome before = parcels({"--as-of", "2020-01-01", "--limit", "1"});
    EXPECT_EQ(before.code, 0);
    EXPECT_THAT(before.err, HasSubstr("01/01/2020"));
    EXPECT_THAT(before.out, HasSubstr("921 thửa"));
    EXPECT_EQ(listed({"--as-of", "2020-01-01", "--overdue"})["count"], 0) << "seen from that day";
}

TEST_F(ParcelsCli, KnowNoOtherStageProjectOrWard)
{
    EXPECT_THAT(parcels({"--stage", "gone"}).err, HasSubstr("handed_over"));
    EXPECT_EQ(parcels({"--stage", "gone"}).code, 2);
    EXPECT_EQ(parcels({"--project", "PR-99"}).code, 1);
    EXPECT_EQ(parcels({"--ward", "Hạc Thành"}).code, 1);
}

} // namespace
