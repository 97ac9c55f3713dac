// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/clearance.h"

#include "data/store/row_p.h"

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

namespace {

Certainty readCertainty(Row &row)
{
    const std::string letter = row.text();
    return letter == "S" ? Certainty::Quoted : letter == "R" ? Certainty::Reported : Certainty::Unchecked;
}

ClearanceStep readStep(Row &row)
{
    return {.code = row.text(),
            .annex = row.text(),
            .rank = row.optionalInteger(),
            .nameVi = row.text(),
            .nameEn = row.text(),
            .article = row.text(),
            .sure = readCertainty(row),
            .stateRank = row.optionalInteger(),
            .stateVi = row.text(),
            .stateEn = row.text(),
            .needsDocument = row.flag(),
            .repeats = row.flag(),
            .needs = row.text(),
            .raises = row.text(),
            .lowers = row.text()};
}

LegalRule::Kind readKind(Row &row)
{
    const std::string kind = row.text();
    return kind == "minimum"   ? LegalRule::Kind::Minimum
           : kind == "maximum" ? LegalRule::Kind::Maximum
                               : LegalRule::Kind::Expiry;
}

LegalRule::Unit readUnit(Row &row)
{
    const std::string unit = row.text();
    return unit == "day"     ? LegalRule::Unit::Day
           : unit == "month" ? LegalRule::Unit::Month
                             : LegalRule::Unit::WorkingDay;
}

LegalRule::Land readLand(Row &row)
{
    const std::string land = row.text();
    return land.empty()             ? LegalRule::Land::Any
           : land == "agricultural" ? LegalRule::Land::Agricultural
                                    : LegalRule::Land::NonAgricultural;
}

LegalRule readRule(Row &row)
{
    return {.id = row.id(),
            .from = row.text(),
            .to = row.text(),
            .kind = readKind(row),
            .amount = row.integer(),
            .unit = readUnit(row),
            .land = readLand(row),
            .article = row.text(),
            .validFrom = row.date().value_or(Date{}),
            .validTo = row.date(),
            .sure = readCertainty(row)};
}

/// An absent value is NULL.
template <typename Value> void bindOptional(SQLite::Statement &statement, int index, const std::optional<Value> &value)
{
    if (value)
        statement.bind(index, *value);
}

std::optional<std::string> isoOf(const std::optional<Date> &date)
{
    return date ? std::optional(toIso(*date)) : std::nullopt;
}

Id insertObstacle(SQLite::Database &database, const Obstacle &obstacle)
{
    SQLite::Statement insert(database, "INSERT INTO obstacle (project_id, parcel_id, kind, text, households,"
                                       " amount_dong, opened_on, responsible, due_on, source)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindOptional(insert, 1, obstacle.project);
    bindOptional(insert, 2, obstacle.parcel);
    insert.bind(3, obstacle.kind);
    insert.bind(4, obstacle.text);
    bindOptional(insert, 5, obstacle.households);
    bindOptional(insert, 6, obstacle.amountDong);
    bindOptional(insert, 7, isoOf(obstacle.openedOn));
    insert.bind(8, obstacle.responsible);
    bindOptional(insert, 9, isoOf(obstacle.dueOn));
    insert.bind(10, obstacle.source);
    insert.exec();
    return database.getLastInsertRowid();
}

} // namespace

std::vector<ClearanceStep> clearanceSteps(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT code, annex, rank, name_vi, name_en, article, sure, state_rank, state_vi, state_en,"
                     " needs_document, repeats, needs_step, raises, lowers FROM clearance_step"
                     " ORDER BY rank IS NULL, rank, code",
                     readStep);
}

std::vector<ProjectStep> projectSteps(const Workspace &workspace)
{
    return selectAll(
        workspace, "SELECT project_id, step, rank, source FROM project_step ORDER BY project_id, rank", [](Row &row) {
            return ProjectStep{.project = row.id(), .step = row.text(), .rank = row.integer(), .source = row.text()};
        });
}

ClearanceOrder projectOrder(const Workspace &workspace, std::optional<Id> project)
{
    std::vector<ProjectStep> moved = projectSteps(workspace);
    std::erase_if(moved, [&](const ProjectStep &each) { return each.project != project; });
    return ClearanceOrder(clearanceSteps(workspace), moved);
}

std::vector<LegalRule> legalRules(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, from_step, to_step, kind, amount, unit, land, article, valid_from, valid_to, sure"
                     " FROM legal_rule ORDER BY id",
                     readRule);
}

std::vector<Date> publicHolidays(const Workspace &workspace)
{
    return selectAll(workspace, "SELECT day FROM public_holiday ORDER BY day",
                     [](Row &row) { return row.date().value_or(Date{}); });
}

Id openObstacle(Workspace &workspace, const Obstacle &obstacle, const Author &author)
{
    if (obstacle.text.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error(Failure::BadContent, "obstacle", "it says nothing");
    Id id = 0;
    workspace.change(author, [&](SQLite::Database &database) { id = insertObstacle(database, obstacle); });
    return id;
}

Id closeObstacle(Workspace &workspace, Id obstacle, Date on, const std::string &resolution, Date today,
                 const Author &author)
{
    if (on > today)
        throw Error(Failure::BadContent, toIso(on), "the day is still to come");
    const auto change = workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement find(database, "SELECT opened_on FROM obstacle WHERE id = ? AND closed_on IS NULL");
        find.bind(1, obstacle);
        if (!find.executeStep())
            throw Error(Failure::UnknownObstacle, std::to_string(obstacle));
        if (const auto opened = fromIso(find.getColumn(0).getString()); opened && on < *opened)
            throw Error(Failure::BadContent, toIso(on), "it was opened on " + toIso(*opened));
        SQLite::Statement close(database, "UPDATE obstacle SET closed_on = ?, resolution = ? WHERE id = ?");
        close.bind(1, toIso(on));
        close.bind(2, resolution);
        close.bind(3, obstacle);
        close.exec();
    });
    return change.value_or(0);
}

} // namespace data
