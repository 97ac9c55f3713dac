// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/desk_query.h"

#include "app/desk_file.h"
#include "data/store/error.h"

namespace app {
namespace {

ParcelSet setOf(const data::ParcelPages &pages)
{
    std::vector<data::Id> ids;
    ids.reserve(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        ids.push_back(pages.at(i));
    return ParcelSet(std::move(ids));
}

} // namespace

void DeskIndex::open(const std::filesystem::path &file)
{
    m_index.reset();
    m_workspace.reset();
    m_workspace = data::Workspace::open(file);
    m_index.emplace(deskFile(file));
    m_file = file;
}

DeskAnswer DeskIndex::answer(const DeskQuestion &question, const Progress &progress)
{
    if (!m_workspace || !m_index || m_file != question.file)
        open(question.file);
    m_index->update(*m_workspace, progress);
    try {
        return look(question);
    } catch (const data::Error &error) {
        if (error.kind() != data::Failure::Corrupt)
            throw;
        m_index->update(*m_workspace, progress); // mends it
        return look(question);
    }
}

DeskAnswer DeskIndex::look(const DeskQuestion &question) const
{
    const data::ParcelFilter &filter = question.filter;
    const auto counted = [&](const data::ParcelFilter &asked) {
        return data::countParcels(*m_workspace, *m_index, asked);
    };
    const data::ParcelCounts known = counted({});
    DeskAnswer answer{.pages =
                          std::make_shared<const data::ParcelPages>(*m_workspace, *m_index, filter, question.order),
                      .total = known.all,
                      .counts = {},
                      .onMap = {}};
    if (filter != data::ParcelFilter())
        answer.onMap = setOf(*answer.pages);
    const data::ParcelCounts all = filter == data::ParcelFilter() ? known : counted(filter);
    for (const data::ParcelField field : data::kParcelFields) {
        auto &counts = answer.counts[field];
        if (const auto keys = known.by.find(field); keys != known.by.end())
            for (const auto &[key, count] : keys->second)
                counts[key] = 0;
        data::ParcelFilter others = filter;
        const bool chosen = others.anyOf.erase(field) > 0;
        const data::ParcelCounts some = chosen ? counted(others) : all;
        if (const auto found = some.by.find(field); found != some.by.end())
            for (const auto &[key, count] : found->second)
                counts[key] = count;
    }
    for (std::size_t i = 0; i < data::kDayFilters.size(); ++i) {
        data::ParcelFilter late = filter;
        late.*data::kDayFilters.at(i).day = question.today;
        answer.late.at(i) = counted(late).all;
    }
    return answer;
}

} // namespace app
