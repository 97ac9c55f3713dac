// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What an ImportView does in its other thread.
#include "app/convert.h"
#include "app/models/import_view.h"
#include "app/text/import_text.h"
#include "app/user_name.h"

#include <QFileInfo>
#include <QLocale>

namespace app {

using Stage = data::ImportProgress::Step;
using Watch = std::shared_ptr<ImportWatch>;
using Then = std::function<void()>;

data::ImportOptions ImportView::options() const
{
    data::ImportOptions options{.file = QFileInfo(m_file).filesystemAbsoluteFilePath()};
    m_choices.fill(options);
    m_reading.fill(options);
    options.repair = m_outcome.repair();
    return options;
}

std::filesystem::path ImportView::workspacePath() const { return QFileInfo(m_workspace).filesystemAbsoluteFilePath(); }

void ImportView::readNames()
{
    run(Stage::Reading, [this, file = workspacePath()](const Watch & /*watch*/) -> Then {
        return [this, names = readImportNames(file)] {
            m_names = names;
            m_choices.setNames(m_names);
            m_reading.setNames(m_names);
        };
    });
}

void ImportView::look()
{
    run(Stage::Reading, [this, file = workspacePath(), options = options()](const Watch & /*watch*/) -> Then {
        const ImportRun run(file, options);
        return [this, preview = run.import.preview()] {
            m_reading.setPreview(preview);
            if (m_step == Step::Choose)
                setStep(Step::Look);
        };
    });
    m_looking = true;
}

void ImportView::plan()
{
    release();
    run(
        Stage::Reading,
        [this, file = workspacePath(), options = options()](const Watch &watch) -> Then {
            auto run = std::make_shared<ImportRun>(file, options);
            return [this, run, shown = shownOf(run->import.plan(progressOf(watch)))] {
                m_run = run;
                m_outcome.setPlan(shown);
                setStep(Step::Plan);
            };
        },
        [this] { setStep(Step::Look); });
}

void ImportView::commit()
{
    const data::Author author{fromQt(userName()), fromQt(tr("import of %1").arg(fileName()))};
    run(
        Stage::Writing,
        [this, run = m_run, author](const Watch &watch) -> Then {
            return [this, change = run->import.commit(run->workspace, author, progressOf(watch))] {
                release();
                tellResult(change);
                setStep(Step::Done);
                Q_EMIT written();
            };
        },
        [this] {
            release();
            setStep(Step::Look);
        });
}

void ImportView::tellResult(std::optional<data::Id> change)
{
    const ShownPlan &plan = m_outcome.plan();
    const auto number = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    m_change = change;
    const QString what = text::importTargetText(m_choices.importTarget());
    m_result = tr("%1: %2 new, %3 changed, %4 left out. It stands in the history as change %5.")
                   .arg(what.left(1).toUpper() + what.mid(1), number(plan.added), number(plan.changed),
                        number(plan.leftOut), number(change.value_or(0)));
}

void ImportView::release()
{
    if (m_run)
        m_pool.start([run = std::exchange(m_run, nullptr)]() mutable { run.reset(); });
}

void ImportView::saveMapping(const QString &name)
{
    if (m_running || name.trimmed().isEmpty())
        return;
    const data::ImportMapping mapping{
        .name = fromQt(name.trimmed()), .target = m_choices.importTarget(), .fields = m_reading.mapping()};
    run(Stage::Writing, [this, file = workspacePath(), mapping, who = fromQt(userName())](const Watch &) -> Then {
        data::Workspace workspace = data::Workspace::open(file);
        data::saveImportMapping(workspace, mapping, who);
        return [this, mappings = data::importMappings(workspace)] {
            m_names.mappings = mappings;
            m_reading.setNames(m_names);
        };
    });
}

void ImportView::undo()
{
    if (m_running || !m_change)
        return;
    run(Stage::Writing,
        [this, file = workspacePath(), change = *m_change, who = fromQt(userName())](const Watch & /*watch*/) -> Then {
            return [this, taken = takeBack(file, change, who)] {
                m_change.reset();
                m_result =
                    taken ? tr("Taken back. The workspace is as it was; the history keeps both.")
                          : tr("Something else was changed since; the history shows what, and takes it back in turn.");
                setStep(Step::Done);
                Q_EMIT written();
            };
        });
}

} // namespace app
