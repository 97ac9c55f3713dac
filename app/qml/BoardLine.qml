// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One line of the deadline board; its columns stand under the page's headings.
ItemDelegate {
    id: control

    required property boardRow modelData
    required property int index
    required property list<real> columns

    implicitHeight: Math.max(52, cells.implicitHeight + 14)
    padding: 0
    highlighted: Session.details.kind === modelData.kind && Session.details.id === modelData.id
    Accessible.name: [modelData.countdown, modelData.note, modelData.title, modelData.project, modelData.wording, modelData.lastDay].join(", ")
    onClicked: Session.select(modelData.kind, modelData.id)
    onDoubleClicked: Session.show(modelData.kind, modelData.id)

    background: Rectangle {
        color: control.highlighted ? Theme.accentGround : control.hovered ? Theme.raised : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Rectangle {
            anchors.fill: parent
            visible: control.ListView.isCurrentItem && (control.ListView.view?.activeFocus ?? false)
            color: "transparent"
            border.color: Theme.focus
            border.width: 2
        }
    }

    contentItem: RowLayout {
        id: cells

        spacing: 0

        StateChip {
            Layout.preferredWidth: control.columns[0] - Theme.wide - Theme.gap
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.gap
            dueState: control.modelData.state
            text: control.modelData.countdown
            note: control.modelData.note
        }
        Repeater {
            model: [control.modelData.title, control.modelData.project, control.modelData.wording, control.modelData.lastDay, control.modelData.responsible, control.modelData.source]

            AppText {
                required property string modelData
                required property int index

                Layout.preferredWidth: control.columns[index + 1] - Theme.gap
                Layout.rightMargin: Theme.gap
                visible: control.columns[index + 1] > 0
                text: modelData === "" ? "–" : modelData
                color: modelData === "" || index === 5 ? Theme.quietText : Theme.text
                font.pixelSize: index === 5 ? Theme.small : index === 0 ? Theme.normal : 13
                font.weight: index === 0 ? Font.Medium : Font.Normal
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
    }
}
