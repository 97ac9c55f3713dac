// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A day the law sets: a deadline with its sign, and the article it stands in.
ColumnLayout {
    id: control

    required property clockLine modelData
    readonly property bool urgent: modelData.dueState === "overdue" || modelData.dueState.startsWith("within_")

    spacing: 0

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.modelData.label
        font.pixelSize: Theme.small
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: 6

        AppIcon {
            Layout.alignment: Qt.AlignTop
            visible: control.urgent
            size: 18
            icon: Theme.stateIcon(control.modelData.dueState)
            color: Theme.stateColor(control.modelData.dueState)
        }
        AppText {
            Layout.fillWidth: true
            text: control.modelData.value
            font.weight: control.urgent || control.modelData.dueState === "" && control.modelData.note !== "" ? Font.DemiBold : Font.Normal
            font.italic: control.modelData.label === ""
            color: control.urgent ? Theme.stateColor(control.modelData.dueState) : Theme.text
            wrapMode: Text.Wrap
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.modelData.note
        font.pixelSize: 11
        font.italic: true
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
}
