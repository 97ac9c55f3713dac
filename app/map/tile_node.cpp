// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/tile_node.h"

#include <QMatrix4x4>
#include <QQuickWindow>

#include <cmath>
#include <set>

namespace app {

namespace {

/// Where a picture lies, north up, seen from the middle of the view.
QRectF placeOf(const gis::Box &box, const Camera &camera)
{
    const double scale = camera.scale();
    return {(box.minX - camera.center.x) * scale, (camera.center.y - box.maxY) * scale,
            box.width() * scale, box.height() * scale};
}

} // namespace

void TileNode::show(const std::vector<Picture> &pictures, const Camera &camera, QQuickWindow &window)
{
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(camera.size.width() / 2), static_cast<float>(camera.size.height() / 2));
    matrix.rotate(static_cast<float>(-camera.bearing), 0, 0, 1);
    setMatrix(matrix);

    while (m_nodes.size() > pictures.size()) {
        removeChildNode(m_nodes.back());
        delete m_nodes.back();
        m_nodes.pop_back();
    }
    while (m_nodes.size() < pictures.size()) {
        m_nodes.push_back(window.createImageNode());
        m_nodes.back()->setFlag(QSGNode::OwnedByParent);
        m_nodes.back()->setFiltering(QSGTexture::Linear);
        appendChildNode(m_nodes.back());
    }

    const double ratio = window.effectiveDevicePixelRatio();
    const QPointF half(camera.size.width() / 2, camera.size.height() / 2);
    std::set<qint64> used;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const Picture &picture = pictures[i];
        QRectF place = placeOf(picture.box, camera);
        if (camera.bearing == 0.0 && std::abs(picture.scale / camera.scale() - 1.0) < 1e-9) {
            // Pixel on pixel, or it would be blurred.
            const QPointF corner = place.topLeft() + half;
            place.moveTopLeft(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio) - half);
        }
        m_nodes[i]->setTexture(textureOf(picture.image, window));
        m_nodes[i]->setSourceRect(picture.source);
        m_nodes[i]->setRect(place);
        used.insert(picture.image.cacheKey());
    }
    std::erase_if(m_textures, [&](const auto &entry) { return !used.contains(entry.first); });
}

QSGTexture *TileNode::textureOf(const QImage &image, QQuickWindow &window)
{
    auto &texture = m_textures[image.cacheKey()];
    if (!texture)
        texture.reset(window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    return texture.get();
}

} // namespace app
