// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What the markers give beside what is declared of the boundary, and whether their order holds.
FocusScope {
    id: control

    readonly property bool none: Session.markers.lines.length === 0

    signal tableWanted

    Placeholder {
        anchors.centerIn: parent
        visible: control.none
        running: Session.markers.busy
        icon: "markers"
        title: Session.markers.busy ? qsTr("Reading the markers…") : qsTr("There is no boundary without markers")
        actionText: Session.markers.busy || Session.markers.draft.forests.length === 0 ? "" : qsTr("Enter coordinates…")
        onAction: control.tableWanted()
    }
    Flickable {
        id: view

        objectName: "boundaryFigures"
        anchors.fill: parent
        visible: !control.none
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: content.implicitHeight + Theme.wide
        ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: flick(0, 900)
        Keys.onDownPressed: flick(0, -900)
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Boundary")

        ColumnLayout {
            id: content

            x: Theme.wide
            y: Theme.unit
            width: view.width - 2 * Theme.wide
            spacing: Theme.pad

            OrderCheck {
                Layout.fillWidth: true
            }
            GridLayout {
                Layout.fillWidth: true
                columns: view.width > 760 ? 3 : view.width > 520 ? 2 : 1
                columnSpacing: Theme.pad
                rowSpacing: Theme.pad
                uniformCellWidths: true

                Repeater {
                    model: Session.markers.figures

                    Rectangle {
                        id: card

                        required property boundaryFigure modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.alignment: Qt.AlignTop
                        implicitHeight: facts.implicitHeight + 2 * Theme.pad
                        radius: Theme.radius
                        color: Theme.raised
                        border.color: Theme.line

                        ColumnLayout {
                            id: facts

                            x: Theme.pad
                            y: Theme.pad
                            width: parent.width - 2 * x
                            spacing: Theme.gap

                            AppText {
                                Layout.fillWidth: true
                                text: card.modelData.title
                                font.pixelSize: Theme.large
                                font.weight: Font.DemiBold
                                Accessible.role: Accessible.Heading
                            }
                            Repeater {
                                model: card.modelData.facts

                                FactRow {
                                    Layout.fillWidth: true
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    FocusFrame {
        anchors.margins: 1
        visible: view.activeFocus
    }
}
