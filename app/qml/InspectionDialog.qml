// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/// Records how a marker was found: day, state, who looked, a note, photos.
AppDialog {
    id: control

    property list<url> photos
    readonly property date day: MapLook.dayOf(dayField.text)
    readonly property bool dayFits: !isNaN(day.getTime()) && day <= Session.today

    objectName: "inspection"
    title: qsTr("Inspection of marker %1").arg(Session.markers.markerName)
    rejectText: qsTr("Cancel")
    acceptText: qsTr("Record")
    acceptable: dayFits && stateField.currentIndex >= 0
    onAboutToShow: {
        photos = [];
        dayField.text = MapLook.day(Session.today);
        stateField.currentIndex = 0;
        note.text = "";
    }
    onOpened: stateField.forceActiveFocus()
    onAccepted: Session.markers.record(stateField.currentIndex, day, who.text, note.text, photos)

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.pad
        rowSpacing: Theme.gap

        AppText {
            text: qsTr("Found")
            color: Theme.quietText
        }
        AppChoice {
            id: stateField

            objectName: "inspectionState"
            Layout.fillWidth: true
            model: Session.markers.states
            Accessible.name: qsTr("Found")
        }
        AppText {
            text: qsTr("Day")
            color: Theme.quietText
        }
        AppField {
            id: dayField

            objectName: "inspectionDay"
            Layout.fillWidth: true
            placeholderText: qsTr("dd/mm/yyyy")
            wrong: !control.dayFits
            Accessible.name: qsTr("Day of the inspection")
        }
        AppText {
            Layout.column: 1
            Layout.row: 2
            visible: !control.dayFits
            text: qsTr("A day like 30/11/2026, not after %1").arg(MapLook.day(Session.today))
            font.pixelSize: Theme.small
            color: Theme.warnText
        }
        AppText {
            Layout.row: 3
            text: qsTr("Who looked")
            color: Theme.quietText
        }
        AppField {
            id: who

            objectName: "inspectionWho"
            Layout.row: 3
            Layout.column: 1
            Layout.fillWidth: true
            placeholderText: qsTr("Name or body")
        }
        AppText {
            Layout.row: 4
            text: qsTr("Note")
            color: Theme.quietText
        }
        AppField {
            id: note

            objectName: "inspectionNote"
            Layout.row: 4
            Layout.column: 1
            Layout.fillWidth: true
            placeholderText: qsTr("What was seen")
        }
        AppText {
            Layout.row: 5
            text: qsTr("Photos")
            color: Theme.quietText
        }
        RowLayout {
            Layout.row: 5
            Layout.column: 1

            AppText {
                Layout.fillWidth: true
                text: control.photos.length === 0 ? qsTr("None") : control.photos.map(photo => decodeURIComponent(photo.toString().split("/").pop())).join(", ")
                elide: Text.ElideMiddle
            }
            AppButton {
                iconName: "photo"
                text: qsTr("Choose…")
                onClicked: files.open()
                Keys.onReturnPressed: clicked()
            }
        }
    }

    FileDialog {
        id: files

        title: qsTr("Photos of the inspection")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)"), qsTr("All files (*)")]
        onAccepted: control.photos = selectedFiles
    }
}
