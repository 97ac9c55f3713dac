// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "gis/geometry.h"

namespace data {

/// A law, decision, resolution or letter that something rests on.
struct LegalDocument
{
    Id id = 0;
    std::string number; ///< as printed, "106/NQ-CP"
    std::string kind;   ///< "Nghị quyết", "Quyết định", ...
    std::optional<Date> issuedOn;
    std::string issuer;
    std::string subject;
    std::string source;
};

/// A project, or a case (vụ việc) that is tracked like one.
struct Project
{
    Id id = 0;
    std::string code;       ///< "PR-01", "VV-02"
    std::string name;       ///< as printed
    std::string kind;       ///< code of project_kind: "railway", "urban_area", "road", "case", ...
    std::optional<Id> unit; ///< (former) ward of origin, where the source names one
    std::string unitNote;   ///< what the source says where it is not one ward
    std::string status;     ///< code of project_status: "planned", "backlog", "recovered", ...
    std::string investor;
    std::optional<std::int64_t> budgetDong;
    std::optional<double> declaredAreaM2;
    std::optional<Id> legalBasis;
    std::string note;                        ///< what else the source says of it
    gis::Geometry site;                      ///< MultiPolygon, workspace grid
    gis::Geometry alignment;                 ///< MultiLineString, workspace grid
    Quality quality = Quality::Illustrative; ///< of both geometries
    std::string source;
};

/// A dated (or not yet dated) piece of work.
struct Milestone
{
    Id id = 0;
    std::string code; ///< "M-03"
    std::optional<Id> project;
    std::string title;           ///< as printed
    std::string wording;         ///< as printed: "trước tháng 12/2026"; may be empty
    std::optional<Date> lastDay; ///< last acceptable day; of the first year where it recurs
    std::optional<int> lastYear; ///< recurs every year up to this one
    std::optional<Date> doneOn;
    std::string responsible;
    std::optional<Id> legalSource;
    std::string source;
};

/// Something that stands in the way (vướng mắc), of a parcel or of a project.
struct Obstacle
{
    Id id = 0;
    std::optional<Id> project;
    std::optional<Id> parcel;
    std::string kind; ///< "payment", "demolition", "resettlement", "dispute", "funding", "other"
    std::string text;
    std::optional<int> households;
    std::optional<std::int64_t> amountDong;
    std::optional<Date> openedOn;
    std::string responsible;
    std::optional<Date> dueOn;
    std::optional<Date> closedOn;
    std::string resolution;
    std::string source;
};

/// One measurable row of the ward's targets (chỉ tiêu).
struct Target
{
    Id id = 0;
    std::string code; ///< "4b", "37b.2"
    int group = 0;    ///< 1: assigned by the province, 2: added by the ward
    std::string category;
    std::string title;
    std::string comparison; ///< ">=", ">", "<", "=", "between", "done"
    std::optional<double> value;
    std::optional<double> valueMax; ///< of "between"
    std::string valueText;          ///< as printed
    std::string unit;
    std::string wording;         ///< as printed, "đến năm 2030"; empty: the source gives no year
    std::optional<Date> lastDay; ///< of the first year where it recurs
    std::optional<int> lastYear; ///< recurs every year up to this one
    std::optional<double> baseline;
    std::string baselineText;
    std::string baselineSource; ///< its place in the report, which is not the target's
    std::string remark;
    std::string source;
};

/// A figure the report states about something, kept as declared beside what can be computed.
struct DeclaredFigure
{
    Id id = 0;
    std::string subject;  ///< "ward", "forest", "clearance", or a project's code
    std::string quantity; ///< "area_m2", "households", "cases", ...
    std::string part;     ///< which part of the subject; empty: the whole
    std::optional<double> value;
    std::string unit;
    std::string wording; ///< as printed
    std::string source;
};

} // namespace data
