// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// How urgent something is: a sign of its own shape and the words, the colour only beside them.
RowLayout {
    id: control

    required property string dueState
    required property string text
    property string note

    spacing: 6

    AppIcon {
        Layout.alignment: Qt.AlignTop
        size: 18
        icon: Theme.stateIcon(control.dueState)
        color: Theme.stateColor(control.dueState)
    }
    ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: control.text
            color: Theme.stateColor(control.dueState)
            font.weight: Font.DemiBold
        }
        AppText {
            Layout.fillWidth: true
            visible: control.note !== ""
            text: control.note
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
