// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Areas: measured against declared, parcels against their neighbours, taken and remaining against whole.

#include "data/rules/findings_p.h"
#include "gis/measure.h"
#include "gis/overlay.h"
#include "gis/shape.h"

#include <cmath>
#include <format>

namespace data::finding {

namespace {

using Kind = Finding::Kind;

/// How far a border may lie beside where it is, in metres: parcels surveyed at 1:500.
constexpr double kBorder = 0.05;
/// Places on small scales: half a percent.
constexpr double kShare = 0.005;
/// Square metres in which two parcels may meet.
constexpr double kSmallestOverlap = 0.5;

bool isMeasured(const gis::Geometry &geometry, Quality quality)
{
    return std::holds_alternative<gis::MultiPolygon>(geometry) && quality != Quality::Illustrative;
}

FindingSide squareMetres(double value, const std::string &source)
{
    return {.value = value, .unit = "m2", .source = source};
}

/// Measured left, declared right; nothing within the tolerance.
std::optional<Finding> compare(const gis::Geometry &geometry, double declared, double tolerance,
                               const std::string &source)
{
    const double measured = gis::gridArea(geometry);
    if (std::abs(measured - declared) <= tolerance)
        return {};
    Finding finding;
    finding.kind = Kind::AreaDiffers;
    finding.severity = Severity::A;
    finding.left = squareMetres(measured, {});
    finding.right = squareMetres(declared, source);
    finding.difference = measured - declared;
    return finding;
}

void checkPlace(const auto &place, const gis::Geometry &geometry, const char *kind, std::vector<Finding> &findings)
{
    if (!isMeasured(geometry, place.quality) || !place.declaredAreaM2)
        return;
    auto finding = compare(geometry, *place.declaredAreaM2, *place.declaredAreaM2 * kShare, place.source);
    if (!finding)
        return;
    finding->key = std::format("area/{}/{}", kind, place.code);
    finding->topic = place.name;
    finding->subject = {.kind = kind, .code = place.code, .id = place.id};
    findings.push_back(std::move(*finding));
}

void checkParcel(const Evidence &evidence, const Parcel &parcel, std::vector<Finding> &findings)
{
    if (!isMeasured(parcel.geometry, parcel.quality) || !parcel.declaredAreaM2)
        return;
    const double tolerance = gis::gridLength(parcel.geometry) * kBorder;
    auto finding = compare(parcel.geometry, *parcel.declaredAreaM2, tolerance, parcel.source);
    if (!finding)
        return;
    finding->key = "area/parcel/" + keyOf(evidence, parcel);
    finding->subject = subjectOf(parcel);
    findings.push_back(std::move(*finding));
}

void checkTaken(const Evidence &evidence, const Parcel &parcel, std::vector<Finding> &findings)
{
    if (!parcel.takenAreaM2 || !parcel.remainingAreaM2 || !parcel.declaredAreaM2)
        return;
    constexpr double kLastDigit = 0.05; // three figures, each written to a tenth of a square metre
    const double sum = *parcel.takenAreaM2 + *parcel.remainingAreaM2;
    if (std::abs(sum - *parcel.declaredAreaM2) <= 3 * kLastDigit)
        return;
    Finding finding;
    finding.kind = Kind::TakenAndRemaining;
    finding.severity = Severity::A;
    finding.key = "taken/parcel/" + keyOf(evidence, parcel);
    finding.subject = subjectOf(parcel);
    finding.left = squareMetres(sum, parcel.source);
    finding.left.terms = {*parcel.takenAreaM2, *parcel.remainingAreaM2};
    finding.right = squareMetres(*parcel.declaredAreaM2, parcel.source);
    finding.difference = sum - *parcel.declaredAreaM2;
    findings.push_back(std::move(finding));
}

Finding overlapOf(const Evidence &evidence, const Parcel &first, const Parcel &second, double area)
{
    Finding finding;
    finding.kind = Kind::ParcelsOverlap;
    finding.severity = Severity::A;
    finding.key = std::format("overlap/parcel/{}/{}", keyOf(evidence, first), keyOf(evidence, second));
    finding.subject = subjectOf(first);
    finding.left = {.label = codeOf(first), .source = first.source};
    finding.right = {.label = codeOf(second), .source = second.source};
    finding.left.value = area;
    finding.left.unit = "m2";
    finding.difference = area;
    return finding;
}

/// Invalid shapes are left aside: none knows what they cover.
void checkOverlaps(const Evidence &evidence, std::vector<Finding> &findings)
{
    std::vector<const Parcel *> parcels;
    std::vector<gis::MultiPolygon> shapes;
    for (const Parcel &parcel : evidence.parcels) {
        if (!isMeasured(parcel.geometry, parcel.quality))
            continue;
        const auto &shape = std::get<gis::MultiPolygon>(parcel.geometry);
        if (gis::whyInvalid(shape).empty()) {
            parcels.push_back(&parcel);
            shapes.push_back(shape);
        }
    }
    for (const gis::Overlap &overlap : gis::findOverlaps(shapes, kSmallestOverlap))
        findings.push_back(overlapOf(evidence, *parcels[overlap.first], *parcels[overlap.second], overlap.area));
}

} // namespace

std::vector<Finding> inAreas(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const AdminUnit &unit : evidence.units)
        checkPlace(unit, unit.geometry, "unit", findings);
    for (const Forest &forest : evidence.forests)
        checkPlace(forest, forest.geometry, "forest", findings);
    for (const Project &project : evidence.projects)
        checkPlace(project, project.site, "project", findings);
    for (const Parcel &parcel : evidence.parcels) {
        checkParcel(evidence, parcel, findings);
        checkTaken(evidence, parcel, findings);
    }
    checkOverlaps(evidence, findings);
    return findings;
}

} // namespace data::finding
