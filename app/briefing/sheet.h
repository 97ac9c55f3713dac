// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/briefing/briefing.h"
#include "app/briefing/map_frame.h"

namespace app {

/// A briefing laid out on one landscape page. Units are kPaperUnit millimetres from its upper left
/// corner. Needs the request's content to outlive it.
class Sheet
{
public:
    /// Throws BriefingError if the project does not exist or nothing of it can be drawn.
    explicit Sheet(const BriefingRequest &request);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] double denominator() const { return m_frame.denominator; }

    /// @p painter is scaled to units; @p pixelsPerUnit are those of its device.
    void paint(QPainter &painter, double pixelsPerUnit) const;

private:
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QStringList footnotes() const;
    [[nodiscard]] bool showsIllustrative() const;
    void paintHeader(QPainter &painter) const;
    [[nodiscard]] QRectF illustrativeTag() const;
    void paintIllustrativeTag(QPainter &painter) const;
    void paintFooter(QPainter &painter) const;
    [[nodiscard]] double paintLegend(QPainter &painter, double top) const;
    [[nodiscard]] double paintScale(QPainter &painter, double top) const;
    void paintDeadlines(QPainter &painter, double top) const;

    const BriefingRequest &m_request;
    const data::Project *m_project = nullptr; ///< null: the ward as a whole
    Scene m_scene;
    QSizeF m_size;
    QString m_title;
    QStringList m_titleLines;
    QRectF m_panel; ///< right of the map
    MapFrame m_frame;
};

} // namespace app
