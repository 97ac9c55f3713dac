// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/change_rows.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace app {
namespace {

using data::FieldChange;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

const QString kParts = QStringLiteral(" · ");

QString momentText(const std::string &utc)
{
    const QDateTime at = QDateTime::fromString(toQt(utc), Qt::ISODate).toLocalTime();
    return at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

/// A row's category by its code: of which list tells the table.
QString kindWord(std::string_view table, const std::string &code)
{
    if (table == "project")
        return projectKind(code);
    if (table == "obstacle")
        return obstacleKind(code);
    if (code == "household")
        return Text::tr("Household");
    return code == "organisation" ? Text::tr("Organisation") : toQt(code);
}

/// "16.00 m²", "12.50 m", "580000.000 2195000.000" as the store spells shapes.
QString shapeText(const std::string &stored)
{
    const QString text = toQt(stored);
    const double first = text.section(u' ', 0, 0).toDouble();
    const QString rest = text.section(u' ', 1);
    if (rest == u"m²")
        return text::formatArea(first, QLocale());
    if (rest == u"m")
        return text::formatNumber(first, 2, QLocale()) + QStringLiteral(" m");
    return text::formatVnPlace({first, rest.toDouble()}, QLocale());
}

QString codeWord(const FieldChange &change, const std::string &code, const ChangeWords &words)
{
    if (change.field == "quality")
        for (const auto quality : {data::Quality::Surveyed, data::Quality::Digitised, data::Quality::Illustrative})
            if (code == data::nameOf(quality))
                return wordOf(quality);
    if (change.field == "kind")
        return kindWord(change.table, code);
    if (change.field == "status")
        return projectStatus(code);
    if (change.field == "category" && change.table == "parcel")
        return parcelCategory(code);
    if (change.field == "state")
        return markerState(code);
    if (change.field == "owner_table")
        return tableName(code);
    return change.field == "stage" || change.field == "step" ? text::stepName(words.order, code) : toQt(code);
}

bool isShape(const std::string &field) { return field == "geometry" || field == "site" || field == "alignment"; }

bool isFlag(const std::string &field) { return field == "illustrative" || field == "partly" || field == "left_out"; }

QString valueText(const FieldChange &change, const std::optional<std::string> &value, const ChangeWords &words)
{
    if (!value || value->empty())
        return Text::tr("nothing");
    if (change.personal && !words.withPersonalData)
        return Text::tr("(personal)");
    if (isShape(change.field))
        return shapeText(*value);
    if (isFlag(change.field))
        return *value == "0" ? Text::tr("no") : Text::tr("yes");
    if (const auto day = data::fromIso(*value))
        return text::formatDate(*day);
    if (change.field == "imported_at")
        return momentText(*value);
    if (change.field.ends_with("_m2"))
        return text::formatArea(toQt(*value).toDouble(), QLocale());
    if (change.field.ends_with("_dong"))
        return text::formatMoney(toQt(*value).toLongLong(), QLocale());
    return codeWord(change, *value, words);
}

/// The step an event is of stands as a code at the end of what it is called.
QString thingOf(const FieldChange &change, const ChangeWords &words)
{
    QStringList parts = toQt(change.subject).split(kParts, Qt::SkipEmptyParts);
    if (change.table == "parcel_event" && !parts.isEmpty())
        parts.last() = text::stepName(words.order, fromQt(parts.last()));
    return (parts << tableName(change.table)).join(kParts);
}

QString alteredText(const FieldChange &change, const ChangeWords &words)
{
    const QString before = valueText(change, change.before, words);
    const QString after = valueText(change, change.after, words);
    if (before == after && isShape(change.field)) // it moved
        return Text::tr("%1: altered (%2)").arg(fieldName(change.field), after);
    return Text::tr("%1: %2 → %3").arg(fieldName(change.field), before, after);
}

QString bulkText(const FieldChange &change)
{
    const int rows = static_cast<int>(change.rows);
    return change.kind == FieldChange::Kind::Removed ? Text::tr("%n row(s) removed", nullptr, rows)
                                                     : Text::tr("%n row(s) added", nullptr, rows);
}

/// What is kept for the program, and tells people nothing beside the other fields of a row.
bool isTechnical(const std::string &field)
{
    static constexpr auto kFields = std::to_array<std::string_view>(
        {"columns", "digest", "fields", "file_bytes", "file_digest", "filter", "import_id", "owner_id", "rules",
         "settings", "sides", "size", "subject_kind"});
    return std::ranges::binary_search(kFields, field);
}

/// All fields of a row that came or went.
QString wholeText(std::span<const FieldChange> fields, const ChangeWords &words)
{
    QStringList parts;
    for (const FieldChange &field : fields) {
        if (isTechnical(field.field))
            continue;
        const auto &value = field.kind == FieldChange::Kind::Removed ? field.before : field.after;
        parts += QStringLiteral("%1: %2").arg(fieldName(field.field), valueText(field, value, words));
    }
    const QString all = parts.join(kParts);
    return fields.front().kind == FieldChange::Kind::Removed ? Text::tr("removed: %1").arg(all)
                                                             : Text::tr("added: %1").arg(all);
}

ChangeRow rowOf(const FieldChange &change, const QString &what, const ChangeWords &words)
{
    return {.kind = toQt(data::nameOf(change.kind)),
            .thing = thingOf(change, words),
            .what = what,
            .at = momentText(change.at),
            .who = toQt(change.who),
            .why = toQt(change.why),
            .project = toQt(change.project)};
}

/// Fields of one row that came or went in one step.
bool belongTogether(const FieldChange &one, const FieldChange &other)
{
    return one.kind != FieldChange::Kind::Altered && one.kind == other.kind && one.table == other.table &&
           one.row == other.row && !one.field.empty() && !other.field.empty();
}

} // namespace

QList<ChangeRow> changeRows(std::span<const FieldChange> changes, const ChangeWords &words)
{
    QList<ChangeRow> rows;
    while (!changes.empty()) {
        const FieldChange &first = changes.front();
        const auto end =
            std::ranges::find_if_not(changes, [&](const auto &each) { return belongTogether(first, each); });
        const auto count = std::max<std::size_t>(1, static_cast<std::size_t>(end - changes.begin()));
        const QString what = first.field.empty()                        ? bulkText(first)
                             : first.kind == FieldChange::Kind::Altered ? alteredText(first, words)
                                                                        : wholeText(changes.first(count), words);
        rows.append(rowOf(first, what, words));
        changes = changes.subspan(count);
    }
    return rows;
}

} // namespace app
