// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A tick with the number of parcels it would leave.
AbstractButton {
    id: control

    required property int index
    required property string field
    required property string key
    required property string label
    required property int count
    required property bool ticked

    signal chosen

    objectName: "choice-" + field + "-" + key
    implicitHeight: 28
    focusPolicy: Qt.NoFocus
    text: label
    Accessible.role: Accessible.CheckBox
    Accessible.name: text + ", " + qsTr("%n parcel(s)", "", count)
    Accessible.checked: ticked
    ToolTip.text: text
    ToolTip.visible: hovered && words.truncated
    ToolTip.delay: 400
    onClicked: chosen()

    background: Rectangle {
        color: control.hovered || control.ListView.isCurrentItem && (control.ListView.view?.activeFocus ?? false) ? Theme.accentGround : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Layout.leftMargin: Theme.pad
            implicitWidth: 16
            implicitHeight: 16
            radius: 4
            color: control.ticked ? Theme.accent : Theme.surface
            border.color: control.ticked ? Theme.accent : Theme.strongLine

            AppIcon {
                anchors.centerIn: parent
                visible: control.ticked
                icon: "check"
                size: 12
                color: Theme.accentText
            }
        }
        AppText {
            id: words

            Layout.fillWidth: true
            text: control.text
            color: control.count === 0 && !control.ticked ? Theme.quietText : Theme.text
        }
        AppText {
            Layout.rightMargin: Theme.pad
            text: qsTr("%L1").arg(control.count)
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
