// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One way to read the coordinates, to be chosen.
AbstractButton {
    id: control

    required property importPlace place

    padding: Theme.pad
    implicitHeight: contentItem.implicitHeight + 2 * padding
    text: place.title
    Accessible.role: Accessible.RadioButton
    Accessible.checked: place.chosen
    Accessible.name: [place.title, place.where, place.why, place.certainty].join(", ")
    Keys.onReturnPressed: event => {
        event.accepted = !place.chosen; // Enter on the one that is chosen goes on
        if (event.accepted)
            clicked();
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.place.chosen ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface
        border.color: control.place.chosen ? Theme.accent : Theme.strongLine
        border.width: control.place.chosen ? 2 : 1
    }

    contentItem: Item {
        implicitHeight: texts.height

        Rectangle {
            width: 18
            height: 18
            radius: 9
            color: "transparent"
            border.color: control.place.chosen ? Theme.accent : Theme.strongLine
            border.width: control.place.chosen ? 5 : 1
        }
        Column {
            id: texts

            x: 18 + Theme.pad
            width: certainty.x - x - Theme.gap
            spacing: 2

            AppText {
                width: parent.width
                text: control.place.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AppText {
                width: parent.width
                visible: text !== ""
                text: control.place.where
                font.pixelSize: Theme.small
                color: Theme.quietText
                wrapMode: Text.Wrap
            }
            AppText {
                width: parent.width
                text: control.place.why
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
        AppText {
            id: certainty

            anchors.right: parent.right
            text: control.place.certainty
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            color: Theme.quietText
        }
    }

    FocusFrame {}
}
