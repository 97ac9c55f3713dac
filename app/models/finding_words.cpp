// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/finding_words.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "app/text/import_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {
namespace {

using Kind = data::Finding::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// By Finding::Kind.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("Findings", "The parts do not add up to the whole"),
    QT_TRANSLATE_NOOP("Findings", "The parts leave some of the whole unexplained"),
    QT_TRANSLATE_NOOP("Findings", "Two places state it differently"),
    QT_TRANSLATE_NOOP("Findings", "The ratio does not follow from its figures"),
    QT_TRANSLATE_NOOP("Findings", "The net rise is above all that is new"),
    QT_TRANSLATE_NOOP("Findings", "One figure stands for two groups and cannot be split"),
    QT_TRANSLATE_NOOP("Findings", "The figure was left blank"),
    QT_TRANSLATE_NOOP("Findings", "No source is given"),
    QT_TRANSLATE_NOOP("Findings", "The forest cover is below the forest under management"),
    QT_TRANSLATE_NOOP("Findings", "The target is below what 2025 reached"),
    QT_TRANSLATE_NOOP("Findings", "The target names no year"),
    QT_TRANSLATE_NOOP("Findings", "The yearly fall takes away more than there is"),
    QT_TRANSLATE_NOOP("Findings", "Two bounds at once: “above” and “at least”"),
    QT_TRANSLATE_NOOP("Findings", "Called a share, measured as a count"),
    QT_TRANSLATE_NOOP("Findings", "No deadline is given"),
    QT_TRANSLATE_NOOP("Findings", "Nobody is named as responsible"),
    QT_TRANSLATE_NOOP("Findings", "Hand-over comes before clearance is complete; which part is not said"),
    QT_TRANSLATE_NOOP("Findings", "The same work has two deadlines"),
    QT_TRANSLATE_NOOP("Findings", "Recorded for a day that is still to come"),
    QT_TRANSLATE_NOOP("Findings", "A later step is dated before an earlier one"),
    QT_TRANSLATE_NOOP("Findings", "More was paid than was approved"),
    QT_TRANSLATE_NOOP("Findings", "Two parcels overlap"),
    QT_TRANSLATE_NOOP("Findings", "The measured area is not the declared one"),
    QT_TRANSLATE_NOOP("Findings", "Taken and remaining do not add up to the parcel"),
    QT_TRANSLATE_NOOP("Findings", "A row of a file was not brought in"),
    QT_TRANSLATE_NOOP("Findings", "An import doubts what it brought in"),
    QT_TRANSLATE_NOOP("Findings", "Noted while reading the report"),
};
static_assert(kSentences.size() == static_cast<std::size_t>(Kind::Noted) + 1);

constexpr double kHectare = 10'000.0; ///< square metres; areas from here on are written in hectares

/// A ratio with three decimals, as it is compared with a rounded one.
QString threeDecimals(double value) { return text::formatNumber(value, 3, QLocale()); }

QString amountOf(double value, const std::string &unit)
{
    if (unit == "m2")
        return text::formatArea(value, QLocale());
    if (unit == "dong")
        return text::formatMoney(std::llround(value), QLocale());
    if (unit == "percent" || unit == "%")
        return plainNumber(std::round(value * 100) / 100) + QStringLiteral("\u00A0%");
    if (unit == "ratio")
        return threeDecimals(value);
    return plainNumber(value);
}

/// Long amounts of money are shortened where several stand in a row.
QString termOf(double value, const std::string &unit)
{
    return unit == "dong" ? text::formatMoneyShort(std::llround(value), QLocale()) : amountOf(value, unit);
}

/// "20 : 24 = 83,33 %", "9,3 % × 2.094,00 ha = 194,74 ha", "1 + 2 = 3".
QString sumOf(Kind kind, const data::FindingSide &side)
{
    QStringList terms;
    const auto term = [&](std::size_t i, const char *unit) { terms += termOf(side.terms.at(i), unit); };
    QString sign = QStringLiteral(" + ");
    if (kind == Kind::RatioDiffers) {
        sign = QStringLiteral(" : ");
        const char *unit = side.unit == "ratio" ? "dong" : "";
        term(0, unit);
        term(1, unit);
    } else if (kind == Kind::CoverageBelowForest || kind == Kind::TargetBelowZero) {
        sign = QStringLiteral(" × ");
        term(0, "percent");
        term(1, kind == Kind::TargetBelowZero ? "" : "m2");
    } else {
        for (std::size_t i = 0; i < side.terms.size(); ++i)
            term(i, side.unit.c_str());
    }
    return terms.join(sign) + QStringLiteral(" = ") + amountOf(*side.value, side.unit);
}

QString dayOf(const data::FindingSide &side)
{
    QStringList parts{toQt(side.text), text::formatDate(side.date)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" → "));
}

/// "M-03: trước tháng 12/2026 → 30/11/2026", "Compensation paid: 05/03/2026".
QString datedSide(const Content &content, const data::FindingSide &side)
{
    const auto stage = std::ranges::find(content.stages, side.label, &data::Stage::code);
    const QString label = stage == content.stages.end() ? toQt(side.label) : stageName(content, stage->rank);
    const QString day = stage == content.stages.end() ? dayOf(side) : text::formatDate(side.date);
    return day.isEmpty() ? label : label + QStringLiteral(": ") + day;
}

/// A figure printed alone ("201,87 ha") is written as all figures here are; in a quoted sentence it stays.
QString printedText(const data::FindingSide &side)
{
    static const QRegularExpression figure(QStringLiteral("^\\d+[.,][\\d.,]*\\s*(\\S+)$"));
    QString printed = toQt(side.text);
    const QRegularExpressionMatch match = figure.match(printed);
    if (!side.value || !match.hasMatch() || QLocale().language() == QLocale::Vietnamese)
        return printed;
    const QString unit = match.captured(1);
    if (side.unit == "m2" && (unit == u"ha" || unit == u"m2" || unit == u"m²" || unit == u"km²"))
        return amountOf(*side.value, side.unit);
    return unit == toQt(side.unit) ? plainNumber(*side.value) + QChar(QChar::Nbsp) + unit : printed;
}

QString sideText(const Content &content, const data::Finding &finding, const data::FindingSide &side)
{
    if (side.date || finding.subject.kind == "milestone")
        return finding.kind == Kind::Noted ? toQt(side.text) : datedSide(content, side);
    if (finding.kind == Kind::PaidAboveApproved && side.value)
        return datedSide(content, {.label = side.label}) + QStringLiteral(": ") + amountOf(*side.value, side.unit);
    if (finding.kind == Kind::ParcelsOverlap)
        return Text::tr("Parcel %1").arg(toQt(side.label));
    if (side.value && side.terms.size() > 1 && side.text.empty())
        return sumOf(finding.kind, side);
    QString printed = printedText(side);
    if (finding.kind == Kind::StatedTwice && side.value)
        return amountOf(*side.value, side.unit) + QStringLiteral(" · ") + printed;
    if (side.value && printed.isEmpty())
        return amountOf(*side.value, side.unit);
    return printed;
}

/// Differences of days need no sign: which comes first is plain to see.
bool isOfDays(const data::Finding &finding) { return finding.left.date && finding.right.date; }

QString withSign(double value, const QString &amount)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

QString sourceOf(const data::Finding &finding, const data::FindingSide &side)
{
    const bool measured = finding.kind == Kind::AreaDiffers && side.source.empty();
    return measured ? Text::tr("measured on the VN-2000 grid") : sourceText(side.source);
}

bool isOfImport(const data::Finding &finding)
{
    return finding.kind == Kind::LeftOutOfImport || finding.kind == Kind::DoubtedByImport;
}

} // namespace

QString findingSentence(Kind kind) { return Text::tr(kSentences.at(static_cast<std::size_t>(kind))); }

QString leftSide(const Content &content, const data::Finding &finding)
{
    if (const auto kind = data::findIssueKind(finding.topic); kind && isOfImport(finding))
        return text::issueText({.row = static_cast<std::int64_t>(finding.left.value.value_or(0)),
                                .leftOut = finding.kind == Kind::LeftOutOfImport,
                                .kind = *kind,
                                .subject = finding.left.label,
                                .detail = finding.left.text},
                               QLocale());
    return sideText(content, finding, finding.left);
}

QString rightSide(const Content &content, const data::Finding &finding)
{
    // Of the 2025 value the figure counts: "4,095 tấn" as printed is read as 4 tonnes.
    if (finding.kind == Kind::TargetBelowBaseline && finding.right.value)
        return plainNumber(*finding.right.value) + u' ' + toQt(finding.right.unit);
    return sideText(content, finding, finding.right);
}

QString findingDifference(const data::Finding &finding)
{
    if (!finding.difference)
        return toQt(finding.note);
    const double difference = *finding.difference;
    if (isOfDays(finding))
        return Text::tr("%n day(s)", nullptr, static_cast<int>(std::lround(std::abs(difference))));
    const std::string &unit = finding.left.unit;
    const double size = std::abs(difference);
    if (unit == "percent" || unit.starts_with('%'))
        return withSign(difference, Text::tr("%1 points").arg(plainNumber(std::round(size * 100) / 100)));
    if (finding.kind == Kind::TargetBelowBaseline)
        return withSign(difference, plainNumber(size) + u' ' + toQt(unit));
    if (unit == "m2" && std::abs(finding.right.value.value_or(0.0)) >= kHectare)
        return withSign(difference, text::formatNumber(size / kHectare, 2, QLocale()) + QStringLiteral("\u00A0ha"));
    return withSign(difference, amountOf(size, unit));
}

QString leftSource(const data::Finding &finding) { return sourceOf(finding, finding.left); }

QString rightSource(const data::Finding &finding) { return sourceOf(finding, finding.right); }

QString severityTitle(data::Severity severity)
{
    switch (severity) {
    case data::Severity::A:
        return Text::tr("A · changes a tracked figure or a deadline");
    case data::Severity::B:
        return Text::tr("B · changes a shown total, or leaves a gap");
    case data::Severity::C:
        return Text::tr("C · wording and form");
    }
    return {};
}

QString acknowledgementText(const data::Acknowledgement &acknowledgement)
{
    const QString who = toQt(acknowledgement.who);
    const QString on = text::formatDate(acknowledgement.on);
    const QString reason = toQt(acknowledgement.reason);
    return acknowledgement.outdated
               ? Text::tr("Open again, a figure has changed since %1 acknowledged it on %2: %3").arg(who, on, reason)
               : Text::tr("Acknowledged by %1 on %2: %3").arg(who, on, reason);
}

} // namespace app
