// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/import_job.h"
#include "app/models/import_rows.h"

namespace app {

/// What an import is going to do, before it is written: counts, and the lines of the count that is looked at.
class ImportOutcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ImportView.outcome")
    Q_PROPERTY(QList<app::ImportCountRow> counts READ counts NOTIFY changed)
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(QList<app::ImportLineRow> lines READ lines NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool repairable READ repairable NOTIFY changed)
    Q_PROPERTY(bool repair READ repair WRITE setRepair NOTIFY changed)
    Q_PROPERTY(QString repairText READ repairText NOTIFY changed)
    Q_PROPERTY(bool writes READ writes NOTIFY changed)

public:
    using QObject::QObject;

    void reset();
    void setPlan(ShownPlan plan);
    [[nodiscard]] const ShownPlan &plan() const { return m_plan; }

    [[nodiscard]] QList<ImportCountRow> counts() const;
    /// The state of the count whose lines are shown.
    [[nodiscard]] QString shown() const { return m_shown; }
    void setShown(const QString &state);
    [[nodiscard]] QList<ImportLineRow> lines() const;
    /// What the lines are, and that they are not all.
    [[nodiscard]] QString note() const;
    /// Whether there are broken shapes, repaired or not.
    [[nodiscard]] bool repairable() const { return m_plan.broken + m_plan.repaired > 0; }
    [[nodiscard]] bool repair() const { return m_repair; }
    /// Asks for another plan.
    void setRepair(bool repair);
    [[nodiscard]] QString repairText() const;
    /// Whether anything would be written.
    [[nodiscard]] bool writes() const { return m_plan.added + m_plan.changed > 0; }

Q_SIGNALS:
    void changed();
    void repairWanted();

private:
    [[nodiscard]] std::int64_t countOf(const QString &state) const;

    ShownPlan m_plan;
    QString m_shown;
    bool m_repair = false;
};

} // namespace app
