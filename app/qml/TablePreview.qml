// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What was understood of a table of coordinates: faults first, then the boundary it gives, then its rows.
Rectangle {
    id: control

    readonly property MarkerDraft draft: Session.markers.draft

    radius: Theme.radius
    color: Theme.ground
    border.color: list.activeFocus ? Theme.focus : Theme.line

    ListView {
        id: list

        objectName: "tablePreview"
        anchors.fill: parent
        anchors.margins: Theme.pad
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: control.draft.rows
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("What was understood")

        header: ColumnLayout {
            width: ListView.view.width
            spacing: Theme.unit

            Repeater {
                model: control.draft.faults

                RowLayout {
                    id: fault

                    required property string modelData

                    AppIcon {
                        Layout.alignment: Qt.AlignTop
                        icon: "overdue"
                        size: 16
                        color: Theme.warnText
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: fault.modelData
                        color: Theme.warnText
                        font.pixelSize: 13
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.AlertMessage
                    }
                }
            }
            AppText {
                objectName: "tableSummary"
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap
                visible: text !== ""
                text: control.draft.summary
                font.pixelSize: 13
                wrapMode: Text.Wrap
                lineHeight: 1.15
            }
        }
        delegate: RowLayout {
            id: line

            required property draftRow modelData

            width: ListView.view.width - Theme.gap
            height: 24
            spacing: Theme.gap

            AppText {
                Layout.preferredWidth: 48
                text: line.modelData.name
                font.pixelSize: 13
                font.weight: Font.DemiBold
            }
            AppText {
                Layout.preferredWidth: 108
                text: line.modelData.x
                font.pixelSize: 13
            }
            AppText {
                Layout.preferredWidth: 96
                text: line.modelData.y
                font.pixelSize: 13
            }
            AppText {
                Layout.fillWidth: true
                text: line.modelData.change
                font.pixelSize: Theme.small
                color: Theme.quietText
                horizontalAlignment: Text.AlignRight
            }
        }

        AppText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.wide
            visible: control.draft.text.trim() === ""
            text: qsTr("What is understood of the table appears here. Which of two coordinates is the northing is told by its size, so their order does not matter.")
            color: Theme.quietText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
