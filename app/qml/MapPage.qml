// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The map with its legend, scale bar and buttons.
FocusScope {
    id: control

    property alias canvas: canvas
    property alias selecting: canvas.selecting

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")

    MapCanvas {
        id: canvas

        anchors.fill: parent
        focus: true
        visible: Session.scene.valid
        inset: legend.unfolded && width > 640 ? legend.width + Theme.pad : 0
    }
    MapLegend {
        id: legend

        x: Theme.pad
        y: Theme.pad
        roomHeight: control.height - 2 * Theme.pad - 52
        visible: Session.scene.valid
    }
    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.pad
        metresPerPixel: Session.scene.valid ? canvas.metresPerPixel : 0
    }
    MapControls {
        id: controls

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.pad
        canvas: canvas
        visible: Session.scene.valid
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pad
        anchors.rightMargin: controls.y < height + 2 * Theme.pad ? controls.width + 2 * Theme.pad : Theme.pad
        width: note.implicitWidth + 2 * Theme.gap
        height: 26
        radius: Theme.radius
        color: "#f4ffffff"
        border.color: "#b8c2c4"
        visible: Session.illustrative

        AppText {
            id: note

            anchors.centerIn: parent
            text: qsTr("Illustrative geometry")
            font.pixelSize: Theme.small
            font.italic: true
            color: "#1a2326"
        }
    }
    AppButton {
        objectName: "mapFilter"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.margins: Theme.pad
        visible: !Session.desk.onMap.all && !control.selecting
        implicitHeight: 30
        iconName: "close"
        iconSize: 16
        text: qsTr("%L1 of %L2 parcels").arg(Session.desk.count).arg(Session.desk.total)
        ToolTip.text: qsTr("Show all parcels again")
        ToolTip.visible: hovered
        ToolTip.delay: 400
        onClicked: Session.desk.dropAll()
        Keys.onReturnPressed: clicked()
    }
}
