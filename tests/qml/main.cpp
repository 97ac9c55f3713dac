// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window.h"
#include "data/store/sample.h"
#include "data/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QQmlEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQuickTest>

#include <filesystem>

/// What the tests work on: a workspace with the bundled content, and settings of their own.
class Sample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString file READ file CONSTANT)
    Q_PROPERTY(QUrl folder READ folder CONSTANT)

public:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("phường.cotmoc")); }
    [[nodiscard]] QUrl folder() const { return QUrl::fromLocalFile(m_folder.path()); }

    /// Puts a file into the folder.
    Q_INVOKABLE [[nodiscard]] QUrl write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return QUrl::fromLocalFile(file.fileName());
    }

    void make() const
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        const auto workspace =
            data::Workspace::create(QFileInfo(file()).filesystemFilePath(), {.name = "Phường Hàm Rồng"},
                                    {.who = "test", .why = "sample"}, data::fillHamRong);
        workspace.database().exec("UPDATE change SET at = '2026-01-05T08:00:00Z'");
    }

private:
    QTemporaryDir m_folder;
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        app::setUpWindow();
        m_sample.make();
        qmlRegisterSingletonInstance("CotMocTest", 1, 0, "Sample", &m_sample);
    }
    void qmlEngineAvailable(QQmlEngine *engine) { app::setUpEngine(*engine); }

private:
    Sample m_sample;
};

QUICK_TEST_MAIN_WITH_SETUP(qml_tests, Setup)

#include "main.moc"
