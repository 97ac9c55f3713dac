// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/typed.h"

#include "app/convert.h"

#include <QRegularExpression>

namespace app {

std::optional<data::Date> typedDay(const QString &text)
{
    const QDate day = QDate::fromString(text.trimmed(), QStringLiteral("d/M/yyyy"));
    return day.isValid() ? std::optional(fromQt(day)) : std::nullopt;
}

std::optional<std::int64_t> typedAmount(const QString &text)
{
    static const QRegularExpression usable(QStringLiteral(R"(^(\d+|\d{1,3}([.,\s]\d{3})+)\s*(đ|đồng)?$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(QStringLiteral(R"([.,\s])"));
    const auto match = usable.match(text.trimmed());
    bool whole = false;
    const qint64 amount = match.captured(1).remove(marks).toLongLong(&whole);
    return whole ? std::optional<std::int64_t>(amount) : std::nullopt;
}

} // namespace app
