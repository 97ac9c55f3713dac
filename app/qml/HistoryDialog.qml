// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The history of the workspace: every step, or what became different between two days.
AppDialog {
    id: control

    property alias rows: steps.rows
    property bool differences: false ///< which of the two is shown

    objectName: "history"
    title: qsTr("History of this workspace")
    width: Math.min(1040, parent ? parent.width - 64 : 1040)
    height: Math.min(720, parent ? parent.height - 64 : 720)
    onAboutToShow: Session.changes.watched = true
    onClosed: Session.changes.watched = false

    contentItem: ColumnLayout {
        spacing: Theme.pad

        RowLayout {
            spacing: Theme.gap

            AppButton {
                objectName: "historySteps"
                text: qsTr("Every step")
                checked: !control.differences
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: control.differences = false
                Keys.onReturnPressed: clicked()
            }
            AppButton {
                objectName: "historyDifferences"
                text: qsTr("What changed between two days")
                checked: control.differences
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: control.differences = true
                Keys.onReturnPressed: clicked()
            }
        }
        HistoryList {
            id: steps

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !control.differences
        }
        ChangesPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: control.differences
        }
    }
}
