// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/marker_draft.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/tables/marker_list.h"
#include "app/text/errors.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/markers.h"
#include "gis/crs.h"
#include "gis/vector_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace app {
namespace {

using data::Quality;

constexpr std::array kQualities{Quality::Surveyed, Quality::Digitised, Quality::Illustrative};
constexpr double kNoticeable = 0.0005;           ///< metres; coordinates are tabled in millimetres
constexpr qint64 kLongestText = qint64{4} << 20; ///< bytes; 50 000 markers

QString faultText(const data::MarkerTable::Fault &fault)
{
    using enum data::MarkerTable::Fault::Kind;
    QString line = toQt(fault.text).simplified().left(60);
    switch (fault.kind) {
    case NoCoordinates:
        return MarkerDraft::tr("Line %1 has no pair of a northing and an easting: “%2”").arg(fault.line).arg(line);
    case NoNumber:
        return MarkerDraft::tr("Line %1 has coordinates but no marker's number: “%2”").arg(fault.line).arg(line);
    case DuplicateNumber:
        return MarkerDraft::tr("Line %1 has a number that was there before, at another place: “%2”")
            .arg(fault.line)
            .arg(line);
    case Repeated:
        return MarkerDraft::tr("Line %1 repeats a marker without closing its ring: “%2”").arg(fault.line).arg(line);
    }
    return line;
}

/// Of the first sheet, cells parted by tabs.
QString rowsOf(const std::filesystem::path &file)
{
    const gis::VectorFile sheets(file);
    QString text;
    sheets.read(sheets.layers().front().name, [&](const gis::VectorRow &row) {
        QStringList cells;
        for (const auto &value : row.values)
            cells += toQt(value.bytes);
        text += cells.join(u'\t') + u'\n';
        return text.size() < kLongestText;
    });
    return text;
}

QString changeText(const std::vector<data::BoundaryMarker> &markers, std::optional<data::Id> forest,
                   const data::MarkerTable::Row &row)
{
    const auto known = std::ranges::find_if(markers, [&](const data::BoundaryMarker &marker) {
        return marker.forest == forest && marker.number == row.number;
    });
    const auto *place = known == markers.end() ? nullptr : std::get_if<gis::Point>(&known->geometry);
    if (!place)
        return MarkerDraft::tr("new");
    const double moved = std::hypot(place->x - row.place.x, place->y - row.place.y);
    return moved < kNoticeable ? MarkerDraft::tr("as it stands") : MarkerDraft::tr("%1 away").arg(lengthText(moved));
}

} // namespace

MarkerDraft::MarkerDraft(QObject *parent) : QObject(parent) {}

void MarkerDraft::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    Q_EMIT forestsChanged();
    refresh();
}

void MarkerDraft::setRegister(const data::MarkerRegister *markers)
{
    if (!markers || !m_content)
        return;
    const auto found = std::ranges::find(m_content->forests, markers->forest.id, &data::Forest::id);
    if (found != m_content->forests.end())
        setForest(static_cast<int>(found - m_content->forests.begin()));
}

QStringList MarkerDraft::forests() const
{
    QStringList names;
    for (const data::Forest &forest : m_content ? m_content->forests : std::vector<data::Forest>())
        names += toQt(forest.name);
    return names;
}

const data::Forest *MarkerDraft::target() const
{
    const auto index = static_cast<std::size_t>(m_forest);
    return m_content && m_forest >= 0 && index < m_content->forests.size() ? &m_content->forests[index] : nullptr;
}

void MarkerDraft::setForest(int forest)
{
    if (std::exchange(m_forest, forest) != forest)
        refresh();
}

void MarkerDraft::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_table = data::parseMarkerTable(fromQt(text));
    refresh();
}

bool MarkerDraft::ready() const { return target() && !m_table.rows.empty() && m_table.faults.empty(); }

QStringList MarkerDraft::qualities()
{
    QStringList names;
    for (const Quality quality : kQualities)
        names += wordOf(quality);
    return names;
}

void MarkerDraft::refresh()
{
    m_rows.clear();
    m_faults.clear();
    m_summary.clear();
    for (const data::MarkerTable::Fault &fault : m_table.faults)
        m_faults += faultText(fault);
    if (const data::Forest *forest = target(); forest && !m_table.rows.empty()) {
        for (const data::MarkerTable::Row &row : m_table.rows)
            m_rows.append({.name = QStringLiteral("M%1").arg(row.number),
                           .x = text::formatVnCoordinate(row.place.y, 3, QLocale()),
                           .y = text::formatVnCoordinate(row.place.x, 3, QLocale()),
                           .change = changeText(m_content->markers, forest->id, row)});
        preview();
    }
    Q_EMIT changed();
}

std::vector<data::BoundaryMarker> MarkerDraft::result() const
{
    std::vector<data::BoundaryMarker> markers;
    const data::Id forest = target()->id;
    for (const data::BoundaryMarker &marker : m_content->markers) {
        const bool placed = std::ranges::contains(m_table.rows, marker.number, &data::MarkerTable::Row::number);
        if (marker.forest == forest && !placed)
            markers.push_back(marker);
    }
    int position = 0;
    for (const data::MarkerTable::Row &row : m_table.rows) {
        data::BoundaryMarker marker;
        marker.number = row.number;
        marker.forest = forest;
        marker.ring = row.ring;
        marker.position = ++position;
        marker.geometry = row.place;
        markers.push_back(std::move(marker));
    }
    return markers;
}

void MarkerDraft::preview()
{
    const auto markers = result();
    const auto registers = data::makeMarkerRegisters({.forests = m_content->forests,
                                                      .markers = markers,
                                                      .inspections = {},
                                                      .photos = {},
                                                      .parcels = {},
                                                      .figures = m_content->figures},
                                                     gis::Transformer(m_content->srid), data::kMarkerTolerance);
    if (registers.empty())
        return;
    m_faults += faultLines(registers.front());
    m_summary =
        (QStringList(boundarySummary(registers.front())) + comparisonLines(registers.front(), QLocale())).join(u'\n');
}

void MarkerDraft::load(const QUrl &url)
{
    const QString name = url.toLocalFile();
    try {
        const auto path = QFileInfo(name).filesystemAbsoluteFilePath();
        const QString ending = QFileInfo(name).suffix().toLower();
        if (ending != u"csv" && ending != u"txt")
            return setText(rowsOf(path));
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            throw gis::FileRefused(gis::Refusal::Unreadable, path);
        if (file.size() > kLongestText)
            throw gis::FileRefused(gis::Refusal::TooLarge, path, {gis::Cause::LongFile, {}, kLongestText >> 20});
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QChar(QChar::ByteOrderMark));
        setText(text);
    } catch (const std::exception &error) {
        Q_EMIT failed(describe(error));
    }
}

bool MarkerDraft::write(int quality, const QString &source)
{
    const data::Forest *forest = target();
    if (!ready() || !m_change || quality < 0 || quality >= std::ssize(kQualities))
        return false;
    std::vector<data::MarkerPlace> places;
    places.reserve(m_table.rows.size());
    for (const data::MarkerTable::Row &row : m_table.rows)
        places.push_back({.number = row.number, .ring = row.ring, .place = row.place});
    const QString what =
        tr("%n marker(s) of %1 placed by a table", nullptr, static_cast<int>(places.size())).arg(toQt(forest->name));
    std::optional<data::Id> change;
    const auto put = [&, code = forest->code](data::Workspace &workspace) {
        change = data::placeMarkers(workspace, code, places, kQualities.at(static_cast<std::size_t>(quality)),
                                    fromQt(source.trimmed()), {fromQt(userName()), fromQt(what)});
    };
    if (!m_change(put))
        return false;
    setText({});
    Q_EMIT written(change ? what : tr("All markers stood so already; nothing was written."));
    return true;
}

} // namespace app
