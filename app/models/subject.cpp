// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/subject.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace app {
namespace {

using Kind = Subject::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Subject)
};

constexpr std::array<std::pair<Kind, QLatin1StringView>, 7> kNames{{
    {Kind::Project, QLatin1StringView("project")},
    {Kind::Milestone, QLatin1StringView("milestone")},
    {Kind::Target, QLatin1StringView("target")},
    {Kind::Parcel, QLatin1StringView("parcel")},
    {Kind::Marker, QLatin1StringView("marker")},
    {Kind::Forest, QLatin1StringView("forest")},
    {Kind::Unit, QLatin1StringView("unit")},
}};

} // namespace

QString nameOf(Subject::Kind kind) { return kNames[static_cast<std::size_t>(kind)].second; }

std::optional<Subject::Kind> subjectKindOf(QStringView name)
{
    if (name == u"site" || name == u"alignment")
        return Kind::Project;
    if (name == u"ward" || name == u"former_ward")
        return Kind::Unit;
    for (const auto &[kind, text] : kNames) {
        if (name == text)
            return kind;
    }
    return std::nullopt;
}

QString titleOf(Subject::Kind kind)
{
    switch (kind) {
    case Kind::Project:
        return Text::tr("Project");
    case Kind::Milestone:
        return Text::tr("Milestone");
    case Kind::Target:
        return Text::tr("Target");
    case Kind::Parcel:
        return Text::tr("Parcel");
    case Kind::Marker:
        return Text::tr("Boundary marker");
    case Kind::Forest:
        return Text::tr("Forest");
    case Kind::Unit:
        return Text::tr("Administrative unit");
    }
    return {};
}

} // namespace app
