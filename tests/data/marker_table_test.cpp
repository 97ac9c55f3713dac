// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_table.h"

#include "data/rules/grid_number.h"

#include <gmock/gmock.h>

namespace {

using data::MarkerTable;
using data::parseMarkerTable;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = MarkerTable::Fault::Kind;

struct Written
{
    const char *text;
    std::optional<double> northing;
};

void PrintTo(const Written &written, std::ostream *stream) { *stream << '"' << written.text << '"'; }

class GridNumber : public testing::TestWithParam<Written>
{};

TEST_P(GridNumber, IsReadAsItIsWritten)
{
    EXPECT_EQ(data::parseGridNumber(GetParam().text, [](double value) { return value > 850'000 && value < 2'650'000; }),
              GetParam().northing);
}

INSTANTIATE_TEST_SUITE_P(Northings, GridNumber,
                         testing::Values(Written{"2195805,868", 2195805.868}, Written{"2195805.868", 2195805.868},
                                         Written{"2.195.805,868", 2195805.868}, Written{"2,195,805.868", 2195805.868},
                                         Written{"2195805", 2195805.0}, Written{"2.195.805", 2195805.0},
                                         Written{"2,195,805", 2195805.0}, Written{"2195805,", 2195805.0},
                                         Written{"2.195,805", {}}, Written{"2195.805", {}}, Written{"21.95.805", {}},
                                         Written{"2.1958.05", {}}, Written{"2195805,8,6", {}},
                                         Written{"2195805.868m", {}}, Written{"-2195805", {}}, Written{"", {}},
                                         Written{",", {}}, Written{".195.805", {}}, Written{"1e6", {}}));

TEST(GridNumber, TakesTheReadingThatFits)
{
    const auto easting = [](double value) { return value > 150'000 && value < 850'000; };
    EXPECT_EQ(data::parseGridNumber("581.587", easting), 581'587.0);
    EXPECT_EQ(data::parseGridNumber("581587.609", easting), 581'587.609);
    EXPECT_EQ(data::parseGridNumber("581.587", [](double value) { return value < 1000; }), 581.587);
}

class MarkerLine : public testing::TestWithParam<const char *>
{};

TEST_P(MarkerLine, GivesNumberNorthingAndEasting)
{
    const MarkerTable table = parseMarkerTable(GetParam());
    EXPECT_THAT(table.faults, IsEmpty());
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].number, 12);
    EXPECT_EQ(table.rows[0].place, (gis::Point{581587.609, 2195805.868}));
}

INSTANTIATE_TEST_SUITE_P(Writings, MarkerLine,
                         testing::Values("12 2195805.868 581587.609", "12;2195805,868;581587,609",
                                         "12\t2.195.805,868\t581.587,609", "12,2195805.868,581587.609",
                                         "12, 2195805.868, 581587.609", "M12 | 2195805,868 | 581587,609 | 250,3",
                                         "Mốc số 12 2195805,868 581587,609 310,45", "7;M-12;2195805,868;581587,609",
                                         "12 2 195 805,868 581 587,609", "12;2 195 805,868;581 587,609",
                                         "\xEF\xBB\xBF\"12\";\"2195805,868\";\"581587,609\"\r",
                                         "12 581587,609 2195805,868", "12;2\u00A0195\u00A0805,868;581\u202F587,609"));

TEST(MarkerTable, ReadsTheRingWhereTheHeadingHasOne)
{
    const std::vector<const char *> tables{
        "Mốc;Vòng;X (m);Y (m)\n12;1;2195805,868;581587,609\n13;2;2195905;581600\n14;2;2195915;581610",
        "Số hiệu mốc\tX, bắc\tY, đông\tVòng\n12\t2195805,868\t581587,609\t1\n13\t2195905\t581600\t2\n"
        "14\t2195915\t581610\t2",
        "Vòng|Mốc|X|Y\n1|12|2195805,868|581587,609\n2|13|2195905|581600\n2|14|2195915|581610",
        "Marker,\"X, north (m)\",\"Y, east (m)\",Distance,Ring\n12,2195805.868,581587.609,310,1\n"
        "13,2195905,581600,20.5,2\n14,2195915,581610,7,2"};
    for (const char *text : tables) {
        const MarkerTable table = parseMarkerTable(text);
        EXPECT_THAT(table.faults, IsEmpty()) << text;
        std::vector<std::pair<int, int>> read;
        for (const auto &row : table.rows)
            read.emplace_back(row.number, row.ring);
        EXPECT_THAT(read, testing::ElementsAre(std::pair(12, 1), std::pair(13, 2), std::pair(14, 2))) << text;
    }
}

TEST(MarkerTable, TellsWhichCoordinateCameFirst)
{
    EXPECT_FALSE(parseMarkerTable("1 2195805 581587").rows[0].eastingFirst);
    EXPECT_TRUE(parseMarkerTable("1 581587 2195805").rows[0].eastingFirst);
}

const char *const kTable = "\xEF\xBB\xBF"
                           "BẢNG KÊ TỌA ĐỘ MỐC RANH GIỚI\r\n"
                           "Hệ tọa độ VN-2000, kinh tuyến trục 105°00', múi chiếu 3°\r\n"
                           "\r\n"
                           "Số hiệu mốc\tX (m)\tY (m)\tKhoảng cách\r\n"
                           "1\t2195805,868\t581587,609\t100,0\r\n"
                           "2\t2195805,868\t581687,609\t100,0\r\n"
                           "3\t2195905,868\t581687,609\t141,4\r\n"
                           "1\t2195805,868\t581587,609\r\n"
                           "Số hiệu mốc\tX (m)\tY (m)\tKhoảng cách\r\n"
                           "4\t2196805,868\t581587,609\t100,0\r\n"
                           "5\t2196805,868\t581687,609\t100,0\r\n"
                           "6\t2196905,868\t581687,609\t141,4\r\n"
                           "4\t2196805,868\t581587,609\r\n";

TEST(MarkerTable, PassesOverHeadingsAndKeepsRingsApart)
{
    const MarkerTable table = parseMarkerTable(kTable);
    EXPECT_THAT(table.faults, IsEmpty());
    EXPECT_THAT(table.headings, ElementsAre(1, 2, 4, 9));
    std::vector<std::pair<int, int>> rings;
    for (const auto &row : table.rows)
        rings.emplace_back(row.number, row.ring);
    using P = std::pair<int, int>;
    EXPECT_THAT(rings, ElementsAre(P{1, 1}, P{2, 1}, P{3, 1}, P{4, 2}, P{5, 2}, P{6, 2}));
    EXPECT_TRUE(table.closed);
    EXPECT_EQ(table.rows[3].line, 10);
}

TEST(MarkerTable, SaysWhatIsWrongLineByLine)
{
    const MarkerTable table = parseMarkerTable("1;2195805,868;581587,609\n"
                                               "2;2195805,868;\n"               // no easting
                                               "3;19,842465;105,770422\n"       // degrees
                                               "2195905,868;581687,609\n"       // no number
                                               "1;2195805,868;581588,609\n"     // another place
                                               "4;2195805,868;581587x609\n"     // no number at all
                                               "1;2195805,868;581587,609\n"     // again, but closes nothing
                                               "5;2195805,868;581.5.87,609\n"); // wrongly grouped
    EXPECT_EQ(table.rows.size(), 1U);
    std::vector<std::pair<int, Kind>> faults;
    for (const auto &fault : table.faults)
        faults.emplace_back(fault.line, fault.kind);
    using P = std::pair<int, Kind>;
    EXPECT_THAT(faults, ElementsAre(P{2, Kind::NoCoordinates}, P{3, Kind::NoCoordinates}, P{4, Kind::NoNumber},
                                    P{5, Kind::DuplicateNumber}, P{6, Kind::NoCoordinates}, P{7, Kind::Repeated},
                                    P{8, Kind::NoCoordinates}));
    EXPECT_EQ(table.faults[0].text, "2;2195805,868;");
    EXPECT_FALSE(table.closed);
}

TEST(MarkerTable, DoesNotTakeAHalfFirstRowForAHeading)
{
    const MarkerTable table = parseMarkerTable("M1;2195805,868;\nM2;2195805,868;581587,609");
    EXPECT_THAT(table.headings, IsEmpty());
    ASSERT_EQ(table.faults.size(), 1U);
    EXPECT_EQ(table.faults[0].kind, Kind::NoCoordinates);
}

TEST(MarkerTable, OfNothingIsEmpty)
{
    for (const char *text : {"", "\n\n\n", " \t;;|,,\r\n", "\xEF\xBB\xBF"}) {
        const MarkerTable table = parseMarkerTable(text);
        EXPECT_TRUE(table.rows.empty() && table.faults.empty() && table.headings.empty()) << text;
    }
}

TEST(MarkerTable, RefusesANumberBeyondReason)
{
    EXPECT_EQ(parseMarkerTable("99999999999 2195805 581587").faults.at(0).kind, Kind::NoNumber);
    EXPECT_EQ(parseMarkerTable("1000001 2195805 581587").faults.at(0).kind, Kind::NoNumber);
}

} // namespace
