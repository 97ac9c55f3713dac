// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The markers of a forest in order along its boundary.
FocusScope {
    id: control

    readonly property bool wide: width > 1040
    readonly property bool narrow: width < 720
    readonly property real rest: width - 76 - 120 - 112 - (narrow ? 0 : 228) - 12
    readonly property list<real> columns: [76, 120, 112, wide ? rest * 0.5 : rest, wide ? rest * 0.5 : 0, narrow ? 0 : 116, narrow ? 0 : 112]

    signal tableWanted

    Connections {
        target: Session.markers

        function onMarkerChanged(): void {
            if (Session.markers.markerRow >= 0)
                list.currentIndex = Session.markers.markerRow;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TableHead {
            Layout.fillWidth: true
            visible: list.count > 0
            columns: control.columns
            titles: [qsTr("Marker"), qsTr("State"), qsTr("Last inspected"), qsTr("To the next marker"), qsTr("From the previous"), qsTr("X, north (m)"), qsTr("Y, east (m)")]
        }
        ListView {
            id: list

            objectName: "markersList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: Session.markers.lines
            onModelChanged: Qt.callLater(() => positionViewAtIndex(currentIndex, ListView.Contain)) // a new list starts at the top
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as MarkerRow)?.clicked()
            Keys.onSpacePressed: (currentItem as MarkerRow)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Register of markers")
            delegate: MarkerRow {
                width: ListView.view.width
                columns: control.columns
            }

            Placeholder {
                anchors.centerIn: parent
                visible: list.count === 0
                running: Session.markers.busy
                icon: "markers"
                title: Session.markers.busy ? qsTr("Reading the markers…") : qsTr("No boundary marker is entered yet")
                text: Session.markers.busy ? "" : Session.markers.draft.forests.length > 0 ? qsTr("Type or paste the table of coordinates: number, X, Y. The boundary, its area and its length follow from it.") : qsTr("Markers belong to a forest, and this workspace has none. Bring one in first, then enter its markers.")
                actionText: Session.markers.busy || Session.markers.draft.forests.length === 0 ? "" : qsTr("Enter coordinates…")
                onAction: control.tableWanted()
            }
        }
    }
}
