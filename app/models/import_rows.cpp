// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_rows.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/import_text.h"
#include "gis/crs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

constexpr double kHint = 0.5; ///< below this a column's name only hints at its field

/// 100 only where there is no doubt at all.
QString percent(double share)
{
    return ImportRows::tr("%1 %").arg(share < 1.0 ? std::min(99L, std::lround(share * 100)) : 100L);
}

/// A value may hold line breaks; the table has one line for it.
QString oneLine(const std::string &text) { return toQt(text).simplified(); }

/// "28.44 m²" with its numbers as the user's language writes them.
QString numbersText(const std::string &text)
{
    QStringList words = toQt(text).split(u' ');
    for (QString &word : words) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        const auto point = word.indexOf(u'.');
        if (isNumber)
            word = QLocale().toString(value, 'f', point < 0 ? 0 : static_cast<int>(word.size() - point - 1));
    }
    return words.join(u' ');
}

/// A value of a field as a person reads it.
QString valueText(const std::string &field, const std::string &value)
{
    if (field == "category")
        return parcelCategory(value);
    if (field == "kind")
        return projectKind(value);
    if (field == "status")
        return projectStatus(value);
    if (field == "declared_area_m2")
        return numbersText(value + " m²");
    if (field == "geometry" || field == "budget_dong" || field == "population")
        return numbersText(value);
    return oneLine(value);
}

} // namespace

ImportColumnRow columnRow(const data::ImportColumn &column, int field, int encoding)
{
    constexpr double kCertain = 0.995;
    const gis::EncodingGuess &letters = column.encoding;
    ImportColumnRow row{.name = toQt(column.name),
                        .field = field,
                        .fieldDoubtful = field > 0 && column.fieldCertainty < kHint,
                        .encoding = letters.plain ? -1 : encoding,
                        .numbers = text::notationText(column.notation)};
    if (!letters.plain && letters.certainty < kCertain)
        row.certainty = percent(letters.certainty);
    if (!letters.plain && letters.capitalsLost)
        row.note = ImportRows::tr("TCVN3 keeps no accented capitals: they may come as small letters.");
    for (const auto &sample : column.samples) {
        row.samples.append({.before = sample.before == sample.after ? QString() : oneLine(sample.before),
                            .after = oneLine(sample.after)});
        if (sample.after.contains("\uFFFD"))
            row.note = ImportRows::tr("Some letters cannot be restored; they stand as \uFFFD.");
    }
    return row;
}

QString provincesOf(const gis::SourceCrs &crs)
{
    constexpr qsizetype kShown = 4;
    QStringList names;
    for (const gis::Province &province : gis::provinces())
        if (crs.code == "EPSG:" + std::to_string(province.epsg))
            names += toQt(province.name);
    const bool more = names.size() > kShown;
    names = names.first(std::min(kShown, names.size()));
    return names.join(QStringLiteral(", ")) + (more ? QStringLiteral("…") : QString());
}

ImportPlaceRow placeRow(const gis::PlaceGuess &guess, bool chosen, int srid)
{
    return {.title = text::crsText(guess.crs),
            .where = guess.crs.code == "EPSG:" + std::to_string(srid) ? ImportRows::tr("that of this workspace")
                                                                      : provincesOf(guess.crs),
            .why = text::placeReasonText(guess),
            .certainty = ImportRows::tr("%1 sure").arg(percent(guess.certainty)),
            .chosen = chosen};
}

ImportLineRow lineRow(const data::PlannedRow &row)
{
    ImportLineRow line{.title = toQt(row.label), .texts = {}};
    for (const auto &change : row.changes)
        line.texts +=
            QStringLiteral("%1: %2 → %3")
                .arg(text::fieldText(change.field),
                     change.before.empty() ? ImportRows::tr("nothing") : valueText(change.field, change.before),
                     valueText(change.field, change.after));
    return line;
}

} // namespace app
