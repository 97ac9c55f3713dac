// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/desk_choices.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/words.h"

#include <algorithm>

namespace app {
namespace {

using enum data::ParcelField;

/// In the order they stand in.
constexpr data::ParcelField kShown[] = {Stage, Obstacle, Project, Unit, LandUse, Category, Quality};

/// What data::kDayFilters ask for.
constexpr std::array<const char *, data::kDayFilters.size()> kLateTexts{
    QT_TRANSLATE_NOOP("app::DeskChoices", "With an overdue step"),
    QT_TRANSLATE_NOOP("app::DeskChoices", "Cannot lawfully make the milestone"),
    QT_TRANSLATE_NOOP("app::DeskChoices", "Payment late, or was")};

QString titleOf(data::ParcelField field)
{
    switch (field) {
    case Stage:
        return DeskChoices::tr("Stage");
    case Obstacle:
        return DeskChoices::tr("Obstacles");
    case Project:
        return DeskChoices::tr("Project");
    case Unit:
        return DeskChoices::tr("Former ward");
    case LandUse:
        return DeskChoices::tr("Land use");
    case Category:
        return DeskChoices::tr("Kind of land");
    case Quality:
        return DeskChoices::tr("Geometry");
    }
    return {};
}

int stageRank(const Content &content, const std::string &key)
{
    const auto found = std::ranges::find(content.stages, key, &data::Stage::code);
    return found == content.stages.end() ? 0 : found->rank;
}

data::Quality qualityOf(const std::string &key)
{
    return key == "surveyed"    ? data::Quality::Surveyed
           : key == "digitised" ? data::Quality::Digitised
                                : data::Quality::Illustrative;
}

std::optional<data::Id> idOf(const std::string &key)
{
    bool isNumber = false;
    const qint64 id = toQt(key).toLongLong(&isNumber);
    return isNumber ? std::optional<data::Id>(id) : std::nullopt;
}

bool contains(const data::ParcelFilter &filter, data::ParcelField field, const std::string &key)
{
    const auto keys = filter.anyOf.find(field);
    return keys != filter.anyOf.end() && std::ranges::contains(keys->second, key);
}

} // namespace

QString DeskChoices::textOf(const Content &content, data::ParcelField field, const std::string &key)
{
    if (field == Obstacle)
        return key == "open" ? tr("With an open obstacle") : tr("Without one");
    if (field == Stage)
        return stageName(content, stageRank(content, key));
    if (key.empty())
        return tr("Not stated");
    if (field == Project || field == Unit) {
        const auto id = idOf(key);
        if (const auto *project = id && field == Project ? rowWith(content.projects, *id) : nullptr)
            return toQt(project->code + "  " + project->name);
        const auto *unit = id && field == Unit ? rowWith(content.units, *id) : nullptr;
        return unit ? toQt(unit->name) : toQt(key);
    }
    if (field == Category)
        return parcelCategory(key);
    return field == Quality ? wordOf(qualityOf(key)) : toQt(key);
}

void DeskChoices::show(const Content &content, const data::ParcelFilter &filter, const DeskAnswer &answer)
{
    std::vector<Line> lines;
    for (const data::ParcelField field : kShown) {
        const auto counts = answer.counts.find(field);
        if (counts == answer.counts.end())
            continue;
        const auto first = static_cast<std::ptrdiff_t>(lines.size());
        for (const auto &[key, count] : counts->second)
            lines.push_back({.field = toQt(nameOf(field)),
                             .group = titleOf(field),
                             .key = toQt(key),
                             .text = textOf(content, field, key),
                             .count = count,
                             .checked = contains(filter, field, key),
                             .order = field == Stage ? stageRank(content, key) : 0});
        std::ranges::sort(lines.begin() + first, lines.end(), [](const Line &a, const Line &b) {
            return a.order != b.order ? a.order < b.order : a.text.localeAwareCompare(b.text) < 0;
        });
        for (std::size_t i = 0; field == Stage && i < data::kDayFilters.size(); ++i)
            lines.push_back({.field = toQt(data::kDayFilters.at(i).name),
                             .group = tr("Deadline"),
                             .key = {},
                             .text = tr(kLateTexts.at(i)),
                             .count = answer.late.at(i),
                             .checked = (filter.*data::kDayFilters.at(i).day).has_value()});
    }
    const bool same = std::ranges::equal(lines, m_lines, [](const Line &a, const Line &b) {
        return a.field == b.field && a.key == b.key && a.text == b.text && a.group == b.group;
    });
    if (same && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, CheckedRole});
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int DeskChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DeskChoices::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_lines.size())
        return {};
    const Line &line = m_lines[row];
    switch (role) {
    case FieldRole:
        return line.field;
    case GroupRole:
        return line.group;
    case KeyRole:
        return line.key;
    case TextRole:
        return line.text;
    case CountRole:
        return line.count;
    case CheckedRole:
        return line.checked;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeskChoices::roleNames() const
{
    return {{FieldRole, "field"}, {GroupRole, "group"}, {KeyRole, "key"},
            {TextRole, "label"},  {CountRole, "count"}, {CheckedRole, "ticked"}};
}

} // namespace app
