// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// One or two lines of a table's row; a dash where there is nothing. Without width it is left out.
Item {
    id: control

    property alias font: first.font
    property alias horizontalAlignment: first.horizontalAlignment
    property real leftPadding: 0
    property string text
    property string note

    height: parent?.height ?? 0
    visible: width > 0

    AppText {
        id: first

        x: control.leftPadding
        width: control.width - x - Theme.gap
        y: second.visible ? (control.height - implicitHeight - second.implicitHeight) / 2 : (control.height - implicitHeight) / 2
        text: control.text === "" ? "–" : control.text
        color: control.text === "" ? Theme.quietText : Theme.text
        font.pixelSize: 13
    }
    AppText {
        id: second

        x: control.leftPadding
        width: first.width
        anchors.top: first.bottom
        visible: text !== ""
        text: control.note
        horizontalAlignment: first.horizontalAlignment
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
}
