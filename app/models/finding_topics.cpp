// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/finding_words.h"
#include "app/models/subject.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// A code and its English words, which are also the key of their translation.
struct Word
{
    std::string_view code;
    const char *text;
};

constexpr Word kSubjects[] = {
    {"forest", QT_TRANSLATE_NOOP("Findings", "Special-use forest")},
    {"clearance", QT_TRANSLATE_NOOP("Findings", "Land recovery and compensation")},
    {"certificates", QT_TRANSLATE_NOOP("Findings", "Land-use certificates")},
    {"budget", QT_TRANSLATE_NOOP("Findings", "Budget revenue")},
    {"infrastructure", QT_TRANSLATE_NOOP("Findings", "Urban infrastructure")},
    {"investment", QT_TRANSLATE_NOOP("Findings", "Development investment")},
    {"retail", QT_TRANSLATE_NOOP("Findings", "Retail and services")},
    {"firms", QT_TRANSLATE_NOOP("Findings", "Enterprises")},
    {"new_firms", QT_TRANSLATE_NOOP("Findings", "Newly founded enterprises")},
};

constexpr Word kQuantities[] = {
    {"amount_dong", QT_TRANSLATE_NOOP("Findings", "Amount")},
    {"area_m2", QT_TRANSLATE_NOOP("Findings", "Area")},
    {"cases", QT_TRANSLATE_NOOP("Findings", "Cases")},
    {"certificates", QT_TRANSLATE_NOOP("Findings", "Number")},
    {"concentrated_land_m2", QT_TRANSLATE_NOOP("Findings", "Concentrated farmland")},
    {"council_meetings", QT_TRANSLATE_NOOP("Findings", "Council meetings")},
    {"coverage", QT_TRANSLATE_NOOP("Findings", "Forest cover")},
    {"cultural_units_share", QT_TRANSLATE_NOOP("Findings", "Share of cultural units")},
    {"education_investment_dong", QT_TRANSLATE_NOOP("Findings", "Investment in education")},
    {"firms", QT_TRANSLATE_NOOP("Findings", "Number")},
    {"households", QT_TRANSLATE_NOOP("Findings", "Households")},
    {"increase_since_2020", QT_TRANSLATE_NOOP("Findings", "Rise since 2020")},
    {"new_party_members", QT_TRANSLATE_NOOP("Findings", "New party members")},
    {"ocop_products", QT_TRANSLATE_NOOP("Findings", "OCOP products")},
    {"party_members", QT_TRANSLATE_NOOP("Findings", "Party members")},
    {"party_organisations", QT_TRANSLATE_NOOP("Findings", "Party organisations")},
    {"projects", QT_TRANSLATE_NOOP("Findings", "Projects")},
    {"ratio_to_2015_2020", QT_TRANSLATE_NOOP("Findings", "Ratio to 2015–2020")},
    {"ratio_to_term_start", QT_TRANSLATE_NOOP("Findings", "Ratio to the start of the term")},
    {"security_team_coverage", QT_TRANSLATE_NOOP("Findings", "Neighbourhoods with a security team")},
    {"standard_schools", QT_TRANSLATE_NOOP("Findings", "Schools of national standard")},
    {"supervisions", QT_TRANSLATE_NOOP("Findings", "Supervisions by the council")},
};

/// Of a code that has no words, the code itself.
QString wordIn(std::span<const Word> words, std::string_view code)
{
    const auto found = std::ranges::find(words, code, &Word::code);
    return found != words.end() ? Text::tr(found->text) : toQt(code).replace(u'_', u' ');
}

/// "forest/area_m2" or "PR-03/households".
QString figureTopic(const Content &content, const std::string &topic)
{
    const std::size_t middle = topic.find('/');
    const std::string subject = topic.substr(0, middle);
    QString quantity = wordIn(kQuantities, topic.substr(middle + 1));
    if (subject == "ward")
        return quantity;
    const auto project = std::ranges::find(content.projects, subject, &data::Project::code);
    const QString title =
        project != content.projects.end() ? toQt(project->code + ' ' + project->name) : wordIn(kSubjects, subject);
    return title + QStringLiteral(" · ") + quantity;
}

bool isOfFigures(data::Finding::Kind kind)
{
    using enum data::Finding::Kind;
    return kind == PartsAgainstWhole || kind == PartsIncomplete || kind == StatedTwice || kind == RatioDiffers ||
           kind == RiseAboveNew || kind == JointFigure || kind == FigureBlank;
}

QString parcelTopic(const Content &content, const data::Finding &finding)
{
    const data::Parcel *parcel = rowWith(content.parcels, finding.subject.id);
    return parcel ? Text::tr("Parcel %1, map sheet %2").arg(toQt(parcel->number), toQt(parcel->mapSheet))
                  : toQt(finding.subject.code);
}

} // namespace

QString findingTopic(const Content &content, const data::Finding &finding)
{
    const std::string &kind = finding.subject.kind;
    QString topic = toQt(finding.topic);
    if (finding.kind == data::Finding::Kind::LeftOutOfImport || finding.kind == data::Finding::Kind::DoubtedByImport)
        return toQt(finding.left.source);
    const bool ofFigures =
        isOfFigures(finding.kind) ||
        (kind != "target" && kind != "milestone" && finding.kind == data::Finding::Kind::WithoutSource) ||
        (finding.kind == data::Finding::Kind::CoverageBelowForest && kind == "forest");
    if (ofFigures)
        return figureTopic(content, finding.topic);
    if (kind == "parcel")
        return parcelTopic(content, finding);
    if (finding.kind == data::Finding::Kind::Noted || (kind != "target" && kind != "milestone"))
        return topic;
    return QStringLiteral("%1: %2").arg(
        kind == "target" ? Text::tr("Target %1").arg(toQt(finding.subject.code)) : toQt(finding.subject.code), topic);
}

QString findingLink(const data::Finding &finding)
{
    const auto kind = subjectKindOf(toQt(finding.subject.kind));
    if (!kind)
        return {};
    const bool coded = *kind != Subject::Kind::Forest && *kind != Subject::Kind::Unit;
    return coded ? titleOf(*kind) + u' ' + toQt(finding.subject.code) : titleOf(*kind);
}

} // namespace app
