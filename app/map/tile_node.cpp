// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/tile_node.h"

#include <QMatrix4x4>
#include <QQuickWindow>

#include <cmath>
#include <set>

namespace app {

namespace {

/// Where a picture lies, north up, seen from the middle of the view; pixel on pixel where it can, or it
/// would be blurred.
QRectF placeOf(const Picture &picture, const Camera &camera, double pixelRatio)
{
    const double scale = camera.scale();
    const gis::Box &box = picture.box;
    QRectF place((box.minX - camera.center.x) * scale, (camera.center.y - box.maxY) * scale, box.width() * scale,
                 box.height() * scale);
    if (camera.bearing == 0.0 && std::abs(picture.scale / scale - 1.0) < 1e-9) {
        const QPointF half(camera.size.width() / 2, camera.size.height() / 2);
        const QPointF corner = place.topLeft() + half;
        place.moveTopLeft(QPointF(std::round(corner.x() * pixelRatio) / pixelRatio,
                                  std::round(corner.y() * pixelRatio) / pixelRatio) -
                          half);
    }
    return place;
}

} // namespace

void TileNode::show(const std::vector<Picture> &pictures, const Camera &camera, QQuickWindow &window)
{
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(camera.size.width() / 2), static_cast<float>(camera.size.height() / 2));
    matrix.rotate(static_cast<float>(-camera.bearing), 0, 0, 1);
    setMatrix(matrix);

    std::set<qint64> used;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (i == m_nodes.size())
            m_nodes.push_back(window.createImageNode());
        QSGImageNode *node = m_nodes[i];
        node->setTexture(textureOf(pictures[i].image, window));
        node->setFiltering(QSGTexture::Linear);
        node->setSourceRect(pictures[i].source);
        node->setRect(placeOf(pictures[i], camera, window.effectiveDevicePixelRatio()));
        if (!node->parent()) // the software renderer wants a texture in whatever it is given
            appendChildNode(node);
        used.insert(pictures[i].image.cacheKey());
    }
    while (m_nodes.size() > pictures.size()) {
        removeChildNode(m_nodes.back());
        delete m_nodes.back();
        m_nodes.pop_back();
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
