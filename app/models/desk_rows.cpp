// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/desk_rows.h"

#include "app/convert.h"
#include "app/map/style.h"
#include "app/models/fact_list.h"
#include "app/models/words.h"
#include "app/text/errors.h"
#include "app/text/format.h"

#include <QLocale>

#include <algorithm>

namespace app {
namespace {

using enum data::ParcelColumn;

constexpr std::size_t kPageRows = 128;
constexpr std::size_t kMostPages = 16;

template <typename Rows> QString nameIn(const Rows &rows, std::optional<data::Id> id)
{
    const auto *row = id ? rowWith(rows, *id) : nullptr;
    return row ? toQt(row->name) : QString();
}

int rankOf(const Content &content, std::string_view stage)
{
    const auto found = std::ranges::find(content.stages, stage, &data::Stage::code);
    return found == content.stages.end() ? 0 : found->rank;
}

QString plainMoney(std::optional<std::int64_t> dong)
{
    return dong ? text::formatNumber(static_cast<double>(*dong), 0, QLocale()) : QString();
}

std::optional<double> areaOf(const data::ParcelRow &row)
{
    return row.declaredAreaM2 ? row.declaredAreaM2 : row.measuredAreaM2;
}

bool isFigure(data::ParcelColumn column) { return column == Area || column == Approved || column == Paid; }

} // namespace

void DeskRows::setContent(const data::Workspace *workspace, std::shared_ptr<const Content> content)
{
    m_workspace = workspace;
    m_content = std::move(content);
    m_read.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DeskRows::setPages(std::shared_ptr<const data::ParcelPages> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    m_read.clear();
    endResetModel();
}

void DeskRows::setColumns(const std::vector<data::ParcelColumn> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

QString DeskRows::titleOf(data::ParcelColumn column)
{
    switch (column) {
    case Entry:
        return tr("As entered");
    case Place:
        return tr("Sheet / parcel");
    case Holder:
        return tr("Holder");
    case Unit:
        return tr("Former ward");
    case LandUse:
        return tr("Land use");
    case Area:
        return tr("Area");
    case Stage:
        return tr("Stage");
    case Due:
        return tr("Due");
    case Approved:
        return tr("Approved (đồng)");
    case Paid:
        return tr("Paid (đồng)");
    case Obstacle:
        return tr("Obstacle");
    case Project:
        return tr("Project");
    case Quality:
        return tr("Geometry");
    }
    return {};
}

QVariant DeskRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const data::ParcelColumn column = m_columns[static_cast<std::size_t>(section)];
    if (role == ColumnRole)
        return toQt(nameOf(column));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
    return role == Qt::DisplayRole ? titleOf(column) : QVariant();
}

QString DeskRows::spoken(int row) const
{
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column)
        if (const QString text = data(index(row, column), Qt::DisplayRole).toString(); !text.isEmpty())
            parts += titleOf(m_columns[static_cast<std::size_t>(column)]) + QStringLiteral(": ") + text;
    return parts.join(QStringLiteral(", "));
}

int DeskRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : static_cast<int>(m_pages->size());
}

int DeskRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QHash<int, QByteArray> DeskRows::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Qt::TextAlignmentRole, "alignment"},
            {ParcelRole, "parcel"},       {ColumnRole, "columnName"},
            {MarkRole, "mark"},           {LateRole, "late"},
            {QuietRole, "quiet"}};
}

const data::ParcelRow *DeskRows::rowAt(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    if (!m_workspace || !m_pages || position >= m_pages->size())
        return nullptr;
    const std::size_t number = position / kPageRows;
    const auto known = std::ranges::find(m_read, number, &Page::number);
    if (known != m_read.end()) {
        m_read.splice(m_read.begin(), m_read, known);
    } else {
        try {
            m_read.push_front({number, m_pages->rows(*m_workspace, number * kPageRows, kPageRows)});
        } catch (const std::exception &error) {
            m_read.push_front({number, {}});
            Q_EMIT failed(describe(error));
        }
        if (m_read.size() > kMostPages)
            m_read.pop_back();
    }
    const auto &rows = m_read.front().rows;
    const std::size_t within = position % kPageRows;
    return within < rows.size() ? &rows[within] : nullptr;
}

QString DeskRows::textOf(const data::ParcelRow &row, data::ParcelColumn column) const
{
    switch (column) {
    case Entry:
        return QString::number(row.id);
    case Place:
        return toQt(row.mapSheet) + u'/' + toQt(row.number);
    case Holder:
        return toQt(row.holder);
    case Unit:
        return nameIn(m_content->units, row.unit);
    case LandUse:
        return toQt(row.landUse);
    case Area:
        return areaOf(row) ? text::formatArea(*areaOf(row), QLocale()) : QString();
    case Stage:
        return stageName(*m_content, rankOf(*m_content, row.stage));
    case Due:
        return text::formatDate(row.due);
    case Approved:
        return plainMoney(row.approvedDong);
    case Paid:
        return plainMoney(row.paidDong);
    case Obstacle:
        return row.obstacle ? tr("Obstacle") : QString();
    case Project: {
        const auto *project = row.project ? rowWith(m_content->projects, *row.project) : nullptr;
        return project ? toQt(project->code) : QString();
    }
    case Quality:
        return wordOf(row.quality);
    }
    return {};
}

QVariant DeskRows::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.column());
    const data::ParcelRow *row = column < m_columns.size() && m_content ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const data::ParcelColumn shown = m_columns[column];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, shown);
    case Qt::TextAlignmentRole:
        return static_cast<int>(isFigure(shown) ? Qt::AlignRight : Qt::AlignLeft);
    case ParcelRole:
        return QVariant::fromValue<qint64>(row->id);
    case ColumnRole:
        return toQt(nameOf(shown));
    case MarkRole:
        return shown == Stage ? stageColor(rankOf(*m_content, row->stage)) : QVariant();
    case LateRole:
        return row->due && *row->due < m_content->today;
    case QuietRole:
        return (shown == Area && !row->declaredAreaM2) || (shown == Quality && row->illustrative);
    default:
        return {};
    }
}

} // namespace app
