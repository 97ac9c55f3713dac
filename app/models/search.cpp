// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/search.h"

#include "app/convert.h"
#include "data/rules/wards.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace app {
namespace {

using Kind = Subject::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// How well an entry's title answers a query; less is better.
int rankOf(const QString &code, const QString &title, const QString &query)
{
    if (code == query)
        return 0;
    if (title.startsWith(query))
        return 1;
    if (title.contains(u' ' + query))
        return 2;
    return title.contains(query) ? 3 : 4;
}

QString nameIn(const std::map<data::Id, QString> &names, std::optional<data::Id> id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? QString() : found->second;
}

/// The names of the wards a record is found under, of today and former ones.
QString wardsOf(const Content &content, std::optional<data::Id> entered, const gis::Geometry &geometry)
{
    QString names;
    for (const data::AdminUnit &unit : content.units)
        if (data::belongsUnder(content.units, unit, entered, geometry).verdict == data::Belonging::Verdict::Yes)
            names += u' ' + toQt(unit.name);
    return names;
}

template <typename Rows> std::map<data::Id, QString> namesOf(const Rows &rows)
{
    std::map<data::Id, QString> names;
    for (const auto &row : rows)
        names.emplace(row.id, toQt(row.name));
    return names;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = letter.toLower();
        result += lower == u'đ' ? u'd' : lower;
    }
    return result.simplified();
}

SearchIndex::SearchIndex(const Content &content)
{
    addProjects(content);
    addPlaces(content);
}

void SearchIndex::add(const Subject &subject, const QString &title, const QString &belongs, const QString &code,
                      const QString &more)
{
    const QString kind = titleOf(subject.kind);
    const QString subtitle = belongs.isEmpty() ? kind : kind + QStringLiteral(" · ") + belongs;
    m_entries.push_back({.hit = {nameOf(subject.kind), subject.id, title, subtitle},
                         .code = folded(code),
                         .title = folded(title),
                         .text = folded(title + u' ' + subtitle + u' ' + code + u' ' + more)});
}

void SearchIndex::addProjects(const Content &content)
{
    const auto projects = namesOf(content.projects);
    for (const auto &project : content.projects)
        add({Kind::Project, project.id}, toQt(project.name), toQt(project.code), toQt(project.code),
            toQt(project.unitNote) + u' ' + toQt(project.investor) + wardsOf(content, project.unit, project.site));
    for (const auto &milestone : content.milestones)
        add({Kind::Milestone, milestone.id}, toQt(milestone.title), nameIn(projects, milestone.project),
            toQt(milestone.code), toQt(milestone.wording));
    for (const auto &target : content.targets)
        add({Kind::Target, target.id}, toQt(target.title), toQt(target.category), toQt(target.code));
}

void SearchIndex::addPlaces(const Content &content)
{
    const auto projects = namesOf(content.projects);
    const auto forests = namesOf(content.forests);
    for (const auto &marker : content.markers)
        add({Kind::Marker, marker.id}, Text::tr("Marker %1").arg(marker.number), nameIn(forests, marker.forest),
            QStringLiteral("m%1").arg(marker.number), QStringLiteral("mốc marker %1").arg(marker.number));
    for (const auto &parcel : content.parcels) {
        const QString sheet = toQt(parcel.mapSheet);
        const QString number = toQt(parcel.number);
        add({Kind::Parcel, parcel.id}, Text::tr("Parcel %1, map sheet %2").arg(number, sheet),
            nameIn(projects, parcel.project), sheet + u'/' + number,
            QStringLiteral("tờ %1 thửa %2 ").arg(sheet, number) + toQt(parcel.landUse) +
                wardsOf(content, parcel.unit, parcel.geometry));
    }
    for (const auto &forest : content.forests)
        add({Kind::Forest, forest.id}, toQt(forest.name), toQt(forest.manager), toQt(forest.code));
    for (const auto &unit : content.units)
        add({Kind::Unit, unit.id}, toQt(unit.name), {}, toQt(unit.code));
}

QList<SearchHit> SearchIndex::find(const QString &query, int limit) const
{
    const QString wanted = folded(query);
    if (wanted.isEmpty() || limit < 1)
        return {};
    const QStringList words = wanted.split(u' ');
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (std::ranges::all_of(words, [&](const QString &word) { return entry.text.contains(word); }))
            found.emplace_back(rankOf(entry.code, entry.title, wanted), &entry);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Entry *>::first);
    QList<SearchHit> hits;
    for (const auto &[rank, entry] : found) {
        if (hits.size() == limit)
            break;
        hits.append(entry->hit);
    }
    return hits;
}

} // namespace app
