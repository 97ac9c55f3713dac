// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/preview_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <format>

namespace data {

namespace {

/// Below this a guess is asked.
constexpr double kSure = 0.8;

using Kind = ImportQuestion::Kind;
using Pattern = gis::PlaceGuess::Pattern;

bool hasField(const ImportPreview &preview, std::string_view field)
{
    return std::ranges::contains(preview.columns, field, &ImportColumn::field);
}

/// The fields without which a record cannot be known, or nothing.
std::string missingField(const ImportPreview &preview, const ImportOptions &options)
{
    const auto has = [&](std::string_view field) { return hasField(preview, field); };
    switch (options.target) {
    case ImportTarget::Parcels:
        if (has("parcel"))
            return {};
        if (!has("number"))
            return "number";
        return has("map_sheet") || !options.mapSheet.empty() ? "" : "map_sheet";
    case ImportTarget::Markers:
        return has("number") ? "" : "number";
    case ImportTarget::Sites:
    case ImportTarget::Alignment:
        return has("code") || !options.project.empty() ? "" : "code";
    default: {
        const std::string &given = options.target == ImportTarget::Boundary ? options.forest : options.unit;
        return has("code") || has("name") || !given.empty() ? "" : "name";
    }
    }
}

bool needsUnit(const ImportPreview &preview, const Workspace &workspace, const ImportOptions &options)
{
    return options.target == ImportTarget::Parcels && options.unit.empty() && !hasField(preview, "unit") &&
           workspace.database()
               .execAndGet("SELECT EXISTS (SELECT 1 FROM admin_unit WHERE kind = 'former_ward')")
               .getInt();
}

bool isPlaceOpen(const ImportPreview &preview, const ImportOptions &options)
{
    if (preview.places.empty() || !options.crs.empty() || options.place)
        return false;
    const gis::PlaceGuess &best = preview.places.front();
    return best.pattern == Pattern::Elsewhere ||
           (!options.acceptProposals && (best.pattern != Pattern::AsDeclared || best.certainty < kSure));
}

} // namespace

std::vector<ImportQuestion> questionsOf(const ImportPreview &preview, const Workspace &workspace,
                                        const ImportOptions &options)
{
    if (preview.layer.empty())
        return {{Kind::Layer, {}}};
    std::vector<ImportQuestion> questions;
    if (!preview.drawing)
        if (const std::string field = missingField(preview, options); !field.empty())
            questions.push_back({Kind::Field, field});
    if (needsUnit(preview, workspace, options))
        questions.push_back({Kind::Unit, {}});
    if (isPlaceOpen(preview, options))
        questions.push_back({Kind::Place, {}});
    for (const ImportColumn &column : preview.columns) {
        if (options.acceptProposals || (column.field.empty() && !preview.drawing))
            continue;
        if (!column.encoding.plain && column.encoding.certainty < kSure)
            questions.push_back({Kind::Encoding, column.name});
        if (column.notation == NumberNotation::Doubtful)
            questions.push_back({Kind::Notation, column.name});
    }
    return questions;
}

void noteFile(const ImportPreview &preview, IssueLog &log)
{
    if (preview.coverage && preview.coverage->bytesRead < preview.coverage->fileBytes)
        log.doubt(0, IssueKind::FileEndsEarly, std::to_string(preview.coverage->elements),
                  std::format("{} {}", preview.coverage->bytesRead, preview.coverage->fileBytes));
    for (const ImportColumn &column : preview.columns)
        if (column.encoding.capitalsLost && (preview.drawing || !column.field.empty()))
            log.doubt(0, IssueKind::CapitalsLost, column.name, {});
}

FileReading settle(const ImportPreview &preview, const ImportOptions &options, int srid)
{
    FileReading reading{.target = options.target,
                        .layer = preview.layer,
                        .columns = {},
                        .crs = preview.crs,
                        .srid = srid,
                        .repair = options.repair};
    for (const ImportColumn &column : preview.columns)
        reading.columns.push_back(
            {.name = column.name,
             .field = column.field.empty() ? ColumnReading::kNone : fieldIndex(options.target, column.field),
             .number = isNumberField(column.field),
             .day = isDayField(column.field),
             .encoding = column.encoding.encoding,
             .throughLatin1 = column.throughLatin1,
             // Somebody who takes proposals reads numbers as they are written here.
             .notation = column.notation == NumberNotation::Doubtful ? NumberNotation::Vietnamese : column.notation});
    return reading;
}

} // namespace data
