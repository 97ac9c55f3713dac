// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A column of the file: its name, the field it fills, its letters or numbers, and its first values.
Item {
    id: control

    required property importColumn column
    required property ImportReading reading
    required property int index
    required property list<real> widths
    property importSample none

    implicitHeight: Math.max(52, cells.implicitHeight + Theme.gap)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: cells

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.pad

        AppText {
            Layout.preferredWidth: control.widths[0]
            text: control.column.name
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 2
        }
        AppChoice {
            Layout.preferredWidth: control.widths[1]
            objectName: "importField-" + control.index
            visible: !control.reading.drawing
            model: control.reading.fields
            currentIndex: control.column.field
            asked: control.column.fieldDoubtful
            Accessible.name: qsTr("Column %1 is read as").arg(control.column.name)
            onActivated: index => control.reading.setField(control.index, index)
        }
        Item {
            Layout.preferredWidth: control.widths[2]
            implicitHeight: Theme.controlHeight

            RowLayout {
                anchors.fill: parent
                visible: control.column.encoding >= 0
                spacing: 2

                AppChoice {
                    Layout.fillWidth: true
                    objectName: "importLetters-" + control.index
                    model: control.reading.encodings
                    currentIndex: control.column.encoding
                    asked: control.column.lettersAsked
                    Accessible.name: qsTr("Letters of column %1").arg(control.column.name)
                    Accessible.description: control.column.certainty
                    onActivated: index => control.reading.setEncoding(control.index, index)
                }
                IconButton {
                    visible: control.column.lettersAsked
                    iconName: "check"
                    label: qsTr("Yes, these letters are right")
                    onClicked: control.reading.setEncoding(control.index, control.column.encoding)
                }
            }
            AppText {
                anchors.fill: parent
                visible: control.column.encoding < 0
                text: control.column.numbers === "" ? "–" : control.column.numbers
                color: control.column.numbersAsked ? Theme.soonText : Theme.quietText
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: control.column.samples.length

                RowLayout {
                    id: sample

                    required property int index
                    readonly property importSample value: control.column.samples[index] ?? control.none

                    spacing: 6

                    AppText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth + 1
                        visible: sample.value.before !== ""
                        text: sample.value.before
                        font.pixelSize: Theme.small
                        color: Theme.quietText
                    }
                    AppText {
                        visible: sample.value.before !== ""
                        text: "→"
                        color: Theme.quietText
                        Accessible.ignored: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: sample.value.after
                        font.pixelSize: Theme.small
                    }
                }
            }
            AppText {
                visible: control.column.samples.length === 0
                text: qsTr("no values")
                font.pixelSize: Theme.small
                font.italic: true
                color: Theme.quietText
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: control.column.note
                font.pixelSize: Theme.small
                color: Theme.soonText
                wrapMode: Text.Wrap
            }
        }
    }
}
