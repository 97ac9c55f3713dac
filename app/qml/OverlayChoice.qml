// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What things are held against, and how wide a corridor is.
GridLayout {
    id: control

    readonly property OverlayView overlay: Session.markers.overlay

    columns: width > 700 ? 6 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    AppText {
        text: qsTr("Inside")
        color: Theme.quietText
    }
    AppChoice {
        objectName: "overlayArea"
        Layout.fillWidth: true
        Layout.columnSpan: control.columns === 3 ? 2 : 1
        Layout.maximumWidth: 420
        model: control.overlay.areas
        currentIndex: control.overlay.area
        Accessible.name: qsTr("Area things are held against")
        onActivated: index => control.overlay.area = index
    }
    AppCheck {
        objectName: "overlayCorridors"
        Layout.columnSpan: control.columns === 3 ? 3 : 1
        visible: !control.overlay.alongLine
        text: qsTr("Corridors, too")
        checked: control.overlay.corridors
        onToggled: control.overlay.corridors = checked
    }
    AppText {
        visible: sides.visible
        text: qsTr("Metres to each side")
        color: Theme.quietText
    }
    AppField {
        id: sides

        objectName: "overlayWidth"
        Layout.preferredWidth: 72
        visible: control.overlay.alongLine || control.overlay.corridors
        text: control.overlay.halfWidth.toLocaleString(Qt.locale(Session.language), "f", 0)
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        validator: IntValidator {
            bottom: 1
            top: 5000
        }
        wrong: !acceptableInput
        Accessible.name: qsTr("Metres of the corridor to each side of its line")
        onEditingFinished: control.overlay.halfWidth = Number(text)
    }
    AppText {
        Layout.fillWidth: true
        visible: control.columns === 6
        text: control.overlay.busy ? "" : control.overlay.summary
        color: Theme.quietText
        horizontalAlignment: Text.AlignRight
    }
}
