// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/tile_layer.h"

#include "app/map/tile_node.h"
#include "gis/error.h"

#include <QQuickWindow>

#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>

namespace app {

using namespace std::chrono_literals;

namespace {

constexpr auto kRest = 80ms;           ///< how long the camera has to stand still before its zoom is painted
constexpr double kPickTolerance = 6.0; ///< pixels

} // namespace

TileLayer::TileLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &TileLayer::settle);
    connect(&m_store, &TileStore::changed, this, &TileLayer::refresh);
}

TileLayer::~TileLayer() = default;

void TileLayer::setScene(const SceneRef &scene)
{
    if (scene == m_scene)
        return;
    m_scene = scene;
    m_toGrid.reset();
    if (scene.valid())
        m_toGrid.emplace(scene.get()->srid());
    else
        m_store.clear();
    Q_EMIT sceneChanged();
    settle();
}

void TileLayer::setCenter(const QGeoCoordinate &center)
{
    if (center == m_center || !center.isValid())
        return;
    m_center = center;
    m_camera.center = gis::mercatorOf({.lon = center.longitude(), .lat = center.latitude()});
    moved(false);
}

void TileLayer::setZoomLevel(qreal zoom)
{
    if (zoom == m_camera.zoom)
        return;
    m_camera.zoom = zoom;
    moved(true);
}

void TileLayer::setBearing(qreal bearing)
{
    if (bearing == m_camera.bearing)
        return;
    m_camera.bearing = bearing;
    moved(false);
}

void TileLayer::setHiddenLayers(const QStringList &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT hiddenLayersChanged();
    settle();
}

void TileLayer::setParcels(const ParcelSet &parcels)
{
    if (std::exchange(m_parcels, parcels) == parcels)
        return;
    Q_EMIT parcelsChanged();
    settle();
}

void TileLayer::setLabels(bool labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    Q_EMIT labelsChanged();
    settle();
}

void TileLayer::setSelected(const QVariantMap &selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    m_store.dropHalo();
    Q_EMIT selectedChanged();
    settleHalo();
    refresh();
}

qreal TileLayer::metresPerPixel() const
{
    return std::cos(gis::lonLatOf(m_camera.center).lat * std::numbers::pi / 180.0) / m_camera.scale();
}

void TileLayer::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    m_camera.size = now.size();
    moved(false);
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange || change == ItemVisibleHasChanged)
        m_rest.start();
    QQuickItem::itemChange(change, value);
}

// A pan shows more of the same level, so its tiles are asked for at once; a zoom waits for its end.
void TileLayer::moved(bool scaleChanged)
{
    Q_EMIT cameraChanged();
    m_rest.start();
    if (!scaleChanged && m_level.scene && m_level.zoom == m_camera.zoom && m_camera.size.isValid())
        m_store.want(m_level, m_camera.visible());
    refresh();
}

void TileLayer::settle()
{
    if (m_scene.valid() && m_camera.size.width() > 0 && m_camera.size.height() > 0) {
        m_rest.stop();
        m_level = {.scene = m_scene.get(),
                   .zoom = m_camera.zoom,
                   .pixelRatio = window() ? window()->effectiveDevicePixelRatio() : 1.0,
                   .layers = layers(),
                   .labels = m_labels};
        m_store.want(m_level, m_camera.visible());
        settleHalo();
    } else {
        m_level = {};
    }
    refresh();
}

void TileLayer::settleHalo()
{
    const Feature *feature = m_level.scene ? selectedFeature() : nullptr;
    if (!feature)
        return m_store.dropHalo();
    const gis::Box view = m_camera.visible();
    m_store.wantHalo(m_level, *feature, view.grownBy(0.25 * std::max(view.width(), view.height())));
}

void TileLayer::refresh()
{
    update();
    const bool ready = m_scene.valid() && !m_rest.isActive() && m_level.scene == m_scene.get() &&
                       m_level.zoom == m_camera.zoom && m_store.complete();
    if (std::exchange(m_ready, ready) != ready)
        Q_EMIT readyChanged();
}

QSGNode *TileLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<TileNode *>(old);
    if (!node)
        node = new TileNode;
    node->show(m_store.pictures(m_camera.visible()), m_camera, *window());
    return node;
}

Layers TileLayer::layers() const
{
    Layers layers;
    for (const QString &name : m_hidden) {
        if (const auto kind = kindOf(name))
            layers.set(*kind, false);
    }
    layers.narrow(m_parcels);
    return layers;
}

const Feature *TileLayer::selectedFeature() const
{
    const auto kind = kindOf(m_selected.value("kind").toString());
    return kind && m_scene.valid() ? m_scene.get()->find(*kind, m_selected.value("id").toLongLong()) : nullptr;
}

QVariantMap TileLayer::pick(QPointF point) const
{
    const Feature *feature = nullptr;
    if (m_scene.valid())
        feature = m_scene.get()->pick(m_camera.toScene(point), kPickTolerance / m_camera.scale(), layers());
    if (!feature)
        return {};
    return {{"kind", nameOf(feature->kind)},
            {"id", QVariant::fromValue<qint64>(feature->id)},
            {"label", feature->label},
            {"project", QVariant::fromValue<qint64>(feature->project.value_or(0))}};
}

QPointF TileLayer::gridAt(QPointF point) const
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    try {
        if (m_toGrid) {
            const gis::Point grid = m_toGrid->fromMercator(m_camera.toScene(point));
            return {grid.x, grid.y};
        }
    } catch (const gis::Error &) {
        return {nan, nan}; // the far side of the earth has no place on the grid
    }
    return {nan, nan};
}

QGeoCoordinate TileLayer::coordinateAt(QPointF point) const
{
    const gis::LonLat place = gis::lonLatOf(m_camera.toScene(point));
    return {place.lat, place.lon};
}

} // namespace app
