// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One line of a menu: what it does, its keys, and a tick where it is on.
MenuItem {
    id: control

    property string keys

    implicitHeight: 34
    padding: Theme.gap
    font.pixelSize: Theme.normal
    palette.windowText: Theme.text
    icon.color: Theme.quietText
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    background: Rectangle {
        radius: Theme.radius
        color: control.highlighted ? Theme.accentGround : "transparent"
    }
    arrow: AppIcon {
        x: control.width - width - 6
        anchors.verticalCenter: parent?.verticalCenter
        visible: control.subMenu !== null
        icon: "right"
        size: 16
    }
    indicator: AppIcon {
        x: control.width - width - 8
        anchors.verticalCenter: parent?.verticalCenter
        visible: control.checked
        icon: "done"
        size: 18
        color: Theme.accent
    }
    contentItem: AppText {
        leftPadding: Theme.unit
        rightPadding: 28
        text: control.text
        elide: Text.ElideMiddle

        AppText {
            anchors.right: parent.right
            height: parent.height
            text: control.keys
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
