// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/import.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace data {

namespace {

constexpr std::pair<IssueKind, std::string_view> kNames[] = {{IssueKind::GeometryUnusable, "geometry_unusable"},
                                                             {IssueKind::GeometryMissing, "geometry_missing"},
                                                             {IssueKind::OutsideProjection, "outside_projection"},
                                                             {IssueKind::ShapeBroken, "shape_broken"},
                                                             {IssueKind::ShapeRepaired, "shape_repaired"},
                                                             {IssueKind::ShapeDoubtful, "shape_doubtful"},
                                                             {IssueKind::NumberUnreadable, "number_unreadable"},
                                                             {IssueKind::TextDamaged, "text_damaged"},
                                                             {IssueKind::CapitalsLost, "capitals_lost"},
                                                             {IssueKind::KeyMissing, "key_missing"},
                                                             {IssueKind::KeyRepeated, "key_repeated"},
                                                             {IssueKind::UnitUnknown, "unit_unknown"},
                                                             {IssueKind::ProjectUnknown, "project_unknown"},
                                                             {IssueKind::LandUseUnknown, "land_use_unknown"},
                                                             {IssueKind::StateUnknown, "state_unknown"},
                                                             {IssueKind::NoteAlone, "note_alone"},
                                                             {IssueKind::DayUnusable, "day_unusable"},
                                                             {IssueKind::Overlap, "overlap"},
                                                             {IssueKind::Gap, "gap"},
                                                             {IssueKind::LabelNotUnderstood, "label_not_understood"},
                                                             {IssueKind::LabelOutside, "label_outside"},
                                                             {IssueKind::LabelsConflict, "labels_conflict"},
                                                             {IssueKind::LabelMissing, "label_missing"},
                                                             {IssueKind::FileEndsEarly, "file_ends_early"}};

} // namespace

std::string_view nameOf(IssueKind kind)
{
    const auto found = std::ranges::find(kNames, kind, &std::pair<IssueKind, std::string_view>::first);
    return found->second;
}

std::optional<IssueKind> findIssueKind(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name, &std::pair<IssueKind, std::string_view>::second);
    return found == std::end(kNames) ? std::nullopt : std::optional(found->first);
}

std::string_view nameOf(ImportQuestion::Kind kind)
{
    using enum ImportQuestion::Kind;
    switch (kind) {
    case Layer:
        return "layer";
    case Encoding:
        return "encoding";
    case Notation:
        return "notation";
    case Place:
        return "place";
    case Unit:
        return "unit";
    case Field:
        return "field";
    }
    return {};
}

} // namespace data
