// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/reading_p.h"
#include "data/store/bulk_p.h"

#include <memory>

namespace data {

/// What is the same for all rows of an import.
struct ImportContext
{
    const ImportOptions &options;
    const Workspace &workspace;
    IssueLog &log;
    ImportPlan &plan;
    std::string fileName;
    int srid = 0;
    Date today{}; ///< of the import
};

/// Compares the records of one target with what is there, and writes them.
class Planner
{
public:
    virtual ~Planner() = default;
    virtual void add(const ImportRecord &record) = 0;
    /// After the last record: what the file lacks, what overlaps.
    virtual void finish(const ImportProgress &progress) = 0;
    virtual void write(BulkWriter &writer, const ImportProgress &progress) = 0;
};

/// Throws Error{UnknownProject, UnknownUnit, UnknownForest} for what the options name.
[[nodiscard]] std::unique_ptr<Planner> makeParcelPlanner(const ImportContext &context);
/// For markers, sites, alignments, boundaries and units.
[[nodiscard]] std::unique_ptr<Planner> makePlacePlanner(const ImportContext &context);

/// How many rows a plan lists one by one.
constexpr std::size_t kListedRows = 1000;
void list(ImportPlan &plan, PlannedRow row);
/// Calls the progress; throws Error{Cancelled} where it says no.
void report(const ImportProgress &progress, ImportProgress::Step step, std::int64_t done, std::int64_t total);

/// Whether two shapes have the same vertices, to the centimetre a survey gives.
[[nodiscard]] bool isSameShape(const gis::Geometry &a, const gis::Geometry &b);
/// For the list of changes: "polygon, 9 vertices, 1234.50 m²".
[[nodiscard]] std::string shapeText(const gis::Geometry &geometry);

} // namespace data
