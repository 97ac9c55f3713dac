// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The columns of the file, how their numbers are written, and the mappings that are kept by name.
ColumnLayout {
    id: control

    required property ImportView view
    required property real available ///< not width, which would follow from what follows from it
    readonly property ImportReading reading: view.reading
    readonly property list<importColumn> found: reading.columns
    property importColumn none // a line on its way out has no column any more
    readonly property real rest: available - 220 - 150 - 3 * Theme.pad
    readonly property list<real> columns: [Math.min(200, rest * 0.36), 220, 150]

    spacing: Theme.gap

    AppText {
        text: control.reading.drawing ? qsTr("The texts of the drawing") : qsTr("What its columns mean")
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        spacing: Theme.wide

        LabelledChoice {
            Layout.maximumWidth: 200
            visible: control.reading.hasNumbers
            objectName: "importNumbers"
            label: qsTr("Numbers are written")
            model: control.reading.notations
            currentIndex: control.reading.notation
            asked: control.found.some(column => column.numbersAsked)
            onChosen: index => control.reading.notation = index
        }
        LabelledChoice {
            Layout.maximumWidth: 200
            visible: control.reading.mappings.length > 0
            objectName: "importMappings"
            label: qsTr("Read as saved under")
            model: control.reading.mappings
            currentIndex: -1
            onChosen: index => control.reading.useMapping(index)
        }
        Item {
            Layout.fillWidth: true
        }
        AppField {
            id: name

            visible: !control.reading.drawing
            Layout.alignment: Qt.AlignBottom
            Layout.preferredWidth: 200
            objectName: "importMappingName"
            placeholderText: qsTr("Name for these columns")
            onAccepted: save.clicked()
        }
        AppButton {
            id: save

            visible: !control.reading.drawing
            Layout.alignment: Qt.AlignBottom
            objectName: "importSaveMapping"
            enabled: name.text.trim() !== "" && !control.view.running
            text: qsTr("Save for next time")
            onClicked: {
                control.view.saveMapping(name.text);
                name.clear();
            }
        }
    }
    RowLayout {
        Layout.topMargin: Theme.gap
        spacing: Theme.pad

        Repeater {
            model: [qsTr("Column"), qsTr("Is read as"), qsTr("Letters and numbers"), qsTr("First values, before → after")]

            AppText {
                required property string modelData
                required property int index

                Layout.fillWidth: index === 3
                visible: index !== 1 || !control.reading.drawing
                Layout.preferredWidth: index < 3 ? control.columns[index] : -1
                text: modelData
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                color: Theme.quietText
            }
        }
    }
    ColumnLayout {
        spacing: 0

        Repeater {
            // by number, so that a line stays the same, and keeps the keyboard, while it is answered
            model: control.found.length

            ImportColumnLine {
                Layout.fillWidth: true
                visible: !control.reading.drawing || column.encoding >= 0
                column: control.found[index] ?? control.none
                reading: control.reading
                widths: control.columns
            }
        }
    }
}
