// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import QtQuick.Controls.Basic

/// The map with its gestures: drag, wheel, pinch, click, and the keys arrows, + - and Home.
Control {
    id: control

    property alias zoomLevel: map.zoomLevel
    property alias center: map.center
    property alias hiddenLayers: tiles.hiddenLayers
    readonly property bool ready: tiles.ready
    readonly property real metresPerPixel: tiles.metresPerPixel
    /// Under the cursor, else in the middle.
    readonly property point focusPoint: hover.hovered ? hover.point.position : Qt.point(width / 2, height / 2)
    property point gridPlace: Qt.point(NaN, NaN)
    property geoCoordinate place
    /// What stays in view while the window changes its size, until the user moves the map; see
    /// MapLook.view(). Null: nothing.
    property var aim: ({})
    /// Pixels on the left that something covers.
    property real inset: 0
    property var under: ({})
    property bool selecting: false ///< areas can be drawn, to narrow the parcels
    property bool steered: false // by keys, until the pointer moves

    function locate(): void {
        gridPlace = tiles.gridAt(focusPoint);
        place = tiles.coordinateAt(focusPoint);
    }
    function look(what: var): void {
        const view = MapLook.view(Session.scene, what, Qt.size(width, height), inset);
        if (view.zoomLevel === undefined)
            return;
        map.zoomLevel = view.zoomLevel;
        map.center = view.center;
    }
    function goTo(what: var): void {
        aim = what;
        look(what);
    }
    function home(): void {
        goTo({});
    }
    function goToSelected(): void {
        if (Session.details.onMap)
            goTo(Session.details.onMapAs);
    }
    /// Brings a thing into view without leaving the scale where that shows it.
    function reveal(what: var): void {
        const view = MapLook.view(Session.scene, what, Qt.size(width, height), inset);
        if (view.zoomLevel === undefined)
            return;
        aim = null;
        const at = map.fromCoordinate(view.center, false);
        const margin = Math.min(width, height) * 0.1;
        const seen = at.x > inset + margin && at.x < width - margin && at.y > margin && at.y < height - margin;
        const readable = map.zoomLevel > view.zoomLevel - 4 && map.zoomLevel < view.zoomLevel + 1;
        if (!readable)
            map.zoomLevel = view.zoomLevel - 2;
        if (!seen || !readable)
            map.center = view.center;
    }
    function aimAgain(): void {
        if (aim !== null)
            look(aim);
    }
    function zoomBy(steps: real, at: point): void {
        const fixed = map.toCoordinate(at, false);
        aim = null;
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + steps));
        map.alignCoordinateToPoint(fixed, at);
    }
    function panBy(dx: real, dy: real): void {
        aim = null;
        steered = true;
        map.pan(dx, dy);
    }
    function pickAt(at: point): void {
        const thing = tiles.pick(at);
        if (thing.kind === undefined)
            Session.details.close();
        else
            Session.select(thing.kind, thing.id);
    }
    function pointOf(place: geoCoordinate): point {
        return map.fromCoordinate(place, false);
    }

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Map of the ward")
    Accessible.description: qsTr("Arrows move the map, + and - zoom, Home shows the whole ward, Enter selects what is in the middle")
    Accessible.focusable: true
    onFocusPointChanged: locate()
    onWidthChanged: aimAgain()
    onHeightChanged: aimAgain()
    onInsetChanged: aimAgain()
    Keys.onLeftPressed: panBy(-64, 0)
    Keys.onRightPressed: panBy(64, 0)
    Keys.onUpPressed: panBy(0, -64)
    Keys.onDownPressed: panBy(0, 64)
    Keys.onReturnPressed: pickAt(Qt.point(width / 2, height / 2))
    Keys.onPressed: event => {
        const steps = event.key === Qt.Key_Plus || event.key === Qt.Key_Equal ? 0.5 : event.key === Qt.Key_Minus ? -0.5 : 0;
        event.accepted = steps !== 0 || event.key === Qt.Key_Home || (event.key === Qt.Key_L && selecting) || (event.key === Qt.Key_Escape && selection.lasso);
        if (steps !== 0)
            zoomBy(steps, Qt.point(width / 2, height / 2));
        else if (event.key === Qt.Key_Home)
            home();
        else if (event.accepted)
            selection.lasso = event.key === Qt.Key_L;
    }

    Connections {
        target: Session

        function onFileChanged(): void {
            control.home();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: MapLook.background
    }
    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        minimumZoomLevel: 8
        maximumZoomLevel: 22
        zoomLevel: 13
        center: QtPositioning.coordinate(19.84, 105.78)
        color: "transparent"
        copyrightsVisible: false

        DragHandler {
            target: null
            enabled: !selection.lasso
            acceptedModifiers: control.selecting ? Qt.NoModifier : Qt.KeyboardModifierMask
            cursorShape: Qt.ClosedHandCursor
            onTranslationChanged: delta => control.panBy(-delta.x, -delta.y)
            onActiveChanged: if (active)
                control.forceActiveFocus(Qt.MouseFocusReason)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => control.zoomBy(event.angleDelta.y / 240, Qt.point(event.x, event.y))
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => control.zoomBy(Math.log2(delta), centroid.position)
        }
        TapHandler {
            onTapped: eventPoint => {
                control.forceActiveFocus(Qt.MouseFocusReason);
                if (tapCount === 2)
                    control.zoomBy(1, eventPoint.position);
                else
                    control.pickAt(eventPoint.position);
            }
        }
        HoverHandler {
            id: hover

            onPointChanged: {
                control.steered = false;
                control.under = {};
                rest.restart();
            }
        }
    }
    TileLayer {
        id: tiles

        anchors.fill: parent
        scene: Session.scene
        parcels: Session.desk.onMap
        center: map.center
        zoomLevel: map.zoomLevel
        bearing: map.bearing
        selected: Session.details.onMapAs
        onCameraChanged: control.locate()
        onSceneChanged: {
            control.aimAgain();
            control.locate();
        }
    }
    MapSelection {
        id: selection

        anchors.fill: parent
        visible: control.selecting
        onOutlined: points => Session.desk.setDrawn(points.map(point => tiles.gridAt(point)))
    }
    AppIcon {
        // where Enter selects, for who steers by keys
        anchors.centerIn: parent
        visible: control.steered && control.activeFocus
        icon: "plus"
        color: "#1a2326"
    }
    Timer {
        id: rest

        interval: 100
        onTriggered: control.under = hover.hovered ? tiles.pick(hover.point.position) : {}
    }
    ToolTip {
        x: hover.point.position.x + 14
        y: hover.point.position.y + 14
        visible: text !== "" && hover.hovered
        text: control.under.kind === undefined ? "" : MapLook.tip(control.under, Session.language)
    }
    Rectangle {
        anchors.fill: parent
        visible: control.visualFocus
        color: "transparent"
        border.color: Theme.focus
        border.width: 2
    }
}
