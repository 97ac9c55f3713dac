// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_outcome.h"

#include "app/convert.h"
#include "app/text/format.h"
#include "app/text/import_text.h"

#include <QLocale>

#include <utility>

namespace app {

namespace {

const QString kNew = QStringLiteral("new");
const QString kChanged = QStringLiteral("changed");
const QString kUnchanged = QStringLiteral("unchanged");
const QString kLeftOut = QStringLiteral("left_out");
const QString kDoubtful = QStringLiteral("doubtful");
const QString kMissing = QStringLiteral("missing");

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QList<ImportLineRow> linesOf(const std::vector<data::ImportIssue> &issues)
{
    QList<ImportLineRow> lines;
    for (const data::ImportIssue &issue : issues)
        lines.append({.title = text::issueText(issue, QLocale()), .texts = {}});
    return lines;
}

} // namespace

void ImportOutcome::reset()
{
    m_repair = false;
    setPlan({});
}

/// What needs a look comes first.
void ImportOutcome::setPlan(ShownPlan plan)
{
    m_plan = std::move(plan);
    m_shown = m_plan.changed > 0 ? kChanged : m_plan.added > 0 ? kNew : m_plan.leftOut > 0 ? kLeftOut : kUnchanged;
    Q_EMIT changed();
}

QList<ImportCountRow> ImportOutcome::counts() const
{
    const std::pair<QString, QString> all[] = {
        {kNew, tr("New")},          {kChanged, tr("Changed")},       {kUnchanged, tr("Unchanged")},
        {kLeftOut, tr("Left out")}, {kDoubtful, tr("To look over")}, {kMissing, tr("Not in the file")}};
    QList<ImportCountRow> counts;
    for (const auto &[state, text] : all)
        counts.append({.state = state, .text = text, .count = number(countOf(state))});
    return counts;
}

void ImportOutcome::setShown(const QString &state)
{
    if (std::exchange(m_shown, state) != state)
        Q_EMIT changed();
}

QList<ImportLineRow> ImportOutcome::lines() const
{
    if (m_shown == kLeftOut)
        return linesOf(m_plan.leftOutIssues);
    if (m_shown == kDoubtful)
        return linesOf(m_plan.doubts);
    QList<ImportLineRow> lines;
    if (m_shown == kMissing)
        for (const std::string &label : m_plan.missingLabels)
            lines.append({.title = toQt(label), .texts = {}});
    if (m_shown == kNew || m_shown == kChanged)
        for (const data::PlannedRow &row : m_plan.rows)
            if ((row.state == data::PlannedRow::State::New) == (m_shown == kNew))
                lines.append(lineRow(row));
    return lines;
}

QString ImportOutcome::note() const
{
    if (m_shown == kUnchanged)
        return tr("These stand in the workspace just as in the file.");
    const auto listed = lines().size();
    if (countOf(m_shown) == 0)
        return tr("There are none.");
    QString note = m_shown == kMissing   ? tr("Of the same map sheets, but not in the file. They stay as they are.")
                   : m_shown == kLeftOut ? tr("These rows are not brought in; all the others are.")
                                         : QString();
    if (listed < countOf(m_shown))
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + tr("The first %1 are listed.").arg(number(listed));
    return note;
}

void ImportOutcome::setRepair(bool repair)
{
    if (std::exchange(m_repair, repair) == repair)
        return;
    Q_EMIT changed();
    Q_EMIT repairWanted();
}

QString ImportOutcome::repairText() const
{
    if (m_plan.repaired > 0)
        return tr("%Ln shape(s) repaired: %1 before, %2 after. “To look over” lists each.", nullptr,
                  static_cast<int>(m_plan.repaired))
            .arg(text::formatArea(m_plan.areaBefore, QLocale()), text::formatArea(m_plan.areaAfter, QLocale()));
    return tr("%Ln row(s) left out for a broken shape. Repairing may change the area; before and after are shown"
              " before anything is written.",
              nullptr, static_cast<int>(m_plan.broken));
}

std::int64_t ImportOutcome::countOf(const QString &state) const
{
    const std::pair<QString, std::int64_t> all[] = {{kNew, m_plan.added},           {kChanged, m_plan.changed},
                                                    {kUnchanged, m_plan.unchanged}, {kLeftOut, m_plan.leftOut},
                                                    {kDoubtful, m_plan.doubtful},   {kMissing, m_plan.missing}};
    for (const auto &[each, count] : all)
        if (each == state)
            return count;
    return 0;
}

} // namespace app
