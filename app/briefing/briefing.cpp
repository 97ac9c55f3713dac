// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/briefing.h"

#include "app/briefing/sheet.h"
#include "app/convert.h"
#include "app/map/style.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kPdfResolution = 1200; ///< dots per inch; for rounding only, the page is vector
constexpr int kPngResolution = 200;
constexpr double kMillimetresPerInch = 25.4;

/// "Phường Hàm Rồng" -> "phuong-ham-rong".
QString ascii(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'đ')
            plain += 'd';
        else if (c.unicode() < 128)
            plain += c.isLetterOrNumber() ? c : QChar('-');
    }
    return plain.split('-', Qt::SkipEmptyParts).join('-');
}

QString pathText(const std::filesystem::path &path) { return QString::fromStdU16String(path.u16string()); }

/// Opens, lets @p write write, and gives the file its name.
template <typename Write> std::filesystem::path save(const std::filesystem::path &path, Write write)
{
    QSaveFile file(pathText(path));
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        throw BriefingError(BriefingError::Why::NotWritten, path);
    return path;
}

bool writePdf(QIODevice &device, const Sheet &sheet, const QPageSize &paper)
{
    QPdfWriter writer(&device);
    writer.setResolution(kPdfResolution);
    writer.setPageLayout(QPageLayout(paper, QPageLayout::Landscape, QMarginsF(), QPageLayout::Millimeter));
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("Cột Mốc %1").arg(QCoreApplication::applicationVersion()).trimmed());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double pixelsPerUnit = kPdfResolution / kMillimetresPerInch * kPaperUnit;
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    sheet.paint(painter, pixelsPerUnit);
    return painter.end();
}

bool writePng(QIODevice &device, const Sheet &sheet)
{
    const double pixelsPerUnit = kPngResolution / kMillimetresPerInch * kPaperUnit;
    const QSizeF size = sheet.size() * pixelsPerUnit;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kPngResolution / kMillimetresPerInch * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    sheet.paint(painter, pixelsPerUnit);
    painter.end();
    return image.save(&device, "PNG");
}

} // namespace

QString briefingName(const BriefingRequest &request)
{
    QString place = ascii(toQt(request.content->workspaceName));
    for (const QLatin1StringView rank : {QLatin1StringView("phuong-"), QLatin1StringView("xa-")}) {
        if (place.startsWith(rank))
            place.remove(0, rank.size());
    }
    QStringList parts{QStringLiteral("ban-do")};
    if (!place.isEmpty())
        parts.append(place);
    for (const auto &project : request.content->projects) {
        if (project.id == request.project)
            parts.append(ascii(toQt(project.code)));
    }
    if (request.paper.id() != QPageSize::A4)
        parts.append(ascii(request.paper.key()));
    parts.append(toQt(data::toIso(request.content->today)));
    return parts.join('-');
}

BriefingFiles writeBriefing(const BriefingRequest &request, const std::filesystem::path &outDir)
{
    std::error_code failed;
    std::filesystem::create_directories(outDir, failed);
    if (failed)
        throw BriefingError(BriefingError::Why::NotWritten, outDir);
    const Sheet sheet(request);
    const std::string name = briefingName(request).toStdString();
    return {.pdf = save(outDir / (name + ".pdf"),
                        [&](QIODevice &device) { return writePdf(device, sheet, request.paper); }),
            .png = save(outDir / (name + ".png"), [&](QIODevice &device) { return writePng(device, sheet); })};
}

} // namespace app
