// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/import_output.h"

#include "app/convert.h"
#include "app/models/import_rows.h"
#include "app/text/import_text.h"

#include <QLocale>

#include <algorithm>

namespace app::cli {

namespace {

constexpr std::size_t kShownRows = 20;

Json toJson(const gis::SourceCrs &crs) { return {{"code", crs.code}, {"northing_first", crs.northingFirst}}; }

} // namespace

Json toJson(const data::ImportPreview &preview)
{
    Json layers = Json::array();
    for (const gis::VectorLayer &layer : preview.layers)
        layers.push_back({{"name", layer.name}, {"rows", layer.rows < 0 ? Json() : Json(layer.rows)}});
    Json columns = Json::array();
    for (const data::ImportColumn &column : preview.columns) {
        Json samples = Json::array();
        for (const auto &sample : column.samples)
            samples.push_back({{"before", sample.before}, {"after", sample.after}});
        columns.push_back({{"name", column.name},
                           {"field", column.field.empty() ? Json() : Json(column.field)},
                           {"encoding", column.encoding.plain ? Json() : Json(gis::nameOf(column.encoding.encoding))},
                           {"certainty", column.encoding.certainty},
                           {"samples", samples}});
    }
    Json places = Json::array();
    for (const gis::PlaceGuess &guess : preview.places)
        places.push_back({{"crs", toJson(guess.crs)},
                          {"certainty", guess.certainty},
                          {"inside", guess.inside},
                          {"offset_m", guess.offset}});
    Json questions = Json::array();
    for (const data::ImportQuestion &question : preview.questions)
        questions.push_back({{"kind", data::nameOf(question.kind)}, {"subject", question.subject}});
    return {{"format", preview.format}, {"layers", layers}, {"layer", preview.layer}, {"crs", toJson(preview.crs)},
            {"columns", columns},       {"places", places}, {"questions", questions}};
}

Json toJson(const data::ImportPlan &plan)
{
    Json rows = Json::array();
    for (const data::PlannedRow &row : plan.rows) {
        Json changes = Json::array();
        for (const auto &change : row.changes)
            changes.push_back({{"field", change.field}, {"before", change.before}, {"after", change.after}});
        rows.push_back({{"row", row.row},
                        {"label", row.label},
                        {"state", row.state == data::PlannedRow::State::New ? "new" : "changed"},
                        {"changes", changes}});
    }
    Json issues = Json::array();
    for (const data::ImportIssue &issue : plan.issues)
        issues.push_back({{"row", issue.row},
                          {"left_out", issue.leftOut},
                          {"kind", data::nameOf(issue.kind)},
                          {"subject", issue.subject},
                          {"detail", issue.detail}});
    return {{"read", plan.read},
            {"new", plan.added},
            {"changed", plan.changed},
            {"unchanged", plan.unchanged},
            {"left_out", plan.leftOut},
            {"missing", plan.missing},
            {"rows", rows},
            {"missing_labels", plan.missingLabels},
            {"issues", issues}};
}

namespace {

QString sampleText(const data::ImportColumn &column)
{
    QStringList shown;
    for (const auto &sample : column.samples)
        shown += sample.before == sample.after ? toQt(sample.after)
                                               : QStringLiteral("%1 → %2").arg(toQt(sample.before), toQt(sample.after));
    return shown.join(QStringLiteral(" | "));
}

} // namespace

void printPreview(const data::ImportPreview &preview)
{
    print(CommandLine::tr("Format: %1, layer \"%2\"").arg(toQt(preview.format), toQt(preview.layer)));
    if (preview.layer.empty())
        for (const gis::VectorLayer &layer : preview.layers)
            print(QStringLiteral("  %1").arg(toQt(layer.name)));
    if (!preview.places.empty()) {
        print(CommandLine::tr("Coordinates: %1").arg(text::crsText(preview.crs)));
        const gis::PlaceGuess &best = preview.places.front();
        if (best.crs == preview.crs && best.pattern != gis::PlaceGuess::Pattern::AsDeclared)
            print(QStringLiteral("  ") + text::placeText(best));
    }
    for (const data::ImportColumn &column : preview.columns) {
        const QString field = column.field.empty() ? QStringLiteral("–") : text::fieldText(column.field);
        const QString letters = column.encoding.plain ? QString() : text::encodingText(column.encoding.encoding);
        print(QStringLiteral("  %1 %2 %3 %4 %5")
                  .arg(toQt(column.name), -20)
                  .arg(field, -18)
                  .arg(letters, -14)
                  .arg(column.field.empty() ? QString() : text::notationText(column.notation), -9)
                  .arg(sampleText(column))
                  .trimmed()
                  .prepend(QStringLiteral("  ")));
    }
}

void printPlan(const data::ImportPlan &plan)
{
    const QLocale locale;
    const auto number = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    print(
        CommandLine::tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out; %6 are here and not in the file.")
            .arg(number(plan.read), number(plan.added), number(plan.changed), number(plan.unchanged),
                 number(plan.leftOut), number(plan.missing)));
    for (std::size_t i = 0; i < std::min(kShownRows, plan.rows.size()); ++i) {
        const data::PlannedRow &row = plan.rows[i];
        const ImportLineRow shown = lineRow(row);
        const bool isNew = row.state == data::PlannedRow::State::New;
        const QString line = QStringLiteral("  %1 %2").arg(isNew ? QChar(u'+') : QChar(u'~')).arg(shown.title);
        print(shown.texts.isEmpty() ? line : line + QStringLiteral("  ") + shown.texts.join(QStringLiteral(", ")));
    }
    if (plan.rows.size() > kShownRows)
        print(CommandLine::tr("  … and %1 more")
                  .arg(number(plan.added + plan.changed - static_cast<std::int64_t>(kShownRows))));
    for (std::size_t i = 0; i < std::min(kShownRows, plan.issues.size()); ++i)
        print(QStringLiteral("  ! ") + text::issueText(plan.issues[i], locale));
    if (plan.issues.size() > kShownRows)
        print(CommandLine::tr("  … and %1 more to look at; --json lists them all")
                  .arg(number(static_cast<std::int64_t>(plan.issues.size() - kShownRows))));
}

} // namespace app::cli
