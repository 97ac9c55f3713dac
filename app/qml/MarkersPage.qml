// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Boundary markers: their register, the boundary they give, and what lies inside it.
FocusScope {
    id: control

    property int part: 0 ///< of `parts`
    readonly property list<string> parts: [qsTr("Register"), qsTr("Boundary"), qsTr("Overlay")]

    signal undoWanted

    function typeTable(): void {
        table.open();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Boundary markers")
    onVisibleChanged: if (visible)
        Session.markers.watched = true

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MarkersHead {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: Theme.wide
            onTableWanted: control.typeTable()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.pad
            spacing: 6

            Repeater {
                model: control.parts

                AppButton {
                    required property string modelData
                    required property int index

                    objectName: "markersPart-" + index
                    implicitHeight: 30
                    text: modelData
                    checked: control.part === index
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: checked
                    onClicked: control.part = index
                    Keys.onReturnPressed: clicked()
                }
            }
            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                visible: control.part < 2
                text: Session.markers.summary
                color: Theme.quietText
                horizontalAlignment: Text.AlignRight
            }
        }
        WrittenBar {
            Layout.fillWidth: true
            objectName: "markers"
            visible: Session.markers.message !== ""
            text: Session.markers.message
            undoable: Session.markers.undoable
            onUndoWanted: control.undoWanted()
        }
        StackLayout {
            currentIndex: control.part

            MarkerRegister {
                focus: control.part === 0
                onTableWanted: control.typeTable()
            }
            BoundaryFigures {
                focus: control.part === 1
                onTableWanted: control.typeTable()
            }
            OverlayList {
                focus: control.part === 2
                shown: control.visible && control.part === 2
            }
        }
    }
    MarkerTableDialog {
        id: table
    }
}
