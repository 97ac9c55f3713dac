// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One contradiction or gap with both sides; the first of a severity carries its heading.
ItemDelegate {
    id: control

    required property findingRow modelData
    required property int index
    required property list<real> columns

    readonly property int headHeight: modelData.first ? 36 : 0

    signal acknowledgeWanted
    signal withdrawWanted

    implicitHeight: headHeight + cells.implicitHeight + 16
    padding: 0
    topPadding: headHeight
    highlighted: modelData.kind !== "" && Session.details.kind === modelData.kind && Session.details.id === modelData.id
    Accessible.name: [modelData.severity, modelData.topic, modelData.sentence, modelData.left, modelData.right, modelData.difference, modelData.acknowledgement].join(". ")
    onClicked: if (modelData.kind !== "")
        Session.select(modelData.kind, modelData.id)
    Keys.onSpacePressed: acknowledgeWanted() // before the button takes it for a click
    onDoubleClicked: if (modelData.kind !== "")
        Session.show(modelData.kind, modelData.id)

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Rectangle {
            width: parent.width
            height: control.headHeight
            visible: control.modelData.first
            color: Theme.ground

            AppText {
                x: Theme.wide
                width: parent.width - 2 * x
                height: parent.height
                text: control.modelData.section
                font.weight: Font.DemiBold
                font.pixelSize: 13
                Accessible.role: Accessible.Heading
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: control.headHeight
            visible: control.ListView.isCurrentItem && (control.ListView.view?.activeFocus ?? false)
            color: "transparent"
            border.color: Theme.focus
            border.width: 2
        }
    }

    contentItem: RowLayout {
        id: cells

        spacing: 0

        FindingCell {
            Layout.preferredWidth: control.columns[0] - Theme.wide - Theme.pad
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            text: control.modelData.topic
            bold: true
            below: [control.modelData.sentence, control.modelData.acknowledgement].filter(part => part !== "").join("\n")
        }
        FindingCell {
            Layout.preferredWidth: control.columns[1] - Theme.pad
            Layout.rightMargin: Theme.pad
            text: control.modelData.left
            below: control.modelData.leftSource
        }
        FindingCell {
            Layout.preferredWidth: control.columns[2] - Theme.pad
            Layout.rightMargin: Theme.pad
            text: control.modelData.right === "" ? qsTr("not stated") : control.modelData.right
            quiet: control.modelData.right === ""
            below: control.modelData.rightSource
        }
        FindingCell {
            Layout.preferredWidth: control.columns[3] - Theme.pad
            Layout.rightMargin: Theme.pad
            text: control.modelData.difference === "" ? "–" : control.modelData.difference
            quiet: control.modelData.difference === ""
            bold: control.modelData.difference !== ""
        }
        Flow {
            Layout.preferredWidth: control.columns[4] - Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            spacing: Theme.unit

            IconButton {
                iconName: "focus"
                visible: control.modelData.kind !== ""
                label: qsTr("Show: %1").arg(control.modelData.link)
                onClicked: Session.show(control.modelData.kind, control.modelData.id)
            }
            IconButton {
                objectName: control.modelData.open ? "acknowledge-" + control.modelData.key : "withdraw-" + control.modelData.key
                iconName: control.modelData.open ? "check" : "undo"
                label: control.modelData.open ? qsTr("Acknowledge…") : qsTr("Open it again")
                onClicked: control.modelData.open ? control.acknowledgeWanted() : control.withdrawWanted()
            }
        }
    }
}
