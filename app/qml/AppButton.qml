// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A button with an icon, a text, or both; `primary` is the one a page is about.
Button {
    id: control

    property string iconName
    property int iconSize: 20
    property bool primary: false
    property bool quiet: false
    readonly property color ink: primary ? Theme.accentText : enabled ? Theme.text : Theme.quietText

    implicitHeight: Theme.controlHeight
    leftPadding: text === "" ? 8 : Theme.pad
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    spacing: Theme.gap
    font.pixelSize: Theme.normal
    opacity: enabled ? 1 : 0.6
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: control.primary ? (control.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent) : control.checked || control.down || control.hovered ? Theme.accentGround : control.quiet ? "transparent" : Theme.surface
        border.color: control.primary || control.quiet ? "transparent" : control.checked ? Theme.accent : Theme.line
        border.width: control.checked && !control.quiet ? 2 : 1
    }

    contentItem: Item {
        implicitWidth: parts.implicitWidth
        implicitHeight: parts.implicitHeight

        Row {
            id: parts

            anchors.centerIn: parent
            spacing: control.spacing

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName !== ""
                icon: control.iconName
                size: control.iconSize
                color: control.ink
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: control.text
                font: control.font
                color: control.ink
            }
        }
    }

    FocusFrame {}
}
