// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What was written, and what can be done with it now.
Item {
    id: control

    required property ImportView view

    signal mapWanted

    function takeFocus(): void {
        map.forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(520, parent.width - 2 * Theme.wide)
        spacing: Theme.pad

        AppIcon {
            Layout.alignment: Qt.AlignHCenter
            icon: control.view.undoable ? "done" : "undo"
            size: 48
            color: Theme.accent
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: control.view.undoable ? qsTr("%1 is in the workspace").arg(control.view.fileName) : control.view.fileName
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            objectName: "importResult"
            horizontalAlignment: Text.AlignHCenter
            text: control.view.result
            color: Theme.quietText
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            AppButton {
                objectName: "importUndo"
                visible: control.view.undoable
                enabled: !control.view.running
                iconName: "undo"
                text: qsTr("Undo")
                onClicked: control.view.undo()
                Keys.onReturnPressed: clicked()
            }
            AppButton {
                id: map

                objectName: "importShow"
                iconName: "map"
                primary: true
                visible: control.view.undoable
                text: qsTr("Show on the map")
                enabled: !Session.busy
                onClicked: control.mapWanted()
                Keys.onReturnPressed: clicked()
            }
        }
    }
}
