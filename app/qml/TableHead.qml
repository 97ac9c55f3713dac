// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// The headings of a table's columns; a column without width is left out.
Rectangle {
    id: control

    required property list<string> titles
    required property list<real> columns
    property int rightAligned: -1 ///< the column of figures

    implicitHeight: 34
    color: Theme.raised

    Row {
        Repeater {
            model: control.titles

            AppText {
                required property string modelData
                required property int index

                width: control.columns[index]
                height: control.height
                visible: width > 0
                leftPadding: index === 0 ? Theme.wide : 0
                rightPadding: Theme.gap
                text: modelData
                horizontalAlignment: index === control.rightAligned ? Text.AlignRight : Text.AlignLeft
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                color: Theme.quietText
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
