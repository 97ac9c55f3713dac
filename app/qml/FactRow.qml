// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One line of the details: a heading, or what is known, of what kind it is, and where it stands.
ColumnLayout {
    id: control

    required property fact modelData

    readonly property bool linked: modelData.linkKind !== ""
    readonly property var badges: ({
            "declared": qsTr("declared"),
            "computed": qsTr("computed"),
            "difference": qsTr("difference")
        })
    readonly property string badge: badges[modelData.kind] ?? ""

    spacing: 2

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.pad
        visible: control.modelData.kind === "heading"
        text: control.modelData.label
        font.weight: Font.DemiBold
        color: Theme.accent
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        visible: control.modelData.label !== "" && control.modelData.kind !== "heading"
        spacing: 6

        AppText {
            Layout.fillWidth: control.badge === ""
            text: control.modelData.label
            font.pixelSize: Theme.small
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        visible: control.modelData.kind !== "heading"
        spacing: 6

        AppText {
            Layout.fillWidth: true
            visible: !control.linked
            text: control.modelData.value
            font.weight: control.modelData.kind === "difference" ? Font.DemiBold : Font.Normal
            font.italic: control.modelData.kind === "note"
            wrapMode: Text.Wrap
        }
        AbstractButton {
            id: link

            Layout.fillWidth: true
            visible: control.linked
            text: control.modelData.value
            Accessible.role: Accessible.Link
            Accessible.name: text
            onClicked: Session.show(control.modelData.linkKind, control.modelData.linkId)
            Keys.onReturnPressed: clicked()
            contentItem: AppText {
                text: link.text
                color: Theme.link
                font.underline: link.hovered || link.activeFocus
                wrapMode: Text.Wrap
            }

            FocusFrame {}
        }
        Rectangle {
            Layout.alignment: Qt.AlignTop
            visible: control.badge !== ""
            implicitWidth: kind.implicitWidth + 12
            implicitHeight: 18
            radius: 9
            color: control.modelData.kind === "declared" ? Theme.accentGround : control.modelData.kind === "computed" ? Theme.raised : Theme.soonGround
            border.color: control.modelData.kind === "computed" ? Theme.strongLine : "transparent"

            AppText {
                id: kind

                anchors.centerIn: parent
                text: control.badge
                font.pixelSize: 11
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== "" && control.modelData.kind !== "heading"
        text: control.modelData.source
        font.pixelSize: 11
        font.italic: true
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
}
