// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Every file of tests/testdata/import against what it is to be read as, expected.json beside them. The
// files are written by tests/corpus; what is expected of them is written by hand.

#include "data/import/import.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <set>

namespace {

using Json = nlohmann::json;

const std::filesystem::path kFolder = COTMOC_TESTDATA "/import";

std::vector<Json> expectations()
{
    std::ifstream file(kFolder / "expected.json");
    return Json::parse(file).get<std::vector<Json>>();
}

std::string_view nameOf(gis::Refusal refusal)
{
    using enum gis::Refusal;
    switch (refusal) {
    case Empty:
        return "empty";
    case UnknownFormat:
        return "unknown_format";
    case WrongExtension:
        return "wrong_extension";
    case DgnV8:
        return "dgn_v8";
    case Dwg:
        return "dwg";
    case Virtual:
        return "virtual";
    case Truncated:
        return "truncated";
    case NoRows:
        return "no_rows";
    default:
        return "another";
    }
}

std::string_view nameOf(gis::PlaceGuess::Pattern pattern)
{
    static constexpr std::string_view kNames[] = {"as_declared", "as_assumed",     "other_zone",    "swapped_axes",
                                                  "geographic",  "no_datum_shift", "rotation_sign", "elsewhere"};
    return kNames[static_cast<std::size_t>(pattern)];
}

data::ImportOptions optionsOf(const Json &expected)
{
    data::ImportOptions options{.file = kFolder / expected["file"].get<std::string>(),
                                .target = data::findImportTarget(expected.value("target", "parcels")).value()};
    if (options.target == data::ImportTarget::Parcels)
        options.unit = "Đông Cương";
    else
        options.forest = "rung-ham-rong";
    options.crs = expected.value("crs", "");
    options.mapSheet = expected.value("map_sheet", "");
    options.repair = expected.value("repair", false);
    options.acceptProposals = expected.value("accept", true);
    return options;
}

/// One workspace file, made once; each test works on a copy.
class Corpus : public testing::TestWithParam<Json>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<TempFolder>();
        (void)data::Workspace::create(*s_folder / "sample.sqlite", {.name = "w"}, kAuthor, data::fillHamRong);
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static data::Workspace copy()
    {
        std::filesystem::copy_file(*s_folder / "sample.sqlite", *s_folder / "w.sqlite",
                                   std::filesystem::copy_options::overwrite_existing);
        return data::Workspace::open(*s_folder / "w.sqlite");
    }

    inline static const data::Author kAuthor{"An", "import"};
    inline static std::unique_ptr<TempFolder> s_folder;
};

void expectPreview(const data::ImportPreview &preview, const Json &expected)
{
    EXPECT_EQ(preview.format, expected.value("format", preview.format));
    for (const data::ImportColumn &column : preview.columns) {
        const std::string encoding(gis::nameOf(column.encoding.encoding));
        if (column.field == "holder") {
            EXPECT_EQ(encoding, expected.value("encoding", encoding));
        }
    }
    std::vector<std::string> questions;
    for (const data::ImportQuestion &question : preview.questions)
        questions.emplace_back(data::nameOf(question.kind));
    EXPECT_EQ(questions, expected.value("questions", std::vector<std::string>()));
    EXPECT_EQ(preview.oddShift, expected.value("odd_shift", false));
    if (!expected.contains("place"))
        return;
    ASSERT_FALSE(preview.places.empty());
    const Json &place = expected["place"];
    EXPECT_EQ(preview.places.front().crs.code, place.value("crs", ""));
    const std::string pattern(nameOf(preview.places.front().pattern));
    EXPECT_EQ(pattern, place.value("pattern", pattern));
    EXPECT_EQ(preview.crs.northingFirst, place.value("northing_first", false));
}

void expectPlan(const data::ImportPlan &plan, const Json &expected)
{
    EXPECT_EQ(plan.read, expected.value("read", -1));
    EXPECT_EQ(plan.added, expected.value("new", -1));
    EXPECT_EQ(plan.changed, 0);
    EXPECT_EQ(plan.leftOut, expected.value("left_out", 0));
    std::map<std::string, int> issues;
    for (const data::ImportIssue &issue : plan.issues)
        ++issues[std::string(data::nameOf(issue.kind))];
    EXPECT_EQ(issues, (expected.value("issues", std::map<std::string, int>())));
}

/// The first parcel of the file, or its first marker, as it is stored; at its place to the centimetre.
void expectFirst(const data::Workspace &workspace, const Json &first)
{
    SQLite::Statement row(workspace.database(),
                          first.contains("marker")
                              ? "SELECT '', '', '', X(geometry), Y(geometry), 0 FROM boundary_marker WHERE number = 101"
                              : "SELECT ifnull(holder.name, ''), ifnull(declared_area_m2, 0), land_use,"
                                " X(ST_Centroid(geometry)), Y(ST_Centroid(geometry)), ST_Area(geometry) FROM parcel"
                                " LEFT JOIN holder ON holder.id = holder_id WHERE map_sheet = '901' AND number = '1'");
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(row.getColumn(0).getString(), first.value("holder", ""));
    EXPECT_NEAR(row.getColumn(1).getDouble(), first.value("area", 0.0), 1e-6);
    EXPECT_EQ(row.getColumn(2).getString(), first.value("land_use", ""));
    const Json at = first.value("at", Json());
    EXPECT_EQ(row.getColumn(3).isNull(), at.is_null());
    if (at.is_null())
        return;
    EXPECT_NEAR(row.getColumn(3).getDouble(), at[0].get<double>(), 0.01);
    EXPECT_NEAR(row.getColumn(4).getDouble(), at[1].get<double>(), 0.01);
    EXPECT_NEAR(row.getColumn(5).getDouble(), first.contains("marker") ? 0.0 : 100.0, 0.1);
}

TEST_P(Corpus, IsReadAsItShouldBe)
{
    const Json &expected = GetParam();
    data::Workspace workspace = copy();
    const auto import = [&] {
        data::Import each(workspace, optionsOf(expected));
        expectPreview(each.preview(), expected);
        if (!each.preview().questions.empty())
            return;
        expectPlan(each.plan(), expected);
        each.commit(workspace, kAuthor);
        expectFirst(workspace, expected["first"]);
    };
    if (!expected.contains("refusal"))
        return import();
    try {
        import();
        ADD_FAILURE() << "not refused";
    } catch (const gis::FileRefused &refused) {
        EXPECT_EQ(nameOf(refused.reason()), expected.value("refusal", "")) << refused.what();
    }
}

std::string testName(const testing::TestParamInfo<Json> &each)
{
    std::string name = each.param["file"].get<std::string>() + (each.param.value("accept", true) ? "" : "_asked");
    std::ranges::replace_if(name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, Corpus, testing::ValuesIn(expectations()), testName);

TEST(CorpusFolder, HoldsAtLeastFortyFilesAndAnExpectationOfEach)
{
    std::set<std::string> expected;
    for (const Json &each : expectations())
        expected.insert(each["file"]);
    EXPECT_GE(expected.size(), 40U);
    // Siblings belong to the file that is opened.
    const std::set<std::string> siblings{".shx", ".prj", ".cpg", ".dat", ".map", ".id", ".mid", ".json"};
    for (const auto &entry : std::filesystem::directory_iterator(kFolder)) {
        const bool sibling = siblings.contains(entry.path().extension().string()) ||
                             (entry.path().extension() == ".dbf" &&
                              std::filesystem::exists(std::filesystem::path(entry.path()).replace_extension(".shp")));
        EXPECT_TRUE(sibling || expected.contains(entry.path().filename().string())) << entry.path();
        EXPECT_TRUE(entry.is_directory() || entry.file_size() < 20'000) << entry.path();
    }
}

} // namespace
