// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"
#include "data/store/workspace.h"

#include <string_view>
#include <vector>

namespace data {

/// The folder of a workspace's attached files: "ham-rong.files" beside "ham-rong.sqlite".
[[nodiscard]] std::filesystem::path filesFolder(const Workspace &workspace);
/// Where the bytes of a digest lie in it: "ab/cdef…".
[[nodiscard]] std::filesystem::path fileOf(const Workspace &workspace, const std::string &digest);

/// Copies @p source into the folder, under the digest of its bytes; the file is whole before it gets that
/// name. What already lies there is kept, and must be the same bytes. Taking a change back leaves the
/// file: the history may still bring its row back. Owner, date and key are left empty.
/// Throws Error: NotFound (no such file, or none that holds bytes), Unreadable, Corrupt (other bytes lie
/// under the name), ReadOnly, DiskFull.
[[nodiscard]] Attachment storeFile(const Workspace &workspace, const std::filesystem::path &source);

/// Inserts a row for a stored file, inside Workspace::change; a row that has it already keeps its one.
void attach(SQLite::Database &database, const Attachment &attachment);

/// Those of the rows of one table, by owner, then in the order they were added.
[[nodiscard]] std::vector<Attachment> attachments(const Workspace &workspace, std::string_view ownerTable);

} // namespace data
