// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What was just written, and the way to take it back.
Rectangle {
    id: control

    required property string text
    property bool undoable: true
    property bool running: false
    property bool closable: false

    signal undoWanted
    signal closeWanted

    implicitHeight: line.implicitHeight + Theme.gap
    color: Theme.accentGround

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        BusyIndicator {
            Layout.preferredWidth: 20
            Layout.preferredHeight: 20
            visible: control.running
            running: visible
            padding: 0
        }
        AppIcon {
            visible: !control.running
            icon: "check"
            color: Theme.accent
        }
        AppText {
            objectName: control.objectName + "Message"
            Layout.fillWidth: true
            text: control.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.AlertMessage
        }
        AppButton {
            visible: control.undoable
            iconName: "undo"
            text: qsTr("Undo…")
            onClicked: control.undoWanted()
            Keys.onReturnPressed: clicked()
        }
        IconButton {
            visible: control.closable
            iconName: "close"
            label: qsTr("Close this note")
            onClicked: control.closeWanted()
        }
    }
}
