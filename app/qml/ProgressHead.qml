// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/// What the table of progress shows: its rows, what is counted, states or steps; and its export.
RowLayout {
    id: control

    spacing: Theme.gap

    AppChoice {
        objectName: "progressKind"
        Layout.preferredWidth: 150
        model: Session.progress.kinds
        currentIndex: Session.progress.kind
        Accessible.name: qsTr("Rows")
        onActivated: index => Session.progress.kind = index
    }
    AppChoice {
        objectName: "progressMeasure"
        Layout.preferredWidth: 200
        model: Session.progress.measures
        currentIndex: Session.progress.measure
        Accessible.name: qsTr("What is counted")
        onActivated: index => Session.progress.measure = index
    }
    Repeater {
        model: [qsTr("Stand at"), qsTr("Have passed")]

        AppButton {
            required property string modelData
            required property int index

            objectName: "progressSteps-" + index
            text: modelData
            checked: Session.progress.bySteps === (index === 1)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: checked
            onClicked: Session.progress.bySteps = index === 1
            Keys.onReturnPressed: clicked()
        }
    }
    Item {
        Layout.fillWidth: true
    }
    Rectangle {
        visible: Session.progress.illustrative
        implicitWidth: mark.implicitWidth + 16
        implicitHeight: 22
        radius: Theme.radius
        color: Theme.soonGround

        AppText {
            id: mark

            anchors.centerIn: parent
            text: qsTr("illustrative")
            font.pixelSize: Theme.small
            font.italic: true
            color: Theme.soonText
        }
    }
    AppButton {
        objectName: "progressExport"
        enabled: Session.progress.lines.length > 0
        text: qsTr("Export…")
        onClicked: target.open()
        Keys.onReturnPressed: clicked()
    }
    FileDialog {
        id: target

        title: qsTr("Export the report of progress")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Spreadsheet (*.xlsx)"), qsTr("Text table (*.csv)")]
        onAccepted: Session.progress.exportTo(selectedFile)
    }
}
