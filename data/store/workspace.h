// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "data/store/error.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace data {

class BulkWriter;

/// Who changes a workspace, and why; goes into its history.
struct Author
{
    std::string who;
    std::string why;
};

/// An open workspace: one SpatiaLite file. Movable, one per thread. What it holds is read by the
/// functions of places.h, projects.h, parcels.h; every write goes through change().
class Workspace
{
public:
    struct Plan
    {
        std::string name;                   ///< "Phường Hàm Rồng"
        std::string province = "thanh-hoa"; ///< code of gis::provinces()
    };

    /// Makes a new file with the current schema; @p fill writes its first content, in the same
    /// transaction, as change 1. On any failure no file is left behind.
    /// Throws Error: AlreadyExists, UnknownProvince, ReadOnly, DiskFull, BadContent.
    static Workspace create(const std::filesystem::path &file, const Plan &plan, const Author &author,
                            const std::function<void(Workspace &)> &fill = {});

    /// Opens a file. An older one is first migrated in one transaction, after a copy of it was put
    /// beside it (NAME.backup-v1.EXT, or -2, -3 ... where that is taken). What is refused is left as it was, byte for byte.
    /// Throws Error: NotFound, NotAWorkspace, Newer, Corrupt, Locked, ReadOnly.
    static Workspace open(const std::filesystem::path &file);

    ~Workspace();
    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;

    /// Runs @p write in one transaction and records what it changed. Nothing is kept if it throws.
    /// A change that alters no row is not recorded and gives nothing.
    std::optional<Id> change(const Author &author, const std::function<void(SQLite::Database &)> &write);

    /// The same for many new rows: history keeps their keys and digest, not their images.
    std::optional<Id> changeInBulk(const Author &author, const std::function<void(BulkWriter &)> &write);

    /// Takes the last change that is not yet undone back, by appending its inverse; the new entry. Rows
    /// it added in bulk are put aside. Throws Error: NothingToUndo, Conflict.
    Id undo(const std::string &who);
    /// Takes the last undo back, as long as no other change came after it; the new entry.
    /// Throws Error: NothingToRedo, Conflict, RowsNotKept.
    Id redo(const std::string &who);
    /// Why the change was made that undo() or redo() would concern; nothing where there is none.
    [[nodiscard]] std::optional<std::string> undoable() const;
    [[nodiscard]] std::optional<std::string> redoable() const;

    /// From now on change(), undo() and redo() throw Error{ReadOnly}.
    void refuseChanges();

    [[nodiscard]] const std::filesystem::path &file() const;
    [[nodiscard]] std::string name() const;
    /// EPSG code of the grid all geometry is stored in: 5897 for Thanh Hoá.
    [[nodiscard]] int srid() const;
    /// For reading; writes made past change() are found by verify().
    [[nodiscard]] SQLite::Database &database() const;

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    Id takeBack(Id (*next)(SQLite::Database &), Failure nothing, const std::string &who);
    [[nodiscard]] std::optional<std::string> reasonOf(Id (*next)(SQLite::Database &)) const;
    std::unique_ptr<Private> d;
};

/// PRAGMA user_version of files this program writes.
[[nodiscard]] int schemaVersion();

} // namespace data
