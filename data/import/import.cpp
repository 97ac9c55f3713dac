// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/drawing_reader_p.h"
#include "data/import/file_digest_p.h"
#include "data/import/planner_p.h"
#include "data/import/preview_p.h"
#include "data/import/row_reader_p.h"
#include "data/import/settings_p.h"
#include "data/store/error.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <format>
#include <future>

namespace data {

using Step = ImportProgress::Step;

namespace {

constexpr std::int64_t kBeat = 5'000;

std::string utcNow()
{
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

Date localToday()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {std::chrono::year(local.tm_year + 1900), std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

std::string crsText(const gis::SourceCrs &crs)
{
    return (crs.code.empty() ? "WKT" : crs.code) + (crs.northingFirst ? ", Y X" : "");
}

std::unique_ptr<Planner> makePlanner(const ImportContext &context)
{
    return context.options.target == ImportTarget::Parcels ? makeParcelPlanner(context) : makePlacePlanner(context);
}

} // namespace

struct Import::Private
{
    const Workspace *workspace;
    ImportOptions options;
    gis::VectorFile file;
    ImportPreview preview;
    FileReading reading;
    IssueLog log;
    ImportPlan plan;
    std::vector<OriginalText> originals;
    std::unique_ptr<Planner> planner;
    std::future<FileDigest> digest; ///< taken while the file is read

    Private(const Workspace &target, ImportOptions wanted)
        : workspace(&target), options(std::move(wanted)), file(options.file), preview(lookAt(file, target, options))
    {
        preview.questions = questionsOf(preview, target, options);
    }

    void readTable(const ImportProgress &progress)
    {
        const auto layer = std::ranges::find(preview.layers, preview.layer, &gis::VectorLayer::name);
        RowReader reader(reading, log, originals);
        ImportRecord record;
        file.read(reading.layer, [&](const gis::VectorRow &row) {
            if (++plan.read % kBeat == 0)
                report(progress, Step::Reading, plan.read, layer->rows);
            if (reader.read(row, record))
                planner->add(record);
            return true;
        });
    }

    void readDrawing(const ImportContext &context, const ImportProgress &progress)
    {
        std::vector<std::string> levels;
        const auto level = std::ranges::find(reading.columns, "level", &ColumnReading::name) - reading.columns.begin();
        file.read(reading.layer, [&](const gis::VectorRow &row) {
            levels.push_back(row.values[static_cast<std::size_t>(level)].bytes);
            return true;
        });
        const DrawingProfile profile = chooseProfile(*workspace, options.profile, levels);
        DrawingReader reader(reading, profile, context, originals);
        file.read(reading.layer, [&](const gis::VectorRow &row) {
            if (++plan.read % kBeat == 0)
                report(progress, Step::Reading, plan.read, static_cast<std::int64_t>(levels.size()));
            reader.add(row);
            return true;
        });
        reader.finish(*planner);
    }

    void writeImport(BulkWriter &writer)
    {
        SQLite::Statement insert(writer.database(),
                                 "INSERT INTO import (imported_at, target, file_name, file_bytes, file_digest, format,"
                                 " layer, crs, settings, rows_read, rows_new, rows_changed)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const FileDigest read = digest.get();
        insert.bind(1, utcNow());
        insert.bind(2, std::string(nameOf(options.target)));
        insert.bind(3, options.file.filename().string());
        insert.bind(4, static_cast<std::int64_t>(read.bytes));
        insert.bind(5, read.hash.data(), static_cast<int>(read.hash.size()));
        insert.bind(6, preview.format);
        insert.bind(7, preview.layer);
        insert.bind(8, preview.places.empty() ? std::string() : crsText(preview.crs));
        insert.bind(9, settingsText(preview, options));
        insert.bind(10, plan.read);
        insert.bind(11, plan.added);
        insert.bind(12, plan.changed);
        insert.exec();
        writeIssues(writer, writer.database().getLastInsertRowid());
    }

    void writeIssues(BulkWriter &writer, Id import)
    {
        if (!plan.issues.empty()) {
            BulkTable &issues = writer.table("import_issue", plan.issues.size());
            for (const ImportIssue &issue : plan.issues)
                issues.integer(import)
                    .integer(issue.row)
                    .integer(issue.leftOut ? 1 : 0)
                    .text(nameOf(issue.kind))
                    .text(issue.subject)
                    .text(issue.detail)
                    .endRow();
        }
        if (!originals.empty()) {
            BulkTable &texts = writer.table("original_text", originals.size());
            for (const OriginalText &original : originals) {
                const ColumnReading &column = reading.columns[original.column];
                texts.integer(import)
                    .integer(original.row)
                    .text(column.name)
                    .text(gis::nameOf(column.encoding))
                    .blob(std::as_bytes(std::span(original.bytes)))
                    .endRow();
            }
        }
    }
};

Import::Import(const Workspace &workspace, ImportOptions options)
    : d(std::make_unique<Private>(workspace, std::move(options)))
{}

Import::~Import() = default;
Import::Import(Import &&) noexcept = default;
Import &Import::operator=(Import &&) noexcept = default;

const ImportPreview &Import::preview() const { return d->preview; }

const ImportPlan &Import::plan(const ImportProgress &progress)
{
    if (!d->preview.questions.empty()) {
        const ImportQuestion &question = d->preview.questions.front();
        throw Error(Failure::OpenQuestion, question.subject, std::string(nameOf(question.kind)));
    }
    d->reading = settle(d->preview, d->options, d->workspace->srid());
    d->log = {};
    d->plan = {};
    d->originals.clear();
    const ImportContext context{.options = d->options,
                                .workspace = *d->workspace,
                                .log = d->log,
                                .plan = d->plan,
                                .fileName = d->options.file.filename().string(),
                                .srid = d->reading.srid,
                                .today = d->options.today ? *d->options.today : localToday()};
    d->planner = makePlanner(context);
    d->digest = std::async(std::launch::async, digestOf, d->options.file);
    if (d->preview.drawing)
        d->readDrawing(context, progress);
    else
        d->readTable(progress);
    d->planner->finish(progress);
    noteFile(d->preview, d->log);
    d->plan.leftOut = d->log.leftOut();
    d->plan.issues = std::move(d->log.issues());
    std::ranges::stable_sort(d->plan.issues, {}, &ImportIssue::row);
    return d->plan;
}

std::optional<Id> Import::commit(Workspace &workspace, const Author &author, const ImportProgress &progress)
{
    const ImportPlan &plan = d->plan;
    const bool usable = plan.added + plan.changed + plan.unchanged > 0;
    if (!usable || plan.added + plan.changed + plan.leftOut == 0)
        return std::nullopt;
    return workspace.changeInBulk(author, [&](BulkWriter &writer) {
        d->planner->write(writer, progress);
        d->writeImport(writer);
    });
}

void list(ImportPlan &plan, PlannedRow row)
{
    if (plan.rows.size() < kListedRows)
        plan.rows.push_back(std::move(row));
}

void report(const ImportProgress &progress, Step step, std::int64_t done, std::int64_t total)
{
    if (progress.report && !progress.report(step, done, total))
        throw Error(Failure::Cancelled, {});
}

} // namespace data
