// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <memory>

namespace app {

/// One line of the deadline board, in words.
struct BoardRow
{
    Q_GADGET
    QML_VALUE_TYPE(boardRow)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString countdown MEMBER countdown)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString project MEMBER project)
    Q_PROPERTY(QString wording MEMBER wording)
    Q_PROPERTY(QString lastDay MEMBER lastDay)
    Q_PROPERTY(QString responsible MEMBER responsible)
    Q_PROPERTY(QString source MEMBER source)

public:
    QString kind; ///< nameOf(Subject::Kind): "milestone" or "target"
    qint64 id = 0;
    QString state;     ///< nameOf(data::DueState): "overdue", "within_7_days", ...
    QString countdown; ///< "7 days left"
    QString note;      ///< what the countdown alone does not say: "not recorded as done"
    QString title;
    QString project; ///< its name; of the ward as a whole: words for that
    QString wording; ///< as printed; may be empty
    QString lastDay; ///< dd/MM/yyyy; may be empty
    QString responsible;
    QString source; ///< as stored: "P2.C.I.5"
};

/// How many lines are in a state.
struct StateCount
{
    Q_GADGET
    QML_VALUE_TYPE(stateCount)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int count MEMBER count)

public:
    QString state; ///< empty: all
    QString text;
    int count = 0;
};

[[nodiscard]] BoardRow boardRow(const data::BoardItem &item);

/// The deadline board as a page shows it: in order of urgency, narrowed by a state and by words of
/// title, project, wording or responsible body, accents or not.
class BoardView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.board")
    Q_PROPERTY(QList<app::BoardRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QList<app::BoardRow> next READ next NOTIFY changed)
    Q_PROPERTY(QList<app::StateCount> states READ states NOTIFY changed)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)

public:
    explicit BoardView(QObject *parent = nullptr);

    /// Takes other content, or the same in another language.
    void setContent(std::shared_ptr<const Content> content);

    [[nodiscard]] const QList<BoardRow> &rows() const { return m_rows; }
    /// The five most urgent that are dated and not done, whatever the page is narrowed to.
    [[nodiscard]] QList<BoardRow> next() const;
    /// All, then every state that occurs.
    [[nodiscard]] QList<StateCount> states() const;
    [[nodiscard]] QString state() const { return m_state; }
    void setState(const QString &state);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::shared_ptr<const Content> m_content;
    QList<BoardRow> m_rows;
    QString m_state;
    QString m_text;
};

} // namespace app
