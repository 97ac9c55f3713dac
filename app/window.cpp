// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window.h"

#include "app/convert.h"
#include "app/models/icon_provider.h"
#include "app/models/session.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <memory>

void qml_register_types_CotMoc(); // made by qt_add_qml_module; a static library has to be told

namespace app {
namespace {

constexpr int kPatience = 30'000; ///< milliseconds until a window that does not get ready is given up

void say(const QString &text) { QTextStream(stderr) << "cotmoc: " << text << '\n'; }

/// Applies what the options say beyond what is remembered.
void apply(const WindowOptions &options, Session &session)
{
    if (!options.language.isEmpty())
        session.setLanguage(options.language);
    if (!options.theme.isEmpty())
        session.preferences()->setTheme(options.theme);
    if (options.size.isValid())
        session.preferences()->setWindowSize(options.size);
    if (options.today)
        session.setToday(toQt(*options.today));
    if (!options.file.isEmpty())
        session.openPath(options.file);
}

/// Goes to the page and selects, once the workspace is read.
void goTo(const WindowOptions &options, Session &session, QObject *window)
{
    if (!options.page.isEmpty())
        window->setProperty("page", options.page);
    const QStringList subject = options.select.split(u':');
    if (subject.size() != 2)
        return;
    if (options.page.isEmpty() || options.page == u"map")
        session.show(subject[0], subject[1].toLongLong());
    else
        session.select(subject[0], subject[1].toLongLong());
}

bool closesByItself(const WindowOptions &options) { return options.quitWhenPainted || !options.screenshot.isEmpty(); }

/// Quits with 0 once the window shows what it has to, with 1 where it never does. A picture waits for
/// what fades in.
void quitWhenPainted(QQuickWindow *window, Session *session, const QString &picture)
{
    auto *poll = new QTimer(window);
    auto calm = std::make_shared<int>(0);
    const int wanted = picture.isEmpty() ? 1 : 25;
    QObject::connect(poll, &QTimer::timeout, window, [=] {
        const bool ready = !session->busy() && window->property("painted").toBool();
        *calm = ready ? *calm + 1 : 0;
        if (*calm < wanted)
            return;
        const bool done = picture.isEmpty() || window->grabWindow().save(picture);
        if (!done)
            say(QStringLiteral("%1 cannot be written").arg(picture));
        QCoreApplication::exit(done ? 0 : 1);
    });
    poll->start(20);
    QTimer::singleShot(kPatience, window, [] {
        say(QStringLiteral("the window did not get ready"));
        QCoreApplication::exit(1);
    });
}

int show(const WindowOptions &options)
{
    QQmlApplicationEngine engine;
    setUpEngine(engine);
    auto *session = engine.singletonInstance<Session *>("CotMoc", "Session");
    if (!session)
        return 1;
    apply(options, *session);
    engine.loadFromModule("CotMoc", "Main");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    const auto go = [&options, session, window] { goTo(options, *session, window); };
    if (session->busy())
        QObject::connect(session, &Session::contentChanged, window, go, Qt::SingleShotConnection);
    else
        go();
    if (closesByItself(options))
        quitWhenPainted(window, session, options.screenshot);
    return QGuiApplication::exec();
}

/// Settings of a run that must leave no trace.
class TemporarySettings
{
public:
    TemporarySettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Preferences preferences;
        preferences.setTourSeen(true);
        preferences.setUserName(preferences.suggestedName());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void setUpWindow()
{
    qml_register_types_CotMoc();
    if (QCoreApplication::organizationName().isEmpty())
        QCoreApplication::setOrganizationName(QStringLiteral("cotmoc"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

void setUpEngine(QQmlEngine &engine)
{
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider); // the engine owns it
}

int runWindow(const WindowOptions &options)
{
    setUpWindow();
    const auto settings = closesByItself(options) ? std::make_unique<TemporarySettings>() : nullptr;
    return show(options);
}

int testWindow(WindowOptions options)
{
    static bool warned = false;
    setUpWindow();
    const TemporarySettings settings;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtDebugMsg || type == QtInfoMsg)
            return;
        warned = true;
        say(text);
    });
    options.quitWhenPainted = true;
    const int code = show(options);
    qInstallMessageHandler(nullptr);
    return code != 0 || warned ? 1 : 0;
}

} // namespace app
