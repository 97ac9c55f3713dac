// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/parcel_options.h"
#include "app/cli/parser_words.h"

#include "app/convert.h"
#include "app/desk_file.h"
#include "data/rules/land_use.h"
#include "data/rules/wards.h"
#include "data/store/clearance.h"
#include "data/store/error.h"
#include "data/store/overlay.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "data/store/saved_filters.h"

#include <algorithm>
#include <charconv>

namespace app::cli {

namespace {

constexpr double kCorridor = 35.0; ///< metres to each side, unless said

std::optional<double> numberIn(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "100..2000", "..2000" or "100.."; what is wrong with it otherwise.
std::string readRange(const std::string &text, data::ParcelRange &range)
{
    const std::size_t dots = text.find("..");
    std::string fault =
        fromQt(CommandLine::tr("\"%1\" is not a range; write it like 100..2000, 100.. or ..2000").arg(toQt(text)));
    if (dots == std::string::npos || text.size() == 2)
        return fault;
    const std::string_view from = std::string_view(text).substr(0, dots);
    const std::string_view to = std::string_view(text).substr(dots + 2);
    range = {.from = numberIn(from), .to = numberIn(to)};
    const bool read = range.from.has_value() != from.empty() && range.to.has_value() != to.empty();
    return read && range.from.value_or(0.0) <= range.to.value_or(range.from.value_or(0.0)) ? std::string() : fault;
}

struct Corridor
{
    std::string project;
    double halfWidth = kCorridor;
};

/// "PR-01" or "PR-01:50".
std::optional<Corridor> readCorridor(const std::string &text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return Corridor{.project = text};
    const auto metres = numberIn(std::string_view(text).substr(colon + 1));
    const bool fits = metres && *metres >= 0.1 && *metres <= 5000.0 && colon > 0;
    return fits ? std::optional(Corridor{.project = text.substr(0, colon), .halfWidth = *metres}) : std::nullopt;
}

data::ParcelFilter savedFilter(const data::Workspace &workspace, const std::string &name)
{
    const auto saved = data::savedFilters(workspace);
    const auto found = std::ranges::find(saved, name, &data::SavedFilter::name);
    if (found != saved.end())
        return found->filter;
    QStringList names;
    for (const data::SavedFilter &each : saved)
        names += u'“' + toQt(each.name) + u'”';
    const QString known = names.isEmpty() ? CommandLine::tr("none is saved") : names.join(QStringLiteral(", "));
    throw CLI::ValidationError("--filter",
                               fromQt(CommandLine::tr("no filter of that name is saved (there is %1)").arg(known)));
}

std::string projectKey(const data::Workspace &workspace, const std::string &code)
{
    const auto projects = data::projects(workspace);
    const auto found = std::ranges::find(projects, code, &data::Project::code);
    if (found == projects.end())
        throw data::Error(data::Failure::UnknownProject, code);
    return std::to_string(found->id);
}

void checkStage(const data::Workspace &workspace, const std::string &code)
{
    QStringList codes{QStringLiteral("none")};
    for (const data::ClearanceStep &step : data::clearanceSteps(workspace))
        if (step.stateRank)
            codes += toQt(step.code);
    if (!codes.contains(toQt(code)))
        throw CLI::ValidationError("--stage", fromQt(CommandLine::tr("no state has the code \"%1\" (%2 have)")
                                                         .arg(toQt(code), codes.join(QStringLiteral(", ")))));
}

} // namespace

void ParcelOptions::add(CLI::App &command)
{
    m_command = &command;
    addWords(command);
    addFigures(command);
    m_options.push_back(command
                            .add_option("--corridor", m_corridor,
                                        fromQt(CommandLine::tr("within so many metres of a project's alignment, like"
                                                               " PR-01:50; 35 unless said")))
                            ->check([](const std::string &text) {
                                return readCorridor(text) ? std::string()
                                                          : fromQt(CommandLine::tr("write it like PR-01 or PR-01:50"));
                            }));
    m_options.push_back(
        command.add_option("--filter", m_saved, fromQt(CommandLine::tr("a saved filter, by its name"))));
}

void ParcelOptions::addWords(CLI::App &command)
{
    const auto option = [&](const char *name, auto &value, const QString &what) {
        m_options.push_back(command.add_option(name, value, fromQt(what))->allow_extra_args(false));
        return m_options.back();
    };
    option("--find", m_text,
           CommandLine::tr("words of sheet and number, holder, address, telephone or decision, accents or not"));
    option("--project", m_projects, CommandLine::tr("code of a project"));
    option("--ward", m_ward, CommandLine::tr("name of the ward, accents or not; \"cũ\" for a former one"));
    option("--stage", m_stages, CommandLine::tr("state, like none, notice or paid"));
    option("--land-use", m_landUses, CommandLine::tr("code of land use; fits a mixed one that holds it"));
    option("--category", m_categories, CommandLine::tr("residential, agricultural, organisation or other"))
        ->check(oneOf({"residential", "agricultural", "organisation", "other"}));
    option("--quality", m_qualities, CommandLine::tr("of its shape: surveyed, digitised or illustrative"))
        ->check(oneOf({"surveyed", "digitised", "illustrative"}));
    m_options.push_back(
        command.add_flag("--obstacle", m_obstacle, fromQt(CommandLine::tr("with an open obstacle of its own"))));
}

void ParcelOptions::addFigures(CLI::App &command)
{
    addDay(command, "--overdue", m_days[0], CommandLine::tr("a step was due before today, or before the given day"));
    addDay(command, "--too-late", m_days[1],
           CommandLine::tr("can no longer lawfully be handed over by the next milestone of the project"));
    addDay(command, "--paid-late", m_days[2],
           CommandLine::tr("paid after the period of law, or owed after it (Art. 94(3))"));
    addRange(command, "--area", m_area, CommandLine::tr("area in square metres, like 100..2000"));
    addRange(command, "--approved", m_approved, CommandLine::tr("đồng approved, like 1000000.."));
    addRange(command, "--paid", m_paid, CommandLine::tr("đồng paid, like ..500000000"));
}

void ParcelOptions::addDay(CLI::App &command, const char *name, DayOption &day, const QString &what)
{
    m_options.push_back(command
                            .add_option_function<std::string>(
                                name,
                                [name, &day](const std::string &text) {
                                    day.given = true;
                                    if (text.empty())
                                        return;
                                    if (const std::string fault = readDay(text, day.day.emplace()); !fault.empty())
                                        throw CLI::ValidationError(name, fault);
                                },
                                fromQt(what))
                            ->expected(0, 1)
                            ->default_str("")
                            ->type_name("DATE"));
}

void ParcelOptions::addRange(CLI::App &command, const char *name, data::ParcelRange &range, const QString &what)
{
    m_options.push_back(command
                            .add_option_function<std::string>(
                                name,
                                [name, &range](const std::string &text) {
                                    if (const std::string fault = readRange(text, range); !fault.empty())
                                        throw CLI::ValidationError(name, fault);
                                },
                                fromQt(what))
                            ->type_name("FROM..TO"));
}

bool ParcelOptions::given() const
{
    return std::ranges::any_of(m_options, [](const CLI::Option *option) { return option->count() > 0; });
}

data::ParcelFilter ParcelOptions::filter(const data::Workspace &workspace, data::Date today) const
{
    data::ParcelFilter filter =
        m_saved.empty() ? data::ParcelFilter() : data::seenFrom(savedFilter(workspace, m_saved), today);
    if (!m_text.empty())
        filter.text = m_text;
    keepWords(workspace, filter);
    keepPlaces(workspace, filter);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days.at(i).given)
            filter.*data::kDayFilters.at(i).day = m_days.at(i).day.value_or(today);
    for (const auto &[mine, its] :
         {std::pair(&m_area, &filter.areaM2), {&m_approved, &filter.approvedDong}, {&m_paid, &filter.paidDong}})
        if (mine->from || mine->to)
            *its = *mine;
    return filter;
}

void ParcelOptions::keepWords(const data::Workspace &workspace, data::ParcelFilter &filter) const
{
    using enum data::ParcelField;
    std::vector<std::string> projects;
    projects.reserve(m_projects.size());
    for (const std::string &code : m_projects)
        projects.push_back(projectKey(workspace, code));
    for (const std::string &code : m_stages)
        checkStage(workspace, code);
    std::vector<std::string> landUses;
    for (const std::string &code : m_landUses) {
        const auto known = data::findLandUse(code); // in capitals
        landUses.push_back(known ? std::string(known->code) : code);
    }
    const auto keep = [&](data::ParcelField field, const std::vector<std::string> &keys) {
        if (!keys.empty())
            filter.anyOf[field] = keys;
    };
    keep(Project, projects);
    keep(Stage, m_stages);
    keep(LandUse, landUses);
    keep(Category, m_categories);
    keep(Quality, m_qualities);
    if (m_obstacle)
        filter.anyOf[Obstacle] = {"open"};
}

void ParcelOptions::keepPlaces(const data::Workspace &workspace, data::ParcelFilter &filter) const
{
    if (!m_ward.empty()) {
        const auto units = data::adminUnits(workspace);
        const data::AdminUnit *unit = data::findUnit(units, m_ward);
        if (!unit)
            throw data::Error(data::Failure::UnknownUnit, m_ward);
        filter.ward = unit->id;
    }
    if (!m_corridor.empty()) {
        const Corridor corridor = readCorridor(m_corridor).value();
        filter.drawn = data::corridorArea(workspace, corridor.project, corridor.halfWidth).polygon;
    }
}

data::ParcelSearch openIndex(const data::Workspace &workspace)
{
    data::ParcelSearch index(deskFile(workspace.file()));
    index.update(workspace);
    return index;
}

} // namespace app::cli
