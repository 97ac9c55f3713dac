// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One deadline of the strip: how long, what, of which project, as printed and until when.
AbstractButton {
    id: control

    required property boardRow modelData

    readonly property color ink: Theme.stateColor(modelData.state)

    implicitHeight: 112
    padding: Theme.gap
    leftPadding: Theme.pad
    Accessible.name: modelData.countdown + ", " + modelData.title
    Accessible.description: modelData.project
    ToolTip.text: modelData.title + "\n" + modelData.project
    ToolTip.visible: hovered
    ToolTip.delay: 600
    onClicked: Session.show(modelData.kind, modelData.id)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: Theme.stateGround(control.modelData.state)
        border.color: control.hovered ? Theme.accent : Theme.line
        radius: Theme.radius

        Rectangle {
            width: 4
            height: parent.height
            radius: 2
            color: control.ink
        }
    }

    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: 6

            AppIcon {
                size: 16
                icon: Theme.stateIcon(control.modelData.state)
                color: control.ink
            }
            AppText {
                Layout.fillWidth: true
                text: control.modelData.countdown
                color: control.ink
                font.weight: Font.Bold
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: control.modelData.title
            font.pixelSize: 13
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
            verticalAlignment: Text.AlignTop
        }
        AppText {
            Layout.fillWidth: true
            text: control.modelData.project
            font.pixelSize: Theme.small
        }
        AppText {
            Layout.fillWidth: true
            text: control.modelData.wording === "" ? control.modelData.lastDay : control.modelData.wording + " → " + control.modelData.lastDay
            color: Theme.quietText
            font.pixelSize: Theme.small
        }
    }

    FocusFrame {}
}
