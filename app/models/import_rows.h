// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/import.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace app {

/// A value of a column as the file has it, and as it will be read.
struct ImportSampleRow
{
    Q_GADGET
    QML_VALUE_TYPE(importSample)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString before; ///< empty where nothing is converted
    QString after;
    friend bool operator==(const ImportSampleRow &, const ImportSampleRow &) = default;
};

/// A column of the file.
struct ImportColumnRow
{
    Q_GADGET
    QML_VALUE_TYPE(importColumn)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int field MEMBER field)
    Q_PROPERTY(bool fieldDoubtful MEMBER fieldDoubtful)
    Q_PROPERTY(int encoding MEMBER encoding)
    Q_PROPERTY(QString certainty MEMBER certainty)
    Q_PROPERTY(bool lettersAsked MEMBER lettersAsked)
    Q_PROPERTY(bool numbersAsked MEMBER numbersAsked)
    Q_PROPERTY(QString numbers MEMBER numbers)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QList<app::ImportSampleRow> samples MEMBER samples)

public:
    QString name;
    int field = 0;              ///< counts ImportReading::fields(); 0: not read
    bool fieldDoubtful = false; ///< its name only hints at the field
    int encoding = -1;          ///< counts ImportReading::encodings(); -1: every encoding reads it alike
    QString certainty;          ///< "85 %" of the encoding; empty where it is told, or certain
    bool lettersAsked = false;
    bool numbersAsked = false;
    QString numbers; ///< "1.234,5"; empty where there is nothing to tell
    QString note;    ///< what its conversion cannot restore
    QList<ImportSampleRow> samples;
};

/// A way to read the coordinates.
struct ImportPlaceRow
{
    Q_GADGET
    QML_VALUE_TYPE(importPlace)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString where MEMBER where)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString certainty MEMBER certainty)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString title;     ///< "VN-2000, central meridian 105°00'"
    QString where;     ///< the provinces of that meridian
    QString why;       ///< a sentence
    QString certainty; ///< "97 % sure"
    bool chosen = false;
};

/// A line of what an import is going to do: a record with its changes, an issue, something missing.
struct ImportLineRow
{
    Q_GADGET
    QML_VALUE_TYPE(importLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList texts MEMBER texts)

public:
    QString title;
    QStringList texts;
};

/// How many records an import treats in one way.
struct ImportCountRow
{
    Q_GADGET
    QML_VALUE_TYPE(importCount)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString count MEMBER count)

public:
    QString state; ///< "new", "changed", "unchanged", "left_out", "doubtful", "missing"
    QString text;
    QString count;
};

/// @p field and @p encoding count the lists a column is shown with.
[[nodiscard]] ImportColumnRow columnRow(const data::ImportColumn &column, int field, int encoding);
/// @p srid is the workspace's own.
[[nodiscard]] ImportPlaceRow placeRow(const gis::PlaceGuess &guess, bool chosen, int srid);
[[nodiscard]] ImportLineRow lineRow(const data::PlannedRow &row);
/// "Thanh Hoá, Hải Phòng" of a VN-2000 zone, at most four; empty for other systems.
[[nodiscard]] QString provincesOf(const gis::SourceCrs &crs);

} // namespace app
