// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// Draws an area over the map: Shift and drag a rectangle; as a lasso, drag any outline.
Item {
    id: control

    property bool lasso: false
    property list<point> outline

    /// Pixels of this item.
    signal outlined(points: list<point>)

    function finish(): void {
        if (outline.length > 2)
            outlined(outline);
        outline = [];
        lasso = false;
    }
    function rectangle(a: point, b: point): list<point> {
        return [Qt.point(a.x, a.y), Qt.point(b.x, a.y), Qt.point(b.x, b.y), Qt.point(a.x, b.y)];
    }

    onOutlineChanged: sketch.requestPaint()

    DragHandler {
        target: null
        enabled: !control.lasso
        acceptedModifiers: Qt.ShiftModifier
        cursorShape: Qt.CrossCursor
        onCentroidChanged: if (active)
            control.outline = control.rectangle(centroid.pressPosition, centroid.position)
        onActiveChanged: if (!active)
            control.finish()
    }
    DragHandler {
        target: null
        enabled: control.lasso
        cursorShape: Qt.CrossCursor
        onCentroidChanged: if (active)
            control.outline.push(centroid.position)
        onActiveChanged: if (!active)
            control.finish()
    }
    HoverHandler {
        enabled: control.lasso
        cursorShape: Qt.CrossCursor
    }
    Canvas {
        id: sketch

        anchors.fill: parent
        visible: control.outline.length > 1
        onPaint: {
            const context = getContext("2d");
            context.reset();
            if (control.outline.length < 2)
                return;
            context.beginPath();
            context.moveTo(control.outline[0].x, control.outline[0].y);
            for (const point of control.outline)
                context.lineTo(point.x, point.y);
            context.closePath();
            context.fillStyle = "#400b5f6b";
            context.fill();
            context.strokeStyle = "#0b5f6b";
            context.lineWidth = 2;
            context.stroke();
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.pad
        visible: control.lasso && control.outline.length === 0
        implicitWidth: hint.implicitWidth + 2 * Theme.pad
        implicitHeight: 30
        radius: Theme.radius
        color: "#f4ffffff"
        border.color: "#b8c2c4"

        AppText {
            id: hint

            anchors.centerIn: parent
            text: qsTr("Drag around the parcels · Esc leaves")
            font.pixelSize: Theme.small
            color: "#1a2326"
        }
    }
}
