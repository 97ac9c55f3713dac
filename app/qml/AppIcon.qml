// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

/// One of the icons of icons/, in a colour.
Image {
    property string icon
    property int size: 20
    property color color: Theme.quietText

    width: size
    height: size
    sourceSize: Qt.size(size * Screen.devicePixelRatio, size * Screen.devicePixelRatio)
    source: icon === "" ? "" : "image://icon/" + icon + "/" + color.toString().slice(-6)
    Accessible.ignored: true
}
