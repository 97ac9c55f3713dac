// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One step on its line: filled when it took place, ringed when it is the next, small when it leads to no
/// state.
Item {
    id: control

    required property stepLine modelData
    property bool first: false
    property bool last: false
    readonly property bool done: modelData.progress === "done"
    readonly property bool next: modelData.progress === "next"
    readonly property int dot: modelData.major ? 14 : 8
    readonly property int middle: modelData.major ? 12 : 10

    implicitHeight: words.implicitHeight + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.name, modelData.actual, modelData.planned, modelData.paper].filter(part => part !== "").join(", ")

    Rectangle {
        x: 7
        y: control.first ? control.middle : 0
        width: 2
        height: control.last ? control.middle - y : parent.height - y
        color: control.done ? Theme.accent : Theme.line
    }
    Rectangle {
        x: 8 - width / 2
        y: control.middle - height / 2
        width: control.dot
        height: width
        radius: width / 2
        color: control.done ? Theme.accent : Theme.surface
        border.width: control.next ? 3 : 2
        border.color: control.done || control.next ? Theme.accent : Theme.strongLine

        AppIcon {
            anchors.centerIn: parent
            visible: control.done && control.modelData.major
            icon: "check"
            size: 10
            color: Theme.accentText
        }
    }
    ColumnLayout {
        id: words

        x: 26
        width: parent.width - x
        spacing: 0

        RowLayout {
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                Layout.minimumHeight: 2 * control.middle
                text: control.modelData.name
                font.pixelSize: control.modelData.major ? Theme.normal : 13
                font.weight: control.next ? Font.DemiBold : Font.Normal
                color: control.done || control.next ? Theme.text : Theme.quietText
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.minimumHeight: 2 * control.middle
                visible: text !== ""
                text: control.done ? control.modelData.actual : control.next ? qsTr("next") : ""
                font.pixelSize: control.next ? Theme.small : 13
                font.weight: Font.DemiBold
                color: control.next ? Theme.accent : Theme.text
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: [control.modelData.paper, control.modelData.planned, control.modelData.progress === "open" ? "" : control.modelData.source].filter(part => part !== "").join(" · ")
            font.pixelSize: Theme.small
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            visible: control.modelData.against !== ""
            text: qsTr("Against the rule: %1").arg(control.modelData.against)
            font.pixelSize: Theme.small
            color: Theme.soonText
            wrapMode: Text.Wrap
        }
    }
}
