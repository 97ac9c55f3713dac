// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/labels.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <list>
#include <map>
#include <stop_token>

namespace app {

/// All that the look of a tile depends on besides its place.
struct TileLevel
{
    std::shared_ptr<const Scene> scene;
    double zoom = 0.0;       ///< QtLocation's, fractional
    double pixelRatio = 1.0; ///< device pixels per unit
    Layers layers;
    bool labels = true;
    friend bool operator==(const TileLevel &, const TileLevel &) = default;

    /// Units per Mercator metre.
    [[nodiscard]] double scale() const;
    /// 512 units, or a little less or more, so that it is a whole number of device pixels.
    [[nodiscard]] int tilePixels() const;
    [[nodiscard]] double tileMetres() const;
};

/// An image of a part of the scene; @p source is the part of it to show, pixels.
struct Picture
{
    gis::Box box; ///< Mercator metres
    QImage image;
    QRectF source;
    double scale = 0.0; ///< units per metre it was painted for
};

/// Paints tiles on its own threads and keeps the last ones. Lives on the GUI thread; it never waits
/// for a tile, except that its end waits for those being painted, which are told to leave early.
class TileStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kBudget = 128 * 1024 * 1024; ///< bytes; what is in view is kept beyond it

    explicit TileStore(QObject *parent = nullptr);
    ~TileStore() override;

    /// Asks for the tiles that cover @p view; what was asked for before and is not yet begun is dropped.
    void want(const TileLevel &level, const gis::Box &view);
    /// Asks for a halo in the part of @p view. @p feature belongs to the level's scene.
    void wantHalo(const TileLevel &level, const Feature &feature, const gis::Box &view);
    void dropHalo();
    void clear();

    /// Whether all tiles (and the halo) last asked for are there.
    [[nodiscard]] bool complete() const;
    /// What to show in @p view now, in this order: the level asked for as soon as all of it is there,
    /// the one before until then, an overview where that has no tile; at last the halo.
    [[nodiscard]] std::vector<Picture> pictures(const gis::Box &view) const;

Q_SIGNALS:
    void changed();

private:
    struct Level;
    struct Tile
    {
        std::shared_ptr<Level> level;
        QImage image;           ///< null: being painted
        std::stop_source stop;
        std::uint64_t used = 0; ///< when last in view
    };
    struct Range
    {
        int minX = 0, minY = 0, maxX = -1, maxY = -1;
        [[nodiscard]] bool contains(int x, int y) const { return x >= minX && x <= maxX && y >= minY && y <= maxY; }
    };
    using Key = std::tuple<std::uint64_t, int, int>; ///< level, column, row

    [[nodiscard]] static Range rangeOf(const TileLevel &level, const gis::Box &view);
    [[nodiscard]] bool hasAll(const Level &level, const Range &range) const;
    [[nodiscard]] std::shared_ptr<Level> levelFor(const TileLevel &parameters);
    void wantOverview();
    void cancelOthers();
    void start(Key key, Tile &tile);
    void finished(Key key, const QImage &image);
    void evict();

    QThreadPool m_pool;
    std::map<Key, Tile> m_tiles;
    std::list<std::shared_ptr<Level>> m_levels; ///< latest first
    std::shared_ptr<Level> m_wanted;
    std::shared_ptr<Level> m_shown;
    Range m_range;
    Picture m_overview;
    std::uint64_t m_overviewOf = 0;             ///< its level
    Picture m_halo;
    std::uint64_t m_haloSerial = 0;
    bool m_haloPending = false;
    std::stop_source m_stop;                    ///< of overview and halo
    std::uint64_t m_clock = 0;
    std::uint64_t m_lastLevel = 0;
};

} // namespace app
