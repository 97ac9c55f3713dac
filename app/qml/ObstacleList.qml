// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Everything that stands in the way: open ones first, by the day they are due.
FocusScope {
    id: control

    readonly property ObstaclesView obstacles: Session.clearance.obstacles
    readonly property bool narrow: width < 860
    readonly property real rest: width - 130 - 180 - 110 - (narrow ? 0 : 220)
    readonly property list<real> columns: [rest * 0.58, rest * 0.42, narrow ? 0 : 80, narrow ? 0 : 140, 130, 180, 110]

    signal addWanted
    signal solveWanted(int obstacle)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Obstacles")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: Theme.wide
            spacing: Theme.pad

            AppText {
                objectName: "obstaclesCount"
                Layout.fillWidth: true
                text: control.obstacles.overdueCount > 0 ? qsTr("%1 open, %2 of them overdue").arg(control.obstacles.openCount).arg(control.obstacles.overdueCount) : qsTr("%1 open").arg(control.obstacles.openCount)
                color: Theme.quietText
            }
            AppCheck {
                objectName: "obstaclesClosed"
                visible: control.obstacles.closedCount > 0
                text: qsTr("Solved ones too (%1)").arg(control.obstacles.closedCount)
                checked: control.obstacles.withClosed
                onToggled: control.obstacles.withClosed = checked
            }
            AppField {
                objectName: "obstaclesFilter"
                Layout.preferredWidth: control.narrow ? 180 : 260
                iconName: "search"
                placeholderText: qsTr("Filter by words, accents or not")
                text: control.obstacles.text
                onTextEdited: control.obstacles.text = text
            }
            AppButton {
                objectName: "obstaclesAdd"
                iconName: "plus"
                enabled: !Session.past
                text: qsTr("Add…")
                Accessible.name: qsTr("Add an obstacle")
                onClicked: control.addWanted()
                Keys.onReturnPressed: clicked()
            }
        }
        TableHead {
            Layout.fillWidth: true
            columns: control.columns
            titles: [qsTr("What stands in the way"), qsTr("Where"), qsTr("Households"), qsTr("Amount"), qsTr("Who has to act"), qsTr("Due"), ""]
        }
        ListView {
            id: list

            objectName: "obstaclesList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: control.obstacles.lines
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as ObstacleRow)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Obstacles")
            delegate: ObstacleRow {
                width: ListView.view.width
                columns: control.columns
                onSolveWanted: control.solveWanted(modelData.id)
            }

            Placeholder {
                readonly property bool clean: control.obstacles.openCount === 0 && control.obstacles.text === ""

                anchors.centerIn: parent
                visible: list.count === 0
                icon: clean ? "done" : "search"
                title: clean ? qsTr("Nothing stands in the way") : qsTr("No obstacle matches")
                text: clean ? qsTr("No obstacle is open. Add one as soon as you hear of it, with the day it is to be solved by.") : qsTr("Other words may find it, or clear the filter.")
                actionText: clean ? "" : qsTr("Show all")
                onAction: control.obstacles.text = ""
            }
        }
    }
}
