// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The map; on the page of parcels with their table below it and what narrows both beside them, or the
/// progress of clearance, or all that stands in the way.
FocusScope {
    id: control

    property bool desk: false ///< the page of parcels, rather than the map alone
    property string part: "table"
    readonly property bool onMap: !desk || part === "table"
    readonly property alias canvas: mapPage.canvas

    /// Of the parcels that are selected in the table; of the one whose details are open, if it is one.
    signal stepWanted
    signal obstacleWanted
    signal solveWanted(int obstacle)

    function begin(reason: int): void {
        if (!desk)
            mapPage.forceActiveFocus(reason);
        else if (part === "table")
            table.begin(reason);
        else
            (part === "progress" ? progress : obstacles).forceActiveFocus(reason);
    }
    function show(name: string): void {
        part = name;
        begin(Qt.ShortcutFocusReason);
    }
    /// False where no more than one parcel is selected.
    function chooseMany(): bool {
        return desk && part === "table" && table.chooseMany();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: desk ? qsTr("Parcels") : qsTr("Map")
    onDeskChanged: if (desk)
        Session.desk.watched = true

    Shortcut {
        sequence: "Alt+Up"
        enabled: control.desk && control.onMap
        onActivated: table.step(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: control.desk && control.onMap
        onActivated: table.step(1)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ParcelParts {
            Layout.fillWidth: true
            visible: control.desk
            part: control.part
            onChosen: name => control.show(name)
        }
        RowLayout {
            visible: control.onMap
            spacing: 0

            ParcelFilters {
                id: filters

                objectName: "parcelFilters"
                Layout.fillHeight: true
                Layout.preferredWidth: 250
                visible: control.desk && Session.preferences.filtersOpen
            }
            Rectangle {
                Layout.fillHeight: true
                implicitWidth: 1
                visible: filters.visible
                color: Theme.line
            }
            SplitView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                orientation: Qt.Vertical
                handle: Rectangle {
                    implicitHeight: 6
                    color: SplitHandle.pressed || SplitHandle.hovered ? Theme.accent : Theme.line
                }
                onResizingChanged: if (!resizing)
                    Session.preferences.tableShare = table.height / height

                MapPage {
                    id: mapPage

                    SplitView.fillHeight: true
                    SplitView.minimumHeight: 140
                    selecting: control.desk
                }
                ParcelTable {
                    id: table

                    SplitView.preferredHeight: (parent?.height ?? 0) * Session.preferences.tableShare
                    SplitView.minimumHeight: 180
                    visible: control.desk
                    onStepWanted: control.stepWanted()
                    onMapWanted: mapPage.canvas.goTo({
                        "parcels": Session.desk.onMap
                    })
                    onRevealWanted: mapPage.canvas.reveal(Session.details.onMapAs)
                }
            }
        }
        ProgressTable {
            id: progress

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: control.desk && control.part === "progress"
            onListWanted: filter => {
                Session.desk.filterJson = filter;
                control.show("table");
            }
        }
        ObstacleList {
            id: obstacles

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: control.desk && control.part === "obstacles"
            onAddWanted: control.obstacleWanted()
            onSolveWanted: obstacle => control.solveWanted(obstacle)
        }
    }
}
