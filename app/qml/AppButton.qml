// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A button with an icon, a text, or both; `primary` is the one a page is about.
Button {
    id: control

    property string iconName
    property bool primary: false
    property bool quiet: false

    implicitHeight: Theme.controlHeight
    leftPadding: text === "" ? 8 : Theme.pad
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    spacing: Theme.gap
    font.pixelSize: Theme.normal
    icon.source: iconName === "" ? "" : Theme.icon(iconName)
    icon.width: 20
    icon.height: 20
    icon.color: palette.buttonText
    palette.buttonText: primary ? Theme.onAccent : enabled ? Theme.text : Theme.quietText
    palette.brightText: palette.buttonText
    opacity: enabled ? 1 : 0.6
    Accessible.name: text || Accessible.description

    background: Rectangle {
        radius: Theme.radius
        color: control.primary ? (control.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent) : control.checked ? Theme.accentGround : control.down || control.hovered ? Theme.accentGround : control.quiet ? "transparent" : Theme.surface
        border.color: control.primary || control.quiet ? "transparent" : control.checked ? Theme.accent : Theme.line
        border.width: control.checked && !control.quiet ? 2 : 1
    }

    FocusFrame {}
}
