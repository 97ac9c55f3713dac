// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/findings.h"

#include "data/store/clearance.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "data/store/row_p.h"

#include <algorithm>

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

namespace {

bool isBlank(const std::string &text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos; }

Severity readSeverity(Row &row) { return severityOf(row.text()).value_or(Severity::B); }

} // namespace

std::vector<NotedContradiction> notedContradictions(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT code, severity, left_text, left_source, right_text, right_source, difference,"
                     " subject_kind, subject_code, text FROM noted_contradiction ORDER BY id",
                     [](Row &row) {
                         return NotedContradiction{.code = row.text(),
                                                   .severity = readSeverity(row),
                                                   .leftText = row.text(),
                                                   .leftSource = row.text(),
                                                   .rightText = row.text(),
                                                   .rightSource = row.text(),
                                                   .difference = row.text(),
                                                   .subjectKind = row.text(),
                                                   .subjectCode = row.text(),
                                                   .text = row.text()};
                     });
}

std::vector<ImportNote> importNotes(const Workspace &workspace)
{
    // Overlaps are looked for in the parcels as they stand. Nobody goes through more than so many rows.
    return selectAll(workspace,
                     "SELECT file_name, row_number, left_out, kind, subject, detail FROM import_issue"
                     " JOIN import ON import.id = import_id WHERE kind <> 'overlap' AND import_id IN"
                     " (SELECT max(id) FROM import GROUP BY file_name, target, layer)"
                     " ORDER BY import_id, import_issue.id LIMIT 2000",
                     [](Row &row) {
                         return ImportNote{.file = row.text(),
                                           .row = row.id(),
                                           .leftOut = row.flag(),
                                           .kind = row.text(),
                                           .subject = row.text(),
                                           .detail = row.text()};
                     });
}

std::vector<Acknowledgement> acknowledgements(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT finding_key, sides, reason, who, acknowledged_on FROM finding_acknowledgement"
                     " ORDER BY id",
                     [](Row &row) {
                         return Acknowledgement{.key = row.text(),
                                                .sides = row.text(),
                                                .reason = row.text(),
                                                .who = row.text(),
                                                .on = row.date().value_or(Date{})};
                     });
}

std::vector<Finding> findings(const Workspace &workspace, Date today)
{
    const auto units = adminUnits(workspace);
    const auto forestRows = forests(workspace);
    const auto projectRows = projects(workspace);
    const auto milestoneRows = milestones(workspace);
    const auto targetRows = targets(workspace);
    const auto figures = declaredFigures(workspace);
    const auto stageRows = stages(workspace);
    const auto parcelRows = parcels(workspace);
    const auto events = parcelEvents(workspace);
    const auto imported = importNotes(workspace);
    const auto noted = notedContradictions(workspace);
    const auto moved = projectSteps(workspace);
    const auto acknowledged = acknowledgements(workspace);
    return findContradictions({.units = units,
                               .forests = forestRows,
                               .projects = projectRows,
                               .milestones = milestoneRows,
                               .targets = targetRows,
                               .figures = figures,
                               .stages = stageRows,
                               .parcels = parcelRows,
                               .events = events,
                               .imported = imported,
                               .noted = noted,
                               .acknowledgements = acknowledged,
                               .projectSteps = moved},
                              today);
}

std::optional<Id> acknowledge(Workspace &workspace, const std::string &key, Date today, const Author &author)
{
    if (isBlank(author.why))
        throw Error(Failure::NoReason, key);
    const auto all = findings(workspace, today);
    const auto finding = std::ranges::find(all, key, &Finding::key);
    if (finding == all.end())
        throw Error(Failure::UnknownFinding, key);
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement insert(
            database, "INSERT INTO finding_acknowledgement (finding_key, sides, reason, acknowledged_on, who)"
                      " VALUES (?, ?, ?, ?, ?) ON CONFLICT (finding_key) DO UPDATE SET sides = excluded.sides,"
                      " reason = excluded.reason, acknowledged_on = excluded.acknowledged_on,"
                      " who = excluded.who");
        insert.bind(1, key);
        insert.bind(2, sidesOf(*finding));
        insert.bind(3, author.why);
        insert.bind(4, toIso(today));
        insert.bind(5, author.who);
        insert.exec();
    });
}

std::optional<Id> withdrawAcknowledgement(Workspace &workspace, const std::string &key, const Author &author)
{
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement remove(database, "DELETE FROM finding_acknowledgement WHERE finding_key = ?");
        remove.bind(1, key);
        if (remove.exec() == 0)
            throw Error(Failure::UnknownFinding, key);
    });
}

} // namespace data
