// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What became different between two days, by thing and field.
ColumnLayout {
    id: control

    readonly property ChangesView view: Session.changes

    spacing: Theme.pad

    GridLayout {
        Layout.fillWidth: true
        columns: control.width > 860 ? 5 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        LabelledDay {
            objectName: "changesFrom"
            label: qsTr("From the beginning of")
            day: control.view.from
            onChosen: day => control.view.from = day
        }
        LabelledDay {
            objectName: "changesTo"
            label: qsTr("to the end of")
            day: control.view.to
            onChosen: day => control.view.to = day
        }
        LabelledChoice {
            objectName: "changesPerson"
            Layout.fillWidth: true
            Layout.preferredWidth: 180
            label: qsTr("Changed by")
            model: control.view.people
            currentIndex: control.view.person
            onChosen: index => control.view.person = index
        }
        LabelledChoice {
            objectName: "changesProject"
            Layout.fillWidth: true
            Layout.preferredWidth: 240
            Layout.columnSpan: control.width > 860 ? 1 : 2
            label: qsTr("Project")
            model: control.view.projects
            currentIndex: control.view.project
            onChosen: index => control.view.project = index
        }
        ColumnLayout {
            Layout.preferredWidth: 140
            Layout.fillWidth: false
            spacing: Theme.unit

            AppText {
                text: qsTr("Parcel")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppField {
                objectName: "changesParcel"
                Layout.fillWidth: true
                text: control.view.parcel
                placeholderText: qsTr("sheet/number")
                onEditingFinished: control.view.parcel = text
            }
        }
    }
    AppText {
        objectName: "changesSummary"
        Layout.fillWidth: true
        text: control.view.busy ? qsTr("Reading the history…") : control.view.summary
        color: Theme.quietText
        font.pixelSize: Theme.small
        Accessible.role: Accessible.StatusBar
    }
    ListView {
        id: list

        objectName: "changesList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: true
        model: control.view.rows
        boundsBehavior: Flickable.StopAtBounds
        opacity: control.view.busy ? 0.5 : 1
        ScrollBar.vertical: ScrollBar {}
        delegate: ChangeLine {
            width: list.width
        }
        Keys.onUpPressed: flick(0, 900)
        Keys.onDownPressed: flick(0, -900)

        FocusFrame {}
        AppText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.wide
            horizontalAlignment: Text.AlignHCenter
            visible: list.count === 0 && !control.view.busy
            text: qsTr("Nothing is different at the end of these days from what it was at their beginning.")
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
    }
}
