// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/import.h"

#include <atomic>
#include <memory>

namespace app {

/// What the window reads of an import at work in another thread, and tells it.
struct ImportWatch
{
    std::atomic<data::ImportProgress::Step> step = data::ImportProgress::Step::Reading;
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0; ///< 0 or less: not known
    std::atomic<bool> cancelled = false;
};
[[nodiscard]] data::ImportProgress progressOf(const std::shared_ptr<ImportWatch> &watch);

/// What the workspace has that an import may refer to.
struct ImportNames
{
    struct Name
    {
        std::string code;
        std::string name;
    };
    int srid = 0; ///< of its grid
    std::vector<Name> projects;
    std::vector<Name> units; ///< whose map sheets number parcels: former wards, where there are none the ward
    std::vector<Name> forests;
    std::vector<std::string> profiles; ///< of the levels of drawings
    std::vector<data::ImportMapping> mappings;
};
/// Throws data::Error.
[[nodiscard]] ImportNames readImportNames(const std::filesystem::path &file);

/// What is shown of a plan: bounded, however many rows the file has.
struct ShownPlan
{
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t leftOut = 0;
    std::int64_t missing = 0;
    std::int64_t doubtful = 0; ///< issues of rows that are brought in, and of the file
    std::int64_t broken = 0;   ///< rows left out for a shape that could be repaired
    std::int64_t repaired = 0;
    double areaBefore = 0.0; ///< of what is repaired, m²
    double areaAfter = 0.0;
    std::vector<data::PlannedRow> rows;
    std::vector<std::string> missingLabels;
    std::vector<data::ImportIssue> leftOutIssues; ///< at most a thousand, as the next
    std::vector<data::ImportIssue> doubts;        ///< repaired shapes first
};
[[nodiscard]] ShownPlan shownOf(const data::ImportPlan &plan);

/// A planned import with the workspace it goes into. Used by one thread at a time.
struct ImportRun
{
    /// Throws data::Error, gis::FileRefused.
    ImportRun(const std::filesystem::path &file, data::ImportOptions options)
        : workspace(data::Workspace::open(file)), import(workspace, std::move(options))
    {}
    ImportRun(const ImportRun &) = delete; // the import refers to the workspace beside it
    ImportRun &operator=(const ImportRun &) = delete;

    data::Workspace workspace;
    data::Import import;
};

/// Takes the change @p change back if it is the last one; else false. Throws data::Error.
[[nodiscard]] bool takeBack(const std::filesystem::path &file, data::Id change, const std::string &who);

} // namespace app
