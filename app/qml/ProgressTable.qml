// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// How far site clearance is. Arrows go from figure to figure; Enter or a click lists the parcels behind it.
FocusScope {
    id: control

    property int column: 0
    readonly property int columns: Session.progress.columns.length
    readonly property real cellWidth: Math.max(82, (width - nameWidth) / Math.max(1, columns))
    readonly property real nameWidth: Math.max(180, Math.min(320, width * 0.24))

    /// JSON of a filter of parcels.
    signal listWanted(string filter)

    function open(row: int, cell: int): void {
        const figure = Session.progress.lines[row]?.cells[cell];
        if (figure && !figure.nothing)
            control.listWanted(figure.filter);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Progress of site clearance")
    onColumnChanged: {
        const left = nameWidth + column * cellWidth;
        across.contentX = Math.max(column === 0 ? 0 : left + cellWidth - across.width, Math.min(across.contentX, column === 0 ? 0 : left));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ProgressHead {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: Theme.wide
        }
        AppText {
            objectName: "progressMessage"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.gap
            visible: text !== ""
            text: Session.progress.message
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.doneText
            Accessible.role: Accessible.AlertMessage
        }
        Flickable {
            id: across

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: Math.max(width, control.nameWidth + control.columns * control.cellWidth)
            contentHeight: height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.horizontal: ScrollBar {}

            Rectangle {
                id: head

                width: across.contentWidth
                height: 58
                color: Theme.raised

                Row {
                    Repeater {
                        model: [Session.progress.heading].concat(Session.progress.columns)

                        AppText {
                            required property string modelData
                            required property int index

                            width: index === 0 ? control.nameWidth : control.cellWidth
                            height: head.height
                            leftPadding: index === 0 ? Theme.wide : Theme.unit
                            rightPadding: Theme.gap
                            text: modelData
                            wrapMode: Text.WordWrap
                            maximumLineCount: 3
                            elide: Text.ElideRight
                            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                            verticalAlignment: Text.AlignVCenter
                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            color: Theme.quietText
                        }
                    }
                }
            }
            ListView {
                id: list

                objectName: "progressList"
                anchors.top: head.bottom
                width: across.contentWidth
                height: across.height - head.height
                clip: true
                focus: true
                activeFocusOnTab: true
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                model: Session.progress.lines
                ScrollBar.vertical: ScrollBar {}
                Keys.onLeftPressed: control.column = Math.max(0, control.column - 1)
                Keys.onRightPressed: control.column = Math.min(control.columns - 1, control.column + 1)
                Keys.onReturnPressed: control.open(currentIndex, control.column)
                Keys.onEnterPressed: control.open(currentIndex, control.column)
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Progress of site clearance")
                delegate: ProgressRow {
                    width: ListView.view.width
                    nameWidth: control.nameWidth
                    cellWidth: control.cellWidth
                    titles: Session.progress.columns
                    current: list.activeFocus && ListView.isCurrentItem ? control.column : -1
                    onTouched: column => {
                        list.currentIndex = index;
                        control.column = column;
                        list.forceActiveFocus();
                    }
                    onListWanted: filter => control.listWanted(filter)
                }

                Placeholder {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    icon: "layers"
                    title: qsTr("No parcel is entered yet")
                    text: qsTr("Import the list or the drawing of parcels first.")
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wide
            visible: list.count > 0
            text: Session.progress.notes.join(" ")
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
