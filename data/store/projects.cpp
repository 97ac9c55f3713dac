// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/projects.h"

#include "data/store/row_p.h"

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

std::vector<Project> projects(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, code, name, kind, unit_id, unit_note, status, investor, budget_dong,"
                     " declared_area_m2, legal_basis_id, note, AsBinary(site), AsBinary(alignment),"
                     " quality, source FROM project ORDER BY id",
                     [](Row &row) {
                         return Project{.id = row.id(),
                                        .code = row.text(),
                                        .name = row.text(),
                                        .kind = row.text(),
                                        .unit = row.optionalId(),
                                        .unitNote = row.text(),
                                        .status = row.text(),
                                        .investor = row.text(),
                                        .budgetDong = row.optionalId(),
                                        .declaredAreaM2 = row.optionalReal(),
                                        .legalBasis = row.optionalId(),
                                        .note = row.text(),
                                        .site = row.geometry(),
                                        .alignment = row.geometry(),
                                        .quality = row.quality(),
                                        .source = row.text()};
                     });
}

std::vector<Milestone> milestones(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, code, project_id, title, wording, last_day, last_year, done_on,"
                     " responsible, legal_document_id, source FROM milestone ORDER BY id",
                     [](Row &row) {
                         return Milestone{.id = row.id(),
                                          .code = row.text(),
                                          .project = row.optionalId(),
                                          .title = row.text(),
                                          .wording = row.text(),
                                          .lastDay = row.date(),
                                          .lastYear = row.optionalInteger(),
                                          .doneOn = row.date(),
                                          .responsible = row.text(),
                                          .legalSource = row.optionalId(),
                                          .source = row.text()};
                     });
}

std::vector<Target> targets(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, code, group_no, category, title, comparison, value, value_max,"
                     " value_text, unit, wording, last_day, last_year, baseline, baseline_text,"
                     " baseline_source, remark, source FROM target ORDER BY id",
                     [](Row &row) {
                         return Target{.id = row.id(),
                                       .code = row.text(),
                                       .group = row.integer(),
                                       .category = row.text(),
                                       .title = row.text(),
                                       .comparison = row.text(),
                                       .value = row.optionalReal(),
                                       .valueMax = row.optionalReal(),
                                       .valueText = row.text(),
                                       .unit = row.text(),
                                       .wording = row.text(),
                                       .lastDay = row.date(),
                                       .lastYear = row.optionalInteger(),
                                       .baseline = row.optionalReal(),
                                       .baselineText = row.text(),
                                       .baselineSource = row.text(),
                                       .remark = row.text(),
                                       .source = row.text()};
                     });
}

std::vector<LegalDocument> legalDocuments(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, number, kind, issued_on, issuer, subject, source FROM legal_document"
                     " ORDER BY id",
                     [](Row &row) {
                         return LegalDocument{.id = row.id(),
                                              .number = row.text(),
                                              .kind = row.text(),
                                              .issuedOn = row.date(),
                                              .issuer = row.text(),
                                              .subject = row.text(),
                                              .source = row.text()};
                     });
}

std::vector<Obstacle> obstacles(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, project_id, parcel_id, kind, text, households, amount_dong, opened_on,"
                     " responsible, due_on, closed_on, resolution, source FROM obstacle ORDER BY id",
                     [](Row &row) {
                         return Obstacle{.id = row.id(),
                                         .project = row.optionalId(),
                                         .parcel = row.optionalId(),
                                         .kind = row.text(),
                                         .text = row.text(),
                                         .households = row.optionalInteger(),
                                         .amountDong = row.optionalId(),
                                         .openedOn = row.date(),
                                         .responsible = row.text(),
                                         .dueOn = row.date(),
                                         .closedOn = row.date(),
                                         .resolution = row.text(),
                                         .source = row.text()};
                     });
}

std::vector<DeclaredFigure> declaredFigures(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, subject, quantity, part, value, unit, wording, source"
                     " FROM declared_figure ORDER BY id",
                     [](Row &row) {
                         return DeclaredFigure{.id = row.id(),
                                               .subject = row.text(),
                                               .quantity = row.text(),
                                               .part = row.text(),
                                               .value = row.optionalReal(),
                                               .unit = row.text(),
                                               .wording = row.text(),
                                               .source = row.text()};
                     });
}

std::optional<Id> recordDone(Workspace &workspace, const std::string &milestone, Date day, const Author &author)
{
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement update(database, "UPDATE milestone SET done_on = ? WHERE code = ?");
        update.bind(1, toIso(day));
        update.bind(2, milestone);
        if (update.exec() == 0)
            throw Error(Failure::UnknownMilestone, milestone);
    });
}

} // namespace data
