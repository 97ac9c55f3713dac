// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// All deadlines by urgency, narrowed by a state and by words.
FocusScope {
    id: control

    readonly property bool wide: width > 1040
    readonly property real rest: width - 224 - 150 - 104 - (wide ? 150 + 110 : 0)
    readonly property list<real> columns: [224, rest * 0.58, rest * 0.42, 150, 104, wide ? 150 : 0, wide ? 110 : 0]

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Deadlines")

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
            spacing: Theme.gap

            AppText {
                text: qsTr("Deadlines")
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Item {
                Layout.fillWidth: true
            }
            AppField {
                objectName: "boardFilter"
                Layout.preferredWidth: 300
                iconName: "search"
                placeholderText: qsTr("Filter by title, project…")
                text: Session.board.text
                onTextEdited: Session.board.text = text
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.pad
            spacing: 6

            Repeater {
                model: Session.board.states

                AppButton {
                    required property stateCount modelData

                    implicitHeight: 30
                    text: modelData.text + "  " + modelData.count
                    iconName: modelData.state === "" ? "" : Theme.stateIcon(modelData.state)
                    iconSize: 16
                    checked: Session.board.state === modelData.state
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: checked
                    onClicked: Session.board.state = modelData.state
                }
            }
        }
        TableHead {
            Layout.fillWidth: true
            columns: control.columns
            titles: [qsTr("Countdown"), qsTr("Title"), qsTr("Project"), qsTr("As printed"), qsTr("Last day"), qsTr("Responsible"), qsTr("Source")]
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "boardList"
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: Session.board.rows
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as BoardLine)?.clicked()
            Keys.onSpacePressed: (currentItem as BoardLine)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Deadlines")
            delegate: BoardLine {
                width: ListView.view.width
                columns: control.columns
            }

            Placeholder {
                anchors.centerIn: parent
                visible: list.count === 0
                icon: "search"
                title: qsTr("No deadline matches")
                text: qsTr("Choose another state or clear the filter.")
                actionText: qsTr("Show all")
                onAction: {
                    Session.board.state = "";
                    Session.board.text = "";
                }
            }
        }
    }
}
