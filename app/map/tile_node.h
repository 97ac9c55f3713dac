// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/camera.h"
#include "app/map/tile_store.h"

#include <QSGImageNode>
#include <QSGTexture>
#include <QSGTransformNode>

#include <map>
#include <memory>

class QQuickWindow;

namespace app {

/// The pictures of a TileLayer in the scene graph, turned by the bearing: image nodes alone, so that
/// the software renderer shows them too. Lives on the render thread.
class TileNode : public QSGTransformNode
{
public:
    void show(const std::vector<Picture> &pictures, const Camera &camera, QQuickWindow &window);

private:
    QSGTexture *textureOf(const QImage &image, QQuickWindow &window);

    std::map<qint64, std::unique_ptr<QSGTexture>> m_textures; ///< by QImage::cacheKey
    std::vector<QSGImageNode *> m_nodes;                      ///< owned as children
};

} // namespace app
