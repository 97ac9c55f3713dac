// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gis {

/// A place on the WGS 84 ellipsoid. Degrees, longitude first, as in GeoJSON and WKB.
struct LonLat
{
    double lon = 0.0; ///< -180 ... 180, east positive
    double lat = 0.0; ///<  -90 ...  90, north positive
    friend bool operator==(const LonLat &, const LonLat &) = default;
};

/// A VN-2000 TM-3 zone: transverse Mercator, scale 0.9999, false easting 500 km (EPSG registry).
struct Zone
{
    int epsg = 0;
    double centralMeridian = 0.0; ///< degrees east
};

/// The 18 TM-3 zones, by code.
[[nodiscard]] std::span<const Zone> zones();

/// A province as the survey authorities counted them before 1/7/2025; the ones merged then have no
/// published new meridian.
struct Province
{
    std::string_view code; ///< "thanh-hoa"
    std::string_view name; ///< "Thanh Hoá"
    int epsg = 0;          ///< its zone
};

/// All provinces with a known zone, by code.
[[nodiscard]] std::span<const Province> provinces();
[[nodiscard]] std::optional<Province> findProvince(std::string_view code);

/// The zone of an EPSG code. Throws gis::Error if it is not one of zones().
[[nodiscard]] Zone zoneOf(int epsg);

/// WKT (GDAL's dialect of WKT 1) and the name of an EPSG code, for spatial_ref_sys.
struct CrsText
{
    std::string name;
    std::string wkt;
    std::string proj;
};
[[nodiscard]] CrsText describeCrs(int epsg);

/// PROJ pipeline from the grid (east, north, metres) to WGS 84 in EPSG:4326's own axis order (latitude,
/// longitude, degrees), with the shift of EPSG:6960: for libraries that transform themselves.
[[nodiscard]] std::string pipelineToLatLon(int gridEpsg);

/// PROJ pipeline from one zone's grid to another's, east before north, the datum left alone.
[[nodiscard]] std::string pipelineBetween(int fromEpsg, int toEpsg);

/// VN-2000 grid <-> WGS 84 <-> Web Mercator, with the seven-parameter shift of EPSG:6960 (Decision
/// 05/2007/QĐ-BTNMT; 1 m). This class alone knows axis order: grid and Mercator points are east,
/// north; LonLat is longitude, latitude. Not thread-safe: one per thread, it is cheap to make.
class Transformer
{
public:
    /// @p gridEpsg is one of zones(). Throws gis::Error if it is not.
    explicit Transformer(int gridEpsg);
    ~Transformer();
    Transformer(Transformer &&) noexcept;
    Transformer &operator=(Transformer &&) noexcept;

    /// Throw gis::Error where the projection has no answer.
    [[nodiscard]] LonLat toWgs84(Point grid) const;
    /// Longitude and latitude on VN-2000's own ellipsoid (EPSG:4756), without the datum shift.
    [[nodiscard]] LonLat toVn2000(Point grid) const;
    [[nodiscard]] Point toGrid(LonLat place) const;
    /// Many at once, in place: x the longitude and y the latitude before, the grid after.
    void toGrid(std::span<Point> places) const;
    /// EPSG:3857, metres.
    [[nodiscard]] Point toMercator(Point grid) const;
    [[nodiscard]] Point fromMercator(Point mercator) const;
    [[nodiscard]] Geometry toMercator(Geometry grid) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// EPSG:3857, metres, of a WGS 84 place and back; spherical, without a datum shift.
[[nodiscard]] Point mercatorOf(LonLat place);
[[nodiscard]] LonLat lonLatOf(Point mercator);

} // namespace gis
