// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// One target; the first of a section carries the section's heading.
ItemDelegate {
    id: control

    required property targetRow modelData
    required property int index
    required property list<real> columns

    readonly property int headHeight: modelData.first ? 34 : 0

    implicitHeight: headHeight + Math.max(44, title.implicitHeight + 14)
    padding: 0
    highlighted: Session.details.kind === "target" && Session.details.id === modelData.id
    Accessible.name: [modelData.code, modelData.title, modelData.comparison, modelData.value, modelData.unit, modelData.due].join(" ")
    onClicked: Session.select("target", modelData.id)

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Rectangle {
            width: parent.width
            height: control.headHeight
            visible: control.modelData.first
            color: Theme.ground
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: control.headHeight
            visible: control.ListView.isCurrentItem && (control.ListView.view?.activeFocus ?? false)
            color: "transparent"
            border.color: Theme.focus
            border.width: 2
        }
    }

    contentItem: Item {
        AppText {
            x: Theme.wide
            width: parent.width - 2 * x
            height: control.headHeight
            visible: control.modelData.first
            text: control.modelData.section
            font.weight: Font.DemiBold
            font.pixelSize: 13
            Accessible.role: Accessible.Heading
        }
        Row {
            y: control.headHeight
            height: parent.height - y

            Repeater {
                model: [control.modelData.code, "", (control.modelData.comparison + " " + control.modelData.value).trim(), control.modelData.unit, control.modelData.due, control.modelData.lastDay, control.modelData.baseline, control.modelData.source]

                AppText {
                    required property string modelData
                    required property int index

                    width: control.columns[index]
                    height: parent.height
                    visible: width > 0
                    leftPadding: index === 0 ? Theme.wide : 0
                    rightPadding: Theme.gap
                    text: index === 1 ? control.modelData.title : modelData === "" && index > 3 ? "–" : modelData
                    color: index === 0 || index === 7 ? Theme.quietText : Theme.text
                    horizontalAlignment: index === 2 ? Text.AlignRight : Text.AlignLeft
                    font.pixelSize: index === 7 ? Theme.small : index === 1 || index === 2 ? Theme.normal : 13
                    font.weight: index === 2 ? Font.DemiBold : Font.Normal
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                }
            }
        }
        AppText {
            id: title

            visible: false
            width: control.columns[1] - Theme.gap
            text: control.modelData.title
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
    }
}
