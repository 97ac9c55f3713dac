// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/step_draft.h"

#include "app/convert.h"
#include "app/models/typed.h"
#include "app/text/clearance_text.h"
#include "app/text/errors.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/parcels.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace app {
namespace {

constexpr std::size_t kAtOnce = 200; ///< parcels that are looked at and written without a thread
constexpr std::array kMethods{"", "full", "part", "deposit"};

/// Of the first step to a state that did not take place.
QString nextOf(const data::Workspace &workspace, const data::ClearanceOrder &order, data::Id parcel)
{
    const auto events = data::parcelEvents(workspace, parcel);
    const auto step = std::ranges::find_if(order.steps(), [&](const data::ClearanceStep &each) {
        return each.stateRank && std::ranges::none_of(events, [&](const data::ParcelEvent &event) {
                   return event.stage == each.code && event.actualOn;
               });
    });
    return step == order.steps().end() ? QString() : toQt(step->code);
}

} // namespace

StepDraft::StepDraft(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

StepDraft::~StepDraft() { m_pool.waitForDone(); }

void StepDraft::setAccess(const ChangeWorkspace &change, const ReadWorkspace &read)
{
    m_change = change;
    m_read = read;
}

void StepDraft::setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content, bool past)
{
    m_past = past;
    m_content = std::move(content);
    if (std::exchange(m_file, file) != file)
        m_parcels.clear();
    readOrder();
}

void StepDraft::setParcels(std::vector<data::Id> parcels)
{
    m_parcels = std::move(parcels);
    readOrder();
}

void StepDraft::readOrder()
{
    m_next.clear();
    if (m_read)
        m_read([&](const data::Workspace &workspace) {
            const auto first = m_parcels.empty() ? std::nullopt : data::parcel(workspace, m_parcels.front());
            m_order = data::projectOrder(workspace, first ? first->project : std::nullopt);
            if (first)
                m_next = nextOf(workspace, m_order, first->id);
        });
    Q_EMIT stepsChanged();
    look();
}

QString StepDraft::subject() const
{
    if (m_parcels.size() != 1)
        return tr("%n parcel(s)", nullptr, count());
    const auto parcel = std::ranges::find(m_content->parcels, m_parcels.front(), &data::Parcel::id);
    return parcel == m_content->parcels.end() ? QString() : parcelName(parcel->mapSheet, parcel->number);
}

QList<StepChoice> StepDraft::steps() const
{
    QList<StepChoice> choices;
    for (const data::ClearanceStep &step : m_order.steps())
        choices += stepChoice(step);
    return choices;
}

QStringList StepDraft::methods()
{
    return {tr("not stated"), text::paymentName(data::Payment::Full), text::paymentName(data::Payment::Part),
            text::paymentName(data::Payment::Deposited)};
}

StepChoice StepDraft::chosen() const { return steps().value(m_step); }

bool StepDraft::dayWrong() const
{
    const auto day = typedDay(m_day);
    return !day || (m_content && *day > m_content->today);
}

bool StepDraft::amountWrong() const { return !m_amount.trimmed().isEmpty() && !typedAmount(m_amount); }

QString StepDraft::amountText() const
{
    const auto amount = typedAmount(m_amount);
    return amount ? text::formatMoney(*amount, QLocale()) : QString();
}

bool StepDraft::ready() const
{
    return !m_past && !m_running && m_preview.accepted > 0 && !(chosen().hasAmount && amountWrong());
}

void StepDraft::begin()
{
    const auto &steps = m_order.steps();
    const auto next = std::ranges::find(steps, fromQt(m_next), &data::ClearanceStep::code);
    m_step = next == steps.end() ? 0 : static_cast<int>(next - steps.begin());
    m_day = m_content ? text::formatDate(m_content->today) : QString();
    m_document.clear();
    m_amount.clear();
    m_method = 0;
    m_reason.clear();
    m_open = true;
    look();
}

void StepDraft::end()
{
    m_open = false;
    m_preview = {};
    Q_EMIT changed();
}

StepOrder StepDraft::order() const
{
    const StepChoice step = chosen();
    const auto method = static_cast<std::size_t>(std::clamp(m_method, 0, static_cast<int>(kMethods.size()) - 1));
    return {.parcels = m_parcels,
            .event = {.step = fromQt(step.code),
                      .on = typedDay(m_day),
                      .documentNumber = fromQt(m_document.trimmed()),
                      .amountDong = step.hasAmount ? typedAmount(m_amount) : std::nullopt,
                      .method = step.isPayment ? kMethods.at(method) : "",
                      .overrideReason = fromQt(m_reason.trimmed()),
                      .source = {}},
            .today = m_content->today};
}

void StepDraft::look()
{
    m_stale = m_running;
    if (m_open && !m_running && m_content && m_parcels.size() <= kAtOnce) {
        m_preview = {};
        if (!m_parcels.empty())
            m_read([&](const data::Workspace &workspace) { show(planStep(workspace, order())); });
    } else if (m_open && !m_running && m_content) {
        m_running = true;
        runJob(
            m_pool, this, [file = m_file, step = order()] { return planStep(data::Workspace::open(file), step); },
            [this](const Outcome<StepPlan> &outcome) {
                m_running = false;
                try {
                    if (!outcome)
                        std::rethrow_exception(outcome.error());
                    show(*outcome);
                } catch (const std::exception &error) {
                    Q_EMIT failed(describe(error));
                }
                if (std::exchange(m_stale, false))
                    look();
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

void StepDraft::show(const StepPlan &plan) { m_preview = stepPreview(m_order, plan); }

QString StepDraft::what() const
{
    return tr("%1, %2", "step, day")
        .arg(text::stepName(m_order, fromQt(chosen().code)), text::formatDate(typedDay(m_day)));
}

bool StepDraft::record()
{
    if (!ready())
        return false;
    const StepOrder step = order();
    const QString what = QStringLiteral("%1: %2").arg(subject(), this->what());
    const data::Author author{fromQt(userName()), fromQt(what)};
    if (m_parcels.size() > kAtOnce) {
        recordApart(step, author, what);
        return true;
    }
    StepPlan plan;
    if (!m_change([&](data::Workspace &workspace) { plan = recordStep(workspace, step, author); }))
        return false;
    tell(plan, what);
    return true;
}

void StepDraft::recordApart(const StepOrder &step, const data::Author &author, const QString &what)
{
    m_running = m_recording = true;
    Q_EMIT changed();
    Q_EMIT begun(tr("Recording: %1…").arg(what));
    runJob(
        m_pool, this,
        [file = m_file, step, author] {
            auto workspace = data::Workspace::open(file);
            return recordStep(workspace, step, author);
        },
        [this, what](const Outcome<StepPlan> &outcome) {
            m_running = m_recording = false;
            Q_EMIT changed();
            try {
                if (!outcome)
                    std::rethrow_exception(outcome.error());
                tell(*outcome, what);
                Q_EMIT readAgainWanted();
            } catch (const std::exception &error) {
                Q_EMIT failed(describe(error));
            }
        });
}

void StepDraft::tell(const StepPlan &plan, const QString &what)
{
    if (plan.accepted == 0)
        Q_EMIT failed(tr("Nothing was recorded: the parcels have changed meanwhile, and none takes the step now."));
    else if (plan.refused == 0)
        Q_EMIT written(tr("Recorded: %1").arg(what));
    else
        Q_EMIT written(
            tr("Recorded: %1. %n parcel(s) did not take it.", nullptr, static_cast<int>(plan.refused)).arg(what));
}

} // namespace app
