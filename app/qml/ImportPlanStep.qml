// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What the import is going to do, counted and listed, before it is written.
ColumnLayout {
    id: control

    required property ImportView view
    readonly property ImportOutcome outcome: view.outcome
    readonly property list<importCount> counts: outcome.counts
    property importCount none
    readonly property var icons: ({
            "new": "plus",
            "changed": "edit",
            "unchanged": "check",
            "left_out": "close",
            "doubtful": "help",
            "missing": "minus"
        })

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.pad

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: control.counts.length

            AppButton {
                required property int index
                readonly property importCount count: control.counts[index] ?? control.none

                objectName: "importCount-" + count.state
                text: count.text + "  " + count.count
                iconName: control.icons[count.state]
                iconSize: 16
                checked: control.outcome.shown === count.state
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: control.outcome.shown = count.state
            }
        }
    }
    NoteBar {
        Layout.fillWidth: true
        visible: control.outcome.repairable
        text: control.outcome.repairText
        icon: control.outcome.repair ? "info" : "overdue"
        ink: control.outcome.repair ? Theme.text : Theme.soonText
        color: control.outcome.repair ? Theme.raised : Theme.soonGround

        AppCheck {
            objectName: "importRepair"
            text: qsTr("Repair shapes")
            checked: control.outcome.repair
            enabled: !control.view.running
            onToggled: control.outcome.repair = checked
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.outcome.note
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "importLines"
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: control.outcome.lines
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is going to be written")

        FocusFrame {}

        delegate: Rectangle {
            id: line

            required property importLine modelData

            width: list.width
            height: cells.implicitHeight + 14
            color: ListView.isCurrentItem && list.activeFocus ? Theme.accentGround : "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.title].concat(modelData.texts).join(", ")

            ColumnLayout {
                id: cells

                x: Theme.pad
                width: parent.width - 2 * Theme.pad
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: line.modelData.title
                    font.weight: line.modelData.texts.length > 0 ? Font.DemiBold : Font.Normal
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: line.modelData.texts

                    AppText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        font.pixelSize: Theme.small
                        color: Theme.quietText
                        wrapMode: Text.Wrap
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
}
