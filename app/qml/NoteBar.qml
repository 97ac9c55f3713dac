// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A remark with a sign; what belongs to it may stand on its right.
Rectangle {
    id: control

    property string text
    property string icon: "info"
    property color ink: Theme.text
    default property alias actions: actions.data

    implicitHeight: Math.max(40, row.implicitHeight + Theme.pad)
    radius: Theme.radius
    color: Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        AppIcon {
            icon: control.icon
            color: control.ink
        }
        AppText {
            Layout.fillWidth: true
            text: control.text
            color: control.ink
            wrapMode: Text.Wrap
        }
        RowLayout {
            id: actions
        }
    }
}
