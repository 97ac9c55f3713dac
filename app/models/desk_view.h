// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/desk_choices.h"
#include "app/models/desk_rows.h"
#include "app/models/desk_terms.h"
#include "app/models/job.h"
#include "app/models/preferences.h"
#include "data/store/saved_filters.h"

#include <QItemSelection>
#include <QPointF>
#include <QStringList>

#include <atomic>

namespace app {

/// The parcel table and what narrows it: the search box, the choices, limits, an area drawn on the map.
/// Answered by the index of parcels in a thread of its own; the last question wins.
class DeskView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.desk")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(app::DeskRows *rows READ rows CONSTANT)
    Q_PROPERTY(app::DeskChoices *choices READ choices CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY answered)
    Q_PROPERTY(int total READ total NOTIFY answered)
    Q_PROPERTY(app::ParcelSet onMap READ onMap NOTIFY answered)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString filterJson READ filterJson WRITE setFilterJson NOTIFY changed)
    Q_PROPERTY(QList<app::DeskTerm> terms READ terms NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns WRITE setColumns NOTIFY changed)
    Q_PROPERTY(QStringList allColumns READ allColumns CONSTANT)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(bool descending READ descending NOTIFY changed)
    Q_PROPERTY(QStringList wards READ wards NOTIFY contentChanged)
    Q_PROPERTY(int ward READ ward WRITE setWard NOTIFY changed)
    Q_PROPERTY(QStringList lines READ lines NOTIFY contentChanged)
    Q_PROPERTY(QStringList savedNames READ savedNames NOTIFY contentChanged)

public:
    using Change = std::function<bool(const std::function<void(data::Workspace &)> &)>;

    /// Remembers columns and order in @p preferences, which outlive it.
    explicit DeskView(Preferences &preferences, QObject *parent = nullptr);
    ~DeskView() override;

    /// How a write is made: false if it failed, which is told.
    void setChange(Change change) { m_change = std::move(change); }
    /// Takes other content of the file the user opened, or the same in another language. @p workspace stays
    /// until the next call; of a past day it is a copy.
    void setContent(const std::filesystem::path &file, const data::Workspace *workspace,
                    std::shared_ptr<const Content> content);

    /// Whether somebody looks; nothing is asked before.
    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool busy() const { return m_running > 0; }
    /// 0 ... 1 while the index is made; negative else.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] DeskRows *rows() { return &m_rows; }
    [[nodiscard]] DeskChoices *choices() { return &m_choices; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_answer.total); }
    [[nodiscard]] ParcelSet onMap() const { return m_answer.onMap; }

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// All that narrows, as data::toJson() writes it. Setting what cannot be read is told.
    [[nodiscard]] QString filterJson() const;
    void setFilterJson(const QString &json);
    /// What narrows the table, each to be taken away.
    [[nodiscard]] QList<DeskTerm> terms() const;
    Q_INVOKABLE void drop(const QString &term);
    Q_INVOKABLE void dropAll();
    /// Ticks a choice, or takes the tick away.
    Q_INVOKABLE void toggle(const QString &field, const QString &key);
    /// A limit of "area" (m²), "approved" or "paid" (đồng), as typed; false if it is no figure.
    Q_INVOKABLE bool setLimit(const QString &of, bool upper, const QString &figure);
    Q_INVOKABLE [[nodiscard]] QString limit(const QString &of, bool upper) const;
    /// Wards of today and former ones; the first is none.
    [[nodiscard]] QStringList wards() const;
    [[nodiscard]] int ward() const;
    void setWard(int ward);
    /// Projects with an alignment, "PR-01  Đường sắt …".
    [[nodiscard]] QStringList lines() const;
    /// Within so many metres of an alignment; of lines().
    Q_INVOKABLE void setCorridor(int line, double halfWidth);
    /// An outline drawn on the map: x the easting, y the northing. Repaired where it crosses itself.
    Q_INVOKABLE void setDrawn(const QList<QPointF> &outline);

    [[nodiscard]] QStringList columns() const;
    void setColumns(const QStringList &columns);
    [[nodiscard]] static QStringList allColumns();
    Q_INVOKABLE [[nodiscard]] QString columnTitle(const QString &column) const;
    [[nodiscard]] QString order() const;
    [[nodiscard]] bool descending() const { return m_order.descending; }
    /// By this column; again: the other way round.
    Q_INVOKABLE void sortBy(const QString &column);

    [[nodiscard]] QStringList savedNames() const;
    Q_INVOKABLE void applySaved(const QString &name);
    Q_INVOKABLE void save(const QString &name);
    Q_INVOKABLE void removeSaved(const QString &name);

    /// Where a parcel stands in the table; -1: nowhere.
    Q_INVOKABLE [[nodiscard]] int rowOf(qint64 parcel) const;
    /// 0 where there is none.
    Q_INVOKABLE [[nodiscard]] qint64 parcelAt(int row) const;
    /// All rows, for a selection.
    Q_INVOKABLE [[nodiscard]] QItemSelection everything() const;
    Q_INVOKABLE [[nodiscard]] int countIn(const QItemSelection &selection) const;
    [[nodiscard]] std::vector<data::Id> parcelsIn(const QItemSelection &selection) const;

    /// Stops making the index; the table stays as it is.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void answered();
    void progressChanged();
    void contentChanged();
    void failed(const QString &message);

private:
    /// The filter or the order is another now.
    void narrowed();
    void orderBy(data::ParcelOrder order);
    void ask();
    void take(int serial, const Outcome<DeskAnswer> &outcome);
    void setProgress(double progress);
    [[nodiscard]] data::ParcelRange *limitOf(const QString &of);
    [[nodiscard]] const data::Project *lineAt(int line) const;

    Preferences &m_preferences;
    Change m_change;
    DeskRows m_rows;
    DeskChoices m_choices;
    const data::Workspace *m_workspace = nullptr;
    std::filesystem::path m_file;
    std::shared_ptr<const Content> m_content;
    std::vector<data::SavedFilter> m_saved;
    data::ParcelFilter m_filter;
    data::ParcelOrder m_order;
    QString m_drawnAs; ///< how the drawn area came about
    DeskAnswer m_answer;
    double m_progress = -1.0;
    int m_serial = 0;
    int m_running = 0;
    bool m_watched = false;
    bool m_stale = true; ///< asked for something that was not answered yet
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<DeskIndex> m_index = std::make_shared<DeskIndex>(); ///< the pool's alone
    QThreadPool m_pool;                                                 ///< last: waited for before anything else goes
};

} // namespace app
