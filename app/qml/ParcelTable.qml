// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The parcels a filter leaves, in pages from the workspace.
FocusScope {
    id: control

    readonly property int shownRow: Session.desk.count > 0 && Session.details.kind === "parcel" ? Session.desk.rowOf(Session.details.id) : -1

    signal revealWanted
    signal stepWanted ///< of the parcels that are selected
    signal mapWanted ///< to where the parcels of the table are

    function begin(reason: int): void {
        table.forceActiveFocus(reason);
    }
    function select(row: int): void {
        const parcel = Session.desk.parcelAt(row);
        if (parcel === 0 || (Session.details.kind === "parcel" && Session.details.id === parcel))
            return;
        Session.select("parcel", parcel);
        control.revealWanted();
    }
    /// What is selected on the map, or by its keys, is the current row.
    function follow(): void {
        if (shownRow < 0)
            return;
        if (shownRow !== table.currentRow)
            picked.setCurrentIndex(Session.desk.rows.index(shownRow, 0), ItemSelectionModel.ClearAndSelect | ItemSelectionModel.Rows);
        table.forceLayout();
        table.positionViewAtRow(shownRow, TableView.Contain);
    }
    /// Takes those that are selected for what is done next; false where it is no more than one.
    function chooseMany(): bool {
        if (picked.rows > 1)
            Session.choose(picked.selection);
        return picked.rows > 1;
    }
    function step(by: int): void {
        const row = shownRow < 0 ? 0 : Math.max(0, Math.min(Session.desk.count - 1, shownRow + by));
        select(row);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Table of parcels")
    onShownRowChanged: follow()

    Connections {
        target: Session.desk

        function onAnswered(): void {
            if (control.shownRow < 0 && table.rows > 0)
                table.positionViewAtRow(0, TableView.AlignTop);
            Qt.callLater(control.follow); // once the rows are laid out
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ParcelTools {
            id: tools

            Layout.fillWidth: true
            selectedCount: picked.hasSelection ? picked.rows : 0
            onTableWanted: table.forceActiveFocus(Qt.TabFocusReason)
            onMapWanted: control.mapWanted()
            onStepWanted: control.stepWanted()
        }
        ParcelHead {
            Layout.fillWidth: true
            table: table
        }
        TableView {
            id: table

            readonly property real share: Math.max(1, width / usual)
            readonly property real usual: Session.desk.columns.reduce((sum, name) => sum + control.widthOf(name), 0)

            objectName: "parcelTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            selectionBehavior: TableView.SelectRows
            selectionMode: TableView.ExtendedSelection
            model: Session.desk.rows
            rowHeightProvider: () => 32
            columnWidthProvider: column => explicitColumnWidth(column) >= 0 ? explicitColumnWidth(column) : share * control.widthOf(Session.desk.columns[column] ?? "")
            onWidthChanged: forceLayout()
            onCurrentRowChanged: if (activeFocus)
                settle.restart()
            ScrollBar.vertical: ScrollBar {}
            ScrollBar.horizontal: ScrollBar {}
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Table of parcels")
            Accessible.description: currentRow < 0 ? "" : Session.desk.rows.spoken(currentRow)
            Keys.onReturnPressed: {
                control.select(currentRow);
                control.revealWanted();
            }
            Keys.onEscapePressed: event => {
                event.accepted = picked.hasSelection && picked.rows > 1;
                picked.clearSelection();
            }
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_A && event.modifiers === Qt.ControlModifier;
                if (event.accepted)
                    picked.selectAll();
                else if ([Qt.Key_Up, Qt.Key_Down, Qt.Key_PageUp, Qt.Key_PageDown, Qt.Key_Home, Qt.Key_End].includes(event.key) && !(event.modifiers & Qt.ShiftModifier))
                    picked.clearSelection();
            }
            delegate: ParcelCell {
                onDoubleTapped: Session.show("parcel", Session.desk.parcelAt(row))
            }
            selectionModel: ItemSelectionModel {
                id: picked

                property int rows: 0

                function selectAll(): void {
                    select(Session.desk.everything(), ItemSelectionModel.ClearAndSelect | ItemSelectionModel.Rows);
                }

                model: Session.desk.rows
                onSelectionChanged: rows = Session.desk.countIn(selection)
            }

            Timer {
                id: settle

                interval: 40 // a held key runs past what nobody reads
                onTriggered: control.select(table.currentRow)
            }
            Placeholder {
                parent: table
                anchors.centerIn: parent
                visible: Session.desk.count === 0 && !Session.desk.busy
                icon: "parcel"
                title: Session.desk.total === 0 ? qsTr("There are no parcels yet") : qsTr("No parcel fits")
                text: Session.desk.total === 0 ? qsTr("Import them from the files of the land office.") : qsTr("Take away what narrows the table, or look for other words.")
                actionText: Session.desk.total === 0 ? "" : qsTr("Show all")
                onAction: Session.desk.dropAll()
            }
        }
    }

    function widthOf(name: string): real {
        return ({
                "place": 110,
                "holder": 190,
                "stage": 200,
                "due": 120,
                "obstacle": 110,
                "land_use": 84,
                "area": 104,
                "approved": 130,
                "paid": 130,
                "unit": 170,
                "project": 76,
                "quality": 100
            })[name] ?? 100;
    }
}
