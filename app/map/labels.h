// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/scene.h"

#include <QRectF>
#include <QStringList>

#include <unordered_map>

namespace app {

/// A text on the map. Its rectangle is in world units: x = east * scale, y = -north * scale.
struct Label
{
    const Feature *feature = nullptr;
    QStringList lines;
    QRectF rect;
};

/// Rectangles that must not meet each other, in world units.
class TakenPlaces
{
public:
    /// @p own: what its owner has taken does not count.
    [[nodiscard]] bool isFree(const QRectF &rect, const void *own = nullptr) const;
    void take(const QRectF &rect, const void *owner = nullptr);

private:
    struct Taken
    {
        QRectF rect;
        const void *owner;
    };
    static constexpr double kCell = 96.0;
    template <typename Visit> static void forEachCell(const QRectF &rect, Visit visit);
    std::unordered_map<std::uint64_t, std::vector<Taken>> m_cells;
};

/// What a sheet asks of its labels; a screen asks nothing.
struct LabelLimits
{
    gis::Box within{};                 ///< the edge of the map, metres of the scene; empty: none
    gis::Box reserved{};               ///< kept free for something else
    std::optional<data::Id> subject{}; ///< the project that is named before all others
};

/// Where the labels of a scene stand at one scale. Names and marker numbers are placed for the whole
/// scene at once, the important ones first, so that tiles painted apart agree; a parcel's number
/// stands within its parcel or not at all, and is found when asked for. No two labels overlap, as far
/// as parcels do not. Immutable; any number of threads may ask.
class Labels
{
public:
    /// @p scale: units per metre of the scene, which must outlive this.
    Labels(const Scene &scene, double scale, const Layers &layers, const LabelLimits &limits = {});

    /// Those that reach into the box (metres of the scene), in a fixed order.
    [[nodiscard]] std::vector<Label> inBox(const gis::Box &box) const;

private:
    [[nodiscard]] std::vector<const Feature *> markers() const;
    [[nodiscard]] bool fits(const QRectF &rect) const;
    void takeMarkers();
    void takeSites();
    void avoidLines(const gis::Geometry &geometry);
    void placeNumbers();
    void placeNames(Kind kind, bool subject);
    [[nodiscard]] std::optional<Label> placedName(const Feature &feature) const;
    [[nodiscard]] std::optional<Label> parcelNumber(const Feature &parcel) const;
    [[nodiscard]] QRectF worldRect(const gis::Box &box) const;
    [[nodiscard]] QPointF worldPoint(gis::Point place) const { return {place.x * m_scale, -place.y * m_scale}; }

    const Scene &m_scene;
    double m_scale;
    Layers m_layers;
    LabelLimits m_limits;
    TakenPlaces m_taken;
    TakenPlaces m_avoided; ///< better left uncovered
    std::vector<Label> m_placed;
};

/// The text in at most @p maxLines lines of about @p width characters, its end replaced by "…" if need be.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype width, qsizetype maxLines);

} // namespace app
