// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The page of the parcel whose details are open: where it stands, what the law wants next, its steps, its
/// money, its facts, what stands in its way, and its files.
Flickable {
    id: control

    readonly property ParcelStory story: Session.clearance.story
    readonly property int inner: width - 2 * Theme.wide

    signal stepWanted
    signal obstacleWanted
    signal solveWanted(int obstacle)
    signal historyWanted

    objectName: "parcelStory"
    clip: true
    contentWidth: width
    contentHeight: body.implicitHeight + Theme.wide
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Keys.onUpPressed: flick(0, 900)
    Keys.onDownPressed: flick(0, -900)
    ScrollBar.vertical: ScrollBar {}

    Connections {
        target: Session.details

        property int shown: Session.details.id

        function onChanged(): void {
            if (shown !== Session.details.id)
                control.contentY = 0;
            shown = Session.details.id;
        }
    }
    ColumnLayout {
        id: body

        x: Theme.wide
        width: control.inner
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: control.story.summary
            wrapMode: Text.Wrap
        }
        ParcelChips {
            Layout.fillWidth: true
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            spacing: Theme.gap

            AppButton {
                objectName: "recordStep"
                primary: true
                enabled: !Session.past
                text: qsTr("Record a step…")
                ToolTip.text: qsTr("Record a step of this parcel (Ctrl+E)")
                ToolTip.visible: hovered
                ToolTip.delay: 400
                onClicked: control.stepWanted()
                Keys.onReturnPressed: clicked()
            }
            AppButton {
                objectName: "addObstacle"
                enabled: !Session.past
                text: qsTr("Add an obstacle…")
                ToolTip.text: qsTr("Put on record what stands in the way (Ctrl+Shift+O)")
                ToolTip.visible: hovered
                ToolTip.delay: 400
                onClicked: control.obstacleWanted()
                Keys.onReturnPressed: clicked()
            }
        }
        SectionHead {
            text: qsTr("By the law")
        }
        Repeater {
            model: control.story.clock

            ClockRow {
                Layout.fillWidth: true
            }
        }
        ParcelSteps {
            Layout.fillWidth: true
        }
        SectionHead {
            visible: control.story.money.length > 0
            text: qsTr("Compensation")
        }
        Repeater {
            model: control.story.money

            FactRow {
                Layout.fillWidth: true
            }
        }
        SectionHead {
            visible: control.story.obstacles.length > 0
            text: qsTr("Obstacles")
        }
        Repeater {
            model: control.story.obstacles

            ObstacleEntry {
                Layout.fillWidth: true
                onSolveWanted: control.solveWanted(modelData.id)
            }
        }
        SectionHead {
            text: qsTr("Land and holder")
        }
        Repeater {
            model: Session.details.kind === "parcel" ? Session.details.facts : []

            FactRow {
                Layout.fillWidth: true
            }
        }
        ParcelFiles {
            Layout.fillWidth: true
        }
        SectionHead {
            text: qsTr("Changes")
        }
        AppButton {
            objectName: "parcelHistory"
            iconName: "history"
            text: qsTr("Who changed what, and why…")
            onClicked: control.historyWanted()
            Keys.onReturnPressed: clicked()
        }
    }

    FocusFrame {}
}
