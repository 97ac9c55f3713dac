// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/marker_states_p.h"

#include "data/rules/marker_words.h"

namespace data {

MarkerStates::MarkerStates(const ImportContext &context) : m_context(context) {}

std::optional<MarkerStates::Found> MarkerStates::read(const ImportRecord &record) const
{
    const std::optional<Found> found = stated(record);
    if (const std::string &note = record.value(ImportTarget::Markers, "note"); !found && !note.empty())
        m_context.log.doubt(record.row, IssueKind::NoteAlone, {}, note);
    return found;
}

std::optional<MarkerStates::Found> MarkerStates::stated(const ImportRecord &record) const
{
    const auto value = [&record](std::string_view field) { return record.value(ImportTarget::Markers, field); };
    const std::string written = value("state");
    if (written.empty())
        return std::nullopt;
    const auto state = markerStateOf(written);
    if (!state) {
        m_context.log.doubt(record.row, IssueKind::StateUnknown, {}, written);
        return std::nullopt;
    }
    if (state->empty())
        return std::nullopt;
    std::string on = value("inspected_on");
    if (on.empty()) {
        on = toIso(m_context.today);
    } else if (const auto day = dayIn(on); day && *day <= m_context.today) {
        on = toIso(*day);
    } else {
        m_context.log.doubt(record.row, IssueKind::DayUnusable, "inspected_on", on);
        return std::nullopt;
    }
    return Found{.state = std::string(*state), .note = value("note"), .on = on};
}

std::vector<PlannedRow::FieldChange> MarkerStates::changesOf(Id marker, const Found &found) const
{
    SQLite::Statement query(m_context.workspace.database(),
                            "SELECT state, note FROM marker_inspection WHERE marker_id = ? AND inspected_on <= ?"
                            " ORDER BY inspected_on DESC, id DESC LIMIT 1");
    query.bind(1, marker);
    query.bind(2, found.on);
    const bool known = query.executeStep();
    const std::string state = known ? query.getColumn(0).getString() : std::string();
    const std::string note = known ? query.getColumn(1).getString() : std::string();
    std::vector<PlannedRow::FieldChange> changes;
    if (state != found.state)
        changes.push_back({"state", state, found.state});
    if (!found.note.empty() && note != found.note)
        changes.push_back({"note", note, found.note});
    return changes;
}

void MarkerStates::write(SQLite::Database &database, Id marker, const Found &found, const std::string &source)
{
    SQLite::Statement insert(database, "INSERT INTO marker_inspection (marker_id, inspected_on, state, note, source)"
                                       " VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, marker);
    insert.bind(2, found.on);
    insert.bind(3, found.state);
    insert.bind(4, found.note);
    insert.bind(5, source);
    insert.exec();
}

} // namespace data
