// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/details.h"

#include <QVariantMap>

#include <functional>
#include <memory>

namespace app {

/// The details panel: what is selected, its facts, and the way back through what was selected before.
class DetailsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.details")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(qint64 id READ id NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(bool illustrative READ illustrative NOTIFY changed)
    Q_PROPERTY(bool onMap READ onMap NOTIFY changed)
    Q_PROPERTY(QList<app::Fact> facts READ facts NOTIFY changed)
    Q_PROPERTY(QVariantMap onMapAs READ onMapAs NOTIFY changed)
    Q_PROPERTY(bool isMilestone READ isMilestone NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed)

public:
    using ReadParcel = std::function<ParcelRecord(data::Id)>;

    explicit DetailsView(QObject *parent = nullptr);

    /// Takes other content, or the same in another language; what is selected stays so where it still
    /// exists. @p readParcel gives what a parcel's panel shows beyond the content.
    void setContent(std::shared_ptr<const Content> content, ReadParcel readParcel);
    /// Selects; what does not exist closes the panel.
    void select(const Subject &subject);
    /// Selects what was selected before; closes the panel where there was nothing.
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();

    [[nodiscard]] bool isOpen() const { return m_details.has_value(); }
    [[nodiscard]] bool canGoBack() const { return m_trail.size() > 1; }
    [[nodiscard]] QString kind() const { return m_details ? nameOf(m_details->subject.kind) : QString(); }
    [[nodiscard]] qint64 id() const { return m_details ? m_details->subject.id : 0; }
    [[nodiscard]] QString title() const { return m_details ? m_details->title : QString(); }
    [[nodiscard]] QString subtitle() const { return m_details ? m_details->subtitle : QString(); }
    [[nodiscard]] QString source() const { return m_details ? m_details->source : QString(); }
    [[nodiscard]] bool illustrative() const { return m_details && m_details->illustrative; }
    [[nodiscard]] bool onMap() const { return m_details && m_details->onMap; }
    [[nodiscard]] QList<Fact> facts() const { return m_details ? m_details->facts : QList<Fact>(); }
    /// {kind, id} as the map names it, a milestone's project in its stead; {} if it has no place.
    [[nodiscard]] QVariantMap onMapAs() const;
    /// The milestone that is selected, if it is one; lives as long as the content.
    [[nodiscard]] const data::Milestone *milestone() const;
    [[nodiscard]] bool isMilestone() const { return milestone() != nullptr; }
    [[nodiscard]] bool isDone() const { return isMilestone() && milestone()->doneOn.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::shared_ptr<const Content> m_content;
    ReadParcel m_readParcel;
    std::vector<Subject> m_trail; ///< the last one is selected
    std::optional<Details> m_details;
};

} // namespace app
