// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One obstacle as a line of a table. A click tells of what it stands in the way of.
ItemDelegate {
    id: control

    required property obstacleLine modelData
    required property list<real> columns
    readonly property bool narrow: columns[2] === 0

    signal solveWanted

    function solve(): void {
        if (modelData.open && !Session.past)
            solveWanted();
    }

    implicitHeight: cells.implicitHeight + 16
    padding: 0
    highlighted: Session.details.kind === modelData.linkKind && Session.details.id === modelData.linkId
    Accessible.name: [modelData.kind, modelData.text, modelData.link, modelData.responsible, modelData.countdown].filter(part => part !== "").join(". ")
    onClicked: Session.select(modelData.linkKind, modelData.linkId)
    Keys.onSpacePressed: solve() // before the button takes it for a click
    onDoubleClicked: Session.show(modelData.linkKind, modelData.linkId)

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface

        Rectangle {
            width: 4
            height: parent.height - 1
            visible: control.modelData.dueState === "overdue"
            color: Theme.warnText
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Rectangle {
            anchors.fill: parent
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
            text: control.modelData.kind
            bold: true
            below: [control.modelData.text, control.modelData.resolution === "" ? "" : qsTr("Solved: %1").arg(control.modelData.resolution)].filter(part => part !== "").join("\n")
        }
        FindingCell {
            Layout.preferredWidth: control.columns[1] - Theme.pad
            Layout.rightMargin: Theme.pad
            text: control.modelData.link
            below: !control.narrow ? "" : [control.modelData.households === "" ? "" : qsTr("%1 households").arg(control.modelData.households), control.modelData.amount].filter(part => part !== "").join(" · ")
        }
        FindingCell {
            Layout.preferredWidth: control.columns[2] - Theme.pad
            Layout.rightMargin: Theme.pad
            visible: !control.narrow
            text: control.modelData.households === "" ? "–" : control.modelData.households
            quiet: control.modelData.households === ""
        }
        FindingCell {
            Layout.preferredWidth: control.columns[3] - Theme.pad
            Layout.rightMargin: Theme.pad
            visible: !control.narrow
            text: control.modelData.amount === "" ? "–" : control.modelData.amount
            quiet: control.modelData.amount === ""
        }
        FindingCell {
            Layout.preferredWidth: control.columns[4] - Theme.pad
            Layout.rightMargin: Theme.pad
            text: control.modelData.responsible === "" ? qsTr("not stated") : control.modelData.responsible
            quiet: control.modelData.responsible === ""
        }
        StateChip {
            Layout.preferredWidth: control.columns[5] - Theme.pad
            Layout.maximumWidth: control.columns[5] - Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.topMargin: 8
            Layout.alignment: Qt.AlignTop
            dueState: control.modelData.dueState
            text: control.modelData.countdown
            note: control.modelData.open ? control.modelData.due : ""
        }
        Item {
            Layout.preferredWidth: control.columns[6] - Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.topMargin: 6
            Layout.alignment: Qt.AlignTop
            implicitHeight: 28

            AppButton {
                objectName: "solve-" + control.modelData.id
                visible: control.modelData.open && !Session.past
                implicitHeight: 28
                font.pixelSize: 13
                text: qsTr("Solved…")
                Accessible.name: qsTr("Solved: %1").arg(control.modelData.text)
                onClicked: control.solveWanted()
                Keys.onReturnPressed: clicked()
            }
        }
    }
}
