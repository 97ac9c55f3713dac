// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// Types or pastes a table of coordinates: the text, and beside it what was understood. Nothing is
/// written before the button is pressed.
AppDialog {
    id: control

    readonly property MarkerDraft draft: Session.markers.draft

    objectName: "markerTable"
    title: qsTr("Coordinates of markers")
    width: Math.min(1000, parent ? parent.width - 48 : 1000)
    height: Math.min(680, parent ? parent.height - 32 : 680)
    rejectText: qsTr("Cancel")
    acceptText: draft.rows.length > 0 ? qsTr("Place %n marker(s)", "", draft.rows.length) : qsTr("Place the markers")
    acceptable: draft.ready
    onOpened: typed.forceActiveFocus()
    onAccepted: draft.write(quality.currentIndex, source.text)

    contentItem: ColumnLayout {
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.pad
            rowSpacing: 2
            uniformCellWidths: true

            AppText {
                text: qsTr("Boundary of")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppText {
                text: qsTr("How the coordinates came to be")
                font.pixelSize: Theme.small
                color: Theme.quietText
                Layout.fillWidth: true
            }
            AppText {
                text: qsTr("Source")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppChoice {
                objectName: "tableForest"
                Layout.fillWidth: true
                model: control.draft.forests
                currentIndex: control.draft.forest
                Accessible.name: qsTr("Boundary of")
                onActivated: index => control.draft.forest = index
            }
            AppChoice {
                id: quality

                objectName: "tableQuality"
                Layout.fillWidth: true
                model: control.draft.qualities
                Accessible.name: qsTr("How the coordinates came to be")
            }
            AppField {
                id: source

                objectName: "tableSource"
                Layout.fillWidth: true
                placeholderText: qsTr("Document or file")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.pad

            ScrollView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                TextArea {
                    id: typed

                    objectName: "tableText"
                    text: control.draft.text
                    placeholderText: qsTr("One marker a line: number, X, Y\n1\t2195805,868\t581587,609\n2\t2195618,673\t581375,092")
                    placeholderTextColor: Theme.quietText
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    font.family: "Noto Sans Mono"
                    font.pixelSize: 13
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.NoWrap
                    tabStopDistance: 64
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    KeyNavigation.tab: fromFile
                    Accessible.name: qsTr("Table of coordinates")
                    onTextChanged: control.draft.text = text
                    background: Rectangle {
                        radius: Theme.radius
                        color: Theme.raised
                        border.color: typed.activeFocus ? Theme.focus : Theme.strongLine
                        border.width: typed.activeFocus ? 2 : 1
                    }
                }
            }
            TablePreview {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
        AppButton {
            id: fromFile

            iconName: "folder"
            text: qsTr("From a file (XLSX, CSV)…")
            onClicked: files.open()
            Keys.onReturnPressed: clicked()
        }
    }

    FileDialog {
        id: files

        title: qsTr("Table of coordinates")
        nameFilters: [qsTr("Tables (*.xlsx *.ods *.csv *.txt)"), qsTr("All files (*)")]
        onAccepted: control.draft.load(selectedFile)
    }
}
