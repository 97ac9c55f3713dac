// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/desk_query.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace app {

/// What can be ticked to narrow the parcel table, by subject: stages, projects, former wards ... each
/// with the number of parcels it would leave beside all else that is asked for.
class DeskChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.desk.choices")

public:
    enum Role { FieldRole = Qt::UserRole, GroupRole, KeyRole, TextRole, CountRole, CheckedRole };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the counts of an answer to @p filter. Lines stay where they are unless there are others.
    void show(const Content &content, const data::ParcelFilter &filter, const DeskAnswer &answer);
    /// Another key, as people read it: "Đã niêm yết phương án", "PR-01 Đường sắt …".
    [[nodiscard]] static QString textOf(const Content &content, data::ParcelField field, const std::string &key);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Line
    {
        QString field;
        QString group;
        QString key;
        QString text;
        qint64 count = 0;
        bool checked = false;
        int order = 0; ///< within its group
    };
    std::vector<Line> m_lines;
};

} // namespace app
