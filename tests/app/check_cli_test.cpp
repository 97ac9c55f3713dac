// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

class CheckCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    nlohmann::json findings(const std::vector<std::string> &more = {})
    {
        std::vector<std::string> arguments{"check", workspace, "--json", "--as-of", "2026-11-23"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments).json()["findings"];
    }
    static nlohmann::json withKey(const nlohmann::json &findings, const std::string &key)
    {
        for (const auto &finding : findings)
            if (finding["key"] == key)
                return finding;
        return {};
    }
};

TEST_F(CheckCli, PrintsBothSidesBothSourcesAndTheDifference)
{
    const Outcome check = run({"check", workspace, "--as-of", "2026-11-23"});
    EXPECT_EQ(check.code, 0) << check.err;
    EXPECT_THAT(check.out, HasSubstr("134,70\u00A0ha + 51,50\u00A0ha + 16,00\u00A0ha = 202,20\u00A0ha"));
    EXPECT_THAT(check.out, HasSubstr("201,87 ha"));
    EXPECT_THAT(check.out, HasSubstr("+0,33\u00A0ha"));
    EXPECT_THAT(check.out, HasSubstr("chú thích 48"));
    EXPECT_THAT(check.out, HasSubstr("Các phần cộng lại khác tổng"));
    EXPECT_THAT(check.out, HasSubstr("M-03: trước tháng 12/2026 → 30/11/2026"));
    EXPECT_THAT(check.out, HasSubstr("121 ngày"));
    EXPECT_THAT(run({"--lang", "en", "check", workspace}).out, HasSubstr("The parts do not add up to the whole"));
}

TEST_F(CheckCli, PrintsJsonOfOneSeverity)
{
    const auto all = findings();
    EXPECT_GT(all.size(), 70U);
    const auto forest = withKey(all, "parts/forest/area_m2/fn48");
    EXPECT_EQ(forest["kind"], "parts_against_whole");
    EXPECT_EQ(forest["severity"], "A");
    EXPECT_NEAR(forest["left"]["value"].get<double>(), 2'022'000, 1e-6);
    EXPECT_EQ(forest["left"]["source"], "fn48");
    EXPECT_EQ(forest["right"]["text"], "201,87 ha");
    EXPECT_NEAR(forest["difference"].get<double>(), 3'300, 1e-6);
    EXPECT_EQ(forest["subject"]["code"], "rung-ham-rong");
    for (const auto &finding : findings({"--severity", "C"}))
        EXPECT_EQ(finding["severity"], "C");
    EXPECT_EQ(run({"check", workspace, "--severity", "D"}).code, 2);
}

TEST_F(CheckCli, AcknowledgesWithAReasonThatTheHistoryKeeps)
{
    const std::string key = "parts/forest/area_m2/fn48";
    const std::size_t before = findings().size();
    EXPECT_EQ(run({"check", workspace, "--acknowledge", key}).code, 2) << "without a reason";
    EXPECT_EQ(run({"check", workspace, "--acknowledge", key, "--reason", "  "}).code, 1);
    EXPECT_EQ(run({"check", workspace, "--acknowledge", "x", "--reason", "y"}).code, 1);
    const Outcome done = run({"check", workspace, "--acknowledge", key, "--reason", "Đã hỏi Ban QLDT"});
    EXPECT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(findings().size(), before - 1);
    const auto acknowledged = withKey(findings({"--all"}), key);
    EXPECT_EQ(acknowledged["open"], false);
    EXPECT_EQ(acknowledged["acknowledgement"]["reason"], "Đã hỏi Ban QLDT");
    EXPECT_EQ(acknowledged["acknowledgement"]["who"], "Lan");
    EXPECT_THAT(run({"history", workspace}).out, HasSubstr("Đã hỏi Ban QLDT"));
    EXPECT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_EQ(findings().size(), before);
    EXPECT_EQ(run({"verify", workspace}).code, 0);
}

TEST_F(CheckCli, TakesAnAcknowledgementBack)
{
    const std::string key = "noted/Q-16";
    const std::size_t before = findings().size();
    EXPECT_EQ(run({"check", workspace, "--acknowledge", key, "--reason", "là 502"}).code, 0);
    EXPECT_EQ(run({"check", workspace, "--withdraw", key}).code, 0);
    EXPECT_EQ(findings().size(), before);
    EXPECT_EQ(run({"check", workspace, "--withdraw", key}).code, 1);
}

TEST_F(CheckCli, ListsParcelsUnderAWardOfTodayOrAFormerOne)
{
    const auto under = [&](const std::string &ward) {
        return run({"parcels", workspace, "--ward", ward, "--json"}).json()["parcels"];
    };
    EXPECT_EQ(under("Hàm Rồng").size(), 921U);
    const auto old = under("phường Đông Cương cũ");
    EXPECT_GT(old.size(), 10U);
    EXPECT_EQ(old, under("dong cuong"));
    EXPECT_EQ(old[0]["unit"], "cu-dong-cuong");
    EXPECT_EQ(run({"parcels", workspace, "--json"}).json()["parcels"].size(), 921U);
    const Outcome unknown = run({"parcels", workspace, "--ward", "Hạc Thành"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("Hạc Thành"));
}

TEST_F(CheckCli, NamesHoldersOnlyWhenAsked)
{
    const std::string listed = run({"parcels", workspace, "--ward", "Nam Ngạn"}).out;
    EXPECT_THAT(listed, HasSubstr("9/535"));
    EXPECT_THAT(listed, Not(HasSubstr("Hộ 001")));
    EXPECT_THAT(run({"parcels", workspace, "--json"}).out, Not(HasSubstr("Hộ 001")));
    EXPECT_THAT(run({"parcels", workspace, "--with-personal-data"}).out, HasSubstr("Hộ 001"));
}

} // namespace
