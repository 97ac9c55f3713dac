// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli.h"
#include "data/store/parcel_query.h"

namespace app::cli {

/// The options that say which parcels, the same in every command that takes many.
class ParcelOptions
{
public:
    void add(CLI::App &command);
    /// Whether any of them stands there.
    [[nodiscard]] bool given() const;
    [[nodiscard]] const std::string &ward() const { return m_ward; }
    /// What they say together; an option beside a saved filter takes the place of that part of it.
    /// @p today is the day of those that are given without one. Throws data::Error and CLI::ValidationError for what
    /// the workspace does not know.
    [[nodiscard]] data::ParcelFilter filter(const data::Workspace &workspace, data::Date today) const;

private:
    void addWords(CLI::App &command);
    void addFigures(CLI::App &command);
    /// An option with or without a day.
    struct DayOption
    {
        bool given = false;
        std::optional<data::Date> day; ///< nothing: today
    };
    void addDay(CLI::App &command, const char *name, DayOption &day, const QString &what);
    void addRange(CLI::App &command, const char *name, data::ParcelRange &range, const QString &what);
    void keepWords(const data::Workspace &workspace, data::ParcelFilter &filter) const;
    void keepPlaces(const data::Workspace &workspace, data::ParcelFilter &filter) const;

    CLI::App *m_command = nullptr;
    std::string m_text;
    std::vector<std::string> m_projects;
    std::string m_ward;
    std::vector<std::string> m_stages;
    std::vector<std::string> m_landUses;
    std::vector<std::string> m_categories;
    std::vector<std::string> m_qualities;
    bool m_obstacle = false;
    std::array<DayOption, data::kDayFilters.size()> m_days;
    data::ParcelRange m_area;
    data::ParcelRange m_approved;
    data::ParcelRange m_paid;
    std::string m_corridor;
    std::string m_saved;
    std::vector<CLI::Option *> m_options;
};

/// The index of the workspace's parcels, brought up to date.
[[nodiscard]] data::ParcelSearch openIndex(const data::Workspace &workspace);

} // namespace app::cli
