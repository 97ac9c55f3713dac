// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/briefing/briefing.h"
#include "app/models/job.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration>

namespace app {

/// The page that writes a briefing map: what there is to choose from, the writing in a thread of its
/// own, and what came of it.
class BriefingView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.briefing")
    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QUrl folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(QString folderPath READ folderPath NOTIFY folderChanged)
    Q_PROPERTY(bool running READ running NOTIFY resultChanged)
    Q_PROPERTY(QUrl pdf READ pdf NOTIFY resultChanged)
    Q_PROPERTY(QUrl picture READ picture NOTIFY resultChanged)
    Q_PROPERTY(QString message READ message NOTIFY resultChanged)
    Q_PROPERTY(bool failed READ failed NOTIFY resultChanged)

public:
    explicit BriefingView(QObject *parent = nullptr);
    ~BriefingView() override;

    /// Takes other content, or the same in another language.
    void setContent(std::shared_ptr<const Content> content);

    /// The ward as a whole, then every project.
    [[nodiscard]] const QStringList &choices() const { return m_choices; }
    /// At first the user's documents.
    [[nodiscard]] QUrl folder() const { return m_folder; }
    void setFolder(const QUrl &folder);
    [[nodiscard]] QString folderPath() const;
    [[nodiscard]] bool running() const { return m_running; }
    /// Empty until one was written.
    [[nodiscard]] QUrl pdf() const { return m_pdf; }
    [[nodiscard]] QUrl picture() const { return m_picture; }
    /// Where it was written, or why not.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool failed() const { return m_failed; }

    /// @p choice counts choices(); @p paper is "A4" or "A3". One at a time: a second call waits for none.
    Q_INVOKABLE void write(int choice, const QString &paper);

Q_SIGNALS:
    void choicesChanged();
    void folderChanged();
    void resultChanged();

private:
    void written(const Outcome<BriefingFiles> &outcome);

    std::shared_ptr<const Content> m_content;
    QStringList m_choices;
    QUrl m_folder;
    bool m_running = false;
    bool m_failed = false;
    QUrl m_pdf;
    QUrl m_picture;
    QString m_message;
    QThreadPool m_pool;
};

} // namespace app
