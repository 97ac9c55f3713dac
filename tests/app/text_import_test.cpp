// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/import_text.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

namespace app::text {
namespace {

using data::IssueKind;

data::ImportIssue unusable(const std::string &why)
{
    return {.row = 7, .leftOut = true, .kind = IssueKind::GeometryUnusable, .subject = {}, .detail = why};
}

constexpr const char *kReasons[] = {"not_finite", "too_many_vertices", "several_points", "collection",
                                    "unreadable", "too_many_values",   "layout_sheet",   "type"};

TEST(ImportText, SaysWhyARowCannotBeUsed)
{
    for (const char *reason : kReasons)
        EXPECT_NE(issueText(unusable(reason), QLocale::c()).toStdString(),
                  "Row 7 is left out: " + std::string(reason) + ".");
    EXPECT_EQ(issueText(unusable("too_many_values"), QLocale::c()).toStdString(),
              "Row 7 is left out: it has more values than the table has columns.");
}

TEST(ImportText, SaysInVietnameseWhyARowCannotBeUsed)
{
    QTranslator vietnamese; // taken out by its destructor
    ASSERT_TRUE(vietnamese.load(QStringLiteral(":/i18n/cotmoc_vi.qm")));
    for (const char *reason : kReasons) {
        const QString english = issueText(unusable(reason), QLocale::c()).section(u':', 1);
        QCoreApplication::installTranslator(&vietnamese);
        EXPECT_NE(issueText(unusable(reason), QLocale::c()).section(u':', 1), english) << reason;
        QCoreApplication::removeTranslator(&vietnamese);
    }
    QCoreApplication::installTranslator(&vietnamese);
    EXPECT_EQ(issueText(unusable("too_many_values"), QLocale::c()).toStdString(),
              "Dòng 7 bỏ lại: có nhiều giá trị hơn số cột của bảng.");
}

} // namespace
} // namespace app::text
