// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/events.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <map>

namespace hamrong {

using namespace std::chrono;

namespace {

/// Steps in order, each with the letters its made-up documents are numbered under.
struct Step
{
    const char *stage;
    const char *letters;
    int shortest; ///< days after the step before
    int longest;
};
constexpr std::array<Step, 7> steps{{
    {"notice", "TB", 0, 0},
    {"inventory", "KK", 15, 45},
    {"posted", "NY", 20, 40},
    {"approved", "PD", 38, 75}, // 30 days of posting, then appraisal
    {"paid", "CT", 9, 29},      // within 30 days of the approval
    {"recovered", "TH", 5, 15},
    {"handed_over", "BG", 10, 35},
}};
constexpr std::size_t approved = 3;
constexpr std::size_t paid = 4;
constexpr std::size_t recovered = 5;

/// Share of the parcels whose latest step is none, notice, ... handed_over.
constexpr std::array<double, 8> shares{0.08, 0.09, 0.12, 0.09, 0.09, 0.13, 0.10, 0.30};
/// The roads come first, the urban area last.
struct Pace
{
    std::string_view project;
    double earliness;
};
constexpr std::array<Pace, 6> progress{
    {{"PR-05", 0.0}, {"PR-10", 0.12}, {"PR-12", 0.42}, {"PR-15", 0.38}, {"PR-22", 0.28}, {"PR-23", 0.18}}};

constexpr std::size_t batchSize = 24;
constexpr sys_days today{lastDayTold};

/// Parcels of one project and state that go through the steps together.
struct Batch
{
    std::vector<std::size_t> parcels;
    std::size_t done = 0; ///< how many steps took place
    int waiting = 90;     ///< days from notice to recovery, at least
    std::array<sys_days, steps.size() + 1> on{};
};

/// The weeks of Tết within the time told.
constexpr std::array<std::pair<year_month_day, year_month_day>, 3> tet{{
    {2024y / February / 8, 2024y / February / 14},
    {2025y / January / 25, 2025y / February / 2},
    {2026y / February / 14, 2026y / February / 22},
}};
constexpr std::array feasts{January / 1, April / 30, May / 1, September / 2};

bool isOfficeDay(sys_days day)
{
    const weekday name(day);
    const year_month_day date(day);
    return name != Saturday && name != Sunday && !std::ranges::contains(feasts, date.month() / date.day()) &&
           std::ranges::none_of(tet, [&](const auto &week) { return week.first <= date && date <= week.second; });
}

sys_days officeDay(sys_days day)
{
    while (!isOfficeDay(day))
        day += days(1);
    return day;
}

/// For every parcel how many steps took place: neighbours alike, projects at different paces.
std::vector<std::size_t> stepsDone(const std::vector<Parcel> &parcels, Random &random)
{
    std::vector<std::pair<double, std::size_t>> ranks;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const auto *pace = std::ranges::find(progress, parcels[i].project, &Pace::project);
        const double here = 0.45 * noiseAt(parcels[i].outline.front(), 130, 921);
        ranks.emplace_back(pace->earliness + here + random.real(-0.12, 0.12), i);
    }
    std::ranges::sort(ranks);
    std::vector<std::size_t> done(parcels.size());
    double bound = 0.0;
    std::size_t next = 0;
    for (std::size_t state = 0; state < shares.size(); ++state) {
        bound += shares[state] * static_cast<double>(parcels.size());
        for (; next < ranks.size() && (static_cast<double>(next) < bound || state + 1 == shares.size()); ++next)
            done[ranks[next].second] = state;
    }
    return done;
}

std::vector<Batch> batchesOf(const std::vector<Parcel> &parcels, const std::vector<std::size_t> &done)
{
    std::vector<Batch> batches;
    std::map<std::tuple<std::string, std::size_t, bool>, std::size_t> open;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const bool farm = parcels[i].category == Category::Agricultural;
        auto [known, isNew] = open.try_emplace({parcels[i].project, done[i], farm}, batches.size());
        if (!isNew && batches[known->second].parcels.size() == batchSize) {
            known->second = batches.size();
            isNew = true;
        }
        if (isNew)
            batches.push_back({.parcels = {}, .done = done[i], .waiting = farm ? 90 : 180});
        batches[known->second].parcels.push_back(i);
    }
    return batches;
}

/// The days of all steps up to the next one due, as if the notice went out on @p notice.
void schedule(Batch &batch, sys_days notice, const std::array<int, steps.size()> &gaps)
{
    batch.on[0] = officeDay(notice);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        sys_days day = batch.on[i - 1] + days(gaps[i]);
        if (i == recovered)
            day = std::max(day, batch.on[0] + days(batch.waiting));
        batch.on[i] = officeDay(day);
    }
}

/// What is finished ended some time in three years; what is under way has its next step near today,
/// now and then overdue.
void place(Batch &batch, Random &random)
{
    std::array<int, steps.size()> gaps{};
    for (std::size_t i = 1; i < steps.size(); ++i)
        gaps[i] = random.integer(steps[i].shortest, steps[i].longest);
    if (random.chance(0.2))
        gaps[paid] = random.integer(32, 70); // paid late
    const sys_days any = today;
    schedule(batch, any, gaps);
    const bool finished = batch.done == steps.size();
    const std::size_t anchor = finished ? batch.done - 1 : batch.done;
    const bool overdue = !finished && batch.done > 0 && random.chance(0.1);
    int ahead = overdue ? -random.integer(4, 25) : random.integer(2, batch.done == 0 ? 60 : 24);
    if (finished)
        ahead = -random.integer(12, 1080);
    schedule(batch, any - (batch.on[anchor] - any) + days(ahead), gaps);
    while (batch.done > 0 && batch.on[batch.done - 1] > today) // holidays pushed the last step too far
        schedule(batch, batch.on[0] - days(3), gaps);
}

/// Thousands of đồng: land, what stands on it, and support.
long long amountFor(const Parcel &parcel, Random &random)
{
    const double area = std::abs(parcel.declaredAreaM2.value_or(1500.0));
    double thousandsPerM2 = 0.0;
    switch (parcel.category) {
    case Category::Residential:
        thousandsPerM2 = random.real(6500, 11500);
        break;
    case Category::Agricultural:
        thousandsPerM2 = random.real(260, 380);
        break;
    case Category::Other:
    case Category::Organisation:
        thousandsPerM2 = random.real(350, 900);
        break;
    }
    return static_cast<long long>(std::round(area * thousandsPerM2)) * 1000;
}

class Register
{
public:
    /// "MH-TB 12/2025": MH for minh hoạ, so that nobody takes it for a real document.
    [[nodiscard]] std::string number(const Step &step, sys_days day)
    {
        const int year = static_cast<int>(year_month_day(day).year());
        return std::format("MH-{} {}/{}", step.letters, ++m_last[{step.letters, year}], year);
    }

private:
    std::map<std::pair<std::string, int>, int> m_last;
};

/// How a step of a whole batch was planned and took place.
struct Happened
{
    Event event;
    bool notYet = false;
};

Happened happen(const Batch &batch, std::size_t step, Register &documents, Random &random)
{
    Happened happened;
    Event &event = happened.event;
    event.stage = steps[step].stage;
    happened.notYet = step >= batch.done;
    const sys_days day = batch.on[step];
    const bool moved = random.chance(happened.notYet ? 0.25 : 0.12);
    event.planned = officeDay(day - days(moved ? random.integer(20, 45) : happened.notYet ? 0 : random.integer(0, 6)));
    if (moved)
        event.adjusted = day;
    if (!happened.notYet) {
        event.actual = day;
        event.document = documents.number(steps[step], day);
    }
    return happened;
}

} // namespace

std::vector<Event> makeEvents(const std::vector<Parcel> &parcels, Random &random)
{
    std::vector<Batch> batches = batchesOf(parcels, stepsDone(parcels, random));
    for (Batch &batch : batches)
        place(batch, random);
    std::ranges::stable_sort(batches, {}, [](const Batch &batch) { return batch.on[0]; });
    std::vector<long long> amounts;
    for (const Parcel &parcel : parcels)
        amounts.push_back(amountFor(parcel, random));
    std::vector<Event> events;
    Register documents;
    for (const Batch &batch : batches) {
        const bool nextPlanned = batch.done < steps.size() && (batch.done > 0 || random.chance(0.6));
        for (std::size_t step = 0; step < batch.done + (nextPlanned ? 1 : 0); ++step) {
            const Happened happened = happen(batch, step, documents, random);
            for (const std::size_t parcel : batch.parcels) {
                events.push_back(happened.event);
                events.back().parcel = parcel;
                if (!happened.notYet && (step == approved || step == paid))
                    events.back().amountDong = amounts[parcel];
            }
        }
    }
    std::ranges::stable_sort(events, {}, &Event::parcel);
    return events;
}

} // namespace hamrong
