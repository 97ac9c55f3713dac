// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// How long a round distance is on the map.
Item {
    id: control

    required property real metresPerPixel

    readonly property real metres: MapLook.barMetres(metresPerPixel, 140)

    width: bar.width + 16
    height: 34
    visible: metres > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale bar: %1").arg(label.text)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: "#e0ffffff"
    }
    AppText {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        y: 3
        text: MapLook.distance(control.metres, Session.language)
        font.pixelSize: Theme.small
        color: "#1a2326"
    }
    Rectangle {
        id: bar

        anchors.horizontalCenter: parent.horizontalCenter
        y: 22
        width: Math.max(24, control.metres / Math.max(control.metresPerPixel, 1e-9))
        height: 6
        color: "white"
        border.color: "#1a2326"

        Rectangle {
            width: parent.width / 2
            height: parent.height
            color: "#1a2326"
        }
    }
}
