// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/search_view.h"

#include <utility>

namespace app {

SearchView::SearchView(QObject *parent) : QObject(parent) {}

void SearchView::setContent(const Content &content)
{
    m_index = SearchIndex(content);
    refresh();
}

void SearchView::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) != query)
        refresh();
}

void SearchView::refresh()
{
    m_hits = m_index.find(m_query);
    Q_EMIT changed();
}

} // namespace app
