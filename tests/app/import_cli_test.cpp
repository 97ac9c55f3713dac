// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <format>
#include <fstream>

namespace {

using testing::HasSubstr;
using testing::Not;

class ImportCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    std::string write(const std::string &name, const std::string &bytes)
    {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return (folder / name).string();
    }
    std::string parcels()
    {
        std::string rows = "WKT,SoTo,SoThua,TenChu,DienTich,LoaiDat\n";
        for (int i = 0; i < 3; ++i) {
            const double x = 580500 + 20.0 * i;
            rows += std::format("\"POLYGON (({0} 2195000, {1} 2195000, {1} 2195010, {0} 2195010, {0} 2195000))\","
                                "901,{2},Lê Thị Hồng Nhung {2},100,ODT\n",
                                x, x + 10, i + 1);
        }
        return write("thua đất.csv", rows);
    }
    Outcome import(const std::string &file, std::vector<std::string> options)
    {
        options.insert(options.begin(), {"import", workspace, file});
        return run(options);
    }
};

TEST_F(ImportCli, ShowsWhatItWouldDoAndWritesNothing)
{
    const Outcome outcome =
        import(parcels(), {"--as", "parcels", "--unit", "Đông Cương", "--crs", "VN2000:thanh-hoa", "--dry-run"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("tờ bản đồ"));
    EXPECT_THAT(outcome.out, HasSubstr("kinh tuyến trục 105°00'"));
    EXPECT_THAT(outcome.out, HasSubstr("+ 901/1\n"));
    EXPECT_THAT(outcome.out, Not(HasSubstr(" \n")));
    EXPECT_EQ(run({"history", workspace, "--json"}).json()["changes"].size(), 1U);
}

TEST_F(ImportCli, WritesOneChangeThatCanBeTakenBack)
{
    const auto answer =
        import(parcels(), {"--as", "parcels", "--unit", "Đông Cương", "--crs", "5897", "--project", "PR-01", "--json"})
            .json();
    EXPECT_EQ(answer["plan"]["new"], 3);
    EXPECT_EQ(answer["plan"]["left_out"], 0);
    EXPECT_EQ(answer["change"], 2);
    EXPECT_EQ(run({"verify", workspace}).code, 0);
    EXPECT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_EQ(run({"verify", workspace}).code, 0);
    EXPECT_EQ(
        import(parcels(), {"--as", "parcels", "--unit", "Đông Cương", "--crs", "5897", "--json"}).json()["plan"]["new"],
        3);
}

TEST_F(ImportCli, AsksInOneSentenceForWhatIsNotCertain)
{
    const std::string file = parcels();
    const Outcome unit = import(file, {"--as", "parcels", "--crs", "5897"});
    EXPECT_EQ(unit.code, 1);
    EXPECT_THAT(unit.err, HasSubstr("--unit"));
    const Outcome place = import(file, {"--as", "parcels", "--unit", "Đông Cương"});
    EXPECT_EQ(place.code, 1);
    EXPECT_THAT(place.err, HasSubstr("--crs"));
    EXPECT_EQ(run({"history", workspace, "--json"}).json()["changes"].size(), 1U);
}

TEST_F(ImportCli, RefusesInOneSentence)
{
    const std::vector<std::tuple<std::string, std::string, std::string>> cases{
        {"v8.dgn", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0'), "DGN"},
        {"a.dwg", "AC1032" + std::string(200, '\0'), "DXF"},
        {"empty.csv", "", "trống"},
        {"a.vrt", "<OGRVRTDataSource/>", "trỏ"}};
    for (const auto &[name, bytes, word] : cases) {
        const Outcome outcome = import(write(name, bytes), {"--as", "parcels"});
        EXPECT_EQ(outcome.code, 1) << name;
        EXPECT_THAT(outcome.err, HasSubstr(word)) << name;
        EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
    }
    EXPECT_EQ(import("/vsicurl/http://127.0.0.1/a.csv", {"--as", "parcels"}).code, 1);
    EXPECT_EQ(import(parcels(), {"--as", "parcels", "--crs", "EPSG:1"}).code, 1);
    EXPECT_EQ(import(parcels(), {"--as", "houses"}).code, 2);
}

TEST_F(ImportCli, UsesAMappingSavedUnderAName)
{
    const std::string square =
        "\"POLYGON ((580500 2195000, 580510 2195000, 580510 2195010, 580500 2195010, 580500 2195000))\"";
    const std::string first = write("a.csv", "WKT,c1,c2\n" + square + ",901,1\n");
    const std::string second = write("b.csv", "WKT,c1,c2\n" + square + ",902,1\n");
    const std::vector<std::string> common{"--as", "parcels", "--unit", "Đông Cương", "--crs", "5897", "--json"};
    auto options = common;
    options.insert(options.end(), {"--map", "map_sheet=c1", "--map", "number=c2", "--save-mapping", "Sở"});
    EXPECT_EQ(import(first, options).json()["plan"]["new"], 1);
    options = common;
    options.insert(options.end(), {"--mapping", "Sở"});
    EXPECT_EQ(import(second, options).json()["plan"]["new"], 1);
    options.back() = "khác";
    EXPECT_EQ(import(second, options).code, 1);
}

TEST_F(ImportCli, TellsAPlaceAsTheMapDoes)
{
    const std::string file =
        write("a.csv", "WKT,SoTo,SoThua\n\"POLYGON ((580500 2195000, 580510 2195010, 580510 2195000, "
                       "580500 2195010, 580500 2195000))\",901,1\n");
    const Outcome outcome = import(file, {"--as", "parcels", "--unit", "Đông Cương", "--crs", "5897", "--dry-run"});
    EXPECT_THAT(outcome.out, HasSubstr("X\u00A02\u00A0195\u00A0005,0  Y\u00A0580\u00A0505,0"));
}

} // namespace
