// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Tells that what is shown is not what the workspace holds now, and leads back.
Rectangle {
    id: control

    implicitHeight: visible ? 44 : 0
    visible: Session.pastNote !== ""
    color: Theme.soonGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Session.pastNote

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        AppIcon {
            icon: "history"
            color: Theme.soonText
        }
        AppText {
            objectName: "pastNote"
            Layout.fillWidth: true
            text: Session.pastNote
            color: Theme.soonText
            font.weight: Font.DemiBold
        }
        AppButton {
            objectName: "returnToToday"
            text: qsTr("Back to today")
            onClicked: Session.returnToToday()
            Keys.onReturnPressed: clicked()
        }
    }
}
