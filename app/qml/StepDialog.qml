// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Records a step of clearance for one parcel or for many, and tells beforehand which of them take it.
AppDialog {
    id: control

    readonly property StepDraft draft: Session.clearance.draft
    readonly property stepChoice step: draft.chosen

    function send(): void {
        if (acceptable)
            accept();
    }

    objectName: "step"
    title: qsTr("Record a step: %1").arg(draft.subject)
    width: Math.min(660, parent ? parent.width - 48 : 660)
    rejectText: qsTr("Cancel")
    acceptText: draft.count > 1 ? qsTr("Record for %n parcel(s)", "", draft.preview.accepted) : qsTr("Record")
    acceptable: draft.ready
    onAboutToShow: draft.begin()
    onOpened: stepField.choice.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: {
        draft.record();
        draft.end();
    }
    onRejected: draft.end()

    contentItem: ColumnLayout {
        spacing: Theme.pad

        ColumnLayout {
            spacing: Theme.unit

            LabelledChoice {
                id: stepField

                Layout.fillWidth: true
                label: qsTr("Step")
                model: control.draft.steps.map(step => step.text)
                currentIndex: control.draft.step
                choice.objectName: "stepStep"
                onChosen: index => control.draft.step = index
                choice.Keys.onReturnPressed: event => {
                    event.accepted = !choice.popup.visible;
                    if (event.accepted)
                        control.send();
                }
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Rests on: %1").arg(control.step.law)
                font.pixelSize: Theme.small
                font.italic: true
                color: Theme.quietText
                wrapMode: Text.Wrap
            }
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.pad
            rowSpacing: Theme.pad
            uniformCellWidths: true

            LabelledField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                field.objectName: "stepDay"
                label: qsTr("Day it took place")
                needed: true
                placeholder: qsTr("dd/mm/yyyy")
                text: control.draft.day
                wrong: control.draft.dayWrong
                hint: wrong ? qsTr("A day like 30/11/2026, not after %1").arg(MapLook.day(Session.today)) : ""
                onEdited: text => control.draft.day = text
                onEntered: control.send()
            }
            LabelledField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                field.objectName: "stepDocument"
                label: qsTr("Number of the document")
                needed: control.step.needsDocument
                placeholder: qsTr("Notice, decision or minutes")
                text: control.draft.document
                onEdited: text => control.draft.document = text
                onEntered: control.send()
            }
            LabelledField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                field.objectName: "stepAmount"
                visible: control.step.hasAmount
                label: control.draft.count > 1 ? qsTr("Amount of each parcel, đồng") : qsTr("Amount, đồng")
                placeholder: "1.250.000"
                text: control.draft.amount
                wrong: control.draft.amountWrong
                hint: wrong ? qsTr("Whole đồng, such as 1.250.000") : control.draft.amountText
                onEdited: text => control.draft.amount = text
                onEntered: control.send()
            }
            LabelledChoice {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: control.step.isPayment
                label: qsTr("How it was paid")
                model: control.draft.methods
                currentIndex: control.draft.method
                choice.objectName: "stepMethod"
                onChosen: index => control.draft.method = index
            }
        }
        StepPreviewBox {
            Layout.fillWidth: true
            roomHeight: control.parent ? control.parent.height - 520 : 200
        }
        LabelledField {
            Layout.fillWidth: true
            field.objectName: "stepReason"
            visible: control.draft.preview.overridable + control.draft.preview.overridden > 0 || text !== ""
            label: qsTr("Reason to record it all the same")
            placeholder: qsTr("Kept with the step and in the history")
            text: control.draft.reason
            onEdited: text => control.draft.reason = text
            onEntered: control.send()
        }
    }
}
