// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The pages, left of everything.
Rectangle {
    id: control

    required property string page

    signal chosen(string page)

    readonly property list<string> pages: ["map", "parcels", "board", "markers", "targets", "check", "report"]
    readonly property list<string> titles: [qsTr("Map"), qsTr("Parcels"), qsTr("Deadlines"), qsTr("Markers"), qsTr("Targets"), qsTr("Check"), qsTr("Briefing")]
    readonly property var icons: ({
            "check": "finding",
            "parcels": "parcel"
        })

    implicitWidth: 84
    color: Theme.surface

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 6
        y: Theme.gap
        spacing: Theme.unit

        Repeater {
            model: control.pages

            AbstractButton {
                id: button

                required property string modelData
                required property int index

                objectName: "rail-" + modelData
                Layout.fillWidth: true
                implicitHeight: 60
                text: control.titles[index]
                checkable: false
                checked: control.page === modelData
                Accessible.role: Accessible.PageTab
                Accessible.name: badge.visible ? text + ", " + qsTr("%n open finding(s)", "", Session.findings.openCount) : text
                Accessible.selected: checked
                ToolTip.text: text + " · Ctrl+" + (index + 1)
                ToolTip.visible: hovered
                ToolTip.delay: 400
                onClicked: control.chosen(modelData)
                Keys.onReturnPressed: clicked()

                background: Rectangle {
                    radius: Theme.radius
                    color: button.checked || button.hovered ? Theme.accentGround : "transparent"

                    Rectangle {
                        visible: button.checked
                        width: 3
                        height: 28
                        radius: 2
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.accent
                    }
                }
                contentItem: Item {
                    AppIcon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 9
                        size: 22
                        icon: control.icons[button.modelData] ?? button.modelData
                        color: button.checked ? Theme.accent : Theme.quietText
                    }
                    AppText {
                        width: parent.width
                        y: 34
                        text: button.text
                        horizontalAlignment: Text.AlignHCenter
                        font.pixelSize: Theme.small
                        font.weight: button.checked ? Font.DemiBold : Font.Normal
                        color: button.checked ? Theme.accent : Theme.text
                    }
                    Rectangle {
                        id: badge

                        visible: button.modelData === "check" && Session.findings.openCount > 0
                        x: parent.width / 2 + 6
                        y: 3
                        width: Math.max(height, number.implicitWidth + 8)
                        height: 17
                        radius: height / 2
                        color: Theme.warnGround
                        border.color: Theme.warnText

                        AppText {
                            id: number

                            anchors.centerIn: parent
                            text: Session.findings.openCount
                            font.pixelSize: 11
                            color: Theme.warnText
                        }
                    }
                }

                FocusFrame {}
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
