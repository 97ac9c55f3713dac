// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A line to type into with its name above it, and a hint or a fault below.
ColumnLayout {
    id: control

    required property string label
    property bool needed: false
    property string hint
    property bool wrong: false
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias field: field

    signal edited(string text)
    signal entered

    spacing: Theme.unit

    AppText {
        Layout.fillWidth: true
        text: control.needed ? qsTr("%1 (needed)").arg(control.label) : control.label
        font.pixelSize: Theme.small
        color: control.needed && field.text.trim() === "" ? Theme.soonText : Theme.quietText
    }
    AppField {
        id: field

        Layout.fillWidth: true
        wrong: control.wrong
        Accessible.name: control.label
        Accessible.description: control.hint
        onTextEdited: control.edited(text)
        onAccepted: control.entered()
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.hint
        font.pixelSize: Theme.small
        color: control.wrong ? Theme.warnText : Theme.quietText
        wrapMode: Text.Wrap
    }
}
