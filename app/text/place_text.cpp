// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/text/format.h"
#include "app/text/import_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::text {

namespace {

class PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

QString systemText(const std::string &code)
{
    for (const gis::Zone &zone : gis::zones())
        if (code == "EPSG:" + std::to_string(zone.epsg))
            return PlaceText::tr("VN-2000, central meridian %1").arg(formatMeridian(zone.centralMeridian));
    if (code == "EPSG:3405" || code == "EPSG:3406")
        return PlaceText::tr("VN-2000, UTM zone %1").arg(code == "EPSG:3405" ? 48 : 49);
    if (code == "EPSG:4326")
        return PlaceText::tr("longitude and latitude (WGS 84, GPS)");
    if (code == "EPSG:4756")
        return PlaceText::tr("longitude and latitude (VN-2000)");
    if (code == "EPSG:3857")
        return PlaceText::tr("web map (Mercator)");
    return code.empty() ? PlaceText::tr("a system described in the file") : toQt(code);
}

} // namespace

QString crsText(const gis::SourceCrs &crs)
{
    const QString system = systemText(crs.code);
    return crs.northingFirst ? PlaceText::tr("%1, northing first").arg(system) : system;
}

QString placeReasonText(const gis::PlaceGuess &guess)
{
    using enum gis::PlaceGuess::Pattern;
    switch (guess.pattern) {
    case AsDeclared:
        return PlaceText::tr("as the file says");
    case AsAssumed:
        return PlaceText::tr("the file does not say; this fits the ward");
    case OtherZone:
        return PlaceText::tr("read so, it falls in the ward");
    case SwappedAxes:
        return PlaceText::tr("X is the northing and Y the easting, as in Vietnamese tables");
    case Geographic:
        return PlaceText::tr("these are degrees, not metres");
    case NoDatumShift:
        return PlaceText::tr("the file's label lacks the datum shift (\"VN-2000 nội bộ\"): the numbers are right,"
                             " read as labelled they lie %1 m off")
            .arg(std::lround(guess.offset));
    case RotationSign:
        return PlaceText::tr("read as labelled they lie %1 m off: the file's datum shift turns the wrong way")
            .arg(QLocale().toString(guess.offset, 'f', 1));
    case Elsewhere:
        return PlaceText::tr("nothing falls near the ward");
    }
    return {};
}

QString placeText(const gis::PlaceGuess &guess)
{
    return PlaceText::tr("%1: %2; %3 % sure.")
        .arg(crsText(guess.crs), placeReasonText(guess), QString::number(std::lround(guess.certainty * 100)));
}

} // namespace app::text
