// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One of several texts, chosen from a list that drops down.
ComboBox {
    id: control

    property bool asked: false ///< somebody has to choose

    implicitHeight: Theme.controlHeight
    font.pixelSize: Theme.normal
    leftPadding: Theme.pad
    popup.height: Math.min(popup.contentItem.implicitHeight + 2, 420)
    indicator: AppIcon {
        x: control.width - width - Theme.gap
        y: (control.height - height) / 2
        icon: "down"
        size: 18
    }
    contentItem: AppText {
        rightPadding: 30
        text: control.displayText
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.asked ? Theme.soonGround : Theme.raised
        border.color: control.asked ? Theme.soonText : Theme.strongLine
        border.width: control.asked ? 2 : 1
    }
    delegate: ItemDelegate {
        id: line

        required property string modelData
        required property int index

        width: ListView.view.width
        height: 34
        highlighted: control.highlightedIndex === index
        Accessible.name: modelData
        contentItem: AppText {
            text: line.modelData
        }
        background: Rectangle {
            radius: Theme.radius
            color: line.highlighted ? Theme.accentGround : "transparent"
        }
    }

    FocusFrame {}
}
