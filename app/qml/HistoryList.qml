// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Every step that was made, latest first.
ListView {
    id: list

    property list<historyRow> rows

    clip: true
    activeFocusOnTab: true
    model: rows
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}

    FocusFrame {}

    AppText {
        anchors.centerIn: parent
        visible: list.count === 0
        text: qsTr("No change is recorded yet.")
        color: Theme.quietText
    }

    delegate: Item {
        id: line

        required property historyRow modelData

        width: list.width
        height: cells.implicitHeight + 16

        ColumnLayout {
            id: cells

            width: parent.width - Theme.wide
            y: 8
            spacing: 2

            RowLayout {
                spacing: Theme.pad

                AppText {
                    text: line.modelData.number
                    color: Theme.quietText
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.modelData.what
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                AppText {
                    text: line.modelData.at
                    color: Theme.quietText
                    font.pixelSize: Theme.small
                }
            }
            AppText {
                Layout.fillWidth: true
                text: [line.modelData.who, line.modelData.rows, line.modelData.note].filter(part => part !== "").join(" · ")
                color: Theme.quietText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
