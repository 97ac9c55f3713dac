// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One encroachment; its columns stand under the page's headings.
ItemDelegate {
    id: control

    required property overlayLine modelData
    required property int index
    required property list<real> columns

    implicitHeight: 44
    padding: 0
    Accessible.name: [modelData.name, modelData.what, qsTr("inside %1, %2").arg(modelData.inside).arg(modelData.share), qsTr("remaining %1").arg(modelData.remaining), modelData.illustrative ? qsTr("illustrative") : ""].join(", ")
    onClicked: Session.show(modelData.kind, modelData.id)

    background: Rectangle {
        color: control.hovered ? Theme.raised : Theme.surface

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
            note: control.columns[1] > 0 ? control.modelData.illustrative ? qsTr("illustrative") : "" : control.modelData.what
            font.weight: Font.Medium
        }
        MarkerCell {
            width: control.columns[1]
            text: control.modelData.what
        }
        MarkerCell {
            width: control.columns[2]
            text: control.modelData.inside
            font.weight: Font.DemiBold
        }
        MarkerCell {
            width: control.columns[3]
            text: control.modelData.share
        }
        MarkerCell {
            width: control.columns[4]
            text: control.modelData.remaining
        }
        MarkerCell {
            width: control.columns[5]
            text: control.modelData.total
        }
    }
}
