// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/feature.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array<QLatin1StringView, kKindCount> kNames{
    QLatin1StringView("forest"), QLatin1StringView("former_ward"), QLatin1StringView("ward"),
    QLatin1StringView("site"),   QLatin1StringView("parcel"),      QLatin1StringView("alignment"),
    QLatin1StringView("marker")};

} // namespace

QString nameOf(Kind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindOf(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](QLatin1StringView known) { return name == known; });
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Kind>(found - kNames.begin());
}

} // namespace app
