// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/subject.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <vector>

namespace app {

/// One answer to a search, as a list shows it.
struct SearchHit
{
    Q_GADGET
    QML_VALUE_TYPE(searchHit)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)

public:
    QString kind; ///< nameOf() of its subject
    qint64 id = 0;
    QString title;
    QString subtitle; ///< its kind and what it belongs to
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// A text without accents, in lower case, đ as d, blanks collapsed: two texts a reader may type for
/// one another are equal then.
[[nodiscard]] QString folded(const QString &text);

/// Finds projects, milestones, targets, parcels ("12/345", "tờ 12 thửa 345"), markers, forests and
/// units by all words of a query, in any order, with or without accents. Titles are in the language
/// at the time it was made; a query may be in either.
class SearchIndex
{
public:
    SearchIndex() = default;
    explicit SearchIndex(const Content &content);

    /// Best first, at most @p limit. None for an empty query.
    [[nodiscard]] QList<SearchHit> find(const QString &query, int limit = 40) const;

private:
    struct Entry
    {
        SearchHit hit;
        QString code;  ///< folded; a query equal to it comes first
        QString title; ///< folded
        QString text;  ///< folded; all that is looked at
    };
    void add(const Subject &subject, const QString &title, const QString &belongs, const QString &code,
             const QString &more = {});
    void addProjects(const Content &content);
    void addPlaces(const Content &content);

    std::vector<Entry> m_entries;
};

} // namespace app
