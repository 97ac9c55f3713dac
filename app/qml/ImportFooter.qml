// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What the import is doing, and the buttons that lead from step to step.
RowLayout {
    id: control

    required property ImportView view
    readonly property bool ready: view.ready
    readonly property list<string> texts: [qsTr("Look into the file"), qsTr("Make the plan"), qsTr("Write"), qsTr("Import another")]

    signal backWanted
    signal closeWanted

    function act(): void {
        view.goOn();
    }
    function takeFocus(): void {
        forward.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gap

    RowLayout {
        visible: control.view.slow
        spacing: Theme.pad

        ProgressBar {
            id: bar

            Layout.preferredWidth: 160
            value: Math.max(0, control.view.share)
            indeterminate: control.view.share < 0
            palette.dark: Theme.accent
            palette.midlight: Theme.line
            Accessible.name: control.view.activity
        }
        AppText {
            Layout.fillWidth: true
            text: control.view.activity
            color: Theme.quietText
        }
        AppButton {
            objectName: "importCancel"
            text: qsTr("Cancel")
            onClicked: control.view.cancel()
            Keys.onReturnPressed: clicked()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !control.view.slow
        text: control.view.step === ImportView.Look && control.view.reading.questions.length > 0 ? qsTr("First answer what is marked.") : control.view.step === ImportView.Plan && !control.view.outcome.writes ? qsTr("There is nothing to write.") : ""
        color: Theme.soonText
        wrapMode: Text.Wrap
    }
    AppButton {
        objectName: "importBack"
        visible: control.view.step === ImportView.Look || control.view.step === ImportView.Plan
        text: qsTr("Back")
        onClicked: control.backWanted()
        Keys.onReturnPressed: clicked()
    }
    AppButton {
        visible: control.view.step === ImportView.Choose || control.view.step === ImportView.Done
        text: qsTr("Close")
        onClicked: control.closeWanted()
        Keys.onReturnPressed: clicked()
    }
    AppButton {
        id: forward

        objectName: "importNext"
        primary: control.view.step !== ImportView.Done
        enabled: control.view.ready
        text: control.texts[control.view.step]
        onClicked: control.act()
    }
}
