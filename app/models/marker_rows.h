// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/details.h"
#include "data/rules/marker_register.h"

namespace app {

/// One marker of the register, in words.
struct MarkerLine
{
    Q_GADGET
    QML_VALUE_TYPE(markerLine)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString ring MEMBER ring)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString seen MEMBER seen)
    Q_PROPERTY(QString evidence MEMBER evidence)
    Q_PROPERTY(QString x MEMBER x)
    Q_PROPERTY(QString y MEMBER y)
    Q_PROPERTY(bool illustrative MEMBER illustrative)
    Q_PROPERTY(QString previous MEMBER previous)
    Q_PROPERTY(QString previousSide MEMBER previousSide)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString nextSide MEMBER nextSide)

public:
    qint64 id = 0;
    QString name;  ///< "M12"
    QString ring;  ///< "ring 2"; empty where there is but one
    QString state; ///< as stored: "lost"
    QString stateText;
    QString seen;     ///< day of the last inspection; empty: none
    QString evidence; ///< "2 inspections, 1 photo"
    QString x;        ///< the northing, as Vietnamese tables have it
    QString y;        ///< the easting
    bool illustrative = false;
    QString previous;     ///< "M11"
    QString previousSide; ///< "312,45 m · 228°37'12""
    QString next;
    QString nextSide;
};

/// A figure of the boundary: what the markers give, beside what is declared.
struct BoundaryFigure
{
    Q_GADGET
    QML_VALUE_TYPE(boundaryFigure)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QList<app::Fact> facts MEMBER facts)

public:
    QString title;
    QList<Fact> facts;
};

/// A photo of an inspection.
struct MarkerPhoto
{
    Q_GADGET
    QML_VALUE_TYPE(markerPhoto)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString digest MEMBER digest)

public:
    QString name;   ///< as the file was called
    QString digest; ///< of its bytes, for MarkersView::openPhoto()
    friend bool operator==(const MarkerPhoto &, const MarkerPhoto &) = default;
};

/// What somebody found at a marker.
struct InspectionLine
{
    Q_GADGET
    QML_VALUE_TYPE(inspectionLine)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QList<app::MarkerPhoto> photos MEMBER photos)

public:
    QString day;
    QString state;
    QString stateText;
    QString note;
    QString who; ///< and on what paper
    QList<MarkerPhoto> photos;
};

[[nodiscard]] QList<MarkerLine> markerLines(const data::MarkerRegister &markers);

/// Number, area and length, each with what is declared of it and the difference.
[[nodiscard]] QList<BoundaryFigure> boundaryFigures(const data::MarkerRegister &markers);

[[nodiscard]] bool isIllustrative(const data::MarkerRegister &markers);

/// "58 markers · 201,87 ha · 18.234,5 m".
[[nodiscard]] QString boundarySummary(const data::MarkerRegister &markers);

/// Its neighbours along the boundary and, where the marker is in doubt, what it defines; @p content names
/// the parcels.
[[nodiscard]] QList<Fact> markerFacts(const data::MarkerRegister &markers, std::size_t row, const Content &content);

/// "312,45 m".
[[nodiscard]] QString lengthText(double metres);

} // namespace app
