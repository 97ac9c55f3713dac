// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/projection_p.h"
#include "gis/source_crs.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>
#include <numbers>
#include <optional>

namespace gis {

namespace {

constexpr double kDegree = std::numbers::pi / 180.0;
constexpr double kShiftTolerance = 0.1; // metres; figures in a label are rounded

std::string nameOf(const Projection &object)
{
    const char *name = object ? proj_get_name(object.get()) : nullptr;
    return name ? name : "";
}

/// Letters and digits in lower case.
std::string skeleton(std::string_view name)
{
    std::string result;
    for (const char each : name) {
        if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'))
            result += each;
        else if (each >= 'A' && each <= 'Z')
            result += static_cast<char>(each - 'A' + 'a');
    }
    return result;
}

bool saysVn2000(const std::string &name)
{
    const std::string bare = skeleton(name);
    return bare.contains("vn2000") || bare.contains("vietnam2000");
}

/// The part of a compound or bound system in which two numbers are a place.
Projection horizontalOf(PJ_CONTEXT *context, Projection crs)
{
    for (;;) {
        const PJ_TYPE type = proj_get_type(crs.get());
        if (type == PJ_TYPE_COMPOUND_CRS)
            crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
        else if (type == PJ_TYPE_BOUND_CRS)
            crs.reset(proj_get_source_crs(context, crs.get()));
        else
            return crs;
    }
}

/// The figures between "TOWGS84[" and "]". From the text, because PROJ mends wrong signs in WKT 1 unasked.
std::optional<DatumShift> writtenShift(std::string_view wkt)
{
    constexpr std::string_view kWord = "TOWGS84[";
    const auto found = wkt.find(kWord);
    if (found == std::string_view::npos)
        return {};
    DatumShift shift{};
    const char *at = wkt.data() + found + kWord.size();
    const char *const end = wkt.data() + wkt.size();
    for (double &each : shift) {
        while (at != end && (*at == ',' || *at == ' '))
            ++at;
        const auto [next, error] = std::from_chars(at, end, each);
        if (error != std::errc())
            break;
        at = next;
    }
    return shift;
}

/// In the convention of TOWGS84: Position Vector.
std::optional<DatumShift> shiftOf(PJ_CONTEXT *context, const Projection &crs, std::string_view text)
{
    if (const auto written = writtenShift(text))
        return written;
    DatumShift shift{};
    if (proj_get_type(crs.get()) != PJ_TYPE_BOUND_CRS)
        return {};
    const Projection operation{proj_crs_get_coordoperation(context, crs.get())};
    const bool told = operation && proj_coordoperation_get_towgs84_values(context, operation.get(), shift.data(),
                                                                          static_cast<int>(shift.size()), 0) != 0;
    return told ? std::optional(shift) : std::nullopt;
}

/// Metres along the ground, at 106°E 16°N, between what a Position Vector shift and EPSG:6960 make of a place.
double errorOf(const DatumShift &shift)
{
    constexpr double kRadius = 6378137.0;
    constexpr double kSecond = kDegree / 3600.0;
    const double up[3] = {std::cos(16 * kDegree) * std::cos(106 * kDegree),
                          std::cos(16 * kDegree) * std::sin(106 * kDegree), std::sin(16 * kDegree)};
    DatumShift by{};
    for (std::size_t i = 0; i < by.size(); ++i)
        by[i] = shift[i] - (i >= 3 && i < 6 ? -kShift6960[i] : kShift6960[i]);
    const double turn[3] = {by[3] * kSecond * kRadius, by[4] * kSecond * kRadius, by[5] * kSecond * kRadius};
    const double scale = by[6] * 1e-6 * kRadius;
    const double moved[3] = {by[0] + turn[1] * up[2] - turn[2] * up[1] + scale * up[0],
                             by[1] + turn[2] * up[0] - turn[0] * up[2] + scale * up[1],
                             by[2] + turn[0] * up[1] - turn[1] * up[0] + scale * up[2]};
    const double lift = moved[0] * up[0] + moved[1] * up[1] + moved[2] * up[2];
    return std::hypot(moved[0] - lift * up[0], moved[1] - lift * up[1], moved[2] - lift * up[2]);
}

/// A transverse Mercator from the equator with false easting 500 km, in metres, on the ellipsoid of WGS 84.
struct Stripe
{
    double meridian = 0.0; ///< degrees
    double scale = 0.0;
};

double parameter(PJ_CONTEXT *context, const Projection &conversion, std::string_view epsg)
{
    const int count = proj_coordoperation_get_param_count(context, conversion.get());
    for (int i = 0; i < count; ++i) {
        const char *code = nullptr;
        double value = 0.0;
        double unit = 1.0;
        if (proj_coordoperation_get_param(context, conversion.get(), i, nullptr, nullptr, &code, &value, nullptr, &unit,
                                          nullptr, nullptr, nullptr, nullptr) != 0 &&
            code != nullptr && epsg == code)
            return value * unit;
    }
    return std::nan("");
}

bool hasSizeOfWgs84(PJ_CONTEXT *context, const Projection &crs)
{
    const Projection ellipsoid{proj_get_ellipsoid(context, crs.get())};
    double radius = 0.0;
    double flattening = 0.0;
    return ellipsoid &&
           proj_ellipsoid_get_parameters(context, ellipsoid.get(), &radius, nullptr, nullptr, &flattening) != 0 &&
           std::abs(radius - 6378137.0) < 1e-3 && std::abs(flattening - 298.257223563) < 1e-6;
}

bool inMetres(PJ_CONTEXT *context, const Projection &crs)
{
    const Projection axes{proj_crs_get_coordinate_system(context, crs.get())};
    double unit = 0.0;
    return axes &&
           proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &unit, nullptr, nullptr, nullptr) !=
               0 &&
           unit == 1.0;
}

std::optional<Stripe> stripeOf(PJ_CONTEXT *context, const Projection &crs)
{
    if (proj_get_type(crs.get()) != PJ_TYPE_PROJECTED_CRS || !hasSizeOfWgs84(context, crs) || !inMetres(context, crs))
        return {};
    const Projection conversion{proj_crs_get_coordoperation(context, crs.get())};
    const auto value = [&](std::string_view epsg) { return parameter(context, conversion, epsg); };
    const char *method = nullptr;
    proj_coordoperation_get_method_info(context, conversion.get(), nullptr, nullptr, &method);
    // The registry had the false origin of 6956 ... 6959 the wrong way round; their files hold usual numbers.
    const bool usual = value("8806") == 500000.0 && value("8807") == 0.0;
    const bool deprecated = value("8806") == 0.0 && value("8807") == 500000.0;
    const bool fits =
        method != nullptr && method == std::string_view("9807") && value("8801") == 0.0 && (usual || deprecated);
    return fits ? std::optional(Stripe{value("8802") / kDegree, value("8805")}) : std::nullopt;
}

/// The EPSG code of a VN-2000 zone; 0: none.
int zoneOf(const Stripe &stripe, bool vn2000)
{
    const auto is = [](double a, double b) { return std::abs(a - b) < 1e-7; };
    if (is(stripe.scale, 0.9999))
        for (const Zone &zone : zones())
            if (is(zone.centralMeridian, stripe.meridian))
                return zone.epsg;
    if (vn2000 && is(stripe.scale, 0.9996))
        return is(stripe.meridian, 105.0) ? 3405 : is(stripe.meridian, 111.0) ? 3406 : 0;
    return 0;
}

/// The registry's code for a system, where PROJ is sure; 0: none.
int registered(PJ_CONTEXT *context, const Projection &crs)
{
    constexpr int kSure = 90; // percent; the same but for the name
    int *confidence = nullptr;
    PJ_OBJ_LIST *found = proj_identify(context, crs.get(), "EPSG", nullptr, &confidence);
    int code = 0;
    if (found != nullptr && proj_list_get_count(found) > 0 && confidence[0] >= kSure) {
        const Projection best{proj_list_get(context, found, 0)};
        const std::string_view digits = proj_get_id_code(best.get(), 0);
        std::from_chars(digits.data(), digits.data() + digits.size(), code);
    }
    proj_int_list_destroy(confidence);
    proj_list_destroy(found);
    return code;
}

/// The same system on VN-2000's own datum, for a map plane without a code.
std::string onVn2000(PJ_CONTEXT *context, const Projection &crs)
{
    const Projection datum = createProjection(context, "EPSG:4756");
    const Projection own{proj_crs_alter_geodetic_crs(context, crs.get(), datum.get())};
    const char *wkt = own ? proj_as_wkt(context, own.get(), PJ_WKT2_2019, nullptr) : nullptr;
    return wkt ? wkt : "";
}

SourceCrs coded(int epsg) { return {.code = std::format("EPSG:{}", epsg)}; }

} // namespace

DeclaredCrs declaredCrs(const std::string &wkt)
{
    if (wkt.find_first_not_of(" \t\r\n") == std::string::npos)
        return {};
    const ProjContext context = makeProjContext();
    const bool proj = wkt.starts_with('+'); // without the type it would be an operation
    Projection whole{proj_create(context.get(), (proj ? wkt + " +type=crs" : wkt).c_str())};
    if (!whole)
        return {.crs = {.wkt = wkt}};
    const auto shift = shiftOf(context.get(), whole, wkt);
    const bool bound = proj_get_type(whole.get()) == PJ_TYPE_BOUND_CRS;
    const Projection crs = horizontalOf(context.get(), std::move(whole));
    const Projection geographic{proj_crs_get_geodetic_crs(context.get(), crs.get())};
    if (!geographic) // a drawing's own plane
        return {};
    const Projection datum{proj_crs_get_datum_forced(context.get(), geographic.get())};
    const bool ownDatum = saysVn2000(nameOf(datum)) || saysVn2000(nameOf(geographic));
    const bool vn2000 = ownDatum || saysVn2000(nameOf(crs));
    const bool plane = proj_get_type(crs.get()) == PJ_TYPE_PROJECTED_CRS;
    const auto stripe = stripeOf(context.get(), crs);
    const int zone = stripe ? zoneOf(*stripe, vn2000) : 0;
    if (zone == 0 && !vn2000) {
        const bool gps = !plane && nameOf(datum) == "World Geodetic System 1984";
        const int code = bound ? 0 : gps ? 4326 : registered(context.get(), crs);
        return {.crs = code != 0 ? coded(code) : SourceCrs{.wkt = wkt}};
    }
    DeclaredCrs declared;
    declared.crs = zone != 0 ? coded(zone) : plane ? SourceCrs{.wkt = onVn2000(context.get(), crs)} : coded(4756);
    declared.shiftError = shift ? errorOf(*shift) : ownDatum ? 0.0 : errorOf({});
    declared.oddShift = declared.shiftError > kShiftTolerance;
    return declared;
}

} // namespace gis
