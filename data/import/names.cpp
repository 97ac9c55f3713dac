// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/import.h"

#include <array>
#include <utility>

namespace data {

std::string_view nameOf(IssueKind kind)
{
    using enum IssueKind;
    static constexpr std::pair<IssueKind, std::string_view> kNames[] = {{GeometryUnusable, "geometry_unusable"},
                                                                        {GeometryMissing, "geometry_missing"},
                                                                        {OutsideProjection, "outside_projection"},
                                                                        {ShapeBroken, "shape_broken"},
                                                                        {ShapeRepaired, "shape_repaired"},
                                                                        {ShapeDoubtful, "shape_doubtful"},
                                                                        {NumberUnreadable, "number_unreadable"},
                                                                        {TextDamaged, "text_damaged"},
                                                                        {CapitalsLost, "capitals_lost"},
                                                                        {KeyMissing, "key_missing"},
                                                                        {KeyRepeated, "key_repeated"},
                                                                        {UnitUnknown, "unit_unknown"},
                                                                        {ProjectUnknown, "project_unknown"},
                                                                        {LandUseUnknown, "land_use_unknown"},
                                                                        {Overlap, "overlap"},
                                                                        {Gap, "gap"},
                                                                        {LabelNotUnderstood, "label_not_understood"},
                                                                        {LabelOutside, "label_outside"},
                                                                        {LabelsConflict, "labels_conflict"},
                                                                        {LabelMissing, "label_missing"},
                                                                        {FileEndsEarly, "file_ends_early"}};
    for (const auto &[each, name] : kNames)
        if (each == kind)
            return name;
    return {};
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
