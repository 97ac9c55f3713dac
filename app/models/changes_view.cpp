// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/changes_view.h"

#include "app/convert.h"
#include "app/text/errors.h"
#include "app/workspace_as_of.h"
#include "data/store/clearance.h"

#include <utility>

namespace app {

struct ChangesView::Found
{
    QList<ChangeRow> rows;
    QStringList people;
    qsizetype all = 0; ///< rows found, those left out too
};

namespace {

constexpr qsizetype kMostRows = 5000; // nobody reads more

} // namespace

ChangesView::ChangesView(QObject *parent) : QObject(parent) {}

ChangesView::~ChangesView() { m_pool.waitForDone(); }

void ChangesView::setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content)
{
    if (std::exchange(m_file, file) != file) {
        m_person = 0;
        m_project = 0;
        m_filter = {};
    }
    m_content = std::move(content);
    Q_EMIT projectsChanged();
    Q_EMIT peopleChanged(); // everybody in another language
    ask();
}

void ChangesView::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) != watched)
        look();
}

void ChangesView::setFrom(QDate day)
{
    if (day.isValid() && std::exchange(m_from, day) != day)
        ask();
}

void ChangesView::setTo(QDate day)
{
    if (day.isValid() && std::exchange(m_to, day) != day)
        ask();
}

QStringList ChangesView::people() const { return QStringList{tr("Everybody")} + m_people; }

void ChangesView::setPerson(int person)
{
    if (person < 0 || person > m_people.size() || std::exchange(m_person, person) == person)
        return;
    m_filter.who = person == 0 ? std::string() : fromQt(m_people[person - 1]);
    ask();
}

QStringList ChangesView::projects() const
{
    QStringList names{tr("All projects")};
    if (m_content)
        for (const data::Project &project : m_content->projects)
            names += QStringLiteral("%1 · %2").arg(toQt(project.code), toQt(project.name));
    return names;
}

void ChangesView::setProject(int project)
{
    if (!m_content || project < 0 || std::cmp_greater(project, m_content->projects.size()) ||
        std::exchange(m_project, project) == project)
        return;
    m_filter.project = project == 0 ? std::string() : m_content->projects[static_cast<std::size_t>(project) - 1].code;
    ask();
}

void ChangesView::setParcel(const QString &parcel)
{
    if (const std::string wanted = fromQt(parcel.trimmed()); std::exchange(m_filter.parcel, wanted) != wanted)
        ask();
}

void ChangesView::ask()
{
    m_stale = true;
    look();
}

void ChangesView::look()
{
    if (m_watched && m_stale && !m_file.empty()) {
        m_stale = false;
        const auto find = [file = m_file, from = fromQt(m_from), to = fromQt(m_to), filter = m_filter] {
            const auto workspace = data::Workspace::open(file);
            const auto steps = data::clearanceSteps(workspace);
            const data::HistorySpan span{.after = data::entryBefore(workspace, startOf(from)),
                                         .upTo = data::entryBefore(workspace, endOf(to))};
            Found found{.rows = changeRows(data::netChangesIn(workspace, span, filter),
                                           {.order = data::ClearanceOrder(steps), .withPersonalData = true}),
                        .people = {}};
            found.all = found.rows.size();
            found.rows.resize(std::min(found.all, kMostRows));
            for (const std::string &who : data::changers(workspace))
                found.people += toQt(who);
            return found;
        };
        ++m_running;
        runJob(m_pool, this, find,
               [this, serial = ++m_serial](const Outcome<Found> &outcome) { taken(serial, outcome); });
    }
    Q_EMIT changed();
}

void ChangesView::taken(int serial, const Outcome<Found> &outcome)
{
    --m_running;
    try {
        if (!outcome)
            std::rethrow_exception(outcome.error());
        if (serial == m_serial) {
            m_rows = outcome->rows;
            m_summary =
                outcome->all > m_rows.size()
                    ? tr("the first %1 of %n difference(s)", nullptr, static_cast<int>(outcome->all)).arg(m_rows.size())
                    : tr("%n difference(s)", nullptr, static_cast<int>(outcome->all));
            if (std::exchange(m_people, outcome->people) != outcome->people)
                Q_EMIT peopleChanged();
            Q_EMIT rowsChanged();
        }
    } catch (const std::exception &error) {
        Q_EMIT failed(describe(error));
    }
    Q_EMIT changed();
}

} // namespace app
