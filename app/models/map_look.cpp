// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/map_look.h"

#include "app/map/camera.h"
#include "app/map/style.h"
#include "app/models/subject.h"
#include "app/text/format.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace app {
namespace {

const QString kNone = QStringLiteral("–");

constexpr double kMargin = 40;  ///< pixels around what is shown
constexpr double kNearest = 19; ///< zoom; a point is shown with what is around it

gis::Box boxOf(const Scene &scene, const ParcelSet &parcels)
{
    gis::Box box;
    for (const Feature &feature : scene.features())
        if (feature.kind == Kind::Parcel && parcels.contains(feature.id))
            box.add(feature.bounds);
    return box;
}

/// What a camera is to show; see MapLook::view().
gis::Box boxOf(const Scene &scene, const QVariantMap &what)
{
    if (what.isEmpty())
        return scene.bounds();
    if (what.contains(QStringLiteral("parcels")))
        return boxOf(scene, what.value(QStringLiteral("parcels")).value<ParcelSet>());
    if (const auto layer = kindOf(what.value(QStringLiteral("layer")).toString()))
        return scene.boundsOf(*layer);
    const auto kind = kindOf(what.value(QStringLiteral("kind")).toString());
    const data::Id id = what.value(QStringLiteral("id")).toLongLong();
    if (kind == Kind::Site || kind == Kind::Alignment)
        return scene.boundsOfProject(id);
    const Feature *feature = kind ? scene.find(*kind, id) : nullptr;
    return feature ? feature->bounds : gis::Box();
}

QString atTwoDigits(double value)
{
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return text::formatScale(std::round(value / step) * step);
}

} // namespace

void LegendSign::setRow(const LegendRow &row)
{
    if (std::exchange(m_row, row) == row)
        return;
    update();
    Q_EMIT rowChanged();
}

void LegendSign::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintSymbol(*painter, boundingRect().adjusted(1, 1, -1, -1), m_row.entry);
}

QColor MapLook::background() const { return mapStyle().background; }

QList<LegendRow> MapLook::legend(const SceneRef &scene, const QString &language) const
{
    QList<LegendRow> rows;
    if (scene.valid()) {
        for (LegendEntry &entry : legendOf(*scene.get(), scene.get()->bounds(), {}, QLocale(language)))
            rows.append({.entry = std::move(entry)});
    }
    return rows;
}

QList<MapLayer> MapLook::layers(const SceneRef &scene, const QString &) const
{
    const std::pair<Kind, QString> all[] = {
        {Kind::Ward, tr("Ward")},
        {Kind::FormerWard, tr("Former wards")},
        {Kind::Forest, tr("Special-use forest")},
        {Kind::Marker, tr("Boundary markers")},
        {Kind::Alignment, tr("Railway and roads")},
        {Kind::Site, tr("Project sites")},
        {Kind::Parcel, tr("Parcels")},
    };
    QList<MapLayer> layers;
    for (const auto &[kind, text] : all) {
        if (scene.valid() && !scene.get()->boundsOf(kind).empty())
            layers.append({.name = nameOf(kind), .text = text});
    }
    return layers;
}

QVariantMap MapLook::view(const SceneRef &scene, const QVariantMap &what, QSizeF size, double inset) const
{
    const QSizeF free(size.width() - inset, size.height());
    const gis::Box box = scene.valid() ? boxOf(*scene.get(), what) : gis::Box();
    if (box.empty() || free.isEmpty())
        return {};
    const Camera camera = cameraFor(box, free, kMargin, kNearest);
    const gis::LonLat center = gis::lonLatOf({camera.center.x - inset / 2 / camera.scale(), camera.center.y});
    return {{QStringLiteral("center"), QVariant::fromValue(QGeoCoordinate(center.lat, center.lon))},
            {QStringLiteral("zoomLevel"), camera.zoom}};
}

QString MapLook::tip(const QVariantMap &picked, const QString &) const
{
    const auto kind = subjectKindOf(picked.value(QStringLiteral("kind")).toString());
    if (!kind)
        return {};
    const QString label = picked.value(QStringLiteral("label")).toString();
    const bool bare = *kind == Subject::Kind::Marker || *kind == Subject::Kind::Parcel;
    return bare || label.isEmpty() ? QStringLiteral("%1 %2").arg(titleOf(*kind), label).trimmed() : label;
}

QString MapLook::grid(QPointF eastNorth, const QString &language) const
{
    if (!std::isfinite(eastNorth.x()) || !std::isfinite(eastNorth.y()))
        return kNone;
    return text::formatVnPlace({eastNorth.x(), eastNorth.y()}, QLocale(language));
}

QString MapLook::wgs84(const QGeoCoordinate &place, const QString &language) const
{
    if (!place.isValid())
        return kNone;
    return text::formatLonLat({.lon = place.longitude(), .lat = place.latitude()}, QLocale(language));
}

QString MapLook::scale(double metresPerPixel, double pixelsPerMm) const
{
    const double denominator = metresPerPixel * pixelsPerMm * 1000;
    return denominator >= 1 && std::isfinite(denominator) ? atTwoDigits(denominator) : kNone;
}

double MapLook::barMetres(double metresPerPixel, double pixels) const
{
    const double longest = metresPerPixel * pixels;
    if (!(longest > 0) || !std::isfinite(longest))
        return 0;
    const double decade = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double step : {5.0, 2.0}) {
        if (step * decade <= longest)
            return step * decade;
    }
    return decade;
}

QString MapLook::distance(double metres, const QString &language) const
{
    const QLocale locale(language);
    if (metres >= 1000)
        return text::formatNumber(metres / 1000, 0, locale) + QStringLiteral(" km");
    return text::formatNumber(metres, metres < 1 ? 2 : 0, locale) + QStringLiteral(" m");
}

QString MapLook::day(const QDate &day) const { return day.toString(QStringLiteral("dd/MM/yyyy")); }

QDate MapLook::dayOf(const QString &text) const
{
    return QDate::fromString(text.trimmed(), QStringLiteral("d/M/yyyy"));
}

} // namespace app
