// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Asks for the name a view of the parcels is kept under.
AppDialog {
    id: control

    readonly property string given: name.text.trim()
    readonly property bool known: Session.desk.savedNames.includes(given)

    function ask(): void {
        name.text = "";
        open();
    }

    objectName: "viewName"
    title: qsTr("Keep this view")
    acceptText: given === "" ? "" : known ? qsTr("Replace") : qsTr("Keep")
    rejectText: qsTr("Cancel")
    onOpened: name.forceActiveFocus()
    onAccepted: Session.desk.save(given)

    contentItem: ColumnLayout {
        spacing: Theme.pad

        AppField {
            id: name

            objectName: "viewNameField"
            Layout.fillWidth: true
            placeholderText: qsTr("A name, such as “Railway, not yet inventoried”")
            maximumLength: 120
            onAccepted: if (control.given !== "")
                control.accept()
        }
        AppText {
            Layout.fillWidth: true
            text: control.known ? qsTr("There is a view of this name; it will be replaced.") : qsTr("Kept are what narrows the table, its columns and its order. All who open the workspace see it.")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
