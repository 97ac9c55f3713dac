// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/gpx_writer.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkerList)
};

/// Without what XML cannot hold.
QString clean(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

QString description(const data::MarkerRow &row, gis::Point place)
{
    QStringList parts{markerState(row.marker.state), text::formatVnPlace(place, QLocale())};
    if (row.marker.quality == data::Quality::Illustrative)
        parts += Words::tr("illustrative coordinates");
    if (!row.note.empty())
        parts += toQt(row.note);
    return clean(parts.join(QStringLiteral("; ")));
}

} // namespace

bool writeGpx(QIODevice &device, const data::MarkerRegister &markers, const gis::Transformer &crs)
{
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("gpx"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.topografix.com/GPX/1/1"));
    xml.writeAttribute("version", "1.1");
    xml.writeAttribute("creator", QStringLiteral("Cột Mốc"));
    xml.writeStartElement("metadata");
    xml.writeTextElement("name", clean(toQt(markers.forest.name)));
    xml.writeEndElement();
    for (const data::MarkerRow &row : markers.rows) {
        const auto *place = std::get_if<gis::Point>(&row.marker.geometry);
        if (!place)
            continue;
        const gis::LonLat at = crs.toWgs84(*place);
        xml.writeStartElement("wpt");
        xml.writeAttribute("lat", QString::number(at.lat, 'f', 9));
        xml.writeAttribute("lon", QString::number(at.lon, 'f', 9));
        xml.writeTextElement("name", Words::tr("M%1").arg(row.marker.number));
        xml.writeTextElement("desc", description(row, *place));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return !xml.hasError();
}

} // namespace app
