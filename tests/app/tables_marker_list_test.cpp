// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/words.h"
#include "app/tables/marker_list.h"
#include "app/tables/table_writer.h"
#include "data/rules/marker_table.h"
#include "data/rules/marker_words.h"
#include "gis/crs.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTranslator>
#include <gmock/gmock.h>

namespace app {
namespace {

using namespace std::chrono_literals;

constexpr int kThanhHoa = 5897;

/// Two squares of 100 m, 1 to 4 and 11 to 14.
data::MarkerRegister twoRings()
{
    const std::vector<data::Forest> forests{{.id = 1, .code = "rung", .name = "Rừng"}};
    std::vector<data::BoundaryMarker> markers;
    for (const int ring : {1, 2})
        for (int i = 0; i < 4; ++i)
            markers.push_back({.id = 10 * ring + i,
                               .number = 10 * (ring - 1) + i + 1,
                               .forest = 1,
                               .ring = ring,
                               .state = ring == 1 ? "lost" : "unknown",
                               .geometry = gis::Point{580000.125 + 500 * ring + (i == 1 || i == 2 ? 100 : 0),
                                                      2195000.5 + (i > 1 ? 100 : 0)},
                               .quality = data::Quality::Surveyed});
    return data::makeMarkerRegisters(
               {.forests = forests, .markers = markers, .inspections = {}, .photos = {}, .parcels = {}, .figures = {}},
               gis::Transformer(kThanhHoa), 0.0)
        .front();
}

std::string csvOf(const data::MarkerRegister &markers, const QLocale &locale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeCsv(buffer, markerList(markers, QStringLiteral("w"), kThanhHoa, 2026y / 11 / 23, locale), locale));
    return buffer.data().toStdString();
}

void expectReadsBack(const QLocale &locale)
{
    const data::MarkerRegister markers = twoRings();
    const std::string text = csvOf(markers, locale);
    const data::MarkerTable table = data::parseMarkerTable(text);
    EXPECT_TRUE(table.faults.empty()) << text;
    ASSERT_EQ(table.rows.size(), markers.rows.size()) << text;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const data::BoundaryMarker &marker = markers.rows[i].marker;
        EXPECT_EQ(table.rows[i].number, marker.number) << text;
        EXPECT_EQ(table.rows[i].ring, marker.ring) << text;
        EXPECT_EQ(gis::Geometry(table.rows[i].place), marker.geometry) << text;
    }
}

TEST(MarkerList, WithTwoRingsReadsBackAsItWasWritten)
{
    ASSERT_EQ(twoRings().boundary.rings.size(), 2U);
    expectReadsBack(QLocale(QLocale::English));
    QTranslator vietnamese; // taken out by its destructor
    ASSERT_TRUE(vietnamese.load(QStringLiteral(":/i18n/cotmoc_vi.qm")));
    QCoreApplication::installTranslator(&vietnamese);
    expectReadsBack(QLocale(QLocale::Vietnamese));
}

TEST(MarkerList, NamesStatesAsTheImportReadsThem)
{
    QTranslator vietnamese;
    ASSERT_TRUE(vietnamese.load(QStringLiteral(":/i18n/cotmoc_vi.qm")));
    for (const bool translated : {false, true}) {
        if (translated)
            QCoreApplication::installTranslator(&vietnamese);
        for (const char *state : {"standing", "damaged", "lost", "moved", "not_found"})
            EXPECT_EQ(data::markerStateOf(fromQt(markerState(state))), state);
        EXPECT_EQ(data::markerStateOf(fromQt(markerState("unknown"))), "");
    }
}

} // namespace
} // namespace app
