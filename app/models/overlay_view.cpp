// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/overlay_view.h"

#include "app/convert.h"
#include "app/text/errors.h"
#include "app/text/format.h"
#include "data/store/overlay.h"
#include "gis/measure.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

/// Square metres: less is the inaccuracy of borders that are meant to meet.
constexpr double kLeastArea = 0.1;
constexpr double kLeastWidth = 0.1;    ///< metres
constexpr double kLargestWidth = 5000; ///< metres

} // namespace

/// What things can be held against.
struct OverlayView::Choice
{
    QString name;
    std::string forest;  ///< code; empty: all
    std::string project; ///< code; empty: it is a forest
};

struct OverlayView::Found
{
    data::OverlayFigures figures;
    double area = 0.0; ///< m², of what things were held against
    double halfWidth = 0.0;
    bool illustrative = false;
};

OverlayView::OverlayView(QObject *parent) : QObject(parent) {}

OverlayView::~OverlayView() { m_pool.waitForDone(); }

void OverlayView::setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content)
{
    m_file = file;
    m_content = std::move(content);
    Q_EMIT areasChanged();
    ask();
}

std::vector<OverlayView::Choice> OverlayView::choices() const
{
    std::vector<Choice> choices;
    if (!m_content)
        return choices;
    const auto &forests = m_content->forests;
    if (!forests.empty())
        choices.push_back({.name = tr("All forest"), .forest = {}, .project = {}});
    if (forests.size() > 1)
        for (const data::Forest &forest : forests)
            choices.push_back({.name = toQt(forest.name), .forest = forest.code, .project = {}});
    for (const data::Project &project : m_content->projects)
        if (!gis::isEmpty(project.alignment))
            choices.push_back({.name = tr("Corridor of %1 · %2").arg(toQt(project.code), toQt(project.name)),
                               .forest = {},
                               .project = project.code});
    return choices;
}

QStringList OverlayView::areas() const
{
    QStringList names;
    for (const Choice &choice : choices())
        names += choice.name;
    return names;
}

bool OverlayView::alongLine() const
{
    const auto all = choices();
    return std::cmp_less(m_area, all.size()) && !all[static_cast<std::size_t>(m_area)].project.empty();
}

void OverlayView::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) != watched)
        look();
}

void OverlayView::setArea(int area)
{
    if (area >= 0 && std::exchange(m_area, area) != area)
        ask();
}

void OverlayView::setCorridors(bool corridors)
{
    if (std::exchange(m_corridors, corridors) != corridors)
        ask();
}

void OverlayView::setHalfWidth(double metres)
{
    if (metres < kLeastWidth || metres > kLargestWidth || std::exchange(m_halfWidth, metres) == metres)
        return;
    ask();
}

void OverlayView::ask()
{
    m_stale = true;
    look();
}

void OverlayView::look()
{
    const auto all = choices();
    if (m_watched && m_stale && !all.empty()) {
        m_stale = false;
        const Choice choice = all[std::min(static_cast<std::size_t>(m_area), all.size() - 1)];
        const auto find = [choice, file = m_file, halfWidth = m_halfWidth, corridors = m_corridors] {
            const data::Workspace workspace = data::Workspace::open(file);
            const bool line = !choice.project.empty();
            const data::OverlayArea area = line ? data::corridorArea(workspace, choice.project, halfWidth)
                                                : data::forestArea(workspace, choice.forest);
            const auto things =
                data::thingsNear(workspace, area, corridors && !line ? std::optional(halfWidth) : std::nullopt);
            return Found{.figures = data::findEncroachments(things, area.polygon, kLeastArea),
                         .area = gis::gridArea(area.polygon),
                         .halfWidth = halfWidth,
                         .illustrative = area.quality == data::Quality::Illustrative};
        };
        ++m_running;
        runJob(m_pool, this, find,
               [this, serial = ++m_serial](const Outcome<Found> &outcome) { taken(serial, outcome); });
    }
    Q_EMIT changed();
}

void OverlayView::taken(int serial, const Outcome<Found> &outcome)
{
    --m_running;
    try {
        if (!outcome)
            std::rethrow_exception(outcome.error());
        if (serial == m_serial) {
            m_lines.clear();
            m_unusable.clear();
            for (const data::Encroachment &each : outcome->figures.encroachments)
                m_lines.append(overlayLine(*m_content, each, outcome->halfWidth));
            for (const data::Encroachment &each : outcome->figures.unusable)
                m_unusable.append(overlayLine(*m_content, each, outcome->halfWidth).name);
            m_illustrative = outcome->illustrative;
            m_summary = tr("%n encroachment(s) on %1", nullptr, static_cast<int>(m_lines.size()))
                            .arg(text::formatArea(outcome->area, QLocale()));
        }
    } catch (const std::exception &error) {
        Q_EMIT failed(describe(error));
    }
    Q_EMIT changed();
}

} // namespace app
