// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// The bundled workspace yields every known contradiction of the report, and nothing else.

#include "data/store/findings.h"

#include "data/store/error.h"
#include "data/store/history.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <map>

namespace {

using namespace std::chrono_literals;
using data::Finding;
using data::Workspace;

constexpr data::Date kToday = 2026y / 11 / 23;
const data::Author kLan{.who = "Lan", .why = "Đã hỏi Hạt Kiểm lâm"};

class HamRongFindings : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace =
        Workspace::create(folder / "w.sqlite", {.name = "Phường Hàm Rồng"}, {"Lan", "tạo"}, data::fillHamRong);

    [[nodiscard]] Finding finding(const std::string &key) const
    {
        for (const Finding &each : data::findings(workspace, kToday))
            if (each.key == key)
                return each;
        throw std::runtime_error("no " + key);
    }
    void write(const std::string &sql)
    {
        workspace.change({"Lan", "sửa"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
};

/// Key to the known contradiction it covers. "gap": a thing that the report leaves out.
const std::map<std::string, std::string> kExpected{
    {"parts/forest/area_m2/fn48", "Q-01"},
    {"parts/forest/area_m2/fn17", "Q-02"},
    {"twice/forest/area_m2/cu-ham-rong/fn17", "Q-02"},
    {"cover/forest/coverage/P1.A.I.1", "Q-03"},
    {"cover/target/20", "Q-03"},
    {"noted/Q-04", "Q-04"},
    {"parts/PR-03/households/fn47", "Q-05"},
    {"blank/PR-03/households/assets_only/fn47", "Q-05"},
    {"noted/Q-05", "Q-05"},
    {"noted/Q-06", "Q-06"},
    {"due-twice/milestone/M-01/M-02", "Q-07"},
    {"handover/milestone/M-03/M-04", "Q-08"},
    {"handover/milestone/M-05/M-04", "Q-08"},
    {"parts/certificates/certificates/fn16", "Q-09"},
    {"noted/Q-09", "Q-09"},
    {"parts/firms/firms/fn10", "Q-10"},
    {"parts/ward/party_members/fn1", "Q-11"},
    {"ratio/ward/security_team_coverage/P1.A.I.5", "Q-12"},
    {"parts/ward/standard_schools/fn24", "Q-13"},
    {"twice/ward/standard_schools/level_1/fn24", "Q-13"},
    {"twice/ward/standard_schools/level_2/fn24", "Q-13"},
    {"parts/ward/concentrated_land_m2/fn6", "Q-14"},
    {"parts/ward/supervisions/fn40", "Q-15"},
    {"ratio/investment/ratio_to_2015_2020/P1.A.I.1", "Q-15"},
    {"twice/ward/ocop_products/three_stars/fn9", "Q-15"},
    {"ratio/ward/cultural_units_share/fn20", "Q-15"},
    {"rise/firms/increase_since_2020/P1.A.I.1", "Q-15"},
    {"noted/Q-16", "Q-16"},
    {"zero/target/18", "Q-17"},
    {"below/target/6", "Q-18"},
    {"bounds/target/14", "Q-19"},
    {"noted/Q-20", "Q-20"},
    {"noted/Q-21", "Q-21"},
    {"noted/Q-22", "Q-22"},
    {"below/target/3", "Q-23"},
    {"below/target/4", "Q-23"},
    {"below/target/7", "Q-23"},
    {"below/target/10", "Q-23"},
    {"below/target/19", "Q-23"},
    {"below/target/22", "Q-23"},
    {"below/target/25", "Q-23"},
    {"year/target/13", "Q-24"},
    {"year/target/26", "Q-24"},
    {"year/target/27", "Q-24"},
    {"year/target/30", "Q-24"},
    {"year/target/32", "Q-24"},
    {"year/target/34", "Q-24"},
    {"year/target/35a", "Q-24"},
    {"year/target/35b", "Q-24"},
    {"year/target/37a.1", "Q-24"},
    {"year/target/37a.2", "Q-24"},
    {"year/target/37a.3", "Q-24"},
    {"year/target/37b.1", "Q-24"},
    {"year/target/37b.2", "Q-24"},
    {"year/target/37b.3", "Q-24"},
    {"year/target/37b.4", "Q-24"},
    {"year/target/37b.5", "Q-24"},
    {"noted/Q-25", "Q-25"},
    {"noted/Q-26", "Q-26"},
    {"noted/Q-27", "Q-27"},
    {"joint/clearance/area_m2/other_and_organisation/fn15", "Q-28"},
    {"blank/budget/amount_dong/regular/P1.A.I.1", "Q-29"},
    {"noted/Q-30", "Q-30"},
    {"noted/Q-31", "Q-31"},
    {"noted/Q-32", "Q-32"},
    {"noted/Q-33", "Q-33"},
    {"noted/Q-34", "Q-34"},
    {"noted/Q-35", "Q-35"},
    {"share/target/31", "gap"},
    {"responsible/milestone/M-01", "gap"},
    {"responsible/milestone/M-02", "gap"},
    {"responsible/milestone/M-03", "gap"},
    {"responsible/milestone/M-04", "gap"},
    {"responsible/milestone/M-05", "gap"},
    {"responsible/milestone/M-06", "gap"},
    {"responsible/milestone/M-07", "gap"},
    {"responsible/milestone/M-11", "gap"},
    {"responsible/milestone/M-12", "gap"},
    {"responsible/milestone/M-13a", "gap"},
    {"responsible/milestone/M-13b", "gap"},
    {"responsible/milestone/M-14", "gap"},
};

TEST_F(HamRongFindings, AreExactlyTheKnownOnes)
{
    std::vector<std::string> found;
    for (const Finding &each : data::findings(workspace, kToday))
        found.push_back(each.key);
    std::vector<std::string> expected;
    std::set<std::string> covered;
    for (const auto &[key, code] : kExpected) {
        expected.push_back(key);
        covered.insert(code);
    }
    EXPECT_THAT(found, testing::UnorderedElementsAreArray(expected));
    EXPECT_EQ(covered.size(), 35U + 1) << "Q-01 to Q-35, and the gaps";
}

TEST_F(HamRongFindings, HaveTheDifferencesOfTheReport)
{
    const auto difference = [&](const char *key) { return finding(key).difference.value(); };
    EXPECT_NEAR(difference("parts/forest/area_m2/fn48"), 3'300, 1e-6);
    EXPECT_NEAR(difference("parts/forest/area_m2/fn17"), -285'700, 1e-6);
    EXPECT_NEAR(difference("parts/PR-03/households/fn47"), -101, 1e-9);
    EXPECT_NEAR(difference("parts/certificates/certificates/fn16"), -1, 1e-9);
    EXPECT_NEAR(difference("parts/firms/firms/fn10"), 663, 1e-9);
    EXPECT_NEAR(difference("parts/ward/concentrated_land_m2/fn6"), 240'500, 1e-6);
    EXPECT_NEAR(finding("ratio/investment/ratio_to_2015_2020/P1.A.I.1").left.value.value(), 1.285, 0.0005);
    EXPECT_NEAR(finding("cover/target/20").left.value.value(), 1'947'420, 1e-6);
    EXPECT_NEAR(difference("handover/milestone/M-03/M-04"), -121, 1e-9) << "days";
}

TEST_F(HamRongFindings, AllHaveTwoSidesOrAGapAndASource)
{
    for (const Finding &each : data::findings(workspace, kToday)) {
        EXPECT_FALSE(each.left.source.empty()) << each.key;
        EXPECT_FALSE(each.left.text.empty() && !each.left.value) << each.key;
        EXPECT_FALSE(each.right.value && each.right.source.empty()) << each.key;
        EXPECT_FALSE(each.topic.empty()) << each.key;
        EXPECT_TRUE(each.subject.kind.empty() || each.subject.id != 0) << each.key;
    }
}

TEST_F(HamRongFindings, AreAcknowledgedInTheHistoryAndTakenBack)
{
    const std::string key = "parts/forest/area_m2/fn48";
    EXPECT_TRUE(data::acknowledge(workspace, key, kToday, kLan).has_value());
    EXPECT_FALSE(finding(key).isOpen());
    EXPECT_EQ(finding(key).acknowledgement->reason, kLan.why);
    EXPECT_EQ(finding(key).acknowledgement->who, "Lan");
    EXPECT_EQ(finding(key).acknowledgement->on, kToday);
    EXPECT_EQ(data::history(workspace).back().why, kLan.why);
    EXPECT_FALSE(data::acknowledge(workspace, key, kToday, kLan).has_value()) << "nothing new";
    workspace.undo("Lan");
    EXPECT_TRUE(finding(key).isOpen());
    data::acknowledge(workspace, key, kToday, kLan);
    data::withdrawAcknowledgement(workspace, key, {"Lan", "xem lại"});
    EXPECT_TRUE(finding(key).isOpen());
    EXPECT_THAT(data::verify(workspace), testing::Each(testing::Field(&data::VerifyResult::ok, true)));
}

TEST_F(HamRongFindings, OpenAgainWhenAFigureChanges)
{
    const std::string key = "parts/forest/area_m2/fn48";
    data::acknowledge(workspace, key, kToday, kLan);
    write("UPDATE declared_figure SET value = 161000 WHERE subject = 'forest' AND part = 'cu-thieu-duong'"
          " AND source = 'fn48'");
    EXPECT_TRUE(finding(key).isOpen());
    EXPECT_TRUE(finding(key).acknowledgement->outdated);
    data::acknowledge(workspace, key, kToday, {"Lan", "vẫn vậy"});
    EXPECT_FALSE(finding(key).isOpen());
}

TEST_F(HamRongFindings, AreNotAcknowledgedWithoutReasonNorUnknown)
{
    const auto failureOf = [&](const auto &action) {
        try {
            action();
        } catch (const data::Error &error) {
            return error.kind();
        }
        return data::Failure::Other;
    };
    using enum data::Failure;
    EXPECT_EQ(failureOf([&] { data::acknowledge(workspace, "noted/Q-04", kToday, {"Lan", " \t"}); }), NoReason);
    EXPECT_EQ(failureOf([&] { data::acknowledge(workspace, "noted/Q-99", kToday, kLan); }), UnknownFinding);
    EXPECT_EQ(failureOf([&] { data::withdrawAcknowledgement(workspace, "noted/Q-04", kLan); }), UnknownFinding);
}

TEST_F(HamRongFindings, SeeWhatIsRecordedWrongly)
{
    write("UPDATE parcel_event SET amount_dong = amount_dong + 1000000000 WHERE stage = 'paid' AND parcel_id ="
          " (SELECT min(parcel_id) FROM parcel_event WHERE stage = 'paid' AND actual_on IS NOT NULL)");
    write("UPDATE milestone SET responsible = 'UBND phường' WHERE code = 'M-03'");
    int money = 0;
    for (const Finding &each : data::findings(workspace, kToday)) {
        money += each.kind == Finding::Kind::PaidAboveApproved;
        EXPECT_NE(each.key, "responsible/milestone/M-03");
    }
    EXPECT_EQ(money, 1);
}

} // namespace
