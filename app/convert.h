// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

/// Between the plain values of gis and data and Qt's: the only place.
namespace app {

[[nodiscard]] inline QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::string fromQt(const QString &text) { return text.toStdString(); }

[[nodiscard]] inline QDate toQt(data::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

[[nodiscard]] inline data::Date fromQt(QDate date)
{
    return std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month())) /
           std::chrono::day(static_cast<unsigned>(date.day()));
}

} // namespace app
