// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/search.h"
#include "tests/app/sample_content.h"

#include <gtest/gtest.h>

namespace app {
namespace {

/// "project 1, marker 3": what a query finds, best first.
std::string found(const QString &query, int limit = 5)
{
    static const SearchIndex index(sample::content());
    QStringList hits;
    for (const SearchHit &hit : index.find(query, limit))
        hits += QStringLiteral("%1 %2").arg(hit.kind).arg(hit.id);
    return hits.join(QStringLiteral(", ")).toStdString();
}

TEST(Search, FoldsAccentsCaseAndBlanks)
{
    EXPECT_EQ(folded(QStringLiteral("  Đường  SẮT ")).toStdString(), "duong sat");
    EXPECT_EQ(folded(QStringLiteral("Phường").normalized(QString::NormalizationForm_D)).toStdString(), "phuong");
}

TEST(Search, FindsAProjectByItsWordsInAnyOrder)
{
    EXPECT_EQ(found(QStringLiteral("đường sắt"), 1), "project 1");
    EXPECT_EQ(found(QStringLiteral("sat duong"), 1), "project 1");
    EXPECT_EQ(found(QStringLiteral("pr-02")), "project 2");
}

TEST(Search, FindsAParcelBySheetAndNumber)
{
    EXPECT_EQ(found(QStringLiteral("12/345")), "parcel 1");
    EXPECT_EQ(found(QStringLiteral("to 13 thua 375"), 1), "parcel 31");
}

TEST(Search, FindsAMarkerByItsNumber)
{
    EXPECT_EQ(found(QStringLiteral("m7"), 1), "marker 7");
    EXPECT_EQ(found(QStringLiteral("mốc 12"), 1), "marker 12");
}

TEST(Search, FindsAParcelUnderTheWardsOfTodayAndBefore)
{
    Content content;
    content.units = {{.id = 1, .code = "ham-rong", .name = "Phường Hàm Rồng", .kind = "ward"},
                     {.id = 2, .code = "cu-dong-cuong", .name = "Phường Đông Cương (cũ)", .successor = 1}};
    content.parcels = {{.id = 7, .unit = 2, .mapSheet = "9", .number = "541"}};
    const SearchIndex index(content);
    const auto firstParcel = [&](const QString &query) {
        for (const SearchHit &hit : index.find(query))
            if (hit.kind == u"parcel")
                return hit.id;
        return qint64{0};
    };
    EXPECT_EQ(firstParcel(QStringLiteral("đông cương 541")), 7);
    EXPECT_EQ(firstParcel(QStringLiteral("hàm rồng 541")), 7);
    EXPECT_EQ(firstParcel(QStringLiteral("nam ngạn 541")), 0);
}

TEST(Search, SaysNothingToNothing)
{
    EXPECT_EQ(found({}), "");
    EXPECT_EQ(found(QStringLiteral("   ")), "");
    EXPECT_EQ(found(QStringLiteral("không có thứ này")), "");
    EXPECT_TRUE(SearchIndex().find(QStringLiteral("a")).isEmpty());
}

TEST(Search, StopsAtTheLimit) { EXPECT_EQ(SearchIndex(sample::content()).find(QStringLiteral("12"), 3).size(), 3); }

} // namespace
} // namespace app
