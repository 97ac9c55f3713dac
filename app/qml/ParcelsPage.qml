// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The map; on the page of parcels with their table below it and what narrows both beside them.
FocusScope {
    id: control

    property bool desk: false ///< whether the table is shown
    readonly property alias canvas: mapPage.canvas

    function begin(reason: int): void {
        if (desk)
            table.begin(reason);
        else
            mapPage.forceActiveFocus(reason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: desk ? qsTr("Parcels") : qsTr("Map")
    onDeskChanged: if (desk)
        Session.desk.watched = true

    Shortcut {
        sequence: "Alt+Up"
        enabled: control.desk
        onActivated: table.step(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: control.desk
        onActivated: table.step(1)
    }
    RowLayout {
        anchors.fill: parent
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
                onMapWanted: mapPage.canvas.goTo({
                    "parcels": Session.desk.onMap
                })
                onRevealWanted: mapPage.canvas.reveal(Session.details.onMapAs)
            }
        }
    }
}
