// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/import_text.h"

#include "app/convert.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace app::text {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

const char *const kContext = "ImportText";

template <typename Key> using Words = std::map<Key, const char *, std::less<>>;

/// The text of @p words under @p key, else the key itself.
QString wordOf(const Words<std::string> &words, const std::string &key)
{
    const auto found = words.find(key);
    return found == words.end() ? toQt(key) : QCoreApplication::translate(kContext, found->second);
}

QString faultText(const std::string &fault)
{
    static const Words<std::string> kWords{
        {"self_intersection", QT_TRANSLATE_NOOP("ImportText", "its border crosses itself")},
        {"unclosed_ring", QT_TRANSLATE_NOOP("ImportText", "its border is not closed")},
        {"too_few_vertices", QT_TRANSLATE_NOOP("ImportText", "its border has too few vertices")},
        {"duplicate_vertex", QT_TRANSLATE_NOOP("ImportText", "a vertex stands twice")},
        {"spike", QT_TRANSLATE_NOOP("ImportText", "its border runs out and back")},
        {"sliver", QT_TRANSLATE_NOOP("ImportText", "it is a sliver, under 5 cm wide")},
        {"hole_outside", QT_TRANSLATE_NOOP("ImportText", "a hole lies outside it")},
        {"nested_parts", QT_TRANSLATE_NOOP("ImportText", "its parts overlap")},
        {"not_finite", QT_TRANSLATE_NOOP("ImportText", "a coordinate is no number")},
        {"empty", QT_TRANSLATE_NOOP("ImportText", "it has no area")},
        {"too_many_vertices", QT_TRANSLATE_NOOP("ImportText", "it has more than five million vertices")},
        {"several_points", QT_TRANSLATE_NOOP("ImportText", "it has several points")},
        {"collection", QT_TRANSLATE_NOOP("ImportText", "it is a collection of several shapes")},
        {"unreadable", QT_TRANSLATE_NOOP("ImportText", "its shape cannot be read")},
        {"too_many_values", QT_TRANSLATE_NOOP("ImportText", "it has more values than the table has columns")},
        {"layout_sheet", QT_TRANSLATE_NOOP("ImportText", "it is drawn on a layout sheet, not in the model")},
        {"type", QT_TRANSLATE_NOOP("ImportText", "its shape is of another kind than what is brought in")}};
    return wordOf(kWords, fault);
}

/// "123.45 130.00" as two areas.
QString areasText(const std::string &detail, const QLocale &locale)
{
    const QStringList parts = toQt(detail).split(u' ');
    return parts.size() == 2
               ? ImportText::tr("%1 before, %2 after")
                     .arg(formatArea(parts[0].toDouble(), locale), formatArea(parts[1].toDouble(), locale))
               : toQt(detail);
}

QString areaText(const std::string &detail, const QLocale &locale)
{
    return formatArea(toQt(detail).toDouble(), locale);
}

/// "580500.00 2195000.00", easting first, as a place of the grid.
QString gridText(const std::string &place, const QLocale &locale)
{
    const QStringList parts = toQt(place).split(u' ');
    return parts.size() == 2 ? formatVnPlace({parts[0].toDouble(), parts[1].toDouble()}, locale) : toQt(place);
}

/// @p option: what would give the key to all rows.
QString keyMissingText(const QString &field, const std::string &option)
{
    if (option == "forest")
        return ImportText::tr("it has no %1; say which forest it is (--forest)").arg(field);
    if (option == "unit")
        return ImportText::tr("it has no %1; say which ward it is (--unit)").arg(field);
    if (option == "project")
        return ImportText::tr("it has no %1; say which project it belongs to (--project)").arg(field);
    return ImportText::tr("it has no %1").arg(field);
}

/// Without the row.
QString reasonText(const data::ImportIssue &issue, const QLocale &locale)
{
    using enum data::IssueKind;
    const QString subject = toQt(issue.subject);
    QString detail = toQt(issue.detail);
    switch (issue.kind) {
    case GeometryUnusable:
        return faultText(issue.detail);
    case GeometryMissing:
        return ImportText::tr("it has no shape and no coordinates");
    case OutsideProjection:
        return ImportText::tr("its coordinates have no place on the VN-2000 grid");
    case ShapeBroken:
        return ImportText::tr("%1, at %2").arg(faultText(issue.subject), gridText(issue.detail, locale));
    case ShapeRepaired:
        return ImportText::tr("repaired, for %1: %2").arg(faultText(issue.subject), areasText(issue.detail, locale));
    case ShapeDoubtful:
        return ImportText::tr("%1, at %2").arg(faultText(issue.subject), gridText(issue.detail, locale));
    case NumberUnreadable:
        return ImportText::tr("\"%1\" in column %2 is no number that can be read").arg(detail, subject);
    case TextDamaged:
        return ImportText::tr("the text in column %1 is damaged: %2").arg(subject, detail);
    case CapitalsLost:
        return ImportText::tr(
                   "column %1 is in TCVN3, which keeps no accented capitals: they may stand as small letters")
            .arg(subject);
    case KeyMissing:
        return keyMissingText(fieldText(issue.subject), issue.detail);
    case KeyRepeated:
        return ImportText::tr("%1 stands in row %2 already").arg(subject, detail);
    case UnitUnknown:
        return ImportText::tr("%1: there is no ward \"%2\"").arg(subject, detail);
    case ProjectUnknown:
        return ImportText::tr("%1: there is no project \"%2\"").arg(subject, detail);
    case LandUseUnknown:
        return ImportText::tr("%1: \"%2\" is no code of land use").arg(subject, detail);
    case StateUnknown:
        return ImportText::tr("\"%1\" is no state of a marker that is known; its state is not read").arg(detail);
    case NoteAlone:
        return ImportText::tr("its note comes without a state and is kept with the import: %1").arg(detail);
    case DayUnusable:
        return ImportText::tr("%1: \"%2\" is no day, or one still to come").arg(fieldText(issue.subject), detail);
    case Overlap:
        return ImportText::tr("%1 overlap by %2").arg(subject, areaText(issue.detail, locale));
    case Gap:
        return ImportText::tr("there is a gap of %1 between parcels at %2")
            .arg(areaText(issue.detail, locale), gridText(issue.subject, locale));
    case LabelNotUnderstood:
        return ImportText::tr("the label \"%1\" is not understood").arg(detail);
    case LabelOutside:
        return ImportText::tr("the label \"%1\" lies in no parcel").arg(detail);
    case LabelsConflict:
        return ImportText::tr("one parcel has several labels: %1").arg(detail);
    case LabelMissing:
        return ImportText::tr("the parcel at %1 has no number").arg(gridText(issue.detail, locale));
    case FileEndsEarly: {
        const QStringList sizes = detail.split(u' ');
        return ImportText::tr("the file ends early: %1 elements in %2 of its %3 bytes")
            .arg(subject, sizes.value(0), sizes.value(1));
    }
    }
    return detail;
}

} // namespace

QString importTargetText(data::ImportTarget target)
{
    using enum data::ImportTarget;
    switch (target) {
    case Parcels:
        return ImportText::tr("parcels");
    case Markers:
        return ImportText::tr("boundary markers");
    case Sites:
        return ImportText::tr("project sites");
    case Alignment:
        return ImportText::tr("project alignments");
    case Boundary:
        return ImportText::tr("forest boundaries");
    case Units:
        return ImportText::tr("wards");
    }
    return {};
}

QString fieldText(const std::string &field)
{
    static const Words<std::string> kWords{{"map_sheet", QT_TRANSLATE_NOOP("ImportText", "map sheet")},
                                           {"number", QT_TRANSLATE_NOOP("ImportText", "number")},
                                           {"parcel", QT_TRANSLATE_NOOP("ImportText", "sheet/parcel")},
                                           {"unit", QT_TRANSLATE_NOOP("ImportText", "former ward")},
                                           {"land_use", QT_TRANSLATE_NOOP("ImportText", "land use")},
                                           {"declared_area_m2", QT_TRANSLATE_NOOP("ImportText", "declared area")},
                                           {"holder", QT_TRANSLATE_NOOP("ImportText", "holder")},
                                           {"address", QT_TRANSLATE_NOOP("ImportText", "address")},
                                           {"phone", QT_TRANSLATE_NOOP("ImportText", "telephone")},
                                           {"project", QT_TRANSLATE_NOOP("ImportText", "project")},
                                           {"source", QT_TRANSLATE_NOOP("ImportText", "source")},
                                           {"category", QT_TRANSLATE_NOOP("ImportText", "group of land")},
                                           {"x", QT_TRANSLATE_NOOP("ImportText", "X (northing)")},
                                           {"y", QT_TRANSLATE_NOOP("ImportText", "Y (easting)")},
                                           {"longitude", QT_TRANSLATE_NOOP("ImportText", "longitude")},
                                           {"latitude", QT_TRANSLATE_NOOP("ImportText", "latitude")},
                                           {"forest", QT_TRANSLATE_NOOP("ImportText", "forest")},
                                           {"state", QT_TRANSLATE_NOOP("ImportText", "state")},
                                           {"inspected_on", QT_TRANSLATE_NOOP("ImportText", "inspected on")},
                                           {"set_on", QT_TRANSLATE_NOOP("ImportText", "set on")},
                                           {"note", QT_TRANSLATE_NOOP("ImportText", "note")},
                                           {"code", QT_TRANSLATE_NOOP("ImportText", "code")},
                                           {"name", QT_TRANSLATE_NOOP("ImportText", "name")},
                                           {"kind", QT_TRANSLATE_NOOP("ImportText", "kind")},
                                           {"status", QT_TRANSLATE_NOOP("ImportText", "status")},
                                           {"investor", QT_TRANSLATE_NOOP("ImportText", "investor")},
                                           {"budget_dong", QT_TRANSLATE_NOOP("ImportText", "total investment")},
                                           {"manager", QT_TRANSLATE_NOOP("ImportText", "manager")},
                                           {"official_code", QT_TRANSLATE_NOOP("ImportText", "official code")},
                                           {"population", QT_TRANSLATE_NOOP("ImportText", "population")},
                                           {"geometry", QT_TRANSLATE_NOOP("ImportText", "shape")}};
    return wordOf(kWords, field);
}

QString encodingText(gis::TextEncoding encoding)
{
    using enum gis::TextEncoding;
    switch (encoding) {
    case Utf8:
        return QStringLiteral("Unicode");
    case Utf16Le:
    case Utf16Be:
        return QStringLiteral("Unicode (UTF-16)");
    case Windows1258:
        return QStringLiteral("Windows-1258");
    case Tcvn3:
        return QStringLiteral("TCVN3 (ABC)");
    case Vni:
        return QStringLiteral("VNI");
    case Viscii:
        return QStringLiteral("VISCII");
    case Latin1:
        return ImportText::tr("Western");
    }
    return {};
}

QString notationText(data::NumberNotation notation)
{
    switch (notation) {
    case data::NumberNotation::Plain:
        return {};
    case data::NumberNotation::Vietnamese:
        return QStringLiteral("1.234,5");
    case data::NumberNotation::English:
        return QStringLiteral("1,234.5");
    case data::NumberNotation::Doubtful:
        return ImportText::tr("1.234 or 1,234?");
    }
    return {};
}

QString issueText(const data::ImportIssue &issue, const QLocale &locale)
{
    const QString reason = reasonText(issue, locale);
    if (issue.row == 0)
        return ImportText::tr("File: %1.").arg(reason);
    return (issue.leftOut ? ImportText::tr("Row %1 is left out: %2.") : ImportText::tr("Row %1: %2."))
        .arg(locale.toString(static_cast<qlonglong>(issue.row)), reason);
}

QString questionText(const data::ImportQuestion &question)
{
    using enum data::ImportQuestion::Kind;
    const QString subject = toQt(question.subject);
    switch (question.kind) {
    case Layer:
        return ImportText::tr("The file holds several layers; say which one.");
    case Encoding:
        return ImportText::tr("It is not certain how the letters of column %1 are written; say which encoding.")
            .arg(subject);
    case Notation:
        return ImportText::tr("It is not certain whether a dot or a comma parts the decimals in column %1; say which.")
            .arg(subject);
    case Place:
        return ImportText::tr(
            "It is not certain in which system the coordinates are; say which, or take the proposal.");
    case Unit:
        return ImportText::tr("The file does not say whose map sheets these are; say which former ward.");
    case Field:
        return ImportText::tr("No column was found for \"%1\"; say which.").arg(fieldText(question.subject));
    }
    return {};
}

} // namespace app::text
