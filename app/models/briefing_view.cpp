// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/briefing_view.h"

#include "app/convert.h"
#include "app/text/errors.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace app {

BriefingView::BriefingView(QObject *parent)
    : QObject(parent),
      m_folder(QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)))
{}

BriefingView::~BriefingView() { m_pool.waitForDone(); }

void BriefingView::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    m_choices = {tr("The whole ward")};
    for (const data::Project &project : m_content->projects)
        m_choices += toQt(project.code) + QStringLiteral(" · ") + toQt(project.name);
    Q_EMIT choicesChanged();
}

void BriefingView::setFolder(const QUrl &folder)
{
    if (std::exchange(m_folder, folder) != folder)
        Q_EMIT folderChanged();
}

QString BriefingView::folderPath() const { return QDir::toNativeSeparators(m_folder.toLocalFile()); }

void BriefingView::write(int choice, const QString &paper)
{
    if (m_running || !m_content)
        return;
    m_running = true;
    m_message.clear();
    Q_EMIT resultChanged();
    BriefingRequest request{.content = m_content,
                            .project = {},
                            .paper = QPageSize(paper == u"A3" ? QPageSize::A3 : QPageSize::A4),
                            .locale = QLocale()};
    if (const auto project = static_cast<std::size_t>(choice - 1); choice > 0 && project < m_content->projects.size())
        request.project = m_content->projects[project].id;
    runJob(
        m_pool, this,
        [request, folder = QDir(m_folder.toLocalFile()).filesystemAbsolutePath()] {
            return writeBriefing(request, folder);
        },
        [this](const Outcome<BriefingFiles> &outcome) { written(outcome); });
}

void BriefingView::written(const Outcome<BriefingFiles> &outcome)
{
    m_running = false;
    m_failed = !outcome;
    try {
        if (!outcome)
            std::rethrow_exception(outcome.error());
        const QString pdf = QString::fromStdString(outcome->pdf.string());
        m_pdf = QUrl::fromLocalFile(pdf);
        m_picture = QUrl::fromLocalFile(QString::fromStdString(outcome->png.string()));
        m_message = tr("Written: %1").arg(QDir::toNativeSeparators(pdf));
    } catch (const std::exception &error) {
        m_message = describe(error);
    }
    Q_EMIT resultChanged();
}

} // namespace app
