// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What a page shows in place of its content: nothing yet, being read, or could not be read.
ColumnLayout {
    id: control

    property string icon: "info"
    property string title
    property string text
    property string actionText
    property string secondText
    property bool running: false

    signal action
    signal secondAction

    spacing: Theme.pad
    width: Math.min(440, parent ? parent.width - 48 : 440)

    BusyIndicator {
        Layout.alignment: Qt.AlignHCenter
        visible: control.running
        running: visible
        palette.dark: Theme.accent
        Accessible.name: control.title
    }
    AppIcon {
        Layout.alignment: Qt.AlignHCenter
        visible: !control.running
        icon: control.icon
        size: 48
    }
    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: control.title
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: control.text
        color: Theme.quietText
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
        visible: control.actionText !== ""

        AppButton {
            visible: control.secondText !== ""
            text: control.secondText
            onClicked: control.secondAction()
        }
        AppButton {
            text: control.actionText
            primary: true
            onClicked: control.action()
        }
    }
}
