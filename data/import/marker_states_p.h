// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/planner_p.h"

#include <optional>
#include <string>
#include <vector>

namespace data {

/// How markers were found, as a list of them says; each becomes an inspection where it differs from what
/// the workspace knows of that day.
class MarkerStates
{
public:
    struct Found
    {
        std::string state;
        std::string note;
        std::string on; ///< ISO
    };

    explicit MarkerStates(const ImportContext &context);

    /// Nothing where the row states none, or none that is understood: that goes to the log.
    /// A note without a state is kept there too.
    [[nodiscard]] std::optional<Found> read(const ImportRecord &record) const;
    /// What of @p found is not known yet. An empty note is none that was stated.
    [[nodiscard]] std::vector<PlannedRow::FieldChange> changesOf(Id marker, const Found &found) const;
    static void write(SQLite::Database &database, Id marker, const Found &found, const std::string &source);

private:
    [[nodiscard]] std::optional<Found> stated(const ImportRecord &record) const;

    const ImportContext &m_context;
};

} // namespace data
