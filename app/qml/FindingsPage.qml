// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// All contradictions and gaps, the grave ones first, each with both sides and their sources.
FocusScope {
    id: control

    readonly property real rest: width - 130 - 96
    readonly property list<real> columns: [rest * 0.36, rest * 0.34, rest * 0.3, 130, 96]

    signal undoWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Check")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: Theme.wide
            spacing: Theme.pad

            AppText {
                text: qsTr("Contradictions and gaps")
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AppText {
                objectName: "findingsCount"
                Layout.fillWidth: true
                text: qsTr("%1 open, %2 acknowledged").arg(Session.findings.openCount).arg(Session.findings.acknowledgedCount)
                color: Theme.quietText
            }
            AppField {
                objectName: "findingsFilter"
                Layout.preferredWidth: 280
                iconName: "search"
                placeholderText: qsTr("Filter by title, figure, source…")
                text: Session.findings.text
                onTextEdited: Session.findings.text = text
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.pad
            spacing: 6

            Repeater {
                model: Session.findings.severities

                AppButton {
                    required property findingChoice modelData

                    objectName: "severity-" + modelData.key
                    implicitHeight: 30
                    text: modelData.text + "  " + modelData.count
                    checked: Session.findings.severity === modelData.key
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: checked
                    onClicked: Session.findings.severity = modelData.key
                }
            }
            AppChoice {
                readonly property list<findingChoice> choices: Session.findings.subjects

                objectName: "findingsSubject"
                Layout.leftMargin: Theme.gap
                Layout.preferredWidth: 210
                implicitHeight: 30
                model: choices.map(choice => choice.text + "  " + choice.count)
                currentIndex: Math.max(0, choices.findIndex(choice => choice.key === Session.findings.subject))
                Accessible.name: qsTr("Subject")
                onActivated: index => Session.findings.subject = choices[index].key
            }
            Item {
                Layout.fillWidth: true
            }
            AppCheck {
                objectName: "findingsAcknowledged"
                implicitHeight: 30
                text: qsTr("Acknowledged ones too")
                checked: Session.findings.withAcknowledged
                onToggled: Session.findings.withAcknowledged = checked
            }
            AppButton {
                objectName: "findingsUndo"
                implicitHeight: 30
                iconName: "undo"
                iconSize: 16
                visible: Session.findings.acknowledgedCount > 0
                text: qsTr("Undo…")
                onClicked: control.undoWanted()
            }
        }
        TableHead {
            Layout.fillWidth: true
            columns: control.columns
            titles: [qsTr("What was found"), qsTr("One side"), qsTr("The other"), qsTr("Difference"), ""]
        }
        ListView {
            id: list

            objectName: "findingsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: Session.findings.rows
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as FindingLine)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Contradictions and gaps")
            delegate: FindingLine {
                width: ListView.view.width
                columns: control.columns
                onAcknowledgeWanted: if (modelData.open)
                    acknowledging.ask(modelData)
                onWithdrawWanted: Session.withdrawAcknowledgement(modelData.key)
            }

            Placeholder {
                readonly property bool clean: Session.findings.openCount === 0 && !Session.findings.withAcknowledged

                anchors.centerIn: parent
                visible: list.count === 0
                icon: clean ? "done" : "search"
                title: clean ? qsTr("Nothing contradicts") : qsTr("No finding matches")
                text: clean ? qsTr("Every figure agrees with the others, and nothing is missing.") : qsTr("Choose another severity or subject, or clear the filter.")
                actionText: clean ? "" : qsTr("Show all")
                onAction: {
                    Session.findings.severity = "";
                    Session.findings.subject = "";
                    Session.findings.text = "";
                }
            }
        }
    }
    AcknowledgeDialog {
        id: acknowledging
    }
}
