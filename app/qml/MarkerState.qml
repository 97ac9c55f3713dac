// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// How a marker was found: a sign of its own shape and the word, the colour only beside them.
Row {
    id: control

    required property string markerState
    required property string text
    readonly property var icons: ({
            "standing": "done",
            "damaged": "soon",
            "lost": "close",
            "moved": "right",
            "not_found": "search"
        })
    readonly property bool doubt: ["lost", "moved", "not_found"].includes(markerState)
    readonly property color ink: doubt ? Theme.warnText : markerState === "damaged" ? Theme.soonText : markerState === "standing" ? Theme.doneText : Theme.quietText

    spacing: 6

    AppIcon {
        anchors.verticalCenter: parent.verticalCenter
        size: 16
        icon: control.icons[control.markerState] ?? "undated"
        color: control.ink
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.max(0, control.width - 22 - Theme.gap))
        text: control.text
        color: control.ink
        font.pixelSize: 13
        font.weight: control.doubt ? Font.DemiBold : Font.Normal
    }
}
