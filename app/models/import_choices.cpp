// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_choices.h"

#include "app/convert.h"
#include "app/map/feature.h"
#include "app/text/import_text.h"

#include <utility>

namespace app {

namespace {

using enum data::ImportTarget;

constexpr int kTargets = 6;

QString named(const ImportNames::Name &name)
{
    return name.name.empty() || name.name == name.code ? toQt(name.code)
                                                       : toQt(name.code) + QStringLiteral(" · ") + toQt(name.name);
}

/// The code of a choice, none for the first.
std::string codeAt(const std::vector<ImportNames::Name> &names, int choice)
{
    const auto index = static_cast<std::size_t>(choice - 1);
    return choice > 0 && index < names.size() ? names[index].code : std::string();
}

} // namespace

void ImportChoices::setNames(ImportNames names)
{
    m_names = std::move(names);
    Q_EMIT namesChanged();
    Q_EMIT changed();
}

void ImportChoices::reset()
{
    m_target = m_project = m_unit = m_forest = m_profile = 0;
    m_sheet.clear();
    m_quality = static_cast<int>(data::Quality::Digitised);
    Q_EMIT changed();
}

void ImportChoices::fill(data::ImportOptions &options) const
{
    options.target = importTarget();
    options.quality = static_cast<data::Quality>(m_quality);
    if (m_profile > 0 && std::cmp_less_equal(m_profile, m_names.profiles.size()))
        options.profile = m_names.profiles[static_cast<std::size_t>(m_profile - 1)];
    if (importTarget() == Parcels)
        options.mapSheet = fromQt(m_sheet);
    if (wantsProject())
        options.project = codeAt(m_names.projects, m_project);
    if (wantsUnit())
        options.unit = codeAt(m_names.units, m_unit);
    if (wantsForest())
        options.forest = codeAt(m_names.forests, m_forest);
}

void ImportChoices::set(int &choice, int value)
{
    if (value >= 0 && std::exchange(choice, value) != value)
        Q_EMIT changed();
}

void ImportChoices::setSheet(const QString &sheet)
{
    if (const QString told = sheet.trimmed(); std::exchange(m_sheet, told) != told)
        Q_EMIT changed();
}

QStringList ImportChoices::targets() const
{
    QStringList texts;
    for (int target = 0; target < kTargets; ++target) {
        const QString text = text::importTargetText(static_cast<data::ImportTarget>(target));
        texts += text.left(1).toUpper() + text.mid(1);
    }
    return texts;
}

QStringList ImportChoices::projects() const
{
    QStringList texts{tr("As the file says, or none")};
    for (const auto &name : m_names.projects)
        texts += named(name);
    return texts;
}

QStringList ImportChoices::units() const
{
    QStringList texts{tr("As the file says")};
    for (const auto &name : m_names.units)
        texts += toQt(name.name);
    return texts;
}

QStringList ImportChoices::forests() const
{
    QStringList texts{tr("None")};
    for (const auto &name : m_names.forests)
        texts += toQt(name.name);
    return texts;
}

QStringList ImportChoices::profiles() const
{
    QStringList texts{tr("By the levels of the drawing")};
    for (const std::string &name : m_names.profiles)
        texts += toQt(name);
    return texts;
}

QStringList ImportChoices::qualities() const
{
    return {tr("Surveyed on the spot"), tr("Digitised from a map"), tr("Illustrative: about where it lies")};
}

bool ImportChoices::wantsProject() const
{
    const data::ImportTarget target = importTarget();
    return (target == Parcels || target == Sites || target == Alignment) && !m_names.projects.empty();
}

bool ImportChoices::wantsUnit() const
{
    return (importTarget() == Parcels || importTarget() == Units) && !m_names.units.empty();
}

bool ImportChoices::wantsForest() const
{
    return (importTarget() == Markers || importTarget() == Boundary) && !m_names.forests.empty();
}

QString ImportChoices::layerName() const
{
    switch (importTarget()) {
    case Parcels:
        return nameOf(Kind::Parcel);
    case Markers:
        return nameOf(Kind::Marker);
    case Sites:
        return nameOf(Kind::Site);
    case Alignment:
        return nameOf(Kind::Alignment);
    case Boundary:
        return nameOf(Kind::Forest);
    case Units:
        break;
    }
    return nameOf(Kind::Ward);
}

} // namespace app
