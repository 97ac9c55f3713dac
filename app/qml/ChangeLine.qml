// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One difference: of what, from what to what, who made it, when and why.
Item {
    id: control

    required property changeRow modelData

    height: cells.implicitHeight + 16
    Accessible.role: Accessible.ListItem
    Accessible.name: control.modelData.thing + ": " + control.modelData.what

    RowLayout {
        id: cells

        y: 8
        width: parent.width - Theme.wide
        spacing: Theme.gap

        AppIcon {
            Layout.alignment: Qt.AlignTop
            icon: ({
                    "added": "plus",
                    "removed": "minus"
                })[control.modelData.kind] ?? "edit"
            size: 18
            color: Theme.quietText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: control.modelData.thing
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppText {
                Layout.fillWidth: true
                text: control.modelData.what
                wrapMode: Text.Wrap
                maximumLineCount: 4
            }
            AppText {
                Layout.fillWidth: true
                text: [control.modelData.who, control.modelData.why, control.modelData.project].filter(part => part !== "").join(" · ")
                color: Theme.quietText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
        AppText {
            Layout.alignment: Qt.AlignTop
            text: control.modelData.at
            color: Theme.quietText
            font.pixelSize: Theme.small
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
