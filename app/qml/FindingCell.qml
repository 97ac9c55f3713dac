// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// What one side says, with its source below it.
ColumnLayout {
    id: control

    required property string text
    property string below
    property bool bold: false
    property bool quiet: false

    Layout.alignment: Qt.AlignTop
    Layout.topMargin: 8
    spacing: 2

    AppText {
        Layout.fillWidth: true
        text: control.text
        color: control.quiet ? Theme.quietText : Theme.text
        font.pixelSize: control.bold ? Theme.normal : 13
        font.weight: control.bold ? Font.Medium : Font.Normal
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.below
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }
}
