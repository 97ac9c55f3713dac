// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/findings_view.h"

#include "app/convert.h"
#include "app/models/finding_words.h"
#include "app/models/search.h"
#include "app/models/subject.h"
#include "data/rules/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

bool hasWords(const FindingRow &row, const QStringList &words)
{
    const QString text = folded(QStringList{row.topic, row.sentence, row.left, row.leftSource, row.right,
                                            row.rightSource, row.link, row.acknowledgement}
                                    .join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

QList<FindingChoice> choicesOf(const std::map<QString, int> &counts, const QString &all, const auto &title)
{
    QList<FindingChoice> choices{{.key = {}, .text = all, .count = 0}};
    for (const auto &[key, count] : counts) {
        choices.append({.key = key, .text = title(key), .count = count});
        choices.front().count += count;
    }
    return choices;
}

/// The key of what leads nowhere: it must differ from that of "all".
const QString kNothing = QStringLiteral("report");

QString subjectOf(const FindingRow &row) { return row.kind.isEmpty() ? kNothing : row.kind; }

} // namespace

FindingRow findingRow(const Content &content, const data::Finding &finding)
{
    const QString link = findingLink(finding);
    return {.key = toQt(finding.key),
            .severity = toQt(data::nameOf(finding.severity)),
            .section = severityTitle(finding.severity),
            .topic = findingTopic(content, finding),
            .sentence = findingSentence(finding.kind),
            .left = leftSide(content, finding),
            .leftSource = leftSource(finding),
            .right = rightSide(content, finding),
            .rightSource = rightSource(finding),
            .difference = findingDifference(finding),
            .open = finding.isOpen(),
            .acknowledgement = finding.acknowledgement ? acknowledgementText(*finding.acknowledgement) : QString(),
            .kind = link.isEmpty() ? QString() : toQt(finding.subject.kind),
            .id = finding.subject.id,
            .link = link};
}

FindingsView::FindingsView(QObject *parent) : QObject(parent) {}

void FindingsView::setContent(const Content &content)
{
    m_all.clear();
    for (const data::Finding &finding : content.findings)
        m_all.append(findingRow(content, finding));
    refresh();
}

QList<FindingChoice> FindingsView::severities() const
{
    std::map<QString, int> counts;
    for (const FindingRow &row : m_all)
        if (isShown(row))
            ++counts[row.severity];
    return choicesOf(counts, Text::tr("All"), [](const QString &key) { return key; });
}

QList<FindingChoice> FindingsView::subjects() const
{
    std::map<QString, int> counts;
    for (const FindingRow &row : m_all)
        if (isShown(row))
            ++counts[subjectOf(row)];
    return choicesOf(counts, Text::tr("All subjects"), [](const QString &key) {
        const auto kind = subjectKindOf(key);
        return kind ? titleOf(*kind) : Text::tr("The report itself");
    });
}

int FindingsView::openCount() const { return static_cast<int>(std::ranges::count(m_all, true, &FindingRow::open)); }

int FindingsView::acknowledgedCount() const { return static_cast<int>(m_all.size()) - openCount(); }

void FindingsView::setSeverity(const QString &severity)
{
    if (std::exchange(m_severity, severity) != severity)
        refresh();
}

void FindingsView::setSubject(const QString &subject)
{
    if (std::exchange(m_subject, subject) != subject)
        refresh();
}

void FindingsView::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        refresh();
}

void FindingsView::setWithAcknowledged(bool on)
{
    if (std::exchange(m_withAcknowledged, on) != on)
        refresh();
}

void FindingsView::refresh()
{
    m_rows.clear();
    const QStringList words = folded(m_text).split(u' ', Qt::SkipEmptyParts);
    for (FindingRow row : std::as_const(m_all)) {
        const bool chosen = (m_severity.isEmpty() || row.severity == m_severity) &&
                            (m_subject.isEmpty() || subjectOf(row) == m_subject);
        if (!isShown(row) || !chosen || !hasWords(row, words))
            continue;
        row.first = m_rows.isEmpty() || m_rows.last().severity != row.severity;
        m_rows.append(row);
    }
    Q_EMIT changed();
}

} // namespace app
