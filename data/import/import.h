// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/import_target.h"
#include "data/rules/number_notation.h"
#include "data/store/workspace.h"
#include "gis/place_guess.h"
#include "gis/text_encoding.h"
#include "gis/vector_file.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// How somebody wants a file read. What is left empty is guessed, and asked where the guess is doubtful.
struct ImportOptions
{
    std::filesystem::path file;
    ImportTarget target = ImportTarget::Parcels;
    std::string layer;   ///< empty: the only one that has rows
    std::string project; ///< code of the project the rows belong to
    std::string unit;    ///< code or name of the ward whose sheets number the parcels, or that the rows are
    std::string forest;  ///< code of the forest whose boundary the markers mark, or that the rows are
    std::string crs;     ///< as gis::parseCrs reads it
    std::optional<gis::SourceCrs> place;          ///< instead of crs: one of the preview's places
    std::optional<bool> northingFirst;            ///< X is the northing
    std::string encoding;                         ///< of all columns, as gis::findTextEncoding reads it
    std::map<std::string, std::string> encodings; ///< of single columns (decoded name)
    std::map<std::string, std::string> mapping;   ///< field to column (decoded name); to "": left out
    std::optional<NumberNotation> notation;       ///< of all numbers
    std::string profile;                          ///< of a drawing's levels
    std::string mapSheet;                         ///< of all parcels, where the file does not name it
    Quality quality = Quality::Digitised;         ///< of the geometry
    std::optional<Date> today;                    ///< of the import; empty: as the computer says
    bool repair = false;                          ///< mend broken shapes; else their rows are left out
    bool acceptProposals = false;                 ///< take the best guess where one would be asked
};

/// A column as it is going to be read.
struct ImportColumn
{
    std::string name;  ///< decoded
    std::string field; ///< empty: not read
    double fieldCertainty = 0.0;
    gis::EncodingGuess encoding;
    bool throughLatin1 = false; ///< UTF-8 that spells the bytes of an older encoding: a sheet typed in .VnTime
    NumberNotation notation = NumberNotation::Plain;
    struct Sample
    {
        std::string before; ///< the bytes, shown as Windows shows them
        std::string after;  ///< decoded
    };
    std::vector<Sample> samples; ///< the first three values that are not empty
};

/// Something the file leaves open, to be answered by a person.
struct ImportQuestion
{
    enum class Kind {
        Layer,    ///< which of several layers
        Encoding, ///< of the column `subject`
        Notation, ///< of the numbers in the column `subject`
        Place,    ///< the coordinates fit better otherwise than declared, or are not declared
        Unit,     ///< whose map sheets number the parcels
        Field     ///< a field that is needed, `subject`, has no column
    };
    Kind kind = Kind::Layer;
    std::string subject;
};

/// "layer", "encoding" ...
[[nodiscard]] std::string_view nameOf(ImportQuestion::Kind kind);

/// What a file is and how it would be read; from its first rows.
struct ImportPreview
{
    std::string format;
    std::vector<gis::VectorLayer> layers;
    std::string layer; ///< the one that would be read; empty: to be chosen
    bool drawing = false;
    std::vector<ImportColumn> columns;
    std::string crsName;                 ///< as the file calls it; empty: it names none
    std::vector<gis::PlaceGuess> places; ///< best first; empty: no coordinates
    bool oddShift = false;               ///< its datum shift is not EPSG:6960's
    gis::SourceCrs crs;                  ///< the one that would be used
    std::optional<gis::VectorFile::Coverage> coverage;
    std::vector<ImportQuestion> questions; ///< those that options do not answer
};

/// Why a row was left out, or is doubted. Stored by nameOf(): "geometry_unusable" ...
enum class IssueKind {
    GeometryUnusable, ///< detail: gis::VectorRow::fault, or "type" for what the target does not hold
    GeometryMissing,
    OutsideProjection, ///< the coordinates have no place on the grid
    ShapeBroken,       ///< subject: the fault, detail: where
    ShapeRepaired,     ///< subject: the fault, detail: area before and after
    ShapeDoubtful,     ///< subject: the fault (sliver, duplicate vertex), detail: where
    NumberUnreadable,  ///< subject: column, detail: the text
    TextDamaged,       ///< subject: column, detail: the text with U+FFFD
    CapitalsLost,      ///< of a column: TCVN3 keeps no upper-case letters with a tone
    KeyMissing,        ///< subject: the field; detail: the option that would give it, "forest", "unit", "project"
    KeyRepeated,       ///< the same parcel, marker ... again; detail: row of the first
    UnitUnknown,       ///< detail: the name
    ProjectUnknown,    ///< detail: the code
    LandUseUnknown,    ///< detail: the code
    StateUnknown,      ///< of a marker; detail: the words
    NoteAlone,         ///< of a marker, without a state of which it could be the note; detail: the note
    DayUnusable,       ///< no day, or an inspection still to come; subject: field, detail: the text
    Overlap,           ///< subject: the other one, detail: m²
    Gap,               ///< between parcels; detail: m², where
    LabelNotUnderstood,
    LabelOutside,   ///< a text of a drawing inside no polygon
    LabelsConflict, ///< several numbers inside one polygon
    LabelMissing,   ///< a polygon without a number
    FileEndsEarly   ///< detail: bytes read and there
};
[[nodiscard]] std::string_view nameOf(IssueKind kind);
[[nodiscard]] std::optional<IssueKind> findIssueKind(std::string_view name);

struct ImportIssue
{
    std::int64_t row = 0; ///< as a person counts; 0: the file as a whole
    bool leftOut = false; ///< the row is not brought in
    IssueKind kind = IssueKind::GeometryUnusable;
    std::string subject;
    std::string detail;
};

/// One row of the file beside what is there.
struct PlannedRow
{
    enum class State { New, Changed, Unchanged };
    std::int64_t row = 0;
    State state = State::New;
    std::string label; ///< "12/345", "PR-01"
    struct FieldChange
    {
        std::string field; ///< "geometry" for the shape
        std::string before;
        std::string after;
    };
    std::vector<FieldChange> changes;
};

/// What an import is going to do.
struct ImportPlan
{
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t leftOut = 0;
    std::int64_t missing = 0;               ///< there, of the same sheets, and not in the file; they stay
    std::vector<PlannedRow> rows;           ///< the first thousand that are new or changed
    std::vector<std::string> missingLabels; ///< the first thousand
    std::vector<ImportIssue> issues;
};

/// Told now and then while work goes on; false cancels it.
struct ImportProgress
{
    enum class Step { Reading, Checking, Writing };
    std::function<bool(Step step, std::int64_t done, std::int64_t total)> report;
};

/// One file on its way into a workspace: look, plan, write. Nothing is written before commit(), which
/// is one change. What a file is refused for is a gis::FileRefused. One thread at a time.
class Import
{
public:
    /// Opens the file and looks at its first rows. The workspace must outlive the import.
    /// Throws gis::FileRefused, Error{UnknownProject, UnknownUnit, UnknownForest, BadImportOption}.
    Import(const Workspace &workspace, ImportOptions options);
    ~Import();
    Import(Import &&) noexcept;
    Import &operator=(Import &&) noexcept;

    [[nodiscard]] const ImportPreview &preview() const;
    /// Reads the whole file and compares it with the workspace. Throws as the constructor does, and
    /// Error{OpenQuestion} naming the first that is open, Error{Cancelled}.
    const ImportPlan &plan(const ImportProgress &progress = {});
    /// Writes what was planned; the change, if there was anything to write. @p workspace is that of the
    /// constructor. Throws Error{Cancelled} and leaves it as it was.
    /// Gives nothing where there is nothing to write: all is there already, or no row can be used.
    std::optional<Id> commit(Workspace &workspace, const Author &author, const ImportProgress &progress = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Mappings kept by name, for the next file of the same kind.
struct ImportMapping
{
    std::string name;
    ImportTarget target = ImportTarget::Parcels;
    std::map<std::string, std::string> fields; ///< field to column
};
[[nodiscard]] std::vector<ImportMapping> importMappings(const Workspace &workspace);
/// Replaces one of the same name.
void saveImportMapping(Workspace &workspace, const ImportMapping &mapping, const std::string &who);

} // namespace data
