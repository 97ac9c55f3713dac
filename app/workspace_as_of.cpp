// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workspace_as_of.h"

#include "app/convert.h"
#include "data/store/error.h"
#include "data/store/history.h"

#include <QDateTime>

namespace app {

namespace {

std::string momentOf(QDate day) { return fromQt(day.startOfDay().toUTC().toString(Qt::ISODate)); }

} // namespace

std::string startOf(data::Date day) { return momentOf(toQt(day)); }

std::string endOf(data::Date day) { return momentOf(toQt(day).addDays(1)); }

WorkspaceAsOf::WorkspaceAsOf(const std::filesystem::path &file, data::Date day, const data::AsOfProgress &progress)
    : m_workspace(data::Workspace::open(file))
{
    const data::Id entry = data::entryBefore(m_workspace, endOf(day));
    m_beforeHistory = entry == 0;
    if (m_beforeHistory || entry == data::lastEntry(m_workspace))
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        throw data::Error(data::Failure::ReadOnly, fromQt(m_folder->path()));
    const auto scratch = std::filesystem::path(fromQt(m_folder->path())) / "as-of.sqlite";
    m_workspace = data::asOf(m_workspace, entry, scratch, progress);
}

} // namespace app
