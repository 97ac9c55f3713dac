// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/refusal_text.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

#include <utility>

namespace app::text {
namespace {

using gis::Cause;
using gis::FileRefused;
using gis::Refusal;

/// Each with a reason under which it is told.
Refusal reasonOf(Cause cause)
{
    if (cause >= Cause::Format && cause < Cause::OtherBeginning)
        return Refusal::WrongExtension;
    if (cause >= Cause::OtherBeginning && cause < Cause::ManyColumns)
        return Refusal::Damaged;
    if (cause >= Cause::ManyColumns && cause < Cause::LinkElsewhere)
        return Refusal::TooLarge;
    if (cause >= Cause::LinkElsewhere && cause < Cause::NoTemporaryFolder)
        return Refusal::Virtual;
    return cause == Cause::Layers ? Refusal::NoSuchLayer : Refusal::NotAFile;
}

QString told(Cause cause) { return refusalText(FileRefused(reasonOf(cause), "thua.shp", {cause, "ABC", 12, 34})); }

TEST(RefusalText, TellsEachCauseInASentenceOfItsOwn)
{
    QStringList sentences;
    for (int i = std::to_underlying(Cause::Format); i <= std::to_underlying(Cause::Layers); ++i)
        if (const auto cause = static_cast<Cause>(i); cause != Cause::TablesElsewhere)
            sentences += told(cause);
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
}

TEST(RefusalText, TellsEachCauseInVietnamese)
{
    QTranslator vietnamese; // taken out by its destructor
    ASSERT_TRUE(vietnamese.load(QStringLiteral(":/i18n/cotmoc_vi.qm")));
    QCoreApplication::installTranslator(&vietnamese);
    for (int i = std::to_underlying(Cause::None); i <= std::to_underlying(Cause::Layers); ++i) {
        const QString sentence = told(static_cast<Cause>(i));
        EXPECT_TRUE(sentence.contains(u"thua.shp") && sentence.endsWith(u'.')) << sentence.toStdString();
        for (const char *english : {" the ", " is ", " it ", " of ", " than ", " and ", " a "})
            EXPECT_FALSE(sentence.contains(QLatin1String(english))) << sentence.toStdString();
    }
}

TEST(RefusalText, KeepsTheWordsOfTheReaderToTheLog)
{
    const FileRefused refused(Refusal::Damaged, "a.kml", {Cause::Reader, "../ogr/kml.cpp, 12: XML parsing failed"});
    EXPECT_EQ(refusalText(refused).toStdString(), "a.kml is damaged and cannot be read; ask for it again.");
    EXPECT_NE(std::string(refused.what()).find("XML parsing"), std::string::npos);
}

TEST(RefusalText, AsksForANameThatIsMissing)
{
    EXPECT_EQ(refusalText(FileRefused(Refusal::Missing, "")).toStdString(),
              "No file was named; say which one is to be read.");
}

} // namespace
} // namespace app::text
