// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace app {

void useLanguage(const QString &language)
{
    static QTranslator *translator = nullptr; // owned by the application
    const bool vietnamese = language == u"vi";
    QLocale::setDefault(vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (translator) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/cotmoc_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace app
