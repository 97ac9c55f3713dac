// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One cell of the parcel table.
Rectangle {
    id: control

    required property int row
    required property int column
    required property bool current
    required property bool selected
    required property string display
    required property int alignment
    required property string columnName
    required property var mark
    required property bool late
    required property bool quiet
    readonly property TableView table: TableView.view
    readonly property bool onCurrentRow: table !== null && table.currentRow === row
    readonly property bool warns: columnName === "obstacle" ? display !== "" : columnName === "due" && late

    signal doubleTapped

    implicitHeight: 32
    color: selected || onCurrentRow ? Theme.accentGround : row % 2 ? Theme.raised : Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: control.column === 0 ? Theme.wide : Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 6

        Rectangle {
            visible: control.mark !== undefined
            implicitWidth: 12
            implicitHeight: 12
            radius: 3
            color: control.mark ?? "transparent"
            border.color: Theme.strongLine
        }
        AppIcon {
            visible: control.warns
            icon: control.columnName === "due" ? "overdue" : "obstacle"
            size: 16
            color: Theme.warnText
        }
        AppText {
            Layout.fillWidth: true
            text: control.display
            horizontalAlignment: control.alignment
            color: control.warns ? Theme.warnText : Theme.text
            font.italic: control.quiet
            font.weight: control.columnName === "place" ? Font.DemiBold : Font.Normal
        }
    }
    Repeater {
        // the frame of the current row, without lines between its cells
        model: [0, control.height - 2]

        Rectangle {
            required property real modelData

            y: modelData
            width: control.width
            height: 2
            visible: control.onCurrentRow && (control.table?.activeFocus ?? false)
            color: Theme.focus
        }
    }
    TapHandler {
        onDoubleTapped: control.doubleTapped()
    }
}
