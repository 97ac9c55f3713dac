// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/marker_reading.h"
#include "data/rules/marker_table.h"

#include <QUrl>

#include <memory>

namespace app {

/// One row of a table of coordinates as it was understood.
struct DraftRow
{
    Q_GADGET
    QML_VALUE_TYPE(draftRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString x MEMBER x)
    Q_PROPERTY(QString y MEMBER y)
    Q_PROPERTY(QString change MEMBER change)

public:
    QString name;   ///< "M12"
    QString x;      ///< the northing
    QString y;      ///< the easting
    QString change; ///< "new", "as it stands", "12,30 m away"
};

/// A table of marker coordinates that is being typed or pasted: what was understood of it, what is wrong
/// with it, and the boundary it would give. Nothing is written before write().
class MarkerDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.markers.draft")
    Q_PROPERTY(QStringList forests READ forests NOTIFY forestsChanged)
    Q_PROPERTY(int forest READ forest WRITE setForest NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QList<app::DraftRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QStringList qualities READ qualities NOTIFY forestsChanged)

public:
    explicit MarkerDraft(QObject *parent = nullptr);

    void setChange(const ChangeWorkspace &change) { m_change = change; }
    void setContent(std::shared_ptr<const Content> content);
    /// The register that is shown; its forest is proposed. Null: none.
    void setRegister(const data::MarkerRegister *markers);

    /// All there are, with markers or without.
    [[nodiscard]] QStringList forests() const;
    [[nodiscard]] int forest() const { return m_forest; }
    void setForest(int forest);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] const QList<DraftRow> &rows() const { return m_rows; }
    /// Of the table and of the boundary it gives, a sentence each.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] const QString &summary() const { return m_summary; }
    /// Whether there is something to write.
    [[nodiscard]] bool ready() const;
    /// How coordinates come to be; write() takes a position in it.
    [[nodiscard]] static QStringList qualities();

    /// Puts the rows of a spreadsheet, or the lines of a text, in as if they were typed.
    Q_INVOKABLE void load(const QUrl &file);
    /// Places the markers; false if it failed, which is told.
    Q_INVOKABLE bool write(int quality, const QString &source);

Q_SIGNALS:
    void changed();
    void forestsChanged();
    void written(const QString &message);
    void failed(const QString &message);

private:
    void refresh();
    [[nodiscard]] const data::Forest *target() const;
    /// The markers of the forest as they would be.
    [[nodiscard]] std::vector<data::BoundaryMarker> result() const;
    void preview();

    ChangeWorkspace m_change;
    std::shared_ptr<const Content> m_content;
    data::MarkerTable m_table;
    QString m_text;
    QList<DraftRow> m_rows;
    QStringList m_faults;
    QString m_summary;
    int m_forest = 0; ///< in the content's forests
};

} // namespace app
