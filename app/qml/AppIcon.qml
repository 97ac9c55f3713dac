// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

/// One of the icons of icons/, in a colour.
Item {
    id: control

    property string icon
    property int size: 20
    property color color: Theme.quietText

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(control.size * Screen.devicePixelRatio, control.size * Screen.devicePixelRatio)
        source: control.icon === "" ? "" : "image://icon/" + control.icon + "/" + control.color.toString().slice(-6)
    }
}
