// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One obstacle of a parcel, with the way to call it solved.
ColumnLayout {
    id: control

    required property obstacleLine modelData

    signal solveWanted

    spacing: 2

    RowLayout {
        spacing: Theme.gap

        StateChip {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            dueState: control.modelData.dueState
            text: control.modelData.kind
            note: control.modelData.due === "" || !control.modelData.open ? control.modelData.countdown : qsTr("%1 · due %2").arg(control.modelData.countdown).arg(control.modelData.due)
        }
        AppButton {
            objectName: "solve-" + control.modelData.id
            visible: control.modelData.open && !Session.past
            implicitHeight: 28
            font.pixelSize: 13
            text: qsTr("Solved…")
            Accessible.name: qsTr("Solved: %1").arg(control.modelData.text)
            onClicked: control.solveWanted()
            Keys.onReturnPressed: clicked()
        }
    }
    AppText {
        Layout.fillWidth: true
        text: control.modelData.text
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.modelData.resolution === "" ? "" : qsTr("Solved: %1").arg(control.modelData.resolution)
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: [control.modelData.opened === "" ? "" : qsTr("Since %1").arg(control.modelData.opened), control.modelData.responsible, control.modelData.source].filter(part => part !== "").join(" · ")
        font.pixelSize: Theme.small
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
}
