// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/details_view.h"

#include "app/models/fact_list.h"

#include <utility>

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t kLongestTrail = 32;

/// A project is drawn as its site, or as its alignment where it has no site.
QString mapKindOfProject(const Content &content, data::Id id)
{
    const auto *project = rowWith(content.projects, id);
    return project && gis::isEmpty(project->site) ? QStringLiteral("alignment") : QStringLiteral("site");
}

QString mapKindOfUnit(const Content &content, data::Id id)
{
    const auto *unit = rowWith(content.units, id);
    return unit && unit->kind == "ward" ? QStringLiteral("ward") : QStringLiteral("former_ward");
}

} // namespace

DetailsView::DetailsView(QObject *parent) : QObject(parent) {}

void DetailsView::setContent(std::shared_ptr<const Content> content, ReadParcel readParcel)
{
    m_content = std::move(content);
    m_readParcel = std::move(readParcel);
    refresh();
}

void DetailsView::select(const Subject &subject)
{
    if (m_trail.empty() || m_trail.back() != subject)
        m_trail.push_back(subject);
    if (m_trail.size() > kLongestTrail)
        m_trail.erase(m_trail.begin());
    refresh();
}

void DetailsView::back()
{
    if (!m_trail.empty())
        m_trail.pop_back();
    refresh();
}

void DetailsView::close()
{
    m_trail.clear();
    refresh();
}

const data::Milestone *DetailsView::milestone() const
{
    if (!m_details || m_details->subject.kind != Subject::Kind::Milestone)
        return nullptr;
    const auto found = std::ranges::find(m_content->milestones, m_details->subject.id, &data::Milestone::id);
    return found == m_content->milestones.end() ? nullptr : &*found;
}

QVariantMap DetailsView::onMapAs() const
{
    using Kind = Subject::Kind;
    if (!onMap())
        return {};
    const auto place = [](const QString &kind, data::Id id) {
        return QVariantMap{{QStringLiteral("kind"), kind}, {QStringLiteral("id"), qint64(id)}};
    };
    const Subject &subject = m_details->subject;
    switch (subject.kind) {
    case Kind::Project:
    case Kind::Milestone: {
        const data::Id project = m_details->project.value_or(0);
        return place(mapKindOfProject(*m_content, project), project);
    }
    case Kind::Unit:
        return place(mapKindOfUnit(*m_content, subject.id), subject.id);
    case Kind::Target:
        return {};
    default:
        return place(nameOf(subject.kind), subject.id);
    }
}

void DetailsView::refresh()
{
    m_details.reset();
    while (m_content && !m_trail.empty() && !m_details) {
        const Subject &subject = m_trail.back();
        const bool parcel = subject.kind == Subject::Kind::Parcel && m_readParcel;
        m_details = detailsOf(*m_content, subject, parcel ? m_readParcel(subject.id) : ParcelRecord());
        if (!m_details)
            m_trail.pop_back(); // it is gone
    }
    Q_EMIT changed();
}

} // namespace app
