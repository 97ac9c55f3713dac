// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/targets_view.h"

#include "app/convert.h"
#include "app/models/search.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

QString sectionOf(const data::Target &target)
{
    const QString group = target.group == 1 ? Text::tr("Assigned by the province") : Text::tr("Added by the ward");
    return group + QStringLiteral(" · ") + toQt(target.category);
}

TargetRow targetRow(const data::Target &target)
{
    return {.id = target.id,
            .section = sectionOf(target),
            .code = toQt(target.code),
            .title = toQt(target.title),
            .comparison = comparisonSign(target),
            .value = targetValue(target),
            .unit = toQt(target.unit),
            .due = toQt(target.wording),
            .lastDay = text::formatDate(target.lastDay),
            .baseline = target.baseline ? plainNumber(*target.baseline) : toQt(target.baselineText),
            .source = toQt(target.source)};
}

} // namespace

QList<TargetRow> targetRows(const Content &content)
{
    QList<TargetRow> rows;
    for (const data::Target &target : content.targets)
        rows.append(targetRow(target));
    return rows;
}

TargetsView::TargetsView(QObject *parent) : QObject(parent) {}

void TargetsView::setContent(const Content &content)
{
    m_all = targetRows(content);
    Q_EMIT changed();
}

QList<TargetRow> TargetsView::rows() const
{
    const QStringList words = folded(m_text).split(u' ', Qt::SkipEmptyParts);
    QList<TargetRow> rows;
    for (TargetRow row : m_all) {
        const QString text =
            folded(row.code + u' ' + row.title + u' ' + row.section + u' ' + row.unit + u' ' + row.due);
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            continue;
        row.first = rows.isEmpty() || rows.last().section != row.section;
        rows.append(row);
    }
    return rows;
}

void TargetsView::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT changed();
}

} // namespace app
