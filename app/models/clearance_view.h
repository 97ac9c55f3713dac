// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/obstacles_view.h"
#include "app/models/parcel_story.h"
#include "app/models/step_draft.h"

namespace app {

/// Land clearance at work: a step that is being recorded, what stands in the way, and the story of the
/// parcel whose details are open; with what was written last, for it can be taken back.
class ClearanceView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.clearance")
    Q_PROPERTY(app::StepDraft *draft READ draft CONSTANT)
    Q_PROPERTY(app::ObstaclesView *obstacles READ obstacles CONSTANT)
    Q_PROPERTY(app::ParcelStory *story READ story CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    explicit ClearanceView(QObject *parent = nullptr);

    void setAccess(const ChangeWorkspace &change, const ReadWorkspace &read);
    /// Takes another state of a workspace's file, or the same in another language. Nothing is written of
    /// one that is @p past.
    void setContent(const std::filesystem::path &file, const std::shared_ptr<const Content> &content, bool past);

    /// Those the next step is recorded of.
    void setParcels(std::vector<data::Id> parcels) { m_draft.setParcels(std::move(parcels)); }
    Q_INVOKABLE void setParcel(qint64 parcel) { setParcels({parcel}); }

    [[nodiscard]] StepDraft *draft() { return &m_draft; }
    [[nodiscard]] ObstaclesView *obstacles() { return &m_obstacles; }
    [[nodiscard]] ParcelStory *story() { return &m_story; }
    /// What was just written; empty once anything else is.
    [[nodiscard]] QString message() const { return m_message; }
    Q_INVOKABLE void dismissMessage() { say({}); }

Q_SIGNALS:
    void messageChanged();
    void failed(const QString &message);
    /// The workspace was written by another thread: it is to be read again.
    void readAgainWanted();

private:
    void say(const QString &message);

    StepDraft m_draft;
    ObstaclesView m_obstacles;
    ParcelStory m_story;
    QString m_message;
    bool m_wrote = false; ///< and the state after it is still to come
};

} // namespace app
