// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/details.h"
#include "data/model/place.h"
#include "data/rules/legal_clock.h"

namespace app {

/// A step of a parcel: planned, done, or still to come.
struct StepLine
{
    Q_GADGET
    QML_VALUE_TYPE(stepLine)
    Q_PROPERTY(QString annex MEMBER annex)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString law MEMBER law)
    Q_PROPERTY(QString progress MEMBER progress)
    Q_PROPERTY(bool major MEMBER major)
    Q_PROPERTY(QString actual MEMBER actual)
    Q_PROPERTY(QString planned MEMBER planned)
    Q_PROPERTY(QString paper MEMBER paper)
    Q_PROPERTY(QString against MEMBER against)
    Q_PROPERTY(QString source MEMBER source)

public:
    QString annex; ///< "B3"; empty: of no annex
    QString name;
    QString law;
    QString progress;   ///< "done", "next", "planned", "open"
    bool major = false; ///< it leads to a state
    QString actual;     ///< day it took place; empty: not yet
    QString planned;    ///< "planned for 30/11/2026, moved to 15/12/2026"
    QString paper;      ///< document, money and how it was paid
    QString against;    ///< why it stands against the rule; empty: it does not
    QString source;
};

/// A day the law sets.
struct ClockLine
{
    Q_GADGET
    QML_VALUE_TYPE(clockLine)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString dueState MEMBER dueState)

public:
    QString label;
    QString value;
    QString note;     ///< article, and how sure it is
    QString dueState; ///< as Theme names it; empty: it is no deadline
};

/// A file that belongs to a parcel.
struct StoredFile
{
    Q_GADGET
    QML_VALUE_TYPE(storedFile)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString digest MEMBER digest)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString name;   ///< as it was called
    QString digest; ///< of its bytes, for ParcelStory::openFile()
    QString note;   ///< "1,2 MB · 23/11/2026"
};

/// In the project's order, those that may happen at any time last; of repeated ones each.
[[nodiscard]] QList<StepLine> stepLines(const data::ClearanceOrder &order,
                                        const std::vector<data::ParcelEvent> &events);
/// The next step with its days, the notice, the payment, and what else is awaited.
[[nodiscard]] QList<ClockLine> clockLines(const data::ClearanceOrder &order, const data::LegalClock &clock,
                                          data::Date today);
/// Approved, paid and left to pay, in the steps that took place; none where no money is recorded.
[[nodiscard]] QList<Fact> moneyFacts(const std::vector<data::ParcelEvent> &events);
[[nodiscard]] StoredFile storedFile(const data::Attachment &file);

} // namespace app
