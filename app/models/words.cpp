// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/words.h"

#include "app/convert.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A code and its English word, which is also the key of its translation.
struct Word
{
    std::string_view code;
    const char *text;
};

constexpr Word kProjectKinds[] = {
    {"railway", QT_TRANSLATE_NOOP("Words", "Railway")},
    {"road", QT_TRANSLATE_NOOP("Words", "Road")},
    {"urban_area", QT_TRANSLATE_NOOP("Words", "Urban area")},
    {"residential", QT_TRANSLATE_NOOP("Words", "Residential area")},
    {"resettlement", QT_TRANSLATE_NOOP("Words", "Resettlement area")},
    {"relocation", QT_TRANSLATE_NOOP("Words", "Relocation of residents")},
    {"layout_plan", QT_TRANSLATE_NOOP("Words", "Detailed layout plan")},
    {"infrastructure", QT_TRANSLATE_NOOP("Words", "Technical infrastructure")},
    {"drainage", QT_TRANSLATE_NOOP("Words", "Drainage")},
    {"dyke", QT_TRANSLATE_NOOP("Words", "Dyke")},
    {"industrial", QT_TRANSLATE_NOOP("Words", "Industrial zone")},
    {"tourism", QT_TRANSLATE_NOOP("Words", "Tourism")},
    {"business", QT_TRANSLATE_NOOP("Words", "Business")},
    {"culture", QT_TRANSLATE_NOOP("Words", "Cultural facility")},
    {"heritage", QT_TRANSLATE_NOOP("Words", "Heritage site")},
    {"planning", QT_TRANSLATE_NOOP("Words", "Spatial planning")},
    {"land_donation", QT_TRANSLATE_NOOP("Words", "Land donation")},
    {"case", QT_TRANSLATE_NOOP("Words", "Case")},
};

constexpr Word kProjectStatuses[] = {
    {"planned", QT_TRANSLATE_NOOP("Words", "Planned")},
    {"preparing", QT_TRANSLATE_NOOP("Words", "In preparation")},
    {"calling_investors", QT_TRANSLATE_NOOP("Words", "Calling for investors")},
    {"ongoing", QT_TRANSLATE_NOOP("Words", "Under way")},
    {"backlog", QT_TRANSLATE_NOOP("Words", "Backlog, not settled")},
    {"recovered", QT_TRANSLATE_NOOP("Words", "Land recovered")},
    {"built", QT_TRANSLATE_NOOP("Words", "Built")},
};

constexpr Word kCategories[] = {
    {"residential", QT_TRANSLATE_NOOP("Words", "Residential land")},
    {"agricultural", QT_TRANSLATE_NOOP("Words", "Agricultural land")},
    {"other", QT_TRANSLATE_NOOP("Words", "Other land")},
    {"organisation", QT_TRANSLATE_NOOP("Words", "Land of an organisation")},
};

constexpr Word kMarkerStates[] = {
    {"standing", QT_TRANSLATE_NOOP("Words", "Standing")},   {"damaged", QT_TRANSLATE_NOOP("Words", "Damaged")},
    {"lost", QT_TRANSLATE_NOOP("Words", "Lost")},           {"moved", QT_TRANSLATE_NOOP("Words", "Moved")},
    {"not_found", QT_TRANSLATE_NOOP("Words", "Not found")}, {"unknown", QT_TRANSLATE_NOOP("Words", "Not known")},
};

constexpr Word kObstacles[] = {
    {"payment", QT_TRANSLATE_NOOP("Words", "Payment")},
    {"demolition", QT_TRANSLATE_NOOP("Words", "Demolition")},
    {"resettlement", QT_TRANSLATE_NOOP("Words", "Resettlement")},
    {"dispute", QT_TRANSLATE_NOOP("Words", "Dispute")},
    {"funding", QT_TRANSLATE_NOOP("Words", "Funding")},
    {"other", QT_TRANSLATE_NOOP("Words", "Other obstacle")},
};

constexpr Word kTables[] = {
    {"admin_unit", QT_TRANSLATE_NOOP("Words", "administrative units")},
    {"attachment", QT_TRANSLATE_NOOP("Words", "attached files")},
    {"boundary_marker", QT_TRANSLATE_NOOP("Words", "boundary markers")},
    {"clearance_step", QT_TRANSLATE_NOOP("Words", "steps of clearance")},
    {"declared_figure", QT_TRANSLATE_NOOP("Words", "declared figures")},
    {"drawing_profile", QT_TRANSLATE_NOOP("Words", "profiles of drawing levels")},
    {"finding_acknowledgement", QT_TRANSLATE_NOOP("Words", "acknowledged findings")},
    {"forest", QT_TRANSLATE_NOOP("Words", "forests")},
    {"holder", QT_TRANSLATE_NOOP("Words", "holders")},
    {"import", QT_TRANSLATE_NOOP("Words", "imports")},
    {"import_issue", QT_TRANSLATE_NOOP("Words", "remarks on imported rows")},
    {"import_mapping", QT_TRANSLATE_NOOP("Words", "saved columns")},
    {"legal_document", QT_TRANSLATE_NOOP("Words", "legal documents")},
    {"legal_rule", QT_TRANSLATE_NOOP("Words", "periods of law")},
    {"marker_inspection", QT_TRANSLATE_NOOP("Words", "inspections of markers")},
    {"milestone", QT_TRANSLATE_NOOP("Words", "milestones")},
    {"noted_contradiction", QT_TRANSLATE_NOOP("Words", "noted contradictions")},
    {"obstacle", QT_TRANSLATE_NOOP("Words", "obstacles")},
    {"original_text", QT_TRANSLATE_NOOP("Words", "original texts of imports")},
    {"parcel", QT_TRANSLATE_NOOP("Words", "parcels")},
    {"parcel_event", QT_TRANSLATE_NOOP("Words", "steps of parcels")},
    {"project", QT_TRANSLATE_NOOP("Words", "projects")},
    {"project_step", QT_TRANSLATE_NOOP("Words", "steps at another place in a project")},
    {"public_holiday", QT_TRANSLATE_NOOP("Words", "public holidays")},
    {"saved_filter", QT_TRANSLATE_NOOP("Words", "saved filters")},
    {"target", QT_TRANSLATE_NOOP("Words", "targets")},
    {"workspace", QT_TRANSLATE_NOOP("Words", "the workspace itself")},
};

QString wordIn(std::span<const Word> words, std::string_view code)
{
    const auto found = std::ranges::find(words, code, &Word::code);
    return found != words.end() ? Text::tr(found->text) : toQt(code).replace(u'_', u' ');
}

/// Some targets are met or not met: "Đạt", "Hoàn thành".
bool isMeasured(const data::Target &target) { return target.value && !target.unit.empty(); }

} // namespace

QString wordOf(data::Quality quality)
{
    using enum data::Quality;
    switch (quality) {
    case Surveyed:
        return Text::tr("Surveyed");
    case Digitised:
        return Text::tr("Digitised");
    case Illustrative:
        return Text::tr("Illustrative");
    }
    return {};
}

QString projectKind(std::string_view code) { return wordIn(kProjectKinds, code); }

QString projectStatus(std::string_view code) { return wordIn(kProjectStatuses, code); }

QString parcelCategory(std::string_view code) { return wordIn(kCategories, code); }

QString markerState(std::string_view code) { return wordIn(kMarkerStates, code); }

QString obstacleKind(std::string_view code) { return wordIn(kObstacles, code); }

QString tableName(std::string_view table) { return wordIn(kTables, table); }

QString comparisonSign(const data::Target &target)
{
    if (!isMeasured(target) || target.comparison == "between")
        return {};
    return target.comparison == ">=" ? QStringLiteral("≥") : toQt(target.comparison);
}

QString targetValue(const data::Target &target)
{
    if (!isMeasured(target))
        return toQt(target.valueText);
    const QString value = plainNumber(*target.value);
    return target.valueMax ? value + QStringLiteral("–") + plainNumber(*target.valueMax) : value;
}

QString plainNumber(double value)
{
    int decimals = 0;
    for (double scaled = value; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return text::formatNumber(value, decimals, QLocale());
}

} // namespace app
