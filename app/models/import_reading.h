// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/import_job.h"
#include "app/models/import_rows.h"

namespace app {

/// How a file is going to be read: what was found in it, what is asked, and what somebody answered. An
/// answer asks for the file to be looked at again.
class ImportReading : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ImportView.reading")
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool drawing READ drawing NOTIFY changed)
    Q_PROPERTY(QStringList layers READ layers NOTIFY changed)
    Q_PROPERTY(int layer READ layer WRITE setLayer NOTIFY changed)
    Q_PROPERTY(QList<app::ImportColumnRow> columns READ columns NOTIFY changed)
    Q_PROPERTY(QStringList fields READ fields NOTIFY changed)
    Q_PROPERTY(QStringList encodings READ encodings NOTIFY changed)
    Q_PROPERTY(QStringList notations READ notations NOTIFY changed)
    Q_PROPERTY(int notation READ notation WRITE setNotation NOTIFY changed)
    Q_PROPERTY(bool hasNumbers READ hasNumbers NOTIFY changed)
    Q_PROPERTY(QList<app::ImportPlaceRow> places READ places NOTIFY changed)
    Q_PROPERTY(QStringList systems READ systems NOTIFY changed)
    Q_PROPERTY(int system READ system WRITE setSystem NOTIFY changed)
    Q_PROPERTY(bool oddShift READ oddShift NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(bool layerAsked READ layerAsked NOTIFY changed)
    Q_PROPERTY(bool placeAsked READ placeAsked NOTIFY changed)
    Q_PROPERTY(bool sheetAsked READ sheetAsked NOTIFY changed)
    Q_PROPERTY(bool unitAsked READ unitAsked NOTIFY changed)
    Q_PROPERTY(QStringList mappings READ mappings NOTIFY changed)

public:
    using QObject::QObject;

    /// Forgets all answers and what was found.
    void reset(data::ImportTarget target);
    [[nodiscard]] data::ImportTarget target() const { return m_target; }
    void setPreview(data::ImportPreview preview);
    /// What the workspace has: its grid, and mappings kept for the target.
    void setNames(const ImportNames &names);
    void fill(data::ImportOptions &options) const;
    /// The columns as they are read now, to be saved.
    [[nodiscard]] std::map<std::string, std::string> mapping() const;

    /// "ESRI Shapefile · thua_dat · 1.234 rows".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool drawing() const { return m_preview.drawing; }
    [[nodiscard]] QStringList layers() const;
    /// -1: to be chosen.
    [[nodiscard]] int layer() const;
    void setLayer(int layer);
    [[nodiscard]] QList<ImportColumnRow> columns() const;
    /// "Not read", then the target's.
    [[nodiscard]] QStringList fields() const;
    [[nodiscard]] QStringList encodings() const;
    /// "As found in each column", then those of all numbers.
    [[nodiscard]] QStringList notations() const;
    [[nodiscard]] int notation() const { return m_notation; }
    void setNotation(int notation);
    [[nodiscard]] bool hasNumbers() const;
    [[nodiscard]] QList<ImportPlaceRow> places() const;
    /// "None of these", then all systems by province or meridian.
    [[nodiscard]] QStringList systems() const;
    [[nodiscard]] int system() const { return m_system; }
    void setSystem(int system);
    /// The file's label carries a datum shift that is not Vietnam's own.
    [[nodiscard]] bool oddShift() const { return m_preview.oddShift; }
    /// What is open, as sentences; empty: the file can be read.
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] bool layerAsked() const { return asked(data::ImportQuestion::Kind::Layer); }
    [[nodiscard]] bool placeAsked() const { return asked(data::ImportQuestion::Kind::Place); }
    [[nodiscard]] bool sheetAsked() const { return asked(data::ImportQuestion::Kind::Field, "map_sheet"); }
    [[nodiscard]] bool unitAsked() const { return asked(data::ImportQuestion::Kind::Unit); }
    [[nodiscard]] QStringList mappings() const;

    /// @p field counts fields(), @p encoding encodings(), @p place places().
    Q_INVOKABLE void setField(int column, int field);
    Q_INVOKABLE void setEncoding(int column, int encoding);
    Q_INVOKABLE void setPlace(int place);
    /// Takes the columns of a saved mapping and no others, as far as the file has them; counts mappings().
    Q_INVOKABLE void useMapping(int mapping);

Q_SIGNALS:
    void changed();
    void answered();

private:
    [[nodiscard]] bool asked(data::ImportQuestion::Kind kind, const std::string &subject = {}) const;
    [[nodiscard]] const data::ImportColumn *column(int index) const;

    data::ImportTarget m_target = data::ImportTarget::Parcels;
    data::ImportPreview m_preview;
    std::vector<data::ImportMapping> m_mappings; ///< of the target
    int m_srid = 0;
    std::string m_layer;
    std::map<std::string, std::string> m_fields;    ///< field to column; to "": left out
    std::map<std::string, std::string> m_encodings; ///< by column
    std::optional<gis::SourceCrs> m_place;
    int m_system = 0;
    int m_notation = 0;
};

} // namespace app
