// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/// The heading of the markers page: whose they are, and what can be done with their table.
RowLayout {
    id: control

    signal tableWanted

    spacing: Theme.gap

    AppText {
        text: qsTr("Boundary markers")
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    AppChoice {
        objectName: "markersForest"
        Layout.leftMargin: Theme.gap
        Layout.fillWidth: true
        Layout.maximumWidth: 320
        visible: Session.markers.forests.length > 1
        model: Session.markers.forests
        currentIndex: Session.markers.forest
        Accessible.name: qsTr("Forest")
        onActivated: index => Session.markers.forest = index
    }
    AppText {
        Layout.fillWidth: true
        visible: Session.markers.forests.length === 1 && control.width > 620
        text: Session.markers.forests[0] ?? ""
        color: Theme.quietText
    }
    Rectangle {
        visible: Session.markers.illustrative
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
    Item {
        Layout.fillWidth: Session.markers.forests.length !== 1 || control.width <= 620
    }
    AppButton {
        objectName: "markersType"
        iconName: "plus"
        text: qsTr("Enter coordinates…")
        onClicked: control.tableWanted()
        Keys.onReturnPressed: clicked()
    }
    AppButton {
        objectName: "markersExport"
        enabled: Session.markers.lines.length > 0
        text: qsTr("Export…")
        onClicked: target.open()
        Keys.onReturnPressed: clicked()
    }
    FileDialog {
        id: target

        title: qsTr("Export the table of coordinates")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Spreadsheet (*.xlsx)"), qsTr("Text table (*.csv)"), qsTr("Waypoints for a GPS receiver (*.gpx)"), qsTr("Sheet of paper (*.pdf)")]
        onAccepted: Session.markers.exportTo(selectedFile)
    }
}
