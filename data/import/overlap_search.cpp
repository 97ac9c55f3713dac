// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/overlap_search_p.h"

#include "data/store/geometry_blob_p.h"
#include "data/store/row_p.h"
#include "gis/measure.h"
#include "gis/shape.h"

#include <algorithm>
#include <format>
#include <future>

namespace data {

namespace {

/// Square metres below which two surveys of one border may differ.
constexpr double kBorderArea = 1.0;
/// Metres above which a space between parcels is a path.
constexpr double kWidestGap = 0.5;
/// Rows looked at together: some 50 MB of polygons.
constexpr std::size_t kStripe = 100'000;

/// A row of the import while the search goes along the map.
struct Place
{
    double minX = 0;
    double maxX = 0;
    const PackedRows *rows = nullptr;
    PackedRows::Position position;

    [[nodiscard]] PackedRows::Row row() const { return rows->at(position); }
};

/// A parcel that is in the workspace.
struct Neighbour
{
    std::string label;
    gis::MultiPolygon polygon;
};

std::vector<gis::MultiPolygon> shapesOf(std::span<const Place> places)
{
    std::vector<gis::MultiPolygon> result;
    result.reserve(places.size());
    for (const Place &place : places)
        result.push_back(polygonsOf(place.row().geometry));
    return result;
}

std::string areaText(double area) { return std::format("{:.2f}", area); }

class Search
{
public:
    Search(const ImportContext &context, const RowLabel &label) : m_context(context), m_label(label) {}

    void collect(const PackedRows &rows)
    {
        rows.forEach([&](const PackedRows::Row &row, PackedRows::Position position) {
            if (row.existing)
                m_changing.push_back(row.existing);
            if (row.geometry.empty())
                return;
            const gis::Box box = boxOf(row.geometry);
            m_box.add(box);
            m_places.push_back({box.minX, box.maxX, &rows, position});
        });
    }

    void run(const ImportProgress &progress)
    {
        std::ranges::sort(m_changing);
        std::ranges::sort(m_places, {}, &Place::minX);
        std::vector<Place> reaching; // of earlier stripes into this one
        for (std::size_t from = 0; from < m_places.size(); from += kStripe) {
            report(progress, ImportProgress::Step::Checking, static_cast<std::int64_t>(from),
                   static_cast<std::int64_t>(m_places.size()));
            const std::span stripe(m_places.data() + from, std::min(kStripe, m_places.size() - from));
            std::erase_if(reaching, [&](const Place &place) { return place.maxX < stripe.front().minX; });
            const auto shapes = shapesOf(stripe);
            auto gaps = std::async(std::launch::async, [&shapes] { return gis::findGaps(shapes, kWidestGap); });
            among(stripe, shapes);
            with(stripe, shapes, reaching);
            withThere(stripe, shapes);
            tellGaps(gaps.get());
            reaching.insert(reaching.end(), stripe.begin(), stripe.end());
        }
    }

private:
    void among(std::span<const Place> stripe, std::span<const gis::MultiPolygon> shapes)
    {
        for (const gis::Overlap &overlap : gis::findOverlaps(shapes, kBorderArea))
            tell(stripe[overlap.second], m_label(stripe[overlap.first].row()), overlap.area);
    }

    void with(std::span<const Place> stripe, std::span<const gis::MultiPolygon> shapes,
              const std::vector<Place> &reaching)
    {
        const auto others = shapesOf(reaching);
        for (const gis::Overlap &overlap : gis::findOverlapsWith(shapes, others, kBorderArea))
            tell(stripe[overlap.first], m_label(reaching[overlap.second].row()), overlap.area);
    }

    void withThere(std::span<const Place> stripe, std::span<const gis::MultiPolygon> shapes)
    {
        const std::vector<Neighbour> there = neighbours(stripe);
        std::vector<gis::MultiPolygon> others;
        others.reserve(there.size());
        for (const Neighbour &neighbour : there)
            others.push_back(neighbour.polygon);
        for (const gis::Overlap &overlap : gis::findOverlapsWith(shapes, others, kBorderArea))
            tell(stripe[overlap.first], there[overlap.second].label, overlap.area);
    }

    /// Parcels of the workspace that the import leaves as they are, near the stripe.
    [[nodiscard]] std::vector<Neighbour> neighbours(std::span<const Place> stripe) const
    {
        std::vector<Neighbour> result;
        SQLite::Statement query(m_context.workspace.database(),
                                "SELECT id, map_sheet || '/' || number, geometry FROM parcel WHERE id IN"
                                " (SELECT pkid FROM idx_parcel_geometry"
                                "   WHERE xmax >= ? AND xmin <= ? AND ymax >= ? AND ymin <= ?)");
        query.bind(1, stripe.front().minX);
        query.bind(2, std::ranges::max(stripe, {}, &Place::maxX).maxX);
        query.bind(3, m_box.minY);
        query.bind(4, m_box.maxY);
        while (query.executeStep()) {
            if (std::ranges::binary_search(m_changing, query.getColumn(0).getInt64()))
                continue;
            const SQLite::Column blob = query.getColumn(2);
            const std::span bytes(static_cast<const std::byte *>(blob.getBlob()),
                                  static_cast<std::size_t>(blob.getBytes()));
            // What is broken cannot be compared; the workspace's own findings tell of it.
            if (gis::MultiPolygon polygon = polygonsOf(bytes);
                std::ranges::all_of(gis::findShapeFaults(polygon), isHarmless, &gis::ShapeFault::kind))
                result.push_back({query.getColumn(1).getString(), std::move(polygon)});
        }
        return result;
    }

    void tellGaps(const std::vector<gis::Polygon> &gaps)
    {
        for (const gis::Polygon &gap : gaps) {
            const gis::Geometry geometry = gis::MultiPolygon{gap};
            const gis::Point place = gis::labelPoint(geometry);
            m_context.log.doubt(0, IssueKind::Gap, std::format("{:.2f} {:.2f}", place.x, place.y),
                                areaText(gis::gridArea(geometry)));
        }
    }

    void tell(const Place &place, std::string other, double area)
    {
        const PackedRows::Row row = place.row();
        m_context.log.doubt(row.number, IssueKind::Overlap, std::format("{} × {}", m_label(row), other),
                            areaText(area));
    }

    const ImportContext &m_context;
    const RowLabel &m_label;
    std::vector<Place> m_places;
    std::vector<Id> m_changing;
    gis::Box m_box;
};

} // namespace

void searchOverlaps(const ImportContext &context, const PackedRows &added, const PackedRows &changed,
                    const RowLabel &label, const ImportProgress &progress)
{
    Search search(context, label);
    search.collect(added);
    search.collect(changed);
    search.run(progress);
}

} // namespace data
