// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace data {

/// Why a workspace could not be used, for app/ to tell in the user's language.
enum class Failure {
    NotFound,         ///< no such file
    AlreadyExists,    ///< a file of that name is there
    NotAWorkspace,    ///< another kind of file, or objects in it that our schema does not make
    Newer,            ///< written by a newer program; detail: its version
    Corrupt,          ///< damaged
    Locked,           ///< in use by another program
    ReadOnly,         ///< the file or its folder cannot be written
    Unreadable,       ///< no right to read it
    DiskFull,         ///< no space left
    UnknownProvince,  ///< subject: the code
    UnknownSample,    ///< subject: the name
    UnknownLayer,     ///< subject: the name
    UnknownProject,   ///< subject: the code
    UnknownMilestone, ///< subject: the code
    UnknownUnit,      ///< subject: the code or name
    UnknownForest,    ///< subject: the code or name
    UnknownMarker,    ///< subject: the number
    UnknownFinding,   ///< subject: the key
    UnknownParcel,    ///< subject: the row key
    UnknownObstacle,  ///< subject: the row key; none is open under it
    AmbiguousForest,  ///< subject: the codes of those that fit
    NoAlignment,      ///< subject: the code of a project without one
    NoReason,         ///< subject: the key of the finding that is to stand
    BadProfile,       ///< of a drawing; detail: "json", "name", "boundary", "tolerance_m", "key KEY", "levels KEY"
    EventRefused,     ///< subject: the step; detail: name of the gravest Refusal
    BadImportOption,  ///< subject: what was given; detail: "crs", "encoding", "field", "column", "profile"
    OpenQuestion,     ///< an import needs an answer first; subject: column or field, detail: which kind
    NothingUsable,    ///< every row of a file had to be left out; subject: its name
    Cancelled,        ///< the user said so
    NothingToUndo,    ///< no change is left that can be taken back
    NothingToRedo,    ///< nothing was taken back, or something else was changed since
    RowsNotKept,      ///< rows of an import that was taken back were not put aside; subject: their table
    BeforeHistory,    ///< no such entry; subject: its number, detail: when the first was made (UTC)
    Conflict,         ///< the undo does not fit the rows as they are now
    DayToCome,        ///< subject: the day of something that is told as past
    BadContent,       ///< bundled or given content breaks a rule; detail: file, row, reason
    Other             ///< detail says what
};

class Error : public std::runtime_error
{
public:
    /// @p subject is what it happened to (a path, mostly), @p detail what is known beyond the kind.
    Error(Failure kind, std::string subject, std::string detail = {});

    [[nodiscard]] Failure kind() const { return m_kind; }
    [[nodiscard]] const std::string &subject() const { return m_subject; }
    [[nodiscard]] const std::string &detail() const { return m_detail; }

private:
    Failure m_kind;
    std::string m_subject;
    std::string m_detail;
};

} // namespace data
