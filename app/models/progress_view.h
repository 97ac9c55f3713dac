// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/job.h"
#include "app/tables/progress_list.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>

namespace app {

/// A figure, and the parcels behind it.
struct ProgressCell
{
    Q_GADGET
    QML_VALUE_TYPE(progressCell)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool nothing MEMBER nothing)
    Q_PROPERTY(QString filter MEMBER filter)

public:
    QString text;
    bool nothing = false; ///< no parcel belongs to it
    QString filter;       ///< JSON of a data::ParcelFilter
    bool operator==(const ProgressCell &) const = default;
};

struct ProgressLine
{
    Q_GADGET
    QML_VALUE_TYPE(progressLine)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool total MEMBER total)
    Q_PROPERTY(QList<app::ProgressCell> cells MEMBER cells)

public:
    QString code; ///< of a project
    QString name;
    bool total = false;        ///< the last line
    QList<ProgressCell> cells; ///< by column
};

/// How far site clearance is: a table of projects, wards or categories by state or by step.
class ProgressView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.progress")
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QStringList measures READ measures NOTIFY changed)
    Q_PROPERTY(int measure READ measure WRITE setMeasure NOTIFY changed)
    Q_PROPERTY(bool bySteps READ bySteps WRITE setBySteps NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QList<app::ProgressLine> lines READ lines NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(bool illustrative READ illustrative NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    explicit ProgressView(QObject *parent = nullptr);
    ~ProgressView() override;

    /// Takes other content, or the same in another language.
    void setContent(std::shared_ptr<const Content> content);

    /// What the rows may be; kind() is a position in it.
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    /// What may be counted; measure() is a position in it.
    [[nodiscard]] QStringList measures() const;
    [[nodiscard]] int measure() const { return m_measure; }
    void setMeasure(int measure);
    /// Whether the columns are steps that took place, rather than states parcels stand at.
    [[nodiscard]] bool bySteps() const { return m_bySteps; }
    void setBySteps(bool bySteps);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QStringList columns() const;
    /// The last is the total; none where there is no parcel.
    [[nodiscard]] QList<ProgressLine> lines() const { return m_lines; }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool illustrative() const;
    [[nodiscard]] QString message() const { return m_message; }

    /// Writes the report by the file's ending: csv or xlsx; a spreadsheet has a sheet for each kind of row.
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();
    void messageChanged();
    void failed(const QString &message);

private:
    [[nodiscard]] const data::ProgressTable *table() const;
    [[nodiscard]] std::vector<std::size_t> shownColumns() const;
    [[nodiscard]] ProgressLine lineOf(const data::ProgressRow &row, bool total) const;
    void say(const QString &message);
    void show();

    std::shared_ptr<const Content> m_content;
    std::unique_ptr<const ProgressWords> m_words;
    QList<ProgressLine> m_lines;
    QString m_message;
    int m_kind = 0;
    int m_measure = 0;
    bool m_bySteps = false;
    QThreadPool m_pool; ///< last: waited for before anything else goes
};

} // namespace app
