// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <vector>

namespace data {

/// A: changes a tracked figure or a deadline; B: changes a total that is shown, or leaves a gap; C: wording.
enum class Severity { A, B, C };

/// One of the two sides of a finding. What is empty is not known; texts are those of the record.
struct FindingSide
{
    std::string label;           ///< code of the record: "M-03", "12/345"; empty where there is but one
    std::string text;            ///< as printed
    std::optional<double> value; ///< in `unit`
    std::string unit;            ///< as of DeclaredFigure: "m2", "dong", "percent", ...
    std::vector<double> terms;   ///< what value was computed from, in the order of the source
    std::optional<Date> date;
    std::string source; ///< places in the report, or the file it came from
};

/// What a finding leads to: a kind as the window names them ("project", "milestone", "target", "parcel",
/// "forest", "unit") and the row; empty kind: nothing that can be shown.
struct FindingSubject
{
    std::string kind;
    std::string code; ///< "PR-03"; of a parcel "12/345"
    Id id = 0;
};

/// Why somebody lets a finding stand.
struct Acknowledgement
{
    std::string key;
    std::string sides; ///< sidesOf() what was seen then
    std::string reason;
    std::string who;
    Date on;
    bool outdated = false; ///< a side has changed since: the finding is open again
};

/// What the last import of a file left out or doubted.
struct ImportNote
{
    std::string file;
    std::int64_t row = 0; ///< as a person counts; 0: the file as a whole
    bool leftOut = false;
    std::string kind;    ///< code of the reason
    std::string subject; ///< column or thing it is about
    std::string detail;  ///< the offending value, or where
};

/// A contradiction or a gap.
struct Finding
{
    /// How it was found; nameOf() says what each compares.
    enum class Kind {
        PartsAgainstWhole, ///< declared parts do not add up to the declared whole
        PartsIncomplete,   ///< they add up to less, and one is left without a figure
        StatedTwice,       ///< the same figure, declared differently at two places
        RatioDiffers,      ///< a declared ratio or share against the one of its figures
        RiseAboveNew,      ///< a net rise above all that is new
        JointFigure,       ///< one figure for two things that are counted apart
        FigureBlank,
        WithoutSource,
        CoverageBelowForest, ///< the forest cover a share means against the forest declared
        TargetBelowBaseline,
        TargetWithoutYear,
        TargetBelowZero, ///< a yearly fall that takes away more than there is
        TargetTwoBounds, ///< "trên ... trở lên"
        TargetNoShare,   ///< called a share, measured as a count
        MilestoneWithoutDate,
        MilestoneWithoutResponsible,
        HandoverBeforeClearance, ///< land handed over before it is cleared, no part stated
        WorkDueTwice,            ///< one work, two deadlines
        DoneInFuture,            ///< recorded as done on a day to come
        StepsOutOfOrder,         ///< a later step dated before an earlier one
        PaidAboveApproved,
        ParcelsOverlap,
        AreaDiffers,       ///< measured against declared
        TakenAndRemaining, ///< do not add up to the parcel
        LeftOutOfImport,   ///< a row of a file was not brought in; topic: the reason's code
        DoubtedByImport,   ///< it was, or the file as a whole is doubted; topic: the reason's code
        Noted              ///< by hand: no rule can tell
    };
    std::string key; ///< stable: "parts/forest/area_m2/fn48"
    Kind kind = Kind::Noted;
    Severity severity = Severity::B;
    std::string topic; ///< "forest/area_m2" of declared figures; of others the record's title
    FindingSide left;
    FindingSide right;
    std::optional<double> difference; ///< left - right, in the unit of the left side, dates in days
    std::string note;                 ///< Vietnamese, of the noted ones; also what they differ by
    FindingSubject subject;
    std::optional<Acknowledgement> acknowledgement;

    [[nodiscard]] bool isOpen() const { return !acknowledgement || acknowledgement->outdated; }
};

/// A contradiction of the report that was noted by hand.
struct NotedContradiction
{
    std::string code; ///< "Q-04"
    Severity severity = Severity::B;
    std::string leftText;
    std::string leftSource;
    std::string rightText;
    std::string rightSource;
    std::string difference;
    std::string subjectKind; ///< as of FindingSubject
    std::string subjectCode;
    std::string text;
};

} // namespace data
