// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs.h"
#include "gis/geometry.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace gis {

/// What the numbers of a file mean: a coordinate system, and whether its two columns are in the
/// Vietnamese order (X is the northing). Without that, x is the easting or longitude, whatever order
/// the system's own definition has.
struct SourceCrs
{
    std::string code;           ///< "EPSG:5897", "EPSG:4326" ...; empty: not known, or see wkt
    std::string wkt;            ///< of a system without a code
    bool northingFirst = false; ///< x holds the northing (or latitude), y the easting
    friend bool operator==(const SourceCrs &, const SourceCrs &) = default;
};

/// Reads "VN2000:thanh-hoa", "VN2000:105-00" or "VN2000:105°00'" (central meridian), "EPSG:3405", "3405",
/// "WGS84", "CRS84"; the deprecated codes 6956 ... 6959 become today's. Throws gis::Error with what is wrong.
[[nodiscard]] SourceCrs parseCrs(std::string_view text);

/// The system a file declares by a WKT, or a PROJ string or a code: VN-2000's own zones by their code
/// whatever datum shift the text gives ("VN-2000 nội bộ" with TOWGS84 0 is the same grid, mislabelled;
/// oddShift tells). An empty text, or one of a system without a place on Earth, declares nothing; one that
/// PROJ cannot read is kept as wkt.
struct DeclaredCrs
{
    SourceCrs crs;
    bool oddShift = false;   ///< its datum shift is not that of EPSG:6960 (none, or a wrong sign)
    double shiftError = 0.0; ///< metres between the two at the middle of Vietnam: 224 for none, 0.7 for signs
};
[[nodiscard]] DeclaredCrs declaredCrs(const std::string &wkt);

/// Brings coordinates onto the grid of a workspace. Between VN-2000 systems the datum is left alone; from
/// others the shift of EPSG:6960 is used. Not thread-safe: one per thread, cheap to make.
class GridConverter
{
public:
    /// Throws gis::Error for a system that is not known, or that PROJ cannot bring to WGS 84 but for guessing.
    GridConverter(const SourceCrs &from, int gridEpsg);
    ~GridConverter();
    GridConverter(GridConverter &&) noexcept;
    GridConverter &operator=(GridConverter &&) noexcept;

    /// Whether nothing changes.
    [[nodiscard]] bool identity() const;
    /// Throw gis::Error where the projection has no answer; what was converted in place is then undefined.
    [[nodiscard]] Point toGrid(Point source) const;
    void convert(std::span<Point> points) const;
    void convert(Geometry &geometry) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gis
