// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/camera.h"
#include "app/map/feature.h"
#include "app/map/scene_ref.h"
#include "app/map/tile_store.h"
#include "gis/crs.h"

#include <QGeoCoordinate>
#include <QQuickItem>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

namespace app {

/// Shows a scene above a Map of the same size, whose center, zoomLevel and bearing it is bound to.
/// Tiles are painted off the GUI thread once the camera rests; until they are all there, the ones of
/// the last view are shown in their place.
class TileLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::SceneRef scene READ scene WRITE setScene NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY cameraChanged FINAL)
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged FINAL)
    /// As of Map: degrees, clockwise from north, of the direction that points up.
    Q_PROPERTY(qreal bearing READ bearing WRITE setBearing NOTIFY cameraChanged FINAL)
    /// Names of kinds ("forest", "former_ward", "ward", "site", "parcel", "alignment", "marker").
    Q_PROPERTY(QStringList hiddenLayers READ hiddenLayers WRITE setHiddenLayers NOTIFY hiddenLayersChanged FINAL)
    /// What is not among them is drawn faintly.
    Q_PROPERTY(app::ParcelSet parcels READ parcels WRITE setParcels NOTIFY parcelsChanged FINAL)
    Q_PROPERTY(bool labels READ labels WRITE setLabels NOTIFY labelsChanged FINAL)
    /// {kind: "parcel", id: 12}, or {} for nothing.
    Q_PROPERTY(QVariantMap selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    /// Whether all that is in view has been painted for this camera.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    /// Metres on the ground per pixel at the centre; for a scale "1:n" and a scale bar.
    Q_PROPERTY(qreal metresPerPixel READ metresPerPixel NOTIFY cameraChanged FINAL)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);
    ~TileLayer() override;

    [[nodiscard]] SceneRef scene() const { return m_scene; }
    void setScene(const SceneRef &scene);
    [[nodiscard]] QGeoCoordinate center() const { return m_center; }
    void setCenter(const QGeoCoordinate &center);
    [[nodiscard]] qreal zoomLevel() const { return m_camera.zoom; }
    void setZoomLevel(qreal zoom);
    [[nodiscard]] qreal bearing() const { return m_camera.bearing; }
    void setBearing(qreal bearing);
    [[nodiscard]] QStringList hiddenLayers() const { return m_hidden; }
    void setHiddenLayers(const QStringList &hidden);
    [[nodiscard]] ParcelSet parcels() const { return m_parcels; }
    void setParcels(const ParcelSet &parcels);
    [[nodiscard]] bool labels() const { return m_labels; }
    void setLabels(bool labels);
    [[nodiscard]] QVariantMap selected() const { return m_selected; }
    void setSelected(const QVariantMap &selected);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] qreal metresPerPixel() const;

    /// What is at a point of the item (pixels): {kind, id, label, project (0: none)}, or {}.
    Q_INVOKABLE [[nodiscard]] QVariantMap pick(QPointF point) const;
    /// Where a point of the item is on the workspace's grid: x is the easting, y the northing (a
    /// Vietnamese text calls the northing X). Not a number without a scene.
    Q_INVOKABLE [[nodiscard]] QPointF gridAt(QPointF point) const;
    Q_INVOKABLE [[nodiscard]] QGeoCoordinate coordinateAt(QPointF point) const;

Q_SIGNALS:
    void sceneChanged();
    void cameraChanged();
    void hiddenLayersChanged();
    void parcelsChanged();
    void labelsChanged();
    void selectedChanged();
    void readyChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void moved(bool scaleChanged);
    void settle();
    void settleHalo();
    void refresh();
    [[nodiscard]] Layers layers() const;
    [[nodiscard]] const Feature *selectedFeature() const;

    SceneRef m_scene;
    QGeoCoordinate m_center;
    Camera m_camera;
    QStringList m_hidden;
    ParcelSet m_parcels;
    bool m_labels = true;
    QVariantMap m_selected;
    bool m_ready = false;
    std::optional<gis::Transformer> m_toGrid;
    TileLevel m_level; ///< last asked for
    QTimer m_rest;
    TileStore m_store;
};

} // namespace app
