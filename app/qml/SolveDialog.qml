// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Records that something no longer stands in the way: since when, and how it was solved.
AppDialog {
    id: control

    property obstacleLine obstacle
    readonly property date day: MapLook.dayOf(dayField.text)
    readonly property bool dayFits: !isNaN(day.getTime()) && day <= Session.today && !(day < MapLook.dayOf(obstacle.opened))

    function ask(id: int): void {
        obstacle = Session.clearance.obstacles.lineOf(id);
        open();
    }
    function send(): void {
        if (acceptable)
            accept();
    }

    objectName: "solve"
    title: qsTr("Obstacle solved")
    rejectText: qsTr("Cancel")
    acceptText: qsTr("Record")
    acceptable: dayFits
    onAboutToShow: {
        dayField.text = MapLook.day(Session.today);
        resolution.text = "";
    }
    onOpened: resolution.field.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: Session.clearance.obstacles.close(obstacle.id, day, resolution.text)

    contentItem: ColumnLayout {
        spacing: Theme.pad

        ColumnLayout {
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: control.obstacle.link
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                text: [control.obstacle.kind, control.obstacle.text].join(": ")
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }
            AppText {
                Layout.fillWidth: true
                visible: control.obstacle.opened !== ""
                text: qsTr("Since %1").arg(control.obstacle.opened)
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
        }
        LabelledField {
            id: resolution

            Layout.fillWidth: true
            field.objectName: "solveResolution"
            label: qsTr("How it was solved")
            onEntered: control.send()
        }
        LabelledField {
            id: dayField

            Layout.fillWidth: true
            field.objectName: "solveDay"
            label: qsTr("Solved on")
            placeholder: qsTr("dd/mm/yyyy")
            wrong: !control.dayFits
            hint: !wrong ? "" : control.obstacle.opened === "" ? qsTr("A day like 30/11/2026, not after %1").arg(MapLook.day(Session.today)) : qsTr("A day like 30/11/2026, from %1 to %2").arg(control.obstacle.opened).arg(MapLook.day(Session.today))
            onEntered: control.send()
        }
    }
}
