// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What went wrong, in one sentence, until it is dismissed.
Rectangle {
    id: control

    implicitHeight: visible ? Math.max(44, message.implicitHeight + 20) : 0
    visible: Session.errorMessage !== ""
    color: Theme.warnGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Session.errorMessage

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        AppIcon {
            icon: "overdue"
            color: Theme.warnText
        }
        AppText {
            id: message

            Layout.fillWidth: true
            text: Session.errorMessage
            color: Theme.warnText
            wrapMode: Text.Wrap
        }
        IconButton {
            iconName: "close"
            label: qsTr("Dismiss")
            onClicked: Session.dismissError()
        }
    }
}
