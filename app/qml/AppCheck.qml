// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Something that is on or off.
CheckBox {
    id: control

    implicitHeight: Theme.controlHeight
    font.pixelSize: Theme.normal
    Accessible.name: text

    indicator: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: 18
        implicitHeight: 18
        radius: 4
        color: control.checked ? Theme.accent : Theme.surface
        border.color: control.checked ? Theme.accent : Theme.strongLine

        AppIcon {
            anchors.centerIn: parent
            visible: control.checked
            icon: "check"
            size: 14
            color: Theme.accentText
        }
    }
    contentItem: AppText {
        leftPadding: control.indicator.width + Theme.gap
        text: control.text
    }

    FocusFrame {}
}
