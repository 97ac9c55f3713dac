// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/step_plan.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// A step somebody can choose.
struct StepChoice
{
    Q_GADGET
    QML_VALUE_TYPE(stepChoice)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString law MEMBER law)
    Q_PROPERTY(bool needsDocument MEMBER needsDocument)
    Q_PROPERTY(bool hasAmount MEMBER hasAmount)
    Q_PROPERTY(bool isPayment MEMBER isPayment)

public:
    QString code;
    QString text; ///< "B3 · Thông báo thu hồi đất"
    QString law;  ///< "Điều 85, 87(2)", and what to beware of
    bool needsDocument = false;
    bool hasAmount = false; ///< money is approved or paid with it
    bool isPayment = false;
};

/// A parcel that a step speaks against, in words.
struct DoubtRow
{
    Q_GADGET
    QML_VALUE_TYPE(doubtRow)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString reasons MEMBER reasons)
    Q_PROPERTY(bool overridable MEMBER overridable)
    Q_PROPERTY(bool accepted MEMBER accepted)

public:
    qint64 id = 0;
    QString name;
    QString reasons;          ///< a sentence
    bool overridable = false; ///< a reason would do
    bool accepted = false;    ///< a reason is given
    friend bool operator==(const DoubtRow &, const DoubtRow &) = default;
};

/// What would become of a step, in words.
struct StepPreview
{
    Q_GADGET
    QML_VALUE_TYPE(stepPreview)
    Q_PROPERTY(int accepted MEMBER accepted)
    Q_PROPERTY(int refused MEMBER refused)
    Q_PROPERTY(int overridable MEMBER overridable)
    Q_PROPERTY(int overridden MEMBER overridden)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QStringList kinds MEMBER kinds)
    Q_PROPERTY(QList<app::DoubtRow> doubts MEMBER doubts)
    Q_PROPERTY(QString more MEMBER more)

public:
    int accepted = 0;
    int refused = 0;
    int overridable = 0; ///< of those refused
    int overridden = 0;  ///< of those accepted
    QString summary;     ///< "187 parcels will take it; 13 are refused:"
    QStringList kinds;   ///< "12 parcels: an earlier step has not taken place yet"
    QList<DoubtRow> doubts;
    QString more; ///< "and 214 more"; empty: the list is whole
};

[[nodiscard]] StepChoice stepChoice(const data::ClearanceStep &step);
[[nodiscard]] StepPreview stepPreview(const data::ClearanceOrder &order, const StepPlan &plan);
/// "Article 85 (not checked against the law)".
[[nodiscard]] QString lawText(const std::string &article, data::Certainty sure);
/// "Parcel 541, map sheet 9".
[[nodiscard]] QString parcelName(const std::string &mapSheet, const std::string &number);

} // namespace app
