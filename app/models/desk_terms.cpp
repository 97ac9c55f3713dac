// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/desk_terms.h"

#include "app/convert.h"
#include "app/models/desk_choices.h"
#include "app/models/fact_list.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeskTerms)
};

/// Of data::kDayFilters; %1 is the day.
constexpr std::array<const char *, data::kDayFilters.size()> kLateTexts{
    QT_TRANSLATE_NOOP("DeskTerms", "A step overdue on %1"),
    QT_TRANSLATE_NOOP("DeskTerms", "Cannot lawfully make the milestone, seen from %1"),
    QT_TRANSLATE_NOOP("DeskTerms", "Payment late by %1")};

QString rangeText(const QString &what, const data::ParcelRange &range, const QString &unit)
{
    const auto figure = [&](double value) {
        const int decimals = value == static_cast<double>(static_cast<std::int64_t>(value)) ? 0 : 1;
        return text::formatNumber(value, decimals, QLocale());
    };
    if (range.from && range.to)
        return Text::tr("%1: %2–%3 %4").arg(what, figure(*range.from), figure(*range.to), unit);
    return range.from ? Text::tr("%1: from %2 %3").arg(what, figure(*range.from), unit)
                      : Text::tr("%1: up to %2 %3").arg(what, figure(*range.to), unit);
}

void addChoices(QList<DeskTerm> &terms, const Content &content, const data::ParcelFilter &filter)
{
    for (const auto &[field, keys] : filter.anyOf) {
        QStringList names;
        for (const std::string &key : keys)
            names += DeskChoices::textOf(content, field, key);
        terms.append({toQt(nameOf(field)), names.join(Text::tr(" or "))});
    }
}

} // namespace

QList<DeskTerm> termsOf(const Content &content, const data::ParcelFilter &filter, const QString &drawnAs)
{
    QList<DeskTerm> terms;
    addChoices(terms, content, filter);
    for (std::size_t i = 0; i < data::kDayFilters.size(); ++i) {
        const auto &[name, day] = data::kDayFilters.at(i);
        if (filter.*day)
            terms.append({toQt(name), Text::tr(kLateTexts.at(i)).arg(text::formatDate(*(filter.*day)))});
    }
    if (const auto *unit = filter.ward ? rowWith(content.units, *filter.ward) : nullptr)
        terms.append({QStringLiteral("ward"), Text::tr("In %1").arg(toQt(unit->name))});
    const auto addRange = [&](const char *key, const QString &what, const data::ParcelRange &range,
                              const QString &unit) {
        if (range.from || range.to)
            terms.append({QString::fromLatin1(key), rangeText(what, range, unit)});
    };
    addRange("area", Text::tr("Area"), filter.areaM2, QStringLiteral("m²"));
    addRange("approved", Text::tr("Approved"), filter.approvedDong, Text::tr("đồng"));
    addRange("paid", Text::tr("Paid"), filter.paidDong, Text::tr("đồng"));
    if (!filter.drawn.empty())
        terms.append({QStringLiteral("drawn"), drawnAs.isEmpty() ? Text::tr("Within an area on the map") : drawnAs});
    return terms;
}

void dropTerm(data::ParcelFilter &filter, const QString &key)
{
    const data::ParcelFilter none;
    if (key == u"ward")
        filter.ward.reset();
    else if (key == u"area")
        filter.areaM2 = none.areaM2;
    else if (key == u"approved")
        filter.approvedDong = none.approvedDong;
    else if (key == u"paid")
        filter.paidDong = none.paidDong;
    else if (key == u"drawn")
        filter.drawn.clear();
    for (const data::DayFilter &each : data::kDayFilters)
        if (key == toQt(each.name))
            (filter.*each.day).reset();
    for (const data::ParcelField field : data::kParcelFields)
        if (key == toQt(nameOf(field)))
            filter.anyOf.erase(field);
}

} // namespace app
