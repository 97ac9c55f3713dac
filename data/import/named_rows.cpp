// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/named_rows_p.h"

#include "data/rules/wards.h"
#include "data/store/places.h"
#include "data/store/row_p.h"

#include <format>

namespace data {

namespace {

std::optional<Id> idOf(const AdminUnit *unit) { return unit ? std::optional(unit->id) : std::nullopt; }

std::optional<Id> findByCodeOrName(const Workspace &workspace, const char *table, const std::string &text)
{
    const auto found = selectAll(
        workspace,
        std::format("SELECT id FROM \"{}\" WHERE code = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE", table),
        [](Row &row) { return row.id(); }, [&text](SQLite::Statement &statement) { statement.bind(1, text); });
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace

NamedRows NamedRows::units(const Workspace &workspace)
{
    return NamedRows([units = adminUnits(workspace)](const std::string &text) {
        const auto former = idOf(findUnit(units, text + " cũ"));
        return former ? former : idOf(findUnit(units, text));
    });
}

NamedRows NamedRows::projects(const Workspace &workspace)
{
    return NamedRows([&workspace](const std::string &text) { return findByCodeOrName(workspace, "project", text); });
}

NamedRows NamedRows::forests(const Workspace &workspace)
{
    return NamedRows([&workspace](const std::string &text) { return findByCodeOrName(workspace, "forest", text); });
}

std::optional<Id> NamedRows::find(const std::string &text)
{
    const auto known = m_known.find(text);
    return known != m_known.end() ? known->second : m_known.emplace(text, m_look(text)).first->second;
}

} // namespace data
