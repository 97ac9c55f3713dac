// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/clearance_view.h"

#include <utility>

namespace app {

ClearanceView::ClearanceView(QObject *parent) : QObject(parent)
{
    const auto wrote = [this](const QString &message) {
        m_wrote = true;
        say(message);
    };
    connect(&m_draft, &StepDraft::written, this, wrote);
    connect(&m_draft, &StepDraft::begun, this, &ClearanceView::say);
    connect(&m_draft, &StepDraft::failed, this, &ClearanceView::dismissMessage);
    connect(&m_draft, &StepDraft::failed, this, &ClearanceView::failed);
    connect(&m_draft, &StepDraft::readAgainWanted, this, &ClearanceView::readAgainWanted);
    connect(&m_obstacles, &ObstaclesView::written, this, wrote);
    connect(&m_story, &ParcelStory::written, this, wrote);
    connect(&m_story, &ParcelStory::failed, this, &ClearanceView::failed);
}

void ClearanceView::setAccess(const ChangeWorkspace &change, const ReadWorkspace &read)
{
    m_draft.setAccess(change, read);
    m_obstacles.setChange(change);
    m_story.setAccess(change, read);
}

void ClearanceView::setContent(const std::filesystem::path &file, const std::shared_ptr<const Content> &content,
                               bool past)
{
    if (!std::exchange(m_wrote, false))
        say({});
    m_draft.setContent(file, content, past);
    m_obstacles.setContent(content);
    m_story.setContent(content);
}

void ClearanceView::say(const QString &message)
{
    if (std::exchange(m_message, message) != message)
        Q_EMIT messageChanged();
}

} // namespace app
