// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/preferences.h"

#include "app/user_name.h"

#include <QLocale>

#include <algorithm>

namespace app {
namespace {

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kWindowSize = QStringLiteral("windowSize");
const QString kPanelWidth = QStringLiteral("panelWidth");
const QString kLegendOpen = QStringLiteral("legendOpen");
const QString kFiltersOpen = QStringLiteral("filtersOpen");
const QString kTableShare = QStringLiteral("tableShare");
const QString kTableColumns = QStringLiteral("tableColumns");
const QString kTableOrder = QStringLiteral("tableOrder");
const QString kTourSeen = QStringLiteral("tourSeen");
const QString kRecentFiles = QStringLiteral("recentFiles");
constexpr QSize kUsualSize(1280, 800);
constexpr QSize kSmallest(960, 600);
constexpr int kUsualPanel = 360;
constexpr qsizetype kMostRecent = 8;

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("vi");
}

} // namespace

Preferences::Preferences(QObject *parent) : QObject(parent) {}

bool Preferences::store(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return false;
    m_settings.setValue(key, value);
    return true;
}

QString Preferences::language() const
{
    const QString language = m_settings.value(kLanguage).toString();
    return language == u"vi" || language == u"en" ? language : systemLanguage();
}

void Preferences::setLanguage(const QString &language)
{
    if (store(kLanguage, language))
        Q_EMIT languageChanged();
}

QString Preferences::theme() const
{
    const QString theme = m_settings.value(kTheme).toString();
    return theme == u"light" || theme == u"dark" ? theme : QStringLiteral("system");
}

void Preferences::setTheme(const QString &theme)
{
    if (store(kTheme, theme))
        Q_EMIT themeChanged();
}

QSize Preferences::windowSize() const
{
    return m_settings.value(kWindowSize, kUsualSize).toSize().expandedTo(kSmallest);
}

void Preferences::setWindowSize(QSize size)
{
    if (store(kWindowSize, size))
        Q_EMIT windowSizeChanged();
}

int Preferences::panelWidth() const { return std::clamp(m_settings.value(kPanelWidth, kUsualPanel).toInt(), 280, 720); }

void Preferences::setPanelWidth(int width)
{
    if (store(kPanelWidth, width))
        Q_EMIT panelWidthChanged();
}

bool Preferences::legendOpen() const { return m_settings.value(kLegendOpen, true).toBool(); }

void Preferences::setLegendOpen(bool open)
{
    if (store(kLegendOpen, open))
        Q_EMIT legendOpenChanged();
}

bool Preferences::filtersOpen() const { return m_settings.value(kFiltersOpen, true).toBool(); }

void Preferences::setFiltersOpen(bool open)
{
    if (store(kFiltersOpen, open))
        Q_EMIT filtersOpenChanged();
}

double Preferences::tableShare() const { return std::clamp(m_settings.value(kTableShare, 0.6).toDouble(), 0.2, 0.9); }

void Preferences::setTableShare(double share)
{
    if (store(kTableShare, share))
        Q_EMIT tableShareChanged();
}

QStringList Preferences::tableColumns() const { return m_settings.value(kTableColumns).toStringList(); }

void Preferences::setTableColumns(const QStringList &columns) { store(kTableColumns, columns); }

QString Preferences::tableOrder() const { return m_settings.value(kTableOrder).toString(); }

void Preferences::setTableOrder(const QString &order) { store(kTableOrder, order); }

QString Preferences::userName() { return givenUserName(); }

void Preferences::setUserName(const QString &name)
{
    if (name.trimmed() == userName())
        return;
    app::setUserName(name);
    Q_EMIT userNameChanged();
}

QString Preferences::suggestedName() { return app::userName(); }

bool Preferences::tourSeen() const { return m_settings.value(kTourSeen, false).toBool(); }

void Preferences::setTourSeen(bool seen)
{
    if (store(kTourSeen, seen))
        Q_EMIT tourSeenChanged();
}

QStringList Preferences::recentFiles() const { return m_settings.value(kRecentFiles).toStringList(); }

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    if (store(kRecentFiles, files.first(std::min(files.size(), kMostRecent))))
        Q_EMIT recentFilesChanged();
}

} // namespace app
