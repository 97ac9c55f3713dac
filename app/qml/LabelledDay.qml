// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A day to type, with its name above it; what is no day is marked and not taken.
ColumnLayout {
    id: control

    required property string label
    required property date day

    signal chosen(date day)

    Layout.preferredWidth: 140
    Layout.fillWidth: false
    spacing: Theme.unit

    AppText {
        text: control.label
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    AppField {
        Layout.fillWidth: true
        objectName: control.objectName + "Field"
        text: MapLook.day(control.day)
        placeholderText: qsTr("dd/mm/yyyy")
        wrong: isNaN(MapLook.dayOf(text).getTime())
        Accessible.name: control.label
        onEditingFinished: if (!wrong)
            control.chosen(MapLook.dayOf(text))
    }
}
