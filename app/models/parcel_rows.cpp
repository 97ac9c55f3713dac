// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/parcel_rows.h"

#include "app/convert.h"
#include "app/models/source_text.h"
#include "app/models/step_rows.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Parcel)
};

QString methodName(const data::ParcelEvent &event)
{
    if (event.method == "full")
        return text::paymentName(data::Payment::Full);
    return text::paymentName(event.method == "part"      ? data::Payment::Part
                             : event.method == "deposit" ? data::Payment::Deposited
                                                         : data::Payment::None);
}

QString plannedOf(const data::ParcelEvent &event)
{
    const QString planned = text::formatDate(event.plannedOn);
    const QString moved = text::formatDate(event.adjustedOn);
    if (moved.isEmpty())
        return planned.isEmpty() ? QString() : Text::tr("planned for %1").arg(planned);
    return planned.isEmpty() ? Text::tr("planned for %1, moved").arg(moved)
                             : Text::tr("planned for %1, moved to %2").arg(planned, moved);
}

StepLine lineOf(const data::ClearanceStep &step)
{
    return {.annex = toQt(step.annex),
            .name = text::stepName(step),
            .law = lawText(step.article, step.sure),
            .progress = QStringLiteral("open"),
            .major = step.stateRank.has_value(),
            .actual = {},
            .planned = {},
            .paper = {},
            .against = {},
            .source = {}};
}

StepLine lineOf(const data::ClearanceStep &step, const data::ParcelEvent &event)
{
    QStringList paper{toQt(event.documentNumber)};
    if (event.amountDong)
        paper += text::formatMoney(*event.amountDong, QLocale());
    paper += methodName(event);
    paper.removeAll(QString());
    StepLine line = lineOf(step);
    line.progress = event.actualOn ? QStringLiteral("done") : QStringLiteral("planned");
    line.actual = text::formatDate(event.actualOn);
    line.planned = plannedOf(event);
    line.paper = paper.join(QStringLiteral(" · "));
    line.against = toQt(event.overrideReason);
    line.source = sourceText(event.source);
    return line;
}

/// How far away a last day is, and the state that calls for a sign.
ClockLine deadline(const QString &label, data::Date last, const QString &note, data::Date today)
{
    data::Milestone milestone;
    milestone.lastDay = last;
    const data::BoardItem item = data::makeBoard(std::array{milestone}, {}, {}, today).front();
    return {.label = label,
            .value = QStringLiteral("%1 · %2").arg(text::formatDate(last), text::formatCountdown(item)),
            .note = note,
            .dueState = toQt(data::nameOf(item.state))};
}

QString lawOf(const data::Bound &bound) { return lawText(bound.rule->article, bound.rule->sure); }

/// It is told as such.
bool isLatePayment(const data::LegalClock &clock, const data::Bound &bound)
{
    return clock.paymentLateDays > 0 && bound.rule->to == "paid";
}

void addNext(QList<ClockLine> &lines, const data::LegalClock &clock, data::Date today)
{
    if (!clock.next)
        return lines.append(
            {.label = Text::tr("Next step"), .value = Text::tr("none: all took place"), .note = {}, .dueState = {}});
    lines += {.label = Text::tr("Next step"),
              .value = text::stepName(*clock.next),
              .note = lawText(clock.next->article, clock.next->sure),
              .dueState = {}};
    if (clock.earliest)
        lines += {.label = Text::tr("Lawful from"),
                  .value = clock.earliest->day <= today
                               ? Text::tr("%1, so it is now").arg(text::formatDate(clock.earliest->day))
                               : Text::tr("%1, in %n day(s)", nullptr, data::daysBetween(today, clock.earliest->day))
                                     .arg(text::formatDate(clock.earliest->day)),
                  .note = lawOf(*clock.earliest),
                  .dueState = {}};
    if (clock.latest && !isLatePayment(clock, *clock.latest))
        lines += deadline(Text::tr("At the latest on"), clock.latest->day, lawOf(*clock.latest), today);
}

void addPayment(QList<ClockLine> &lines, const data::LegalClock &clock)
{
    if (clock.paymentLateDays == 0)
        return;
    const auto bound =
        std::ranges::find_if(clock.running, [&](const data::Bound &each) { return isLatePayment(clock, each); });
    lines += {.label = Text::tr("Payment"),
              .value = Text::tr("%n day(s) late; it was due on %1", nullptr, clock.paymentLateDays)
                           .arg(text::formatDate(clock.paymentDue)),
              .note = bound == clock.running.end() ? QString() : lawOf(*bound),
              .dueState = QStringLiteral("overdue")};
}

void addMoney(QList<Fact> &facts, const QString &label, std::int64_t dong)
{
    facts += {.label = label,
              .value = text::formatMoney(dong, QLocale()),
              .source = Text::tr("from the steps recorded here"),
              .kind = QStringLiteral("computed"),
              .linkKind = {}};
}

} // namespace

QList<StepLine> stepLines(const data::ClearanceOrder &order, const std::vector<data::ParcelEvent> &events)
{
    QList<StepLine> lines;
    bool next = true;
    for (const data::ClearanceStep &step : order.steps()) {
        const auto before = lines.size();
        bool done = false;
        for (const data::ParcelEvent &event : events) {
            if (event.stage != step.code)
                continue;
            lines += lineOf(step, event);
            done = done || event.actualOn.has_value();
        }
        if (lines.size() == before)
            lines += lineOf(step);
        if (next && step.stateRank && !done) {
            lines.last().progress = QStringLiteral("next");
            next = false;
        }
    }
    return lines;
}

QList<ClockLine> clockLines(const data::ClearanceOrder &order, const data::LegalClock &clock, data::Date today)
{
    QList<ClockLine> lines;
    addNext(lines, clock, today);
    if (clock.noticeExpires && clock.noticeExpires->day != (clock.latest ? clock.latest->day : data::Date{}))
        lines += deadline(Text::tr("The notice is valid until"), clock.noticeExpires->day, lawOf(*clock.noticeExpires),
                          today);
    addPayment(lines, clock);
    for (const data::Bound &bound : clock.running) {
        const bool told = bound.rule->kind == data::LegalRule::Kind::Expiry ||
                          (clock.next && bound.rule->to == clock.next->code) || isLatePayment(clock, bound);
        if (!told)
            lines += deadline(text::stepName(order, bound.rule->to), bound.day, lawOf(bound), today);
    }
    if (clock.landUnknown)
        lines += {.label = {},
                  .value = Text::tr("The land use is not stated: the longer period of notice, 180 days, was taken."),
                  .note = {},
                  .dueState = {}};
    return lines;
}

QList<Fact> moneyFacts(const std::vector<data::ParcelEvent> &events)
{
    std::optional<std::int64_t> approved;
    std::optional<std::int64_t> paid;
    for (const data::ParcelEvent &event : events) {
        if (!event.actualOn || !event.amountDong)
            continue;
        if (event.stage == "approved")
            approved = approved.value_or(0) + *event.amountDong;
        else if (event.stage == "paid")
            paid = paid.value_or(0) + *event.amountDong;
    }
    QList<Fact> facts;
    if (approved)
        addMoney(facts, Text::tr("Approved"), *approved);
    if (approved || paid)
        addMoney(facts, Text::tr("Paid"), paid.value_or(0));
    if (approved)
        addMoney(facts, Text::tr("Left to pay"), *approved - paid.value_or(0));
    return facts;
}

StoredFile storedFile(const data::Attachment &file)
{
    return {.name = toQt(file.name),
            .digest = toQt(file.digest),
            .note = QStringLiteral("%1 · %2").arg(QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat),
                                                  text::formatDate(file.addedOn))};
}

} // namespace app
