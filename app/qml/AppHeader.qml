// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Whose ward, the search, the day, the language and the menu.
Rectangle {
    id: control

    property alias search: search

    signal menuWanted(Item button)

    implicitHeight: 56
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.pad
        spacing: Theme.gap

        AppIcon {
            icon: "mark"
            size: 26
            color: Theme.accent
        }
        AppText {
            Layout.maximumWidth: 300
            text: Session.workspaceName || qsTr("Cột Mốc")
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.preferredWidth: 6
            Layout.maximumWidth: 560
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DayChooser {
            objectName: "day"
        }
        Row {
            Repeater {
                model: ["vi", "en"]

                AppButton {
                    required property string modelData

                    objectName: "language-" + modelData
                    quiet: true
                    text: modelData.toUpperCase()
                    checked: Session.language === modelData
                    implicitWidth: 42
                    leftPadding: 0
                    Accessible.name: modelData === "vi" ? "Tiếng Việt" : "English"
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: checked
                    onClicked: Session.language = modelData
                }
            }
        }
        IconButton {
            id: menuButton

            objectName: "menu"
            iconName: "menu"
            label: qsTr("Menu")
            onClicked: control.menuWanted(menuButton)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
