// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs.h"
#include "gis/geometry.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// What the numbers of a file mean: a coordinate system, and whether its two columns are in the
/// Vietnamese order (X is the northing).
struct SourceCrs
{
    std::string code;           ///< "EPSG:5897", "EPSG:4326" ...; empty: not known
    std::string wkt;            ///< of a system without a code
    bool northingFirst = false; ///< x holds the northing (or latitude), y the easting
    friend bool operator==(const SourceCrs &, const SourceCrs &) = default;
};

/// Reads "VN2000:thanh-hoa", "VN2000:105-00" (central meridian), "EPSG:3405", "WGS84"; deprecated codes
/// 6956 ... 6959 become today's. Throws gis::Error with what is wrong.
[[nodiscard]] SourceCrs parseCrs(std::string_view text);

/// The system a file declares by @p wkt: VN-2000's own zones by their code whatever datum shift the text
/// gives ("VN-2000 nội bộ" with TOWGS84 0 is the same grid, mislabelled; oddShift tells).
struct DeclaredCrs
{
    SourceCrs crs;
    bool oddShift = false; ///< its datum shift is not that of EPSG:6960 (none, or a wrong sign)
};
[[nodiscard]] DeclaredCrs declaredCrs(const std::string &wkt);

/// Brings coordinates onto the grid of a workspace. Between VN-2000 systems the datum is left alone; from
/// others the shift of EPSG:6960 is used. Not thread-safe: one per thread, cheap to make.
class GridConverter
{
public:
    /// Throws gis::Error for a system PROJ does not know.
    GridConverter(const SourceCrs &from, int gridEpsg);
    ~GridConverter();
    GridConverter(GridConverter &&) noexcept;
    GridConverter &operator=(GridConverter &&) noexcept;

    /// Whether nothing changes.
    [[nodiscard]] bool identity() const;
    /// Throws gis::Error where the projection has no answer.
    [[nodiscard]] Point toGrid(Point source) const;
    void convert(Geometry &geometry) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What is known of the place a file should lie in, workspace grid.
struct KnownPlace
{
    int gridEpsg = 0;
    MultiPolygon outline;      ///< of the ward; empty: not known
    std::vector<Point> points; ///< surveyed points (markers) that the file may hold too
};

/// One way to read the coordinates of a file.
struct PlaceGuess
{
    enum class Pattern {
        AsDeclared,   ///< fits as the file says
        AsAssumed,    ///< the file says nothing; this fits
        OtherZone,    ///< metres of another VN-2000 zone or UTM zone than declared
        SwappedAxes,  ///< X and Y change places
        Geographic,   ///< degrees, although metres are declared (or nothing)
        NoDatumShift, ///< lies about 224 m off: VN-2000 numbers under a label without the datum shift
        RotationSign, ///< lies 0.5 to 0.8 m off: the shift's rotations were used with the wrong sign
        Elsewhere     ///< fits nowhere near
    };
    SourceCrs crs;
    Pattern pattern = Pattern::AsDeclared;
    double certainty = 0.0; ///< 0 ... 1; below 0.8 a person is to be asked
    double inside = 0.0;    ///< share of the sample that lies in (or near) the outline when read so
    double offset = 0.0;    ///< metres by which known points are missed when read as declared
};

/// The ways to read @p sample (as stored), best first, at least one: what is declared, the 18 zones, UTM
/// 48 and 49, degrees, each also with swapped axes. Never changes anything: it proposes.
[[nodiscard]] std::vector<PlaceGuess> guessPlace(std::span<const Point> sample, const DeclaredCrs &declared,
                                                 const KnownPlace &known);

} // namespace gis
