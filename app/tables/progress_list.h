// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tables/table.h"
#include "data/model/parcel.h"
#include "data/model/place.h"
#include "data/model/project.h"
#include "data/rules/progress.h"
#include "data/store/progress.h"

#include <map>
#include <span>

namespace app {

/// What the rows and columns of a report of progress are called, in the user's language.
class ProgressWords
{
public:
    ProgressWords(std::span<const data::Project> projects, std::span<const data::AdminUnit> units,
                  std::span<const data::Stage> states);

    /// "PR-05" of a project; empty for others.
    [[nodiscard]] QString code(data::ProgressBy by, const std::string &key) const;
    [[nodiscard]] QString row(data::ProgressBy by, const std::string &key) const;
    /// What the rows are: "Project", "Ward", "Category".
    [[nodiscard]] static QString heading(data::ProgressBy by);
    [[nodiscard]] QString column(const data::ProgressColumn &column) const;

private:
    std::map<std::string, QString> m_codes; ///< of projects, by key
    std::map<std::string, QString> m_projects;
    std::map<std::string, QString> m_units;
    std::vector<QString> m_states; ///< by rank, from 1
};

/// What is counted, as it is called.
[[nodiscard]] QString measureName(data::ProgressMeasure measure);
/// Households and organisations are counted together, as holders.
[[nodiscard]] double valueOf(const data::ProgressFigures &figures, data::ProgressMeasure measure);

/// A report of progress as boards have it: all, then how many took each step, what is unpaid, in the way
/// and overdue, by @p measure; land handed over and money; a total.
[[nodiscard]] Table progressList(const data::ProgressTable &progress, const ProgressWords &words,
                                 data::ProgressMeasure measure, const QString &place, data::Date today);

/// What has to be known to read the figures, one sentence a line.
[[nodiscard]] QStringList progressNotes(const data::ProgressTable &progress);

} // namespace app
