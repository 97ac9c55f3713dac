// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_job.h"

#include "app/models/history_rows.h"
#include "data/import/drawing_profiles.h"
#include "data/store/history.h"
#include "data/store/places.h"
#include "data/store/projects.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

constexpr std::size_t kShown = 1000;

void append(std::vector<data::ImportIssue> &issues, const data::ImportIssue &issue)
{
    if (issues.size() < kShown)
        issues.push_back(issue);
}

/// "123.45 130.00", as the import tells areas before and after.
void addAreas(ShownPlan &shown, const std::string &detail)
{
    const char *const end = detail.data() + detail.size();
    double before = 0.0;
    double after = 0.0;
    const auto [blank, fault] = std::from_chars(detail.data(), end, before);
    if (fault != std::errc() || blank == end || std::from_chars(blank + 1, end, after).ec != std::errc())
        return;
    shown.areaBefore += before;
    shown.areaAfter += after;
}

void addIssue(ShownPlan &shown, const data::ImportIssue &issue)
{
    if (issue.leftOut) {
        append(shown.leftOutIssues, issue);
        shown.broken += issue.kind == data::IssueKind::ShapeBroken;
        return;
    }
    ++shown.doubtful;
    if (issue.kind == data::IssueKind::ShapeRepaired) {
        ++shown.repaired;
        addAreas(shown, issue.detail);
    }
}

} // namespace

data::ImportProgress progressOf(const std::shared_ptr<ImportWatch> &watch)
{
    return {[watch](data::ImportProgress::Step step, std::int64_t done, std::int64_t total) {
        watch->step = step;
        watch->done = done;
        watch->total = total;
        return !watch->cancelled;
    }};
}

ImportNames readImportNames(const std::filesystem::path &file)
{
    const data::Workspace workspace = data::Workspace::open(file);
    ImportNames names;
    names.srid = workspace.srid();
    for (const data::Project &project : data::projects(workspace))
        names.projects.push_back({project.code, project.name});
    const std::vector<data::AdminUnit> units = data::adminUnits(workspace);
    const bool merged = std::ranges::contains(units, "former_ward", &data::AdminUnit::kind);
    for (const data::AdminUnit &unit : units)
        if (!merged || unit.kind == "former_ward")
            names.units.push_back({unit.code, unit.name});
    for (const data::Forest &forest : data::forests(workspace))
        names.forests.push_back({forest.code, forest.name});
    for (const data::DrawingProfile &profile : data::drawingProfilesOf(workspace))
        names.profiles.push_back(profile.name);
    names.mappings = data::importMappings(workspace);
    return names;
}

ShownPlan shownOf(const data::ImportPlan &plan)
{
    ShownPlan shown{.read = plan.read,
                    .added = plan.added,
                    .changed = plan.changed,
                    .unchanged = plan.unchanged,
                    .leftOut = plan.leftOut,
                    .missing = plan.missing,
                    .rows = plan.rows,
                    .missingLabels = plan.missingLabels};
    for (const data::ImportIssue &issue : plan.issues)
        addIssue(shown, issue);
    for (const bool repaired : {true, false})
        for (const data::ImportIssue &issue : plan.issues)
            if (!issue.leftOut && (issue.kind == data::IssueKind::ShapeRepaired) == repaired)
                append(shown.doubts, issue);
    return shown;
}

bool takeBack(const std::filesystem::path &file, data::Id change, const std::string &who)
{
    data::Workspace workspace = data::Workspace::open(file);
    const std::vector<data::Change> changes = data::history(workspace);
    const data::Change *last = undoable(changes);
    if (!last || last->id != change)
        return false;
    workspace.undo(who);
    return true;
}

} // namespace app
