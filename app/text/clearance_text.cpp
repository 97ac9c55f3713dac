// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/clearance_text.h"

#include "app/convert.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::text {
namespace {

class Clearance
{
    Q_DECLARE_TR_FUNCTIONS(Clearance)
};

QString inLanguage(const std::string &vietnamese, const std::string &english)
{
    return toQt(QLocale().language() == QLocale::Vietnamese ? vietnamese : english);
}

} // namespace

QString stepName(const data::ClearanceStep &step) { return inLanguage(step.nameVi, step.nameEn); }

QString stepName(const data::ClearanceOrder &order, std::string_view code)
{
    const data::ClearanceStep *step = order.find(code);
    return step ? stepName(*step) : toQt(code);
}

QString stateName(const data::ClearanceOrder &order, const data::ClearanceState &state)
{
    const data::ClearanceStep *step = order.find(state.stage);
    if (!step)
        return Clearance::tr("No notice yet");
    const QString name = inLanguage(step->stateVi, step->stateEn);
    const QString payment = state.stage == "paid" ? paymentName(state.payment) : QString();
    return payment.isEmpty() ? name : Clearance::tr("%1: %2", "state: how far paid").arg(name, payment);
}

QString paymentName(data::Payment payment)
{
    switch (payment) {
    case data::Payment::Part:
        return Clearance::tr("a part");
    case data::Payment::Deposited:
        return Clearance::tr("deposited in a bank");
    case data::Payment::Full:
        return Clearance::tr("in full");
    case data::Payment::None:
    case data::Payment::NotStated:
        return {};
    }
    return {};
}

QStringList flagNames(const data::ClearanceState &state)
{
    QStringList names;
    if (state.obstacle)
        names += Clearance::tr("Obstacle");
    if (state.compulsoryInventory)
        names += Clearance::tr("Compulsory inventory");
    if (state.enforcement)
        names += Clearance::tr("Enforcement");
    if (state.complaint)
        names += Clearance::tr("Complaint");
    return names;
}

QString refusalText(const data::ClearanceOrder &order, const data::Refusal &refusal)
{
    using enum data::Refusal::Kind;
    const QString step = stepName(order, refusal.step);
    const QString day = formatDate(refusal.date);
    switch (refusal.kind) {
    case UnknownStep:
        return Clearance::tr("there is no step \"%1\"").arg(step);
    case NoDocument:
        return Clearance::tr("\"%1\" needs the number of its document (%2)").arg(step, toQt(refusal.article));
    case EarlierStepMissing:
        return Clearance::tr("\"%1\" has not taken place yet").arg(step);
    case BeforeEarlierStep:
        return Clearance::tr("\"%1\" took place later, on %2").arg(step, day);
    case AfterLaterStep:
        return Clearance::tr("\"%1\" took place before it, on %2").arg(step, day);
    case AlreadyDone:
        return Clearance::tr("it already took place on %1").arg(day);
    case PeriodNotOver:
        return Clearance::tr("after \"%1\" the law allows it from %2 on (%3)").arg(step, day, toQt(refusal.article));
    case NoticeLapsed:
        return Clearance::tr("\"%1\" is void since %2 (%3)").arg(step, day, toQt(refusal.article));
    case NoDate:
    case DateInFuture:
    case BadPayment:
        break;
    }
    return refusalKind(refusal.kind);
}

QString refusalKind(data::Refusal::Kind kind)
{
    using enum data::Refusal::Kind;
    switch (kind) {
    case UnknownStep:
        return Clearance::tr("there is no such step");
    case NoDate:
        return Clearance::tr("the day is missing");
    case DateInFuture:
        return Clearance::tr("the day is still to come");
    case NoDocument:
        return Clearance::tr("the number of the document is missing");
    case BadPayment:
        return Clearance::tr("the amount is below nothing, or it is no payment");
    case EarlierStepMissing:
        return Clearance::tr("an earlier step has not taken place yet");
    case BeforeEarlierStep:
        return Clearance::tr("an earlier step took place later");
    case AfterLaterStep:
        return Clearance::tr("a later step took place before it");
    case AlreadyDone:
        return Clearance::tr("it already took place");
    case PeriodNotOver:
        return Clearance::tr("a period of law is not over");
    case NoticeLapsed:
        return Clearance::tr("the notice is void");
    }
    return {};
}

QString certaintyNote(data::Certainty sure)
{
    switch (sure) {
    case data::Certainty::Quoted:
        return {};
    case data::Certainty::Reported:
        return Clearance::tr("as others report it; look it up before relying on it");
    case data::Certainty::Unchecked:
        return Clearance::tr("not checked against the law");
    }
    return {};
}

} // namespace app::text
