// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// The documents and photos of a parcel; they open in the system's viewer.
ColumnLayout {
    id: control

    readonly property ParcelStory story: Session.clearance.story

    spacing: 6

    RowLayout {
        Layout.topMargin: Theme.pad

        AppText {
            Layout.fillWidth: true
            text: qsTr("Documents and photos")
            font.weight: Font.DemiBold
            color: Theme.accent
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        AppButton {
            objectName: "addFile"
            enabled: !Session.past
            implicitHeight: 28
            iconName: "plus"
            iconSize: 16
            font.pixelSize: 13
            text: qsTr("Add…")
            Accessible.name: qsTr("Add documents or photos")
            onClicked: chooser.open()
            Keys.onReturnPressed: clicked()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: control.story.files.length === 0
        text: qsTr("None yet. What is added is kept beside the workspace.")
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
    Repeater {
        model: control.story.files

        ColumnLayout {
            id: line

            required property storedFile modelData

            Layout.fillWidth: true
            spacing: 0

            AbstractButton {
                id: link

                objectName: "openFile"
                Layout.maximumWidth: control.width
                text: line.modelData.name
                Accessible.role: Accessible.Link
                Accessible.name: qsTr("Open %1").arg(text)
                onClicked: control.story.openFile(line.modelData.digest)
                Keys.onReturnPressed: clicked()
                contentItem: AppText {
                    text: link.text
                    elide: Text.ElideMiddle
                    color: Theme.link
                    font.underline: link.hovered || link.activeFocus
                }

                FocusFrame {}
            }
            AppText {
                text: line.modelData.note
                font.pixelSize: 11
                color: Theme.quietText
            }
        }
    }
    FileDialog {
        id: chooser

        title: qsTr("Documents and photos of the parcel")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Documents and pictures (*.pdf *.docx *.xlsx *.odt *.ods *.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)"), qsTr("All files (*)")]
        onAccepted: control.story.addFiles(selectedFiles)
    }
}
