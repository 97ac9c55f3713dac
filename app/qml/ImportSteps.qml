// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Which step of an import this is.
RowLayout {
    id: control

    required property int step
    readonly property list<string> titles: [qsTr("File"), qsTr("How it is read"), qsTr("Plan"), qsTr("Done")]

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(step + 1).arg(titles.length).arg(titles[step])

    Repeater {
        model: control.titles

        RowLayout {
            id: part

            required property string modelData
            required property int index
            readonly property bool now: index === control.step
            readonly property bool past: index < control.step

            spacing: 6
            Accessible.ignored: true

            Rectangle {
                visible: part.index > 0
                implicitWidth: 20
                implicitHeight: 1
                color: Theme.strongLine
            }
            Rectangle {
                implicitWidth: 24
                implicitHeight: 24
                radius: 12
                color: part.now ? Theme.accent : part.past ? Theme.accentGround : "transparent"
                border.color: part.now || part.past ? "transparent" : Theme.strongLine

                AppText {
                    anchors.centerIn: parent
                    visible: !part.past
                    text: part.index + 1
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    color: part.now ? Theme.accentText : Theme.quietText
                }
                AppIcon {
                    anchors.centerIn: parent
                    visible: part.past
                    icon: "check"
                    size: 14
                    color: Theme.accent
                }
            }
            AppText {
                text: part.modelData
                font.weight: part.now ? Font.DemiBold : Font.Normal
                color: part.now ? Theme.text : Theme.quietText
            }
        }
    }
}
