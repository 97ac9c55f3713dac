// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What is known of the thing that is selected, each figure with its source.
Rectangle {
    id: control

    signal mapWanted
    signal undoWanted
    signal inspectionWanted
    signal stepWanted
    signal obstacleWanted
    signal solveWanted(int obstacle)
    signal historyWanted

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wide
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: Session.details.subtitle
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            IconButton {
                visible: Session.details.canGoBack
                iconName: "undo"
                label: qsTr("Back to what was shown before (Esc)")
                onClicked: Session.details.back()
            }
            IconButton {
                visible: Session.details.onMap
                iconName: "focus"
                label: qsTr("Show on the map")
                onClicked: control.mapWanted()
            }
            IconButton {
                iconName: "close"
                label: qsTr("Close details")
                onClicked: Session.details.close()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            text: Session.details.title
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 6
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.unit
            visible: Session.details.source !== ""
            text: qsTr("Source: %1").arg(Session.details.source)
            font.pixelSize: Theme.small
            font.italic: true
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.leftMargin: Theme.wide
            Layout.topMargin: Theme.gap
            visible: Session.details.illustrative
            implicitWidth: mark.implicitWidth + 16
            implicitHeight: 22
            radius: Theme.radius
            color: Theme.soonGround

            AppText {
                id: mark

                anchors.centerIn: parent
                text: qsTr("Illustrative")
                font.pixelSize: Theme.small
                font.italic: true
                color: Theme.soonText
            }
        }
        AppButton {
            objectName: "recordDone"
            Layout.leftMargin: Theme.wide
            Layout.topMargin: Theme.gap
            visible: Session.details.isMilestone
            enabled: !Session.past
            iconName: Session.details.isDone ? "undo" : ""
            text: Session.details.isDone ? qsTr("Undo the last change…") : qsTr("Record as done on %1").arg(Qt.formatDate(Session.today, "dd/MM/yyyy"))
            onClicked: Session.details.isDone ? control.undoWanted() : Session.recordDone()
        }
        AppButton {
            objectName: "recordInspection"
            Layout.leftMargin: Theme.wide
            Layout.topMargin: Theme.gap
            visible: Session.details.kind === "marker"
            enabled: Session.markers.markerName !== "" && !Session.past
            text: qsTr("Record an inspection…")
            onClicked: control.inspectionWanted()
            Keys.onReturnPressed: clicked()
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            active: Session.details.kind === "parcel"
            visible: active
            sourceComponent: ParcelDetails {
                onStepWanted: control.stepWanted()
                onObstacleWanted: control.obstacleWanted()
                onSolveWanted: obstacle => control.solveWanted(obstacle)
                onHistoryWanted: control.historyWanted()
            }
        }
        ListView {
            id: facts

            visible: Session.details.kind !== "parcel"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            leftMargin: Theme.wide
            rightMargin: Theme.wide
            bottomMargin: Theme.wide
            clip: true
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: visible ? Session.details.facts : []
            cacheBuffer: 2000
            footer: MarkerStory {
                width: ListView.view.width - 2 * Theme.wide
                visible: Session.details.kind === "marker"
                height: visible ? implicitHeight : 0
            }
            ScrollBar.vertical: ScrollBar {}
            delegate: FactRow {
                width: ListView.view.width - 2 * Theme.wide
            }
            Keys.onUpPressed: flick(0, 900)
            Keys.onDownPressed: flick(0, -900)

            FocusFrame {}
        }
    }
}
