// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Window

/// Writes the briefing map of the ward or of a project, and shows it.
FocusScope {
    id: control

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Briefing")

    FolderDialog {
        id: folders

        title: qsTr("Folder for the briefing")
        currentFolder: Session.briefing.folder
        onAccepted: Session.briefing.folder = selectedFolder
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide * 2

        ColumnLayout {
            Layout.preferredWidth: 340
            Layout.maximumWidth: 340
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            AppText {
                text: qsTr("Briefing map")
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("One sheet with the map, the deadlines and their sources, as of %1.").arg(MapLook.day(Session.today))
                color: Theme.quietText
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.topMargin: Theme.gap
                text: qsTr("Of what")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppChoice {
                id: choice

                objectName: "briefingChoice"
                Layout.fillWidth: true
                focus: true
                model: Session.briefing.choices
                Accessible.name: qsTr("Of what")
            }
            AppText {
                Layout.topMargin: Theme.gap
                text: qsTr("Paper")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            AppChoice {
                id: paper

                Layout.fillWidth: true
                model: ["A4", "A3"]
                Accessible.name: qsTr("Paper")
            }
            AppText {
                Layout.topMargin: Theme.gap
                text: qsTr("Folder")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            RowLayout {
                AppText {
                    Layout.fillWidth: true
                    text: Session.briefing.folderPath
                    elide: Text.ElideLeft
                }
                AppButton {
                    iconName: "folder"
                    text: qsTr("Choose…")
                    onClicked: folders.open()
                }
            }
            AppButton {
                objectName: "briefingWrite"
                Layout.fillWidth: true
                Layout.topMargin: Theme.wide
                primary: true
                enabled: !Session.briefing.running
                text: Session.briefing.running ? qsTr("Writing…") : qsTr("Write the briefing")
                onClicked: Session.briefing.write(choice.currentIndex, paper.currentText)
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: Session.briefing.message
                color: Session.briefing.failed ? Theme.warnText : Theme.text
                wrapMode: Text.WrapAnywhere
                Accessible.role: Accessible.AlertMessage
            }
            RowLayout {
                visible: Session.briefing.pdf.toString() !== "" && !Session.briefing.running

                AppButton {
                    iconName: "open"
                    text: qsTr("Open")
                    onClicked: Qt.openUrlExternally(Session.briefing.pdf)
                }
                AppButton {
                    iconName: "folder"
                    text: qsTr("Open folder")
                    onClicked: Qt.openUrlExternally(Session.briefing.folder)
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            color: Theme.ground
            border.color: Theme.line

            Image {
                anchors.fill: parent
                anchors.margins: Theme.wide
                source: Session.briefing.running ? "" : Session.briefing.picture
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
                sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The briefing as written")
            }
            Placeholder {
                anchors.centerIn: parent
                visible: Session.briefing.running || Session.briefing.picture.toString() === ""
                running: Session.briefing.running
                icon: "report"
                title: Session.briefing.running ? qsTr("Writing the briefing…") : qsTr("Nothing written yet")
                text: Session.briefing.running ? "" : qsTr("The sheet is shown here once it is written.")
            }
        }
    }
}
