// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <cpl_vsi.h>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

class ProgressCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    json report(const std::vector<std::string> &options = {})
    {
        std::vector<std::string> arguments{"progress", workspace, "--as-of", "2026-11-23", "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return outcome.json();
    }
    /// A file within an XLSX, which is a ZIP archive.
    static std::string partOf(const fs::path &archive, const std::string &part)
    {
        const std::string name = "/vsizip/{" + archive.string() + "}/" + part;
        GByte *bytes = nullptr;
        vsi_l_offset size = 0;
        EXPECT_TRUE(VSIIngestFile(nullptr, name.c_str(), &bytes, &size, -1)) << name;
        std::string result(reinterpret_cast<const char *>(bytes), bytes ? size : 0);
        VSIFree(bytes);
        return result;
    }
};

TEST_F(ProgressCli, CountAsTheParcelsAreListed)
{
    const json by = report()["by"];
    EXPECT_EQ(by["project"]["total"]["cells"]["all"]["parcels"], 921);
    EXPECT_EQ(by["project"]["total"]["cells"]["all"]["households"], 910);
    EXPECT_EQ(by["project"]["total"]["cells"]["all"]["organisations"], 11);
    for (const json &row : by["project"]["rows"]) {
        const std::string code = row["code"];
        const json cells = row["cells"];
        const auto count = [&](const std::vector<std::string> &more) {
            std::vector<std::string> arguments{"parcels", workspace, "--project", code, "--json", "--limit", "1"};
            arguments.insert(arguments.end(), more.begin(), more.end());
            return run(arguments).json()["count"];
        };
        EXPECT_EQ(cells["all"]["parcels"], count({})) << code;
        EXPECT_EQ(cells["at_posted"]["parcels"], count({"--stage", "posted"})) << code;
        EXPECT_EQ(cells["overdue"]["parcels"], count({"--overdue", "2026-11-23"})) << code;
        EXPECT_EQ(cells["at_posted"]["filter"]["stage"], json::array({"posted"}));
    }
}

TEST_F(ProgressCli, NarrowToAProject)
{
    const json by = report({"--project", "PR-05"})["by"];
    EXPECT_FALSE(by.contains("project"));
    EXPECT_EQ(by["category"]["total"]["cells"]["all"]["parcels"],
              run({"parcels", workspace, "--project", "PR-05", "--json"}).json()["count"]);
    EXPECT_EQ(run({"progress", workspace, "--project", "PR-99"}).code, 1);
}

TEST_F(ProgressCli, PrintForPeople)
{
    const std::string text = run({"progress", workspace, "--as-of", "2026-11-23"}).out;
    for (const char *expected : {"tiến độ giải phóng mặt bằng tính đến ngày 23/11/2026", "== Dự án ==", "== Phường ==",
                                 "PR-05", "Đã bàn giao mặt bằng", "910 hộ", "11 tổ chức", "minh hoạ"})
        EXPECT_THAT(text, HasSubstr(expected));
    EXPECT_THAT(run({"--lang", "en", "progress", workspace}).out, HasSubstr("910 households"));
}

TEST_F(ProgressCli, WriteASpreadsheetThatAddsUpByFormulas)
{
    const fs::path file = folder / "tiến độ.xlsx";
    const std::vector<std::string> write{"progress", workspace, "--xlsx", file.string()};
    const Outcome outcome = run(write);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const std::string projects = partOf(file, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(projects, HasSubstr("state=\"frozen\""));
    EXPECT_THAT(projects, HasSubstr("<f>SUM(C"));
    EXPECT_THAT(projects, HasSubstr("<v>921</v>"));
    EXPECT_THAT(partOf(file, "xl/workbook.xml"), HasSubstr("Phường"));
    EXPECT_THAT(partOf(file, "xl/worksheets/sheet3.xml"), HasSubstr("<f>SUM(B"));
    const std::string words = partOf(file, "xl/sharedStrings.xml");
    for (const char *expected : {"Tiến độ giải phóng mặt bằng", "Đã bàn giao mặt bằng", "Hộ, tổ chức", "Tổng"})
        EXPECT_THAT(words, HasSubstr(expected));
    EXPECT_EQ(run(write).code, 1) << "it is there";
    EXPECT_EQ(run({"progress", workspace, "--xlsx", workspace, "--overwrite"}).code, 1);
}

} // namespace
