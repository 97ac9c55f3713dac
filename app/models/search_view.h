// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/search.h"

namespace app {

/// What is typed into the search field, and what it finds.
class SearchView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.search")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(QList<app::SearchHit> hits READ hits NOTIFY changed)

public:
    explicit SearchView(QObject *parent = nullptr);

    /// Takes other content, or the same in another language.
    void setContent(const Content &content);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    SearchIndex m_index;
    QString m_query;
    QList<SearchHit> m_hits;
};

} // namespace app
