// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Brings a file into the workspace, in four steps. Enter goes on, Esc steps back.
Dialog {
    id: control

    readonly property alias view: importer
    readonly property Item page: pages.children[importer.step] as Item

    signal mapWanted(string layer)

    function begin(file: url): void {
        if (importer.step === ImportView.Done)
            importer.restart();
        if (file.toString() !== "" && !importer.running) {
            while (importer.step !== ImportView.Choose)
                importer.goBack();
            importer.choose(file);
        }
        open();
    }
    function stepBack(): void {
        if (importer.running || importer.step === ImportView.Look || importer.step === ImportView.Plan)
            importer.goBack();
        else
            close();
    }
    /// To the button that goes on where it can be pressed, else to what is open.
    function takeFocus(): void {
        const done = control.page as ImportDoneStep;
        if (done && importer.undoable)
            done.takeFocus();
        else if (next.ready)
            next.takeFocus();
        else
            (control.page as ImportFileStep)?.takeFocus() ?? (control.page as ImportLookStep)?.takeFocus() ?? (control.page as ImportPlanStep)?.takeFocus();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 0
    closePolicy: Popup.NoAutoClose
    width: parent ? Math.min(parent.width - 48, 1180) : 960
    height: parent ? Math.min(parent.height - 48, 820) : 600
    onOpened: takeFocus()

    background: Rectangle {
        radius: Theme.radius * 2
        color: Theme.surface
        border.color: Theme.line
    }
    Overlay.modal: Rectangle {
        color: Theme.shade
    }

    ImportView {
        id: importer

        workspace: Session.file
        onStepChanged: Qt.callLater(control.takeFocus) // once the page is there
        onFileChanged: if (control.opened)
            control.takeFocus()
        onWritten: Session.reload()
    }

    contentItem: FocusScope {
        focus: true
        Keys.onEscapePressed: control.stepBack()
        Keys.onReturnPressed: next.act()
        Keys.onEnterPressed: next.act()

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.margins: Theme.pad
                Layout.leftMargin: Theme.wide
                spacing: Theme.wide

                AppText {
                    text: qsTr("Import data")
                    font.pixelSize: Theme.heading
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                Item {
                    Layout.fillWidth: true
                }
                ImportSteps {
                    step: importer.step
                }
                IconButton {
                    objectName: "importClose"
                    iconName: "close"
                    label: qsTr("Close")
                    enabled: !importer.slow
                    onClicked: control.close()
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }
            NoteBar {
                Layout.fillWidth: true
                Layout.margins: Theme.pad
                Layout.bottomMargin: 0
                objectName: "importMessage"
                visible: importer.message !== ""
                text: importer.message
                icon: "overdue"
                ink: Theme.warnText
                color: Theme.warnGround
            }
            StackLayout {
                id: pages

                Layout.margins: Theme.wide
                Layout.bottomMargin: Theme.gap
                currentIndex: importer.step

                ImportFileStep {
                    view: importer
                }
                ImportLookStep {
                    view: importer
                }
                ImportPlanStep {
                    view: importer
                }
                ImportDoneStep {
                    view: importer
                    onMapWanted: {
                        control.close();
                        control.mapWanted(importer.choices.layerName);
                    }
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }
            ImportFooter {
                id: next

                Layout.fillWidth: true
                Layout.margins: Theme.pad
                Layout.leftMargin: Theme.wide
                view: importer
                onBackWanted: control.stepBack()
                onCloseWanted: control.close()
            }
        }
    }
}
