// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/tile_store.h"

#include "app/map/camera.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace app {

namespace {

constexpr std::size_t kLevelsKept = 8;
constexpr int kMostFallbackTiles = 200; ///< beyond, the overview alone is shown
constexpr double kOverviewPixels = 1600;

} // namespace

/// A level with its labels, made by whichever tile is painted first.
struct TileStore::Level
{
    std::uint64_t id = 0;
    TileLevel parameters;
    std::once_flag once;
    std::unique_ptr<const Labels> made;

    const Labels *labels()
    {
        if (!parameters.labels)
            return nullptr;
        std::call_once(once, [this] {
            made = std::make_unique<const Labels>(*parameters.scene, parameters.scale(), parameters.layers);
        });
        return made.get();
    }
    [[nodiscard]] gis::Box boxOf(int x, int y) const
    {
        const double size = parameters.tileMetres();
        return {x * size, -(y + 1) * size, (x + 1) * size, -y * size};
    }
};

TileStore::TileStore(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileStore::~TileStore()
{
    clear();
    m_pool.waitForDone();
}

void TileStore::clear()
{
    m_pool.clear();
    m_stop.request_stop();
    m_stop = {};
    for (auto &[key, tile] : m_tiles)
        tile.stop.request_stop();
    m_tiles.clear();
    m_levels.clear();
    m_wanted = m_shown = nullptr;
    m_overview = {};
    m_overviewOf = {};
    ++m_overviewSerial;
    dropHalo();
}

TileStore::Range TileStore::rangeOf(const TileLevel &level, const gis::Box &view)
{
    const double size = level.tileMetres();
    const auto cell = [size](double value) { return static_cast<int>(std::floor(value / size)); };
    return {cell(view.minX), cell(-view.maxY), cell(view.maxX), cell(-view.minY)};
}

std::shared_ptr<TileStore::Level> TileStore::levelFor(const TileLevel &parameters)
{
    const auto found = std::ranges::find(m_levels, parameters, [](const auto &level) { return level->parameters; });
    if (found != m_levels.end()) {
        m_levels.splice(m_levels.begin(), m_levels, found);
    } else {
        m_levels.push_front(std::make_shared<Level>());
        m_levels.front()->id = ++m_lastLevel;
        m_levels.front()->parameters = parameters;
    }
    if (m_levels.size() > kLevelsKept)
        m_levels.pop_back();
    return m_levels.front();
}

void TileStore::want(const TileLevel &level, const gis::Box &view)
{
    m_wanted = levelFor(level);
    m_range = rangeOf(level, view);
    ++m_clock;
    cancelOthers();
    wantOverview();
    for (int y = m_range.minY; y <= m_range.maxY; ++y) {
        for (int x = m_range.minX; x <= m_range.maxX; ++x) {
            const Key key{m_wanted->id, x, y};
            Tile &tile = m_tiles[key];
            tile.used = m_clock;
            if (!tile.level) {
                tile.level = m_wanted;
                start(key, tile);
            }
        }
    }
    if (hasAll(*m_wanted, m_range))
        m_shown = m_wanted;
    evict();
}

void TileStore::cancelOthers()
{
    std::erase_if(m_tiles, [this](auto &entry) {
        const auto &[level, x, y] = entry.first;
        Tile &tile = entry.second;
        if (!tile.image.isNull() || (level == m_wanted->id && m_range.contains(x, y)))
            return false;
        tile.stop.request_stop();
        return true;
    });
}

void TileStore::start(Key key, Tile &tile)
{
    const auto [id, x, y] = key;
    const int fromMiddle =
        std::abs(2 * x - m_range.minX - m_range.maxX) + std::abs(2 * y - m_range.minY - m_range.maxY);
    m_pool.start(
        [this, key, level = tile.level, box = tile.level->boxOf(x, y), stop = tile.stop.get_token()] {
            if (stop.stop_requested())
                return;
            const int pixels = level->parameters.tilePixels();
            const QImage image = paintPicture(level->parameters, level->labels(), box, {pixels, pixels}, stop).image;
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(this, [this, key, image] { finished(key, image); }, Qt::QueuedConnection);
        },
        -fromMiddle);
}

void TileStore::finished(Key key, const QImage &image)
{
    const auto found = m_tiles.find(key);
    if (found == m_tiles.end() || !found->second.image.isNull())
        return; // cancelled after it was painted
    found->second.image = image;
    if (m_wanted && m_wanted != m_shown && hasAll(*m_wanted, m_range)) {
        m_shown = m_wanted;
        evict();
    }
    Q_EMIT changed();
}

// A small picture of everything, for where no tile is at hand.
void TileStore::wantOverview()
{
    TileLevel level = m_wanted->parameters;
    const gis::Box bounds = level.scene->bounds();
    if (bounds.empty() || (m_overviewOf.scene == level.scene && m_overviewOf.layers == level.layers))
        return;
    m_overviewOf = level;
    const gis::Box box = bounds.grownBy(0.02 * std::max(bounds.width(), bounds.height()) + 1.0);
    level.pixelRatio = 1.0;
    level.zoom = std::log2(kOverviewPixels / std::max(box.width(), box.height()) * kWorldMetres / 256.0);
    m_pool.start(
        [this, level, box, serial = ++m_overviewSerial, stop = m_stop.get_token()] {
            const QSize pixels(static_cast<int>(box.width() * level.scale()),
                               static_cast<int>(box.height() * level.scale()));
            const Picture picture = paintPicture(level, nullptr, box, pixels.expandedTo({1, 1}), stop);
            QMetaObject::invokeMethod(
                this,
                [this, picture, serial] {
                    if (serial == m_overviewSerial)
                        m_overview = picture;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        },
        -1000);
}

void TileStore::wantHalo(const TileLevel &level, const Feature &feature, const gis::Box &view)
{
    m_haloPending = true;
    const std::shared_ptr<const Feature> shared(level.scene, &feature);
    m_pool.start(
        [this, level, view, shared, serial = ++m_haloSerial] {
            const Picture halo = paintHaloPicture(level, *shared, view);
            QMetaObject::invokeMethod(
                this,
                [this, serial, halo] {
                    if (serial != m_haloSerial)
                        return;
                    m_halo = halo;
                    m_haloPending = false;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        },
        1000);
}

void TileStore::dropHalo()
{
    ++m_haloSerial;
    m_haloPending = false;
    m_halo = {};
}

bool TileStore::hasAll(const Level &level, const Range &range) const
{
    for (int y = range.minY; y <= range.maxY; ++y) {
        for (int x = range.minX; x <= range.maxX; ++x) {
            const auto found = m_tiles.find({level.id, x, y});
            if (found == m_tiles.end() || found->second.image.isNull())
                return false;
        }
    }
    return true;
}

bool TileStore::complete() const { return !m_haloPending && (!m_wanted || hasAll(*m_wanted, m_range)); }

std::vector<Picture> TileStore::pictures(const gis::Box &view) const
{
    std::vector<Picture> pictures;
    const auto &level = m_shown ? m_shown : m_wanted;
    const Range range = level ? rangeOf(level->parameters, view) : Range{};
    if (level && range.count() <= kMostFallbackTiles)
        addTiles(*level, range, pictures);
    else
        addOverview(view, pictures);
    if (!m_halo.image.isNull())
        pictures.push_back(m_halo);
    return pictures;
}

void TileStore::addTiles(const Level &level, const Range &range, std::vector<Picture> &pictures) const
{
    for (int y = range.minY; y <= range.maxY; ++y) {
        for (int x = range.minX; x <= range.maxX; ++x) {
            const auto found = m_tiles.find({level.id, x, y});
            if (found == m_tiles.end() || found->second.image.isNull()) {
                addOverview(level.boxOf(x, y), pictures);
            } else {
                const QImage &image = found->second.image;
                pictures.push_back({level.boxOf(x, y), image, image.rect().toRectF(), level.parameters.scale()});
            }
        }
    }
}

void TileStore::addOverview(const gis::Box &box, std::vector<Picture> &pictures) const
{
    if (auto part = partOf(m_overview, box))
        pictures.push_back(*std::move(part));
}

// The longest unseen go first; what is in view or stands in for it stays.
void TileStore::evict()
{
    qsizetype bytes = 0;
    std::vector<std::pair<std::uint64_t, Key>> idle;
    for (const auto &[key, tile] : m_tiles) {
        bytes += tile.image.sizeInBytes();
        if (tile.used != m_clock && (tile.level != m_shown || m_shown == m_wanted) && !tile.image.isNull())
            idle.emplace_back(tile.used, key);
    }
    std::ranges::sort(idle);
    for (const auto &[used, key] : idle) {
        if (bytes <= kBudget)
            break;
        const auto found = m_tiles.find(key);
        bytes -= found->second.image.sizeInBytes();
        m_tiles.erase(found);
    }
}

} // namespace app
