// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/import_job.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace app {

/// What a file holds and what its records belong to, as somebody chooses before it is opened, or while. Each list
/// of projects, units and forests begins with "none"; a choice counts its list.
class ImportChoices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ImportView.choices")
    Q_PROPERTY(QStringList targets READ targets NOTIFY namesChanged)
    Q_PROPERTY(QStringList projects READ projects NOTIFY namesChanged)
    Q_PROPERTY(QStringList units READ units NOTIFY namesChanged)
    Q_PROPERTY(QStringList forests READ forests NOTIFY namesChanged)
    Q_PROPERTY(QStringList qualities READ qualities NOTIFY namesChanged)
    Q_PROPERTY(QStringList profiles READ profiles NOTIFY namesChanged)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(int project READ project WRITE setProject NOTIFY changed)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed)
    Q_PROPERTY(int forest READ forest WRITE setForest NOTIFY changed)
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY changed)
    Q_PROPERTY(QString sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(int profile READ profile WRITE setProfile NOTIFY changed)
    Q_PROPERTY(bool wantsProject READ wantsProject NOTIFY changed)
    Q_PROPERTY(bool wantsUnit READ wantsUnit NOTIFY changed)
    Q_PROPERTY(bool wantsForest READ wantsForest NOTIFY changed)
    Q_PROPERTY(QString layerName READ layerName NOTIFY changed)

public:
    using QObject::QObject;

    void setNames(ImportNames names);
    /// Nothing chosen but parcels.
    void reset();
    void fill(data::ImportOptions &options) const;
    [[nodiscard]] data::ImportTarget importTarget() const { return static_cast<data::ImportTarget>(m_target); }

    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] QStringList projects() const;
    [[nodiscard]] QStringList units() const;
    [[nodiscard]] QStringList forests() const;
    /// As data::Quality.
    [[nodiscard]] QStringList qualities() const;
    /// "By the levels of the drawing", then those kept by name.
    [[nodiscard]] QStringList profiles() const;
    [[nodiscard]] int target() const { return m_target; }
    void setTarget(int target) { set(m_target, target); }
    [[nodiscard]] int project() const { return m_project; }
    void setProject(int project) { set(m_project, project); }
    [[nodiscard]] int unit() const { return m_unit; }
    void setUnit(int unit) { set(m_unit, unit); }
    [[nodiscard]] int forest() const { return m_forest; }
    void setForest(int forest) { set(m_forest, forest); }
    [[nodiscard]] int quality() const { return m_quality; }
    void setQuality(int quality) { set(m_quality, quality); }
    /// Map sheet of all parcels, where the file names none.
    [[nodiscard]] QString sheet() const { return m_sheet; }
    void setSheet(const QString &sheet);
    [[nodiscard]] int profile() const { return m_profile; }
    void setProfile(int profile) { set(m_profile, profile); }
    /// Whether records of the target can belong to one, and the workspace has any.
    [[nodiscard]] bool wantsProject() const;
    [[nodiscard]] bool wantsUnit() const;
    [[nodiscard]] bool wantsForest() const;
    /// The layer of the map that shows the target: "parcel", "marker" ...
    [[nodiscard]] QString layerName() const;

Q_SIGNALS:
    void namesChanged();
    void changed();

private:
    void set(int &choice, int value);

    ImportNames m_names;
    int m_target = 0;
    int m_project = 0;
    int m_unit = 0;
    int m_forest = 0;
    int m_profile = 0;
    QString m_sheet;
    int m_quality = static_cast<int>(data::Quality::Digitised);
};

} // namespace app
