// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// A row of the table of progress; each figure opens its parcels.
Rectangle {
    id: control

    required property progressLine modelData
    required property int index
    required property real nameWidth
    required property real cellWidth
    required property list<string> titles
    property int current: -1 ///< column that has the focus; -1: none in this row

    signal listWanted(string filter)
    signal touched(int column)

    height: 38
    color: modelData.total ? Theme.raised : Theme.surface

    Row {
        Column {
            width: control.nameWidth
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.wide

            AppText {
                width: parent.width - Theme.wide - Theme.gap
                text: control.modelData.code === "" ? control.modelData.name : control.modelData.code + "  " + control.modelData.name
                elide: Text.ElideRight
                font.weight: control.modelData.total ? Font.DemiBold : Font.Normal
            }
        }
        Repeater {
            model: control.modelData.cells

            Rectangle {
                id: cell

                required property progressCell modelData
                required property int index
                readonly property bool focused: control.current === index

                objectName: "progressCell-" + control.index + "-" + index
                width: control.cellWidth
                height: control.height
                color: hover.hovered && !modelData.nothing ? Theme.accentGround : "transparent"
                border.width: focused ? 2 : 0
                border.color: Theme.focus
                Accessible.role: modelData.nothing ? Accessible.Cell : Accessible.Link
                Accessible.name: control.modelData.name + ", " + control.titles[index] + ": " + modelData.text
                Accessible.onPressAction: control.listWanted(modelData.filter)

                AppText {
                    anchors.fill: parent
                    rightPadding: Theme.gap
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                    text: cell.modelData.text
                    color: cell.modelData.nothing ? Theme.quietText : Theme.link
                    font.underline: hover.hovered && !cell.modelData.nothing
                    font.weight: control.modelData.total || cell.index === 0 ? Font.DemiBold : Font.Normal
                }
                HoverHandler {
                    id: hover

                    cursorShape: cell.modelData.nothing ? Qt.ArrowCursor : Qt.PointingHandCursor
                }
                TapHandler {
                    onTapped: {
                        control.touched(cell.index);
                        if (!cell.modelData.nothing)
                            control.listWanted(cell.modelData.filter);
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
