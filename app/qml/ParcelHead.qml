// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The headings of the parcel table: a click sorts, their borders can be dragged.
HorizontalHeaderView {
    id: control

    required property TableView table

    syncView: table
    clip: true
    resizableColumns: true
    boundsBehavior: Flickable.StopAtBounds
    implicitHeight: 34
    delegate: Item {
        id: head

        required property int column
        required property string display
        required property string columnName
        required property int alignment
        readonly property bool sorted: Session.desk.order === columnName

        implicitHeight: 34
        implicitWidth: 100

        AbstractButton {
            id: button

            objectName: "head-" + head.columnName
            anchors.fill: parent
            text: head.display
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: text
            Accessible.description: !head.sorted ? "" : Session.desk.descending ? qsTr("sorted downwards") : qsTr("sorted upwards")
            onClicked: Session.desk.sortBy(head.columnName)
            Keys.onReturnPressed: clicked()
            background: Rectangle {
                color: button.hovered ? Theme.accentGround : Theme.raised

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Rectangle {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 1
                    height: 16
                    color: Theme.line
                }
            }
            contentItem: RowLayout {
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    leftPadding: head.column === 0 ? Theme.wide : Theme.gap
                    rightPadding: head.sorted ? 0 : Theme.gap
                    text: button.text
                    horizontalAlignment: head.alignment
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    color: head.sorted ? Theme.accent : Theme.quietText
                }
                AppIcon {
                    visible: head.sorted
                    icon: Session.desk.descending ? "down" : "up"
                    size: 16
                    color: Theme.accent
                }
            }

            FocusFrame {
                anchors.margins: 1
            }
        }
    }
}
