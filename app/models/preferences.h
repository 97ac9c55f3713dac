// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QStringList>
#include <QtQmlIntegration>

namespace app {

/// What the window remembers between two starts, in QSettings of the application; nothing of it is
/// about a workspace's content. Values out of range read as their default.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.preferences")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)
    Q_PROPERTY(int panelWidth READ panelWidth WRITE setPanelWidth NOTIFY panelWidthChanged)
    Q_PROPERTY(bool legendOpen READ legendOpen WRITE setLegendOpen NOTIFY legendOpenChanged)
    Q_PROPERTY(bool filtersOpen READ filtersOpen WRITE setFiltersOpen NOTIFY filtersOpenChanged)
    Q_PROPERTY(double tableShare READ tableShare WRITE setTableShare NOTIFY tableShareChanged)
    Q_PROPERTY(QString userName READ userName WRITE setUserName NOTIFY userNameChanged)
    Q_PROPERTY(QString suggestedName READ suggestedName CONSTANT)
    Q_PROPERTY(bool tourSeen READ tourSeen WRITE setTourSeen NOTIFY tourSeenChanged)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged)

public:
    explicit Preferences(QObject *parent = nullptr);

    /// "vi" or "en"; at first the system's, Vietnamese where it is neither.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// Logical pixels, at least 960 x 600.
    [[nodiscard]] QSize windowSize() const;
    void setWindowSize(QSize size);
    /// Of the details panel; logical pixels, 280 ... 720.
    [[nodiscard]] int panelWidth() const;
    void setPanelWidth(int width);
    [[nodiscard]] bool legendOpen() const;
    void setLegendOpen(bool open);
    /// Of the page of parcels.
    [[nodiscard]] bool filtersOpen() const;
    void setFiltersOpen(bool open);
    /// How much of the page's height the table of parcels has beside the map; 0.2 ... 0.9.
    [[nodiscard]] double tableShare() const;
    void setTableShare(double share);
    /// Columns of the parcel table; empty: as usual.
    [[nodiscard]] QStringList tableColumns() const;
    void setTableColumns(const QStringList &columns);
    /// The column it is sorted by, "-" before it: downwards.
    [[nodiscard]] QString tableOrder() const;
    void setTableOrder(const QString &order);
    /// Who is at the keyboard, for the history; empty: nobody was asked yet.
    [[nodiscard]] static QString userName();
    void setUserName(const QString &name);
    /// The name of the account.
    [[nodiscard]] static QString suggestedName();
    [[nodiscard]] bool tourSeen() const;
    void setTourSeen(bool seen);
    /// Paths, latest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void windowSizeChanged();
    void panelWidthChanged();
    void legendOpenChanged();
    void filtersOpenChanged();
    void tableShareChanged();
    void userNameChanged();
    void tourSeenChanged();
    void recentFilesChanged();

private:
    /// Stores a value and says whether it differs from the one before.
    bool store(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace app
