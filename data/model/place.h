// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "gis/geometry.h"

namespace data {

/// A ward, or a former ward that became part of one.
struct AdminUnit
{
    Id id = 0;
    std::string code; ///< our own, "ham-rong", "cu-dong-cuong": official codes are reused by reforms
    std::string name;
    std::string kind;         ///< "ward", "former_ward"
    std::string officialCode; ///< of the General Statistics Office, valid in validFrom ... validTo only
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    std::optional<Id> successor; ///< the unit that took it over
    bool partly = false;         ///< only a part of it went to the successor
    std::string resolution;
    std::optional<double> declaredAreaM2;
    std::optional<int> population;
    gis::Geometry geometry; ///< MultiPolygon, workspace grid
    Quality quality = Quality::Illustrative;
    std::string source;
};

/// A forest under management, or the part of one that lies in a (former) ward.
struct Forest
{
    Id id = 0;
    std::string code;
    std::string name;
    std::optional<Id> partOf;
    std::optional<Id> unit;
    std::string manager;
    std::optional<double> declaredAreaM2;
    gis::Geometry geometry; ///< MultiPolygon, workspace grid
    Quality quality = Quality::Illustrative;
    std::string source;
};

/// A boundary marker (mốc ranh giới).
struct BoundaryMarker
{
    Id id = 0;
    int number = 0;
    std::optional<Id> forest;
    std::string state; ///< "standing", "damaged", "lost", "moved", "not_found", "unknown"
    std::optional<Date> setOn;
    gis::Geometry geometry; ///< Point, workspace grid
    Quality quality = Quality::Illustrative;
    std::string source;
};

} // namespace data
