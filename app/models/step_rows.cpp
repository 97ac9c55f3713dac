// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/step_rows.h"

#include "app/convert.h"
#include "app/text/clearance_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// Clauses as one sentence.
QString sentenceOf(QStringList clauses)
{
    clauses.removeDuplicates();
    QString sentence = clauses.join(QStringLiteral("; "));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

DoubtRow doubtRow(const data::ClearanceOrder &order, const DoubtfulParcel &parcel)
{
    QStringList clauses;
    for (const data::Refusal &refusal : parcel.refusals)
        clauses += text::refusalText(order, refusal);
    return {.id = parcel.parcel,
            .name = parcelName(parcel.mapSheet, parcel.number),
            .reasons = sentenceOf(clauses),
            .overridable = std::ranges::all_of(parcel.refusals, &data::Refusal::canBeOverridden),
            .accepted = parcel.accepted};
}

QString summaryOfOne(const StepPlan &plan)
{
    if (plan.refused > 0)
        return Text::tr("It cannot be recorded like this");
    return plan.overridden > 0 ? Text::tr("It is recorded against the rule, with your reason")
                               : Text::tr("It can be recorded");
}

QString summaryOf(const StepPlan &plan)
{
    if (plan.accepted + plan.refused == 1)
        return summaryOfOne(plan);
    const auto parcels = [](std::int64_t count) { return Text::tr("%n parcel(s)", nullptr, static_cast<int>(count)); };
    QStringList parts;
    if (plan.accepted > 0)
        parts += Text::tr("%1 will take it").arg(parcels(plan.accepted));
    if (plan.overridden > 0)
        parts += Text::tr("of them %1 against the rule, with your reason").arg(parcels(plan.overridden));
    if (plan.refused > 0)
        parts += Text::tr("%1 refused").arg(parcels(plan.refused));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString lawText(const std::string &article, data::Certainty sure)
{
    const QString note = text::certaintyNote(sure);
    return note.isEmpty() ? toQt(article) : QStringLiteral("%1 (%2)").arg(toQt(article), note);
}

QString parcelName(const std::string &mapSheet, const std::string &number)
{
    return Text::tr("Parcel %1, map sheet %2").arg(toQt(number), toQt(mapSheet));
}

StepChoice stepChoice(const data::ClearanceStep &step)
{
    const QString name = text::stepName(step);
    const bool payment = step.code == "paid";
    return {.code = toQt(step.code),
            .text = step.annex.empty() ? name : toQt(step.annex) + QStringLiteral(" · ") + name,
            .law = lawText(step.article, step.sure),
            .needsDocument = step.needsDocument,
            .hasAmount = payment || step.code == "approved",
            .isPayment = payment};
}

StepPreview stepPreview(const data::ClearanceOrder &order, const StepPlan &plan)
{
    StepPreview preview{.accepted = static_cast<int>(plan.accepted),
                        .refused = static_cast<int>(plan.refused),
                        .overridable = static_cast<int>(plan.overridable),
                        .overridden = static_cast<int>(plan.overridden),
                        .summary = summaryOf(plan),
                        .kinds = {},
                        .doubts = {},
                        .more = {}};
    for (const auto &[kind, count] : plan.kinds)
        preview.kinds += Text::tr("%n parcel(s): %1", "how many are refused, and why", static_cast<int>(count))
                             .arg(text::refusalKind(kind));
    for (const DoubtfulParcel &parcel : plan.shown)
        preview.doubts += doubtRow(order, parcel);
    if (const auto all = plan.refused + plan.overridden; all > preview.doubts.size())
        preview.more = Text::tr("and %n more", nullptr, static_cast<int>(all - preview.doubts.size()));
    return preview;
}

} // namespace app
