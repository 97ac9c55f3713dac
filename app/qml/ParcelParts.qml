// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The parts of the page of parcels.
Rectangle {
    id: control

    required property string part
    readonly property list<string> parts: ["table", "progress", "obstacles"]
    readonly property list<string> titles: [qsTr("Table and map"), qsTr("Progress"), qsTr("Obstacles")]

    signal chosen(string part)

    implicitHeight: 44
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 6

        Repeater {
            model: control.parts

            AppButton {
                required property string modelData
                required property int index

                objectName: "parcelPart-" + modelData
                implicitHeight: 30
                text: modelData === "obstacles" && Session.clearance.obstacles.openCount > 0 ? control.titles[index] + "  " + Session.clearance.obstacles.openCount : control.titles[index]
                checked: control.part === modelData
                Accessible.role: Accessible.PageTab
                Accessible.selected: checked
                onClicked: control.chosen(modelData)
                Keys.onReturnPressed: clicked()
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
