// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/sheet.h"

#include "app/briefing/deadline_table.h"
#include "app/briefing/text_box.h"
#include "app/convert.h"
#include "app/map/legend.h"
#include "app/map/outline.h"
#include "app/map/style.h"
#include "app/models/source_text.h"
#include "app/text/format.h"
#include "gis/crs.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

// Units, as everything here.
constexpr double kMargin = 50.0;
constexpr double kPanelWidth = 400.0;
constexpr double kGap = 16.0;
constexpr double kGutter = 24.0; ///< around the map, for the values of its grid
const QColor kInk(0x22, 0x28, 0x2b);
const QColor kFaint(0x5a, 0x63, 0x67);

QFont titleFont() { return mapFont(27, QFont::Bold); }

QFont subtitleFont() { return mapFont(15); }

QFont headingFont() { return mapFont(15, QFont::Bold); }

QFont footFont() { return mapFont(11); }

const data::Project *findProject(const BriefingRequest &request)
{
    if (!request.project)
        return nullptr;
    const auto found = std::ranges::find(request.content->projects, *request.project, &data::Project::id);
    if (found == request.content->projects.end())
        throw BriefingError(BriefingError::Why::NoProject);
    return &*found;
}

QSizeF unitsOf(const QPageSize &paper)
{
    const QSizeF millimetres = paper.size(QPageSize::Millimeter);
    return QSizeF(std::max(millimetres.width(), millimetres.height()),
                  std::min(millimetres.width(), millimetres.height())) /
           kPaperUnit;
}

gis::Box subjectOf(const Scene &scene, const data::Project *project)
{
    gis::Box box = project ? scene.boundsOfProject(project->id) : scene.boundsOf(Kind::Ward);
    if (box.empty())
        box = scene.boundsOf(Kind::Ward); // a project without a place: the ward, and its deadlines
    if (box.empty())
        box = scene.bounds();
    if (box.empty())
        throw BriefingError(BriefingError::Why::NothingToDraw);
    return box;
}

} // namespace

Sheet::Sheet(const BriefingRequest &request)
    : m_request(request), m_project(findProject(request)), m_scene(*request.content, Projection::Grid),
      m_size(unitsOf(request.paper)), m_title(toQt(m_project ? m_project->name : request.content->workspaceName)),
      m_titleLines(fitted(m_title, titleFont(), m_size.width() - 2 * kMargin, 2))
{
    const double top = kMargin + heightOf(m_titleLines.size(), titleFont()) + heightOf(1, subtitleFont()) + kGap;
    const double bottom = m_size.height() - kMargin - heightOf(footnotes().size(), footFont()) - kGap / 2;
    const double right = m_size.width() - kMargin;
    m_panel = QRectF(QPointF(right - kPanelWidth, top), QPointF(right, bottom));
    const QRectF map(QPointF(kMargin + kGutter, top + kGutter),
                     QPointF(m_panel.left() - kGap - kGutter, bottom - kGutter));
    m_frame = frameFor(subjectOf(m_scene, m_project), map);
}

QString Sheet::subtitle() const
{
    const QString day = Words::tr("Figures as of %1").arg(text::formatDate(m_request.content->today));
    if (!m_project)
        return Words::tr("Land clearance and forest") + QStringLiteral(" · ") + day;
    return toQt(m_project->code) + QStringLiteral(" · ") + toQt(m_request.content->workspaceName) +
           QStringLiteral(" · ") + day;
}

QStringList Sheet::footnotes() const
{
    const gis::Zone zone = gis::zoneOf(m_request.content->srid);
    QString source;
    if (m_project)
        source = sourceText(m_project->source);
    else
        source = Words::tr("workspace %1").arg(toQt(m_request.content->workspaceName));
    QStringList lines{
        Words::tr("Source: %1.").arg(source),
        Words::tr("Coordinate system VN-2000, central meridian %1, 3° zone (EPSG:%2); X is north, Y is east, metres.")
            .arg(text::formatMeridian(zone.centralMeridian))
            .arg(zone.epsg)};
    lines += fitted(
        Words::tr("Shapes drawn dashed or hollow are illustrative: they show roughly where a thing lies, not its "
                  "surveyed boundary, and must not be measured."),
        footFont(), m_size.width() - 2 * kMargin, 1);
    return lines;
}

bool Sheet::showsIllustrative() const
{
    return std::ranges::any_of(m_scene.inBox(m_frame.box), [this](const Feature *feature) {
        return feature->quality == data::Quality::Illustrative && isSeenIn(*feature, m_frame.box);
    });
}

void Sheet::paint(QPainter &painter, double pixelsPerUnit) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_size), Qt::white);
    paintHeader(painter);
    paintMapFrame(painter, m_scene, m_frame, pixelsPerUnit, m_request.locale, m_request.project, illustrativeTag());
    if (showsIllustrative())
        paintIllustrativeTag(painter);
    paintDeadlines(painter, paintScale(painter, paintLegend(painter, m_panel.top())));
    paintFooter(painter);
    painter.restore();
}

void Sheet::paintHeader(QPainter &painter) const
{
    const double below = drawLines(painter, kMargin, kMargin, m_titleLines, titleFont(), kInk);
    drawLines(painter, kMargin, below, {subtitle()}, subtitleFont(), kFaint);
}

// Empty where nothing shown is illustrative.
QRectF Sheet::illustrativeTag() const
{
    if (!showsIllustrative())
        return {};
    const double width = QFontMetricsF(headingFont()).horizontalAdvance(Words::tr("Illustrative geometry"));
    return {m_frame.rect.topLeft() + QPointF(10, 10), QSizeF(width + 20, heightOf(1, headingFont()) + 6)};
}

void Sheet::paintIllustrativeTag(QPainter &painter) const
{
    const QRectF box = illustrativeTag();
    painter.fillRect(box, QColor(255, 255, 255, 230));
    painter.setPen(QPen(kInk, 1.0));
    painter.drawPath(dashesOf({QPolygonF(box)}, mapStyle().dash, mapStyle().dashGap, box.adjusted(-2, -2, 2, 2)));
    drawLines(painter, box.center().x(), box.top() + 3, {Words::tr("Illustrative geometry")}, headingFont(), kInk,
              Qt::AlignHCenter);
}

void Sheet::paintFooter(QPainter &painter) const
{
    QStringList lines = footnotes();
    if (!showsIllustrative())
        lines.removeLast();
    const double below =
        drawLines(painter, kMargin, m_panel.bottom() + kGap / 2, lines.first(lines.size()), footFont(), kFaint);
    const QString maker =
        Words::tr("Made with %1").arg(QStringLiteral("Cột Mốc ") + QCoreApplication::applicationVersion()).trimmed();
    drawLines(painter, m_size.width() - kMargin, below - heightOf(lines.size(), footFont()), {maker}, footFont(),
              kFaint, Qt::AlignRight);
}

double Sheet::paintLegend(QPainter &painter, double top) const
{
    constexpr double kSign = 22.0;
    const auto entries = legendOf(m_scene, m_frame.box, {}, m_request.locale);
    const QFont font = mapFont(12);
    const double height = heightOf(1, font) + 4;
    const std::size_t rows = (entries.size() + 1) / 2; // of two columns
    top = drawLines(painter, m_panel.left(), top, {Words::tr("Legend")}, headingFont(), kInk) + 4;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool left = i < rows;
        const double x = m_panel.left() + (left ? 0 : kPanelWidth / 2);
        const double y = top + height * static_cast<double>(left ? i : i - rows);
        paintSymbol(painter, QRectF(x, y + 2, kSign, height - 8), entries[i]);
        drawLines(painter, x + kSign + 8, y, fitted(entries[i].text, font, kPanelWidth / 2 - kSign - 14, 1), font,
                  kInk);
    }
    return top + height * static_cast<double>(rows) + kGap;
}

double Sheet::paintScale(QPainter &painter, double top) const
{
    constexpr double kArrow = 56.0;
    const QString scale = Words::tr("Scale %1").arg(text::formatScale(m_frame.denominator));
    const double below = drawLines(painter, m_panel.left(), top, {scale}, headingFont(), kInk) + 4;
    paintScaleBar(painter, {m_panel.left(), below}, kPanelWidth * 0.66, m_frame.denominator, m_request.locale);
    paintNorthArrow(painter, QRectF(m_panel.right() - kArrow, top, kArrow, kArrow), m_request.locale);
    return top + kArrow + kGap;
}

void Sheet::paintDeadlines(QPainter &painter, double top) const
{
    std::vector<data::BoardItem> items;
    std::ranges::copy_if(m_request.content->board, std::back_inserter(items),
                         [this](const data::BoardItem &item) { return !m_project || item.project == m_project->id; });
    top = drawLines(painter, m_panel.left(), top, {Words::tr("Deadlines")}, headingFont(), kInk) + 4;
    paintDeadlineTable(painter, QRectF(QPointF(m_panel.left(), top), m_panel.bottomRight()), items);
}

} // namespace app
