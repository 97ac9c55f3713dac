// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A dialog over the window: a heading, a message or another content, and its buttons.
Dialog {
    id: control

    property string message
    property string acceptText
    property string rejectText: qsTr("Close")
    property bool acceptable: true

    parent: Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.wide
    topPadding: Theme.gap
    width: Math.min(560, parent ? parent.width - 64 : 560)
    implicitHeight: 200 // of its own; the style's would be a loop through the wrapped message
    height: header.implicitHeight + footer.implicitHeight + contentItem.implicitHeight + topPadding + bottomPadding
    onOpened: closing.forceActiveFocus()

    background: Rectangle {
        radius: Theme.radius * 2
        color: Theme.surface
        border.color: Theme.line
    }
    Overlay.modal: Rectangle {
        color: Theme.shade
    }

    contentItem: Item {
        implicitHeight: body.implicitHeight

        AppText {
            id: body

            width: control.width - 2 * control.padding
            text: control.message
            wrapMode: Text.Wrap
            lineHeight: 1.15
        }
    }

    header: AppText {
        text: control.title
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        padding: Theme.wide
        bottomPadding: Theme.gap
    }

    footer: Item {
        implicitHeight: buttons.implicitHeight + Theme.wide * 2

        RowLayout {
            id: buttons

            anchors.fill: parent
            anchors.margins: Theme.wide
            spacing: Theme.gap

            Item {
                Layout.fillWidth: true
            }
            AppButton {
                id: closing

                text: control.rejectText
                onClicked: control.reject()
                Keys.onReturnPressed: clicked()
            }
            AppButton {
                objectName: control.objectName + "Accept"
                visible: control.acceptText !== ""
                enabled: control.acceptable
                text: control.acceptText
                primary: true
                onClicked: control.accept()
                Keys.onReturnPressed: clicked()
            }
        }
    }
}
