// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A choice with its name above it.
ColumnLayout {
    id: control

    required property string label
    property alias model: choice.model
    property alias currentIndex: choice.currentIndex
    property alias choice: choice
    property bool asked: false ///< somebody has to choose

    signal chosen(int index)

    spacing: Theme.unit

    AppText {
        Layout.fillWidth: true
        text: control.label
        font.pixelSize: Theme.small
        color: control.asked ? Theme.soonText : Theme.quietText
    }
    AppChoice {
        id: choice

        Layout.fillWidth: true
        asked: control.asked
        Accessible.name: control.label
        onActivated: index => control.chosen(index)
    }
}
