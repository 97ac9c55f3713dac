// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "data/store/parcel_query.h"

#include <QAbstractTableModel>
#include <QtQmlIntegration>

#include <list>
#include <memory>

namespace app {

/// The lines of the parcel table: read from the workspace some at a time as they come into view, and
/// forgotten again, so that a million parcels take the room of their row keys.
class DeskRows : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.desk.rows")

public:
    enum Role {
        ParcelRole = Qt::UserRole, ///< row key
        ColumnRole,                ///< nameOf() of the column
        MarkRole,                  ///< colour of the stage; invalid in other columns
        LateRole,                  ///< a step is overdue
        QuietRole                  ///< computed or made up, not declared
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p workspace has to stay until the next call; null: there is none.
    void setContent(const data::Workspace *workspace, std::shared_ptr<const Content> content);
    void setPages(std::shared_ptr<const data::ParcelPages> pages);
    void setColumns(const std::vector<data::ParcelColumn> &columns);
    [[nodiscard]] const std::vector<data::ParcelColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::shared_ptr<const data::ParcelPages> &pages() const { return m_pages; }

    /// The heading of a column, in the language.
    [[nodiscard]] static QString titleOf(data::ParcelColumn column);
    /// What a screen reader says of a row.
    Q_INVOKABLE [[nodiscard]] QString spoken(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Rows could not be read.
    void failed(const QString &message) const;

private:
    struct Page
    {
        std::size_t number = 0;
        std::vector<data::ParcelRow> rows;
    };
    [[nodiscard]] const data::ParcelRow *rowAt(int row) const;
    [[nodiscard]] QString textOf(const data::ParcelRow &row, data::ParcelColumn column) const;

    const data::Workspace *m_workspace = nullptr;
    std::shared_ptr<const Content> m_content;
    std::shared_ptr<const data::ParcelPages> m_pages;
    std::vector<data::ParcelColumn> m_columns;
    mutable std::list<Page> m_read; ///< latest used first
};

} // namespace app
