// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/legend.h"
#include "app/map/scene_ref.h"

#include <QColor>
#include <QDate>
#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace app {

/// One line of the legend on the map.
struct LegendRow
{
    Q_GADGET
    QML_VALUE_TYPE(legendRow)
    Q_PROPERTY(QString text READ text)

public:
    [[nodiscard]] QString text() const { return entry.text; }
    LegendEntry entry;
    friend bool operator==(const LegendRow &, const LegendRow &) = default;
};

/// A layer of the map that can be hidden or gone to.
struct MapLayer
{
    Q_GADGET
    QML_VALUE_TYPE(mapLayer)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString name; ///< nameOf(Kind)
    QString text;
};

/// The sign of a legend's line, as paper has it.
class LegendSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::LegendRow row READ row WRITE setRow NOTIFY rowChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;
    [[nodiscard]] LegendRow row() const { return m_row; }
    void setRow(const LegendRow &row);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void rowChanged();

private:
    LegendRow m_row;
};

/// What the window says and shows of the map beside the map: the legend in the painter's own colours,
/// and places, scales and bars in words. All words in the language given as "vi" or "en".
class MapLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QColor background READ background CONSTANT)

public:
    [[nodiscard]] QColor background() const;

    /// Of all that the scene holds; none without a scene.
    Q_INVOKABLE [[nodiscard]] QList<app::LegendRow> legend(const app::SceneRef &scene, const QString &language) const;
    /// Those the scene has something in, from the ward down.
    Q_INVOKABLE [[nodiscard]] QList<app::MapLayer> layers(const app::SceneRef &scene, const QString &language) const;
    /// {center, zoomLevel} of a camera that shows a layer ({layer}), a thing ({kind, id}, as the map names
    /// them; of a project with its parcels), some {parcels} or, of {}, everything, in a view of @p size whose @p inset
    /// pixels on the left are covered; {} where there is nothing to show.
    Q_INVOKABLE [[nodiscard]] QVariantMap view(const app::SceneRef &scene, const QVariantMap &what, QSizeF size,
                                               double inset) const;

    /// What a hover says of what TileLayer::pick() found.
    Q_INVOKABLE [[nodiscard]] QString tip(const QVariantMap &picked, const QString &language) const;
    /// "X 2 195 000,0  Y 580 500,0" (X the northing) of an easting and a northing; a dash if not a number.
    Q_INVOKABLE [[nodiscard]] QString grid(QPointF eastNorth, const QString &language) const;
    /// 19°50'33"B 105°46'14"Đ; a dash for an invalid place.
    Q_INVOKABLE [[nodiscard]] QString wgs84(const QGeoCoordinate &place, const QString &language) const;
    /// "1:5 000" on a screen with @p pixelsPerMm, at two significant digits.
    Q_INVOKABLE [[nodiscard]] QString scale(double metresPerPixel, double pixelsPerMm) const;
    /// The longest of 1, 2, 5 x 10^n metres that is at most @p pixels wide; 0 if there is none.
    Q_INVOKABLE [[nodiscard]] double barMetres(double metresPerPixel, double pixels) const;
    /// "200 m", "2 km".
    Q_INVOKABLE [[nodiscard]] QString distance(double metres, const QString &language) const;
    /// The day as dd/MM/yyyy, and the day such a text names (invalid if none).
    Q_INVOKABLE [[nodiscard]] QString day(const QDate &day) const;
    Q_INVOKABLE [[nodiscard]] QDate dayOf(const QString &text) const;
};

} // namespace app
