// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Above the parcel table: the search box, saved views, columns, and what narrows the table now.
ColumnLayout {
    id: control

    required property int selectedCount
    readonly property DeskView desk: Session.desk
    readonly property bool narrow: width < 760

    signal tableWanted
    signal mapWanted
    signal stepWanted

    function find(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        spacing: Theme.gap

        AppButton {
            objectName: "filtersButton"
            iconName: "filter"
            text: control.narrow ? "" : qsTr("Filter")
            Accessible.name: qsTr("Filter")
            checked: Session.preferences.filtersOpen
            Accessible.role: Accessible.CheckBox
            Accessible.checked: checked
            onClicked: Session.preferences.filtersOpen = !checked
            Keys.onReturnPressed: clicked()
        }
        AppField {
            id: search

            objectName: "parcelSearch"
            Layout.fillWidth: true
            Layout.preferredWidth: 420
            Layout.maximumWidth: 420
            Layout.minimumWidth: 120
            iconName: "search"
            placeholderText: qsTr("12/345, holder, telephone, decision…   Ctrl+F")
            text: control.desk.text
            onTextEdited: control.desk.text = text
            Keys.onDownPressed: control.tableWanted()
            Keys.onReturnPressed: control.tableWanted()
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                control.desk.text = "";
            }
        }
        AppText {
            objectName: "parcelCount"
            Layout.minimumWidth: implicitWidth
            Accessible.role: Accessible.AlertMessage
            text: [control.desk.count === control.desk.total ? qsTr("%L1 parcels").arg(control.desk.total) : qsTr("%L1 of %L2 parcels").arg(control.desk.count).arg(control.desk.total), control.selectedCount > 1 ? qsTr("%L1 selected").arg(control.selectedCount) : ""].filter(part => part !== "").join(" · ")
            color: Theme.quietText
        }
        ProgressBar {
            Layout.preferredWidth: 120
            visible: control.desk.progress >= 0
            value: control.desk.progress
            Accessible.name: qsTr("Reading the parcels…")
        }
        IconButton {
            visible: control.desk.progress >= 0
            iconName: "close"
            label: qsTr("Stop reading the parcels")
            onClicked: control.desk.cancel()
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "stepForMany"
            visible: control.selectedCount > 1
            enabled: !Session.past
            primary: true
            text: qsTr("Record a step…")
            ToolTip.text: qsTr("For all that are selected (Ctrl+E)")
            ToolTip.visible: hovered
            ToolTip.delay: 400
            onClicked: control.stepWanted()
            Keys.onReturnPressed: clicked()
        }
        AppButton {
            id: views

            objectName: "savedViews"
            iconName: "folder"
            text: control.narrow ? "" : qsTr("Views")
            Accessible.name: qsTr("Views")
            ToolTip.text: qsTr("Views")
            ToolTip.visible: hovered && control.narrow
            ToolTip.delay: 400
            onClicked: saved.popup(views, 0, views.height + Theme.unit)
            Keys.onReturnPressed: clicked()

            SavedViewsMenu {
                id: saved

                onSaveWanted: naming.ask()
            }
        }
        IconButton {
            objectName: "zoomToParcels"
            quiet: false
            iconName: "focus"
            label: qsTr("Show these parcels on the map")
            enabled: control.desk.count > 0
            onClicked: control.mapWanted()
            Keys.onReturnPressed: clicked()
        }
        IconButton {
            objectName: "columnsButton"
            quiet: false
            iconName: "columns"
            label: qsTr("Columns…")
            onClicked: columns.open()
            Keys.onReturnPressed: clicked()
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.bottomMargin: visible ? Theme.gap : 0
        visible: control.desk.terms.length > 0
        spacing: 6

        Repeater {
            model: control.desk.terms

            AppButton {
                required property deskTerm modelData

                objectName: "term-" + modelData.key
                implicitHeight: 28
                implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, 360)
                iconName: "close"
                iconSize: 14
                text: modelData.text
                checked: true
                ToolTip.text: modelData.text
                ToolTip.visible: hovered
                ToolTip.delay: 400
                Accessible.name: qsTr("No longer: %1").arg(modelData.text)
                onClicked: control.desk.drop(modelData.key)
                Keys.onReturnPressed: clicked()
            }
        }
        AppButton {
            objectName: "dropAll"
            visible: control.desk.terms.length > 1
            implicitHeight: 28
            quiet: true
            text: qsTr("Clear all")
            onClicked: control.desk.dropAll()
            Keys.onReturnPressed: clicked()
        }
    }
    ColumnsDialog {
        id: columns
    }
    ViewNameDialog {
        id: naming
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: control.visible
        onActivated: control.find()
    }
}
