// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "gis/geometry.h"

#include <vector>

namespace data {

/// Whom land is recovered from: a household or an organisation. Personal data.
struct Holder
{
    Id id = 0;
    std::string name;
    std::string kind; ///< "household", "organisation"
    std::string address;
    std::string phone;
    bool illustrative = false;
};

/// A cadastral parcel under site clearance. Known in the field by (former ward, map sheet, number).
struct Parcel
{
    Id id = 0;
    std::optional<Id> project;
    std::optional<Id> unit; ///< former ward whose map sheets number it
    std::string mapSheet;
    std::string number;
    std::string landUse;  ///< code of Circular 08/2024/TT-BTNMT, "ODT", "LUC"; mixed "ODT+CLN"
    std::string category; ///< "residential", "agricultural", "other", "organisation"
    std::optional<double> declaredAreaM2;
    std::optional<double> takenAreaM2;     ///< as decided
    std::optional<double> remainingAreaM2; ///< as decided, left to the holder
    std::optional<Id> holder;
    gis::Geometry geometry; ///< MultiPolygon, workspace grid
    Quality quality = Quality::Illustrative;
    bool illustrative = false; ///< the record itself is made up, not only its shape
    std::string source;
    std::string stage; ///< derived: code of the furthest step, in the project's order, that took place, or "none"
    int stageRank = 0; ///< derived: of that state, in the usual order; 0 for "none"
};

/// One step of a parcel's clearance: planned, moved, and done.
struct ParcelEvent
{
    Id id = 0;
    Id parcel = 0;
    std::string stage; ///< code of a ClearanceStep
    std::optional<Date> plannedOn;
    std::optional<Date> adjustedOn;
    std::optional<Date> actualOn;
    std::string documentNumber;
    std::optional<std::int64_t> amountDong;
    bool illustrative = false;
    std::string source;
    std::string method;         ///< of a payment: "full", "part", "deposit"; empty: not stated
    std::string overrideReason; ///< why it stands against the sequence or a period of law; empty: it does not
};

/// A state of clearance: what a step leads to, in the usual order of Decree 151/2025/NĐ-CP, Annex I.
struct Stage
{
    std::string code; ///< "none", "notice", "inventory", "posted", "approved", "paid", "recovered", "handed_over"
    int rank = 0;
    std::string nameVi;
    std::string nameEn;
    std::string article;
    int place = 0; ///< of the step among all steps, as project orders tell theirs
};

} // namespace data
