// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What was just done to the markers, and the way to take it back.
Rectangle {
    id: control

    signal undoWanted

    implicitHeight: line.implicitHeight + Theme.gap
    color: Theme.accentGround

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        AppIcon {
            icon: "check"
            color: Theme.accent
        }
        AppText {
            objectName: "markersMessage"
            Layout.fillWidth: true
            text: Session.markers.message
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.AlertMessage
        }
        AppButton {
            visible: Session.markers.undoable
            iconName: "undo"
            text: qsTr("Undo…")
            onClicked: control.undoWanted()
            Keys.onReturnPressed: clicked()
        }
    }
}
