// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The page that is chosen, or what stands in its place while there is nothing to show.
Item {
    id: control

    required property string page
    readonly property alias canvas: parcels.canvas
    readonly property bool onMap: (page === "map" || page === "parcels") && parcels.onMap
    readonly property bool shown: Session.state === Session.Ready && !Session.empty

    signal openWanted
    signal importWanted
    signal undoWanted
    signal stepWanted
    signal obstacleWanted
    signal solveWanted(int obstacle)

    /// Shows the table of parcels, or another part of their page.
    function showParcels(part: string): void {
        parcels.show(part);
    }
    function chooseMany(): bool {
        return parcels.chooseMany();
    }
    function focusPage(reason: int): void {
        if (page === "map" || page === "parcels")
            parcels.begin(reason);
        else
            (stack.children[stack.currentIndex] as Item)?.forceActiveFocus(reason);
    }

    StackLayout {
        id: stack

        anchors.fill: parent
        visible: control.shown
        currentIndex: Math.max(0, ["map", "board", "markers", "targets", "check", "report"].indexOf(control.page))

        ParcelsPage {
            id: parcels

            desk: control.page === "parcels"
            onStepWanted: control.stepWanted()
            onObstacleWanted: control.obstacleWanted()
            onSolveWanted: obstacle => control.solveWanted(obstacle)
        }
        BoardPage {}
        MarkersPage {
            onUndoWanted: control.undoWanted()
        }
        TargetsPage {}
        FindingsPage {
            onUndoWanted: control.undoWanted()
        }
        ReportPage {}
    }
    Placeholder {
        anchors.centerIn: parent
        visible: Session.state === Session.Loading
        running: true
        title: qsTr("Reading the workspace…")
    }
    Placeholder {
        anchors.centerIn: parent
        visible: Session.state === Session.Empty
        icon: "folder"
        title: qsTr("No workspace is open")
        text: qsTr("A workspace is one file with a ward's projects, deadlines, parcels and markers. Open one to begin.")
        actionText: qsTr("Open a workspace…")
        onAction: control.openWanted()
    }
    Placeholder {
        anchors.centerIn: parent
        visible: Session.state === Session.Failed
        icon: "overdue"
        title: qsTr("The workspace could not be read")
        text: Session.errorMessage
        actionText: qsTr("Open another…")
        secondText: qsTr("Try again")
        onAction: control.openWanted()
        onSecondAction: Session.reload()
    }
    Placeholder {
        anchors.centerIn: parent
        visible: Session.state === Session.Ready && Session.empty
        icon: "layers"
        title: qsTr("This workspace is empty")
        text: qsTr("It has no projects, wards or parcels yet. Import them from the files of the land office or of a survey.")
        actionText: qsTr("Import data…")
        secondText: qsTr("Open another…")
        onAction: control.importWanted()
        onSecondAction: control.openWanted()
    }
}
