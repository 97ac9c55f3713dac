// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// Asks why a finding may stand; without a reason it does not.
AppDialog {
    id: control

    property findingRow finding

    function ask(row: findingRow): void {
        finding = row;
        reason.text = "";
        open();
    }
    function send(): void {
        if (reason.text.trim() !== "")
            accept();
    }

    objectName: "acknowledgeDialog"
    title: qsTr("Acknowledge this finding")
    acceptText: reason.text.trim() === "" ? "" : qsTr("Acknowledge")
    rejectText: qsTr("Cancel")
    onOpened: reason.forceActiveFocus()
    onAccepted: Session.acknowledge(finding.key, reason.text)

    contentItem: ColumnLayout {
        spacing: Theme.pad

        AppText {
            Layout.fillWidth: true
            text: control.finding.topic
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            text: [control.finding.left, control.finding.right, control.finding.difference].filter(part => part !== "").join("\n")
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
        AppField {
            id: reason

            objectName: "acknowledgeReason"
            Layout.fillWidth: true
            placeholderText: qsTr("Why may it stand? Kept in the history")
            maximumLength: 500
            onAccepted: control.send()
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("It is open again as soon as one of the figures changes.")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
