// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What narrows the parcel table beside the search box, and how it is kept under a name.

#include "app/convert.h"
#include "app/models/desk_view.h"
#include "app/models/words.h"
#include "app/text/errors.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/error.h"
#include "data/store/overlay.h"
#include "gis/error.h"
#include "gis/shape.h"

#include <QLocale>

#include <algorithm>

namespace app {
namespace {

using enum data::ParcelColumn;

/// What stands in the table until somebody chooses.
const std::vector<data::ParcelColumn> kUsual{Place, Holder, Stage, Due, Obstacle, LandUse, Area, Unit, Project};
constexpr data::ParcelColumn kAll[] = {Place, Holder,   Stage, Due,  Obstacle, LandUse,
                                       Area,  Approved, Paid,  Unit, Project,  Quality};

} // namespace

void DeskView::toggle(const QString &field, const QString &key)
{
    const auto late = std::ranges::find(data::kDayFilters, fromQt(field), &data::DayFilter::name);
    if (late != data::kDayFilters.end() && m_content) {
        auto &day = m_filter.*late->day;
        day = day ? std::nullopt : std::optional(m_content->today);
        return narrowed();
    }
    const auto known = std::ranges::find(data::kParcelFields, field, [](auto each) { return toQt(nameOf(each)); });
    if (known == data::kParcelFields.end())
        return;
    auto &keys = m_filter.anyOf[*known];
    const std::string chosen = fromQt(key);
    if (std::erase(keys, chosen) == 0)
        keys.push_back(chosen);
    if (keys.empty())
        m_filter.anyOf.erase(*known);
    narrowed();
}

data::ParcelRange *DeskView::limitOf(const QString &of)
{
    if (of == u"area")
        return &m_filter.areaM2;
    if (of == u"approved")
        return &m_filter.approvedDong;
    return of == u"paid" ? &m_filter.paidDong : nullptr;
}

bool DeskView::setLimit(const QString &of, bool upper, const QString &figure)
{
    data::ParcelRange *range = limitOf(of);
    if (!range)
        return false;
    std::optional<double> value;
    if (!figure.trimmed().isEmpty()) {
        bool isFigure = false;
        value = QLocale().toDouble(figure.trimmed(), &isFigure);
        if (!isFigure || *value < 0)
            return false;
    }
    if (std::exchange(upper ? range->to : range->from, value) != value)
        narrowed();
    return true;
}

QString DeskView::limit(const QString &of, bool upper) const
{
    const data::ParcelRange *range = const_cast<DeskView *>(this)->limitOf(of);
    const auto value = range ? (upper ? range->to : range->from) : std::nullopt;
    return value ? plainNumber(*value) : QString();
}

QStringList DeskView::wards() const
{
    QStringList names{tr("Any ward")};
    if (m_content)
        for (const data::AdminUnit &unit : m_content->units)
            names += toQt(unit.name);
    return names;
}

int DeskView::ward() const
{
    if (!m_content || !m_filter.ward)
        return 0;
    const auto found = std::ranges::find(m_content->units, *m_filter.ward, &data::AdminUnit::id);
    return found == m_content->units.end() ? 0 : static_cast<int>(found - m_content->units.begin()) + 1;
}

void DeskView::setWard(int ward)
{
    if (!m_content || ward == this->ward())
        return;
    m_filter.ward.reset();
    if (ward > 0)
        m_filter.ward = m_content->units.at(static_cast<std::size_t>(ward) - 1).id;
    narrowed();
}

QStringList DeskView::lines() const
{
    QStringList names;
    for (int line = 0; const data::Project *project = lineAt(line); ++line)
        names += toQt(project->code + "  " + project->name);
    return names;
}

const data::Project *DeskView::lineAt(int line) const
{
    if (m_content)
        for (const data::Project &project : m_content->projects)
            if (!gis::isEmpty(project.alignment) && line-- == 0)
                return &project;
    return nullptr;
}

void DeskView::setCorridor(int line, double halfWidth)
{
    const data::Project *project = lineAt(line);
    if (!project || !m_workspace || !(halfWidth > 0))
        return;
    try {
        m_filter.drawn = data::corridorArea(*m_workspace, project->code, halfWidth).polygon;
        m_filter.wholly = false;
        m_drawnAs = tr("Within %1 m of %2").arg(plainNumber(halfWidth), toQt(project->code));
    } catch (const std::exception &error) {
        Q_EMIT failed(describe(error));
    }
    narrowed();
}

void DeskView::setDrawn(const QList<QPointF> &outline)
{
    gis::Polygon polygon;
    for (const QPointF &point : outline)
        polygon.outer.push_back({point.x(), point.y()});
    if (polygon.outer.size() < 3)
        return;
    polygon.outer.push_back(polygon.outer.front());
    m_filter.drawn = gis::repairShape({polygon}).polygon;
    m_drawnAs.clear();
    narrowed();
}

QStringList DeskView::allColumns()
{
    QStringList names;
    for (const data::ParcelColumn column : kAll)
        names += toQt(nameOf(column));
    return names;
}

QStringList DeskView::columns() const
{
    QStringList names;
    for (const data::ParcelColumn column : m_rows.columns())
        names += toQt(nameOf(column));
    return names;
}

void DeskView::setColumns(const QStringList &columns)
{
    std::vector<data::ParcelColumn> known;
    for (const QString &name : columns)
        if (const auto column = data::parcelColumn(fromQt(name)); column && !std::ranges::contains(known, *column))
            known.push_back(*column);
    m_rows.setColumns(known.empty() ? kUsual : known);
    m_preferences.setTableColumns(this->columns());
    Q_EMIT changed();
}

QString DeskView::columnTitle(const QString &column) const
{
    const auto known = data::parcelColumn(fromQt(column));
    return known ? DeskRows::titleOf(*known) : QString();
}

QStringList DeskView::savedNames() const
{
    QStringList names;
    for (const data::SavedFilter &saved : m_saved)
        names += toQt(saved.name);
    return names;
}

void DeskView::applySaved(const QString &name)
{
    const auto found = std::ranges::find(m_saved, fromQt(name), &data::SavedFilter::name);
    if (found == m_saved.end())
        return;
    m_filter = m_content ? data::seenFrom(found->filter, m_content->today) : found->filter;
    orderBy(found->order);
    m_drawnAs.clear();
    QStringList columns;
    for (const std::string &column : found->columns)
        columns += toQt(column);
    setColumns(columns);
    narrowed();
}

void DeskView::save(const QString &name)
{
    data::SavedFilter saved{.name = fromQt(name.trimmed()), .filter = m_filter, .columns = {}, .order = m_order};
    for (const QString &column : columns())
        saved.columns.push_back(fromQt(column));
    const data::Author author{fromQt(userName()), fromQt(tr("View “%1” saved").arg(name.trimmed()))};
    m_change([&](data::Workspace &workspace) { data::saveFilter(workspace, saved, author); });
}

void DeskView::removeSaved(const QString &name)
{
    const data::Author author{fromQt(userName()), fromQt(tr("View “%1” removed").arg(name))};
    m_change([&](data::Workspace &workspace) { data::removeFilter(workspace, fromQt(name), author); });
}

} // namespace app
