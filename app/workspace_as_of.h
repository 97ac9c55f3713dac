// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/as_of.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace app {

/// Moments as history writes them: when @p day begins and ends by this computer's clock.
[[nodiscard]] std::string startOf(data::Date day);
[[nodiscard]] std::string endOf(data::Date day);

/// A workspace as it was when a day ended, to read. Of a past day it is a copy that only this user can
/// read and that goes with this object; of today, of a day to come, and of one before the file was made
/// it is the file itself, which then can be written too.
class WorkspaceAsOf
{
public:
    /// As it is now. Throws data::Error as Workspace::open does.
    explicit WorkspaceAsOf(const std::filesystem::path &file) : m_workspace(data::Workspace::open(file)) {}
    /// Throws data::Error as Workspace::open and asOf do.
    WorkspaceAsOf(const std::filesystem::path &file, data::Date day, const data::AsOfProgress &progress = {});

    [[nodiscard]] data::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] const data::Workspace &workspace() const { return m_workspace; }
    /// Whether it is a copy of what was.
    [[nodiscard]] bool isPast() const { return m_folder != nullptr; }
    /// Whether the day was over before the file was made, so that nothing is known of it.
    [[nodiscard]] bool isBeforeHistory() const { return m_beforeHistory; }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< goes after the workspace in it
    bool m_beforeHistory = false;
    data::Workspace m_workspace;
};

} // namespace app
