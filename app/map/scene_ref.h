// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/scene.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

/// A scene on its way through QML, which sees nothing of it but whether there is one.
class SceneRef
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool valid READ valid)

public:
    SceneRef() = default;
    SceneRef(std::shared_ptr<const Scene> scene) : m_scene(std::move(scene)) {} // converting on purpose

    [[nodiscard]] bool valid() const { return m_scene != nullptr; }
    [[nodiscard]] const std::shared_ptr<const Scene> &get() const { return m_scene; }
    friend bool operator==(const SceneRef &, const SceneRef &) = default;

private:
    std::shared_ptr<const Scene> m_scene;
};

} // namespace app
