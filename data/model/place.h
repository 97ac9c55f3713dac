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
    int ring = 1;                ///< which closed line of the boundary it stands on
    std::optional<int> position; ///< along that line, where its number does not tell
    std::string state;           ///< derived from the latest inspection; "unknown" without one
    std::optional<Date> seenOn;  ///< day of that inspection
    std::optional<Date> setOn;
    gis::Geometry geometry; ///< Point, workspace grid
    Quality quality = Quality::Illustrative;
    std::string source;
};

/// A marker as somebody found it on a day.
struct MarkerInspection
{
    Id id = 0;
    Id marker = 0;
    Date on{};
    std::string state; ///< "standing", "damaged", "lost", "moved", "not_found"
    std::string who;   ///< who looked
    std::string note;
    std::string source;
};

/// A file that belongs to a row. Its bytes lie beside the workspace, named by their digest.
struct Attachment
{
    Id id = 0;
    std::string ownerTable; ///< "marker_inspection"
    Id owner = 0;
    std::string digest; ///< BLAKE2b-256, 64 hexadecimal digits
    std::string name;   ///< as the file was called
    std::int64_t size = 0;
    Date addedOn{};
};

} // namespace data
