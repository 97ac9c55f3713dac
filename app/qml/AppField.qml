// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A line to type into, with an icon before it.
TextField {
    id: control

    property string iconName
    property bool wrong: false

    implicitHeight: Theme.controlHeight
    leftPadding: iconName === "" ? Theme.pad : 36
    rightPadding: Theme.pad
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.normal
    color: Theme.text
    placeholderTextColor: Theme.quietText
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: control.wrong ? Theme.warnText : Theme.strongLine
    }

    AppIcon {
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        icon: control.iconName
        size: 18
        visible: control.iconName !== ""
    }

    FocusFrame {}
}
