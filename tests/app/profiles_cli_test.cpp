// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <algorithm>

namespace {

using nlohmann::json;
using testing::HasSubstr;

class ProfilesCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    std::string write(const std::string &name, const std::string &text)
    {
        writeBytes(folder / name, text);
        return (folder / name).string();
    }
    Outcome save(const std::string &text) { return run({"profiles", workspace, "--save", write("bộ lớp.json", text)}); }
    std::size_t changes() { return run({"history", workspace, "--json"}).json()["changes"].size(); }
};

TEST_F(ProfilesCli, ListsThoseThereAre)
{
    const Outcome listed = run({"profiles", workspace});
    EXPECT_EQ(listed.code, 0) << listed.err;
    EXPECT_THAT(listed.out, HasSubstr("DXF\n"));
    const json profiles = run({"profiles", workspace, "--json"}).json()["profiles"];
    ASSERT_EQ(profiles.size(), 3U);
    EXPECT_TRUE(std::ranges::all_of(profiles, [](const json &each) { return each["built_in"].get<bool>(); }));
}

TEST_F(ProfilesCli, EditsOneThatAnImportThenReadsBy)
{
    json profile = run({"profiles", workspace, "DXF"}).json();
    profile["tolerance_m"] = 0.05;
    EXPECT_THAT(save(profile.dump()).out, HasSubstr("DXF"));
    EXPECT_EQ(run({"profiles", workspace, "DXF"}).json(), profile);
    EXPECT_EQ(run({"profiles", workspace, "--json"}).json()["profiles"][0],
              json({{"name", "DXF"}, {"built_in", false}}));
    EXPECT_EQ(changes(), 2U);
    EXPECT_THAT(save(profile.dump()).out, HasSubstr("đúng như vậy"));
    EXPECT_EQ(changes(), 2U) << "the same again is no change";
    const auto plan = [&](const std::string &name) {
        return run({"import", workspace, COTMOC_TESTDATA "/import/dxf_combined.dxf", "--as", "parcels", "--unit",
                    "Đông Cương", "--crs", "5897", "--sheet", "901", "--profile", name, "--dry-run", "--yes", "--json"})
            .json()["plan"];
    };
    EXPECT_EQ(plan("DXF")["new"], 5);
    profile["name"] = "Không nhãn";
    profile["combined"] = json::array();
    EXPECT_EQ(save(profile.dump()).code, 0);
    EXPECT_EQ(plan("Không nhãn")["new"], 0) << "nothing says which parcel is which";
    EXPECT_EQ(run({"verify", workspace}).code, 0);
}

TEST_F(ProfilesCli, RefuseInOneSentenceAndSaveNothing)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"not json", "JSON"},
        {"[]", "JSON"},
        {R"({"boundary": ["10"]})", "name"},
        {R"({"name": "a"})", "boundary"},
        {R"({"name": "a", "boundary": "10"})", "boundary"},
        {R"({"name": "a", "boundary": ["10"], "number": [13]})", "number"},
        {R"({"name": "a", "boundary": ["10"], "boundry": ["61"]})", "boundry"},
        {R"({"name": "a", "boundary": ["10"], "tolerance_m": 0})", "tolerance_m"},
        {R"({"name": "a", "boundary": ["10"], "tolerance_m": "2"})", "tolerance_m"}};
    for (const auto &[text, word] : cases) {
        const Outcome refused = save(text);
        EXPECT_EQ(refused.code, 1) << text;
        EXPECT_THAT(refused.err, HasSubstr(word)) << text;
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
    }
    EXPECT_EQ(run({"profiles", workspace, "khác"}).code, 1);
    EXPECT_EQ(run({"profiles", workspace, "--save", "none.json"}).code, 1);
    EXPECT_EQ(changes(), 1U);
}

} // namespace
