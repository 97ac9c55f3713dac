// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What the colours and lines of the map mean; folds to its heading. Light as the map itself is.
Rectangle {
    id: control

    required property real roomHeight

    readonly property bool roomy: roomHeight > 280
    readonly property bool unfolded: roomy ? Session.preferences.legendOpen : opened
    property bool opened: false ///< where there is no room for it, unless asked for

    width: 248
    height: heading.height + (unfolded ? Math.min(rows.contentHeight, roomHeight - heading.height) + Theme.gap : 0)
    radius: Theme.radius
    color: "white"
    border.color: "#b8c2c4"

    MouseArea {
        // the map below must not feel what is done here
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    AbstractButton {
        id: heading

        width: parent.width
        height: 34
        text: qsTr("Legend")
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: control.unfolded
        onClicked: {
            if (control.roomy)
                Session.preferences.legendOpen = !Session.preferences.legendOpen;
            else
                control.opened = !control.opened;
        }
        Keys.onReturnPressed: clicked()
        contentItem: Item {
            AppText {
                x: Theme.pad
                height: parent.height
                text: heading.text
                font.weight: Font.DemiBold
                color: "#1a2326"
            }
            AppIcon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                icon: "down"
                size: 18
                color: "#38484c"
                rotation: control.unfolded ? 180 : 0
            }
        }

        FocusFrame {}
    }
    ListView {
        id: rows

        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.pad
        width: parent.width - 2 * Theme.pad
        visible: control.unfolded
        clip: true
        interactive: contentHeight > height
        model: MapLook.legend(Session.scene, Session.language)
        ScrollBar.vertical: ScrollBar {}
        delegate: RowLayout {
            id: row

            required property legendRow modelData

            width: rows.width
            height: Math.max(22, meaning.implicitHeight + 4)
            spacing: Theme.gap

            LegendSign {
                implicitWidth: 24
                implicitHeight: 14
                row: row.modelData
            }
            AppText {
                id: meaning

                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: row.modelData.text
                font.pixelSize: Theme.small
                color: "#1a2326"
            }
        }
    }
}
