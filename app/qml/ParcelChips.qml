// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The state of a parcel with its colour on the map, and the flags that are up.
Flow {
    id: control

    readonly property ParcelStory story: Session.clearance.story

    spacing: 6

    Rectangle {
        implicitWidth: Math.min(control.width, parts.implicitWidth + 2 * Theme.gap)
        implicitHeight: 26
        radius: 13
        color: Theme.raised
        border.color: Theme.strongLine

        RowLayout {
            id: parts

            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: 6

            Rectangle {
                implicitWidth: 14
                implicitHeight: 14
                radius: 3
                color: control.story.stateColor
                border.color: Theme.strongLine
            }
            AppText {
                objectName: "parcelState"
                Layout.fillWidth: true
                text: control.story.since === "" ? control.story.state : qsTr("%1 · %2", "state, since when").arg(control.story.state).arg(control.story.since)
                font.weight: Font.DemiBold
                font.pixelSize: 13
                Accessible.name: qsTr("State: %1").arg(text)
            }
        }
    }
    Repeater {
        model: control.story.flags

        Rectangle {
            id: flag

            required property string modelData

            implicitWidth: Math.min(control.width, word.implicitWidth + 36)
            implicitHeight: 26
            radius: 13
            color: Theme.soonGround

            AppIcon {
                x: 9
                anchors.verticalCenter: parent.verticalCenter
                size: 16
                icon: "finding"
                color: Theme.soonText
            }
            AppText {
                id: word

                x: 28
                width: parent.width - 36
                height: parent.height
                text: flag.modelData
                font.pixelSize: 13
                color: Theme.soonText
            }
        }
    }
}
