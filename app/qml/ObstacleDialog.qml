// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Puts something that stands in the way of a parcel, or of a project, on record.
AppDialog {
    id: control

    property int parcel: 0
    property string concerns
    readonly property ObstaclesView obstacles: Session.clearance.obstacles
    readonly property date since: MapLook.dayOf(openedField.text)
    readonly property bool sinceFits: !isNaN(since.getTime()) && since <= Session.today
    readonly property date due: MapLook.dayOf(dueField.text)
    readonly property bool dueFits: dueField.text.trim() === "" || !isNaN(due.getTime()) && !(due < since)

    /// Of a parcel; of a project that is to be chosen where it is 0.
    function ask(id: int, name: string): void {
        parcel = id;
        concerns = name;
        open();
    }
    function send(): void {
        if (acceptable)
            accept();
    }

    objectName: "obstacle"
    title: parcel === 0 ? qsTr("Add an obstacle") : qsTr("Add an obstacle: %1").arg(concerns)
    rejectText: qsTr("Cancel")
    acceptText: qsTr("Add")
    acceptable: words.text.trim() !== "" && sinceFits && dueFits
    onAboutToShow: {
        words.text = "";
        kind.currentIndex = obstacles.kinds.length - 1;
        who.text = "";
        dueField.text = "";
        openedField.text = MapLook.day(Session.today);
    }
    onOpened: words.field.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: obstacles.open(parcel, project.currentIndex, kind.currentIndex, words.text, since, who.text, due)

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.pad
        rowSpacing: Theme.pad
        uniformCellWidths: true

        LabelledField {
            id: words

            Layout.fillWidth: true
            Layout.columnSpan: 2
            field.objectName: "obstacleText"
            label: qsTr("What stands in the way")
            needed: true
            onEntered: control.send()
        }
        LabelledChoice {
            id: kind

            Layout.fillWidth: true
            label: qsTr("Kind")
            model: control.obstacles.kinds
            choice.objectName: "obstacleKind"
        }
        LabelledField {
            id: who

            Layout.fillWidth: true
            field.objectName: "obstacleWho"
            label: qsTr("Who has to act")
            onEntered: control.send()
        }
        LabelledChoice {
            id: project

            Layout.fillWidth: true
            Layout.columnSpan: 2
            visible: control.parcel === 0
            label: qsTr("Project")
            model: control.obstacles.projects
            choice.objectName: "obstacleProject"
        }
        LabelledField {
            id: openedField

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            field.objectName: "obstacleOpened"
            label: qsTr("Since")
            placeholder: qsTr("dd/mm/yyyy")
            wrong: !control.sinceFits
            hint: wrong ? qsTr("A day like 30/11/2026, not after %1").arg(MapLook.day(Session.today)) : ""
            onEntered: control.send()
        }
        LabelledField {
            id: dueField

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            field.objectName: "obstacleDue"
            label: qsTr("To be solved by")
            placeholder: qsTr("dd/mm/yyyy, or nothing")
            wrong: !control.dueFits
            hint: wrong ? qsTr("A day like 30/11/2026, not before the other one") : ""
            onEntered: control.send()
        }
    }
}
