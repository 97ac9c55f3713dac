// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/tile_level.h"

#include <QObject>
#include <QThreadPool>

#include <list>
#include <map>
#include <stop_token>

namespace app {

/// Paints tiles on its own threads and keeps the last ones. Lives on the GUI thread; it never waits
/// for a tile, except that its end waits for those being painted, which are told to leave early.
class TileStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kBudget = qsizetype{128} * 1024 * 1024; ///< bytes; what is in view is kept beyond it

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
        QImage image; ///< null: being painted
        std::stop_source stop;
        std::uint64_t used = 0; ///< when last in view
    };
    struct Range
    {
        int minX = 0, minY = 0, maxX = -1, maxY = -1;
        [[nodiscard]] bool contains(int x, int y) const { return x >= minX && x <= maxX && y >= minY && y <= maxY; }
        [[nodiscard]] std::int64_t count() const
        {
            return (std::int64_t{maxX} - minX + 1) * (std::int64_t{maxY} - minY + 1);
        }
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
    void addTiles(const Level &level, const Range &range, std::vector<Picture> &pictures) const;
    void addOverview(const gis::Box &box, std::vector<Picture> &pictures) const;

    QThreadPool m_pool;
    std::map<Key, Tile> m_tiles;
    std::list<std::shared_ptr<Level>> m_levels; ///< latest first
    std::shared_ptr<Level> m_wanted;
    std::shared_ptr<Level> m_shown;
    Range m_range;
    Picture m_overview;
    TileLevel m_overviewOf; ///< whose scene and layers it shows
    std::uint64_t m_overviewSerial = 0;
    Picture m_halo;
    std::uint64_t m_haloSerial = 0;
    bool m_haloPending = false;
    std::stop_source m_stop; ///< of the overview
    std::uint64_t m_clock = 0;
    std::uint64_t m_lastLevel = 0;
};

} // namespace app
