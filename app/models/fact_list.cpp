// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/fact_list.h"

#include "app/convert.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "gis/crs.h"
#include "gis/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

constexpr double kNoticeable = 0.05; ///< m²; areas are written to a tenth

/// As printed, else the figure and its unit.
QString valueOf(const data::DeclaredFigure &figure)
{
    if (!figure.wording.empty() || !figure.value)
        return toQt(figure.wording);
    return plainNumber(*figure.value) + u' ' + toQt(figure.unit);
}

} // namespace

QString stageName(const Content &content, int rank)
{
    const auto stage = std::ranges::find(content.stages, rank, &data::Stage::rank);
    if (stage == content.stages.end())
        return Text::tr("Not begun");
    return toQt(QLocale().language() == QLocale::Vietnamese ? stage->nameVi : stage->nameEn);
}

FactList::FactList(const Content &content, std::string_view source) : m_content(content), m_source(sourceText(source))
{}

void FactList::add(const QString &kind, const QString &label, const QString &value, const QString &source)
{
    if (!value.trimmed().isEmpty())
        m_facts.append({.label = label, .value = value, .source = source, .kind = kind, .linkKind = {}});
}

void FactList::heading(const QString &label)
{
    m_facts.append({.label = label, .value = {}, .source = {}, .kind = QStringLiteral("heading"), .linkKind = {}});
}

void FactList::fact(const QString &label, const QString &value) { add(QStringLiteral("fact"), label, value, {}); }

void FactList::figure(const QString &label, const QString &value)
{
    add(QStringLiteral("fact"), label, value, m_source);
}

void FactList::fact(const QString &label, const QString &value, std::string_view source)
{
    add(QStringLiteral("fact"), label, value, sourceText(source));
}

void FactList::fact(const QString &label, std::string_view value) { fact(label, toQt(value)); }

void FactList::date(const QString &label, const std::optional<data::Date> &day)
{
    if (day)
        fact(label, text::formatDate(*day));
}

void FactList::note(const QString &text) { add(QStringLiteral("note"), {}, text, {}); }

void FactList::link(const QString &label, const QString &value, const Subject &target)
{
    m_facts.append({.label = label,
                    .value = value,
                    .source = {},
                    .kind = QStringLiteral("fact"),
                    .linkKind = nameOf(target.kind),
                    .linkId = target.id});
}

void FactList::project(const std::optional<data::Id> &id)
{
    if (const auto *project = rowWith(m_content.projects, id))
        link(Text::tr("Project"), toQt(project->name), {Subject::Kind::Project, project->id});
}

void FactList::unit(const QString &label, const std::optional<data::Id> &id)
{
    if (const auto *unit = rowWith(m_content.units, id))
        link(label, toQt(unit->name), {Subject::Kind::Unit, unit->id});
}

void FactList::document(const QString &label, const std::optional<data::Id> &id)
{
    const auto *document = rowWith(m_content.documents, id);
    if (!document)
        return;
    QString text = toQt(document->kind) + u' ' + toQt(document->number);
    if (document->issuedOn)
        text = Text::tr("%1 dated %2").arg(text, text::formatDate(*document->issuedOn));
    if (!document->issuer.empty())
        text += QStringLiteral(", ") + toQt(document->issuer);
    fact(label, text, document->source);
}

void FactList::areas(const std::optional<double> &declaredM2, const gis::Geometry &geometry, data::Quality quality)
{
    if (declaredM2)
        declared(Text::tr("Area"), text::formatArea(*declaredM2, QLocale()));
    const double measured = gis::gridArea(geometry);
    if (measured <= 0)
        return;
    computed(Text::tr("Area"), text::formatArea(measured, QLocale()), quality);
    if (declaredM2)
        difference(*declaredM2, measured);
}

void FactList::difference(double declaredM2, double computedM2)
{
    const double excess = computedM2 - declaredM2;
    const QString sign = excess < 0 ? QStringLiteral("−") : QStringLiteral("+");
    QString text = Text::tr("none");
    if (std::abs(excess) >= kNoticeable) {
        text = sign + text::formatArea(std::abs(excess), QLocale());
        if (declaredM2 > 0)
            text += QStringLiteral(" (%1%2 %)")
                        .arg(sign, text::formatNumber(100 * std::abs(excess) / declaredM2, 1, QLocale()));
    }
    add(QStringLiteral("difference"), Text::tr("Difference"), text, Text::tr("computed less declared"));
}

void FactList::quality(const gis::Geometry &geometry, data::Quality quality)
{
    if (!gis::isEmpty(geometry))
        fact(Text::tr("Geometry"), wordOf(quality));
}

void FactList::declared(const QString &label, const QString &value)
{
    add(QStringLiteral("declared"), label, value, m_source);
}

void FactList::computed(const QString &label, const QString &value)
{
    add(QStringLiteral("computed"), label, value, Text::tr("from the rows of the workspace"));
}

void FactList::computed(const QString &label, const QString &value, data::Quality quality)
{
    add(QStringLiteral("computed"), label, value,
        quality == data::Quality::Illustrative ? Text::tr("from the illustrative geometry, VN-2000 grid")
                                               : Text::tr("from the geometry, VN-2000 grid"));
}

void FactList::position(int srid, const gis::Geometry &geometry)
{
    const auto *point = std::get_if<gis::Point>(&geometry);
    if (!point)
        return;
    const gis::Transformer transformer(srid);
    fact(Text::tr("VN-2000"), text::formatVnPlace(*point, QLocale()));
    fact(Text::tr("WGS 84"), text::formatLonLat(transformer.toWgs84(*point), QLocale()));
}

void FactList::figures(const QString &label, const Wanted &wanted)
{
    bool first = true;
    for (const data::DeclaredFigure &figure : m_content.figures) {
        if (!wanted(figure))
            continue;
        if (std::exchange(first, false))
            heading(label);
        add(QStringLiteral("declared"), {}, valueOf(figure), sourceText(figure.source));
    }
}

} // namespace app
