// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace app {

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(u'/', 0, 0);
    QFile file(QStringLiteral(":/qt/qml/CotMoc/icons/%1.svg").arg(name));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    drawing.replace("#000", "#" + id.section(u'/', 1, 1).toLatin1());

    QImage image(requestedSize.isValid() ? requestedSize : QSize(24, 24), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (QSvgRenderer renderer(drawing); renderer.isValid())
        renderer.render(&painter);
    *size = image.size();
    return image;
}

} // namespace app
