// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/job.h"
#include "app/models/step_rows.h"
#include "app/models/workspace_access.h"

#include <memory>
#include <utility>

namespace app {

/// A step that is being entered for one parcel or for many, and what would become of it, told with every
/// letter. Nothing is written before record(). Many parcels are looked at in a thread of their own.
class StepDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.clearance.draft")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QList<app::StepChoice> steps READ steps NOTIFY stepsChanged)
    Q_PROPERTY(QStringList methods READ methods NOTIFY stepsChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(app::StepChoice chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(bool dayWrong READ dayWrong NOTIFY changed)
    Q_PROPERTY(QString document READ document WRITE setDocument NOTIFY changed)
    Q_PROPERTY(QString amount READ amount WRITE setAmount NOTIFY changed)
    Q_PROPERTY(bool amountWrong READ amountWrong NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(int method READ method WRITE setMethod NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(app::StepPreview preview READ preview NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool recording READ recording NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)

public:
    explicit StepDraft(QObject *parent = nullptr);
    ~StepDraft() override;

    void setAccess(const ChangeWorkspace &change, const ReadWorkspace &read);
    /// As ClearanceView.
    void setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content, bool past);
    void setParcels(std::vector<data::Id> parcels);

    [[nodiscard]] int count() const { return static_cast<int>(m_parcels.size()); }
    /// "Parcel 541, map sheet 9", "187 parcels".
    [[nodiscard]] QString subject() const;
    /// In the order of the project of the first parcel.
    [[nodiscard]] QList<StepChoice> steps() const;
    /// How a payment may be made; the first: not stated.
    [[nodiscard]] static QStringList methods();
    [[nodiscard]] int step() const { return m_step; }
    void setStep(int step) { set(m_step, step); }
    [[nodiscard]] StepChoice chosen() const;
    /// As typed: "30/11/2026".
    [[nodiscard]] QString day() const { return m_day; }
    void setDay(const QString &day) { set(m_day, day); }
    [[nodiscard]] bool dayWrong() const;
    [[nodiscard]] QString document() const { return m_document; }
    void setDocument(const QString &document) { set(m_document, document); }
    /// As typed: "1.250.000", of each parcel.
    [[nodiscard]] QString amount() const { return m_amount; }
    void setAmount(const QString &amount) { set(m_amount, amount); }
    [[nodiscard]] bool amountWrong() const;
    /// "1.250.000 đồng"; empty where nothing usable is typed.
    [[nodiscard]] QString amountText() const;
    [[nodiscard]] int method() const { return m_method; }
    void setMethod(int method) { set(m_method, method); }
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString &reason) { set(m_reason, reason); }
    [[nodiscard]] const StepPreview &preview() const { return m_preview; }
    /// Whether it is being looked at or written.
    [[nodiscard]] bool busy() const { return m_running; }
    /// Whether another thread writes.
    [[nodiscard]] bool recording() const { return m_recording; }
    /// Whether there is something to record.
    [[nodiscard]] bool ready() const;

    /// Empties the fields, proposes the next step and today, and looks from now on.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    /// False if nothing can be; what could not be is told.
    Q_INVOKABLE bool record();

Q_SIGNALS:
    void changed();
    void stepsChanged();
    /// Many parcels are being written: what.
    void begun(const QString &message);
    void written(const QString &message);
    /// Written by another thread: the workspace is to be read again.
    void readAgainWanted();
    void failed(const QString &message);

private:
    template <typename Field> void set(Field &field, const Field &value)
    {
        if (std::exchange(field, value) != value)
            look();
    }
    void readOrder();
    void look();
    void show(const StepPlan &plan);
    [[nodiscard]] StepOrder order() const;
    /// "Recovery notice, 20/11/2026"; what is recorded.
    [[nodiscard]] QString what() const;
    void tell(const StepPlan &plan, const QString &what);
    void recordApart(const StepOrder &step, const data::Author &author, const QString &what);

    ChangeWorkspace m_change;
    ReadWorkspace m_read;
    std::filesystem::path m_file;
    std::shared_ptr<const Content> m_content;
    std::vector<data::Id> m_parcels;
    data::ClearanceOrder m_order{{}};
    QString m_next; ///< code of the step the first parcel waits for
    int m_step = 0;
    QString m_day;
    QString m_document;
    QString m_amount;
    int m_method = 0;
    QString m_reason;
    StepPreview m_preview;
    bool m_past = false;
    bool m_open = false;
    bool m_running = false;
    bool m_recording = false;
    bool m_stale = false; ///< the fields changed while it was looked at
    QThreadPool m_pool;   ///< last: waited for before anything else goes
};

} // namespace app
