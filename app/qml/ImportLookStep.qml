// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// How the file is read: what was found, what is asked, and the answers.
ScrollView {
    id: control

    required property ImportView view
    readonly property ImportReading reading: view.reading
    readonly property list<importPlace> places: reading.places
    property importPlace none
    readonly property Flickable flickable: contentItem as Flickable

    function takeFocus(): void {
        body.nextItemInFocusChain().forceActiveFocus(Qt.OtherFocusReason);
    }
    /// Scrolls what the keyboard reached into sight.
    function reveal(item: Item): void {
        let owner = item;
        while (owner && owner !== body)
            owner = owner.parent;
        if (!owner)
            return;
        const top = item.mapToItem(body, 0, 0).y - Theme.wide;
        const bottom = top + item.height + 2 * Theme.wide;
        if (top < flickable.contentY)
            flickable.contentY = Math.max(0, top);
        else if (bottom > flickable.contentY + flickable.height)
            flickable.contentY = Math.max(0, Math.min(top, bottom - flickable.height));
    }

    contentWidth: availableWidth
    Window.onActiveFocusItemChanged: if (visible && Window.activeFocusItem)
        reveal(Window.activeFocusItem)

    ColumnLayout {
        id: body

        width: control.availableWidth - Theme.pad
        spacing: Theme.wide

        AppText {
            Layout.fillWidth: true
            text: control.view.fileName + " · " + control.reading.summary
            color: Theme.quietText
            elide: Text.ElideMiddle
        }
        Repeater {
            model: control.reading.questions

            NoteBar {
                required property string modelData

                Layout.fillWidth: true
                objectName: "importQuestion"
                text: modelData
                icon: "help"
                ink: Theme.soonText
                color: Theme.soonGround
            }
        }
        NoteBar {
            Layout.fillWidth: true
            visible: control.reading.oddShift
            text: qsTr("The label of this file gives a shift of the earth's shape that is not Vietnam's own. The coordinates are read with the official one.")
        }
        LabelledChoice {
            Layout.fillWidth: true
            visible: control.reading.layers.length > 1
            objectName: "importLayer"
            label: qsTr("Layer of the file")
            model: control.reading.layers
            currentIndex: control.reading.layer
            asked: control.reading.layerAsked
            onChosen: index => control.reading.layer = index
        }
        LabelledChoice {
            Layout.fillWidth: true
            visible: control.view.choices.target === 0 && control.view.choices.wantsUnit && (control.reading.unitAsked || control.view.choices.unit > 0)
            objectName: "importUnit"
            label: qsTr("Ward whose map sheets number the parcels")
            model: control.view.choices.units
            currentIndex: control.view.choices.unit
            asked: control.reading.unitAsked
            onChosen: index => control.view.choices.unit = index
        }
        RowLayout {
            visible: control.view.choices.target === 0 && sheet.wanted
            spacing: Theme.wide

            ColumnLayout {
                id: sheet

                readonly property bool wanted: control.reading.sheetAsked || control.reading.drawing || control.view.choices.sheet !== ""

                Layout.alignment: Qt.AlignBottom
                visible: wanted
                spacing: Theme.unit

                AppText {
                    text: qsTr("Map sheet of all parcels")
                    font.pixelSize: Theme.small
                    color: control.reading.sheetAsked ? Theme.soonText : Theme.quietText
                }
                AppField {
                    Layout.preferredWidth: 260
                    objectName: "importSheet"
                    placeholderText: qsTr("as the drawing is numbered, like 12")
                    Accessible.name: qsTr("Map sheet of all parcels")
                    text: control.view.choices.sheet
                    onEditingFinished: control.view.choices.sheet = text
                }
            }
            LabelledChoice {
                Layout.fillWidth: true
                visible: control.reading.drawing
                label: qsTr("What its levels hold")
                model: control.view.choices.profiles
                currentIndex: control.view.choices.profile
                onChosen: index => control.view.choices.profile = index
            }
        }
        ColumnLayout {
            visible: control.places.length > 0
            spacing: Theme.gap

            AppText {
                text: qsTr("Where its coordinates lie")
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            GridLayout {
                Layout.fillWidth: true
                columns: body.width > 700 && cards.count > 1 ? 2 : 1
                uniformCellWidths: true
                columnSpacing: Theme.pad
                rowSpacing: Theme.gap

                Repeater {
                    id: cards

                    model: control.places.length

                    ImportPlaceCard {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        objectName: "importPlace-" + index
                        place: control.places[index] ?? control.none
                        onClicked: control.reading.setPlace(index)
                    }
                }
            }
            LabelledChoice {
                Layout.fillWidth: true
                objectName: "importSystem"
                label: qsTr("None of these? Then by province or system")
                model: control.reading.systems
                currentIndex: control.reading.system
                onChosen: index => control.reading.system = index
            }
        }
        ImportColumns {
            Layout.fillWidth: true
            // of a drawing, those alone whose letters have to be told
            visible: control.reading.columns.some(column => !control.reading.drawing || column.encoding >= 0)
            available: body.width
            view: control.view
        }
    }
}
