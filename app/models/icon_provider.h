// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace app {

/// The icons of app/qml/icons in any colour and size: "image://icon/NAME/RRGGBB". Any thread.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();

    /// An unknown name gives a transparent image.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace app
