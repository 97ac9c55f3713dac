// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Asks once who is at the keyboard.
AppDialog {
    id: control

    readonly property string given: name.text.trim()

    function ask(): void {
        name.text = Session.preferences.userName || Session.preferences.suggestedName;
        open();
    }

    objectName: "userName"
    title: qsTr("Who is working here?")
    acceptText: given === "" ? "" : qsTr("Use this name")
    rejectText: qsTr("Later")
    onOpened: {
        name.forceActiveFocus();
        name.selectAll();
    }
    onAccepted: Session.preferences.userName = given

    contentItem: ColumnLayout {
        spacing: Theme.pad

        AppField {
            id: name

            objectName: "userNameField"
            Layout.fillWidth: true
            placeholderText: qsTr("Your name")
            maximumLength: 80
            onAccepted: if (control.given !== "")
                control.accept()
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("The name goes with every change in the history, so that colleagues know whom to ask. The menu can change it.")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
