// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/source_text.h"

#include "app/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// One place, with what stands behind it ("fn15 (sum)"); empty if it is none of the report's.
QString placeText(const QString &place)
{
    static const QRegularExpression section(QStringLiteral("^P([12])\\.(\\S+)(.*)$"));
    static const QRegularExpression footnote(QStringLiteral("^fn(\\d+)(.*)$"));
    if (const auto match = section.match(place); match.hasMatch())
        return Text::tr("Part %1, section %2").arg(match.captured(1), match.captured(2)) + match.captured(3);
    if (const auto match = footnote.match(place); match.hasMatch())
        return Text::tr("footnote %1").arg(match.captured(1)) + match.captured(2);
    return place == u"MĐ" ? Text::tr("opening paragraphs") : QString();
}

} // namespace

QString sourceText(std::string_view source)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;,]\\s*"));
    QStringList places;
    bool ofReport = false;
    for (const QString &part : toQt(source).split(separator, Qt::SkipEmptyParts)) {
        const QString place = placeText(part);
        ofReport = ofReport || !place.isEmpty();
        places += place.isEmpty() ? part : place;
    }
    const QString text = places.join(QStringLiteral("; "));
    return ofReport ? Text::tr("Report, %1").arg(text) : text;
}

} // namespace app
