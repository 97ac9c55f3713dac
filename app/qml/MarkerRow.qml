// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One marker of the register; its columns stand under the page's headings.
ItemDelegate {
    id: control

    required property markerLine modelData
    required property int index
    required property list<real> columns

    implicitHeight: 44
    padding: 0
    highlighted: Session.details.kind === "marker" && Session.details.id === modelData.id
    Accessible.name: [modelData.name, modelData.ring, modelData.stateText, modelData.seen, "X " + modelData.x, "Y " + modelData.y, modelData.illustrative ? qsTr("illustrative") : "", qsTr("next %1, %2").arg(modelData.next).arg(modelData.nextSide)].join(", ")
    onClicked: {
        ListView.view.currentIndex = index;
        Session.select("marker", modelData.id);
    }
    onDoubleClicked: Session.show("marker", modelData.id)

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface

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

    contentItem: Row {
        MarkerCell {
            width: control.columns[0]
            leftPadding: Theme.wide
            text: control.modelData.name
            note: control.modelData.ring
            font.weight: Font.DemiBold
        }
        MarkerState {
            width: control.columns[1]
            height: parent.height
            markerState: control.modelData.state
            text: control.modelData.stateText
        }
        MarkerCell {
            width: control.columns[2]
            text: control.modelData.seen
            note: control.modelData.evidence
        }
        MarkerCell {
            width: control.columns[3]
            text: control.modelData.next
            note: control.modelData.nextSide
        }
        MarkerCell {
            width: control.columns[4]
            text: control.modelData.previous
            note: control.modelData.previousSide
        }
        MarkerCell {
            width: control.columns[5]
            text: control.modelData.x
            font.italic: control.modelData.illustrative
        }
        MarkerCell {
            width: control.columns[6]
            text: control.modelData.y
            font.italic: control.modelData.illustrative
        }
    }
}
