// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Which columns the parcel table has, and in which order.
AppDialog {
    id: control

    readonly property list<string> shown: Session.desk.columns
    readonly property list<string> hidden: Session.desk.allColumns.filter(name => !shown.includes(name))

    function toggle(name: string): void {
        Session.desk.columns = shown.includes(name) ? shown.filter(each => each !== name) : shown.concat(name);
    }
    function move(name: string, by: int): void {
        const names = Array.from(shown);
        const from = names.indexOf(name);
        const to = from + by;
        if (from < 0 || to < 0 || to >= names.length)
            return;
        names.splice(from, 1);
        names.splice(to, 0, name);
        Session.desk.columns = names;
        lines.currentIndex = to;
    }

    objectName: "columnsDialog"
    title: qsTr("Columns of the table")
    width: 420
    onOpened: lines.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Theme.gap

        ListView {
            id: lines

            objectName: "columnLines"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 440)
            clip: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: control.shown.concat(control.hidden)
            ScrollBar.vertical: ScrollBar {}
            Keys.onPressed: event => {
                const name = model[currentIndex];
                const by = event.modifiers !== Qt.AltModifier ? 0 : event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                event.accepted = by !== 0 || event.key === Qt.Key_Space;
                if (by !== 0)
                    control.move(name, by);
                else if (event.accepted)
                    control.toggle(name);
            }
            delegate: RowLayout {
                id: line

                required property string modelData
                required property int index
                readonly property bool on: control.shown.includes(modelData)

                width: ListView.view.width
                spacing: 0

                AppCheck {
                    Layout.fillWidth: true
                    objectName: "column-" + line.modelData
                    focusPolicy: Qt.NoFocus
                    text: Session.desk.columnTitle(line.modelData)
                    checked: line.on
                    enabled: !line.on || control.shown.length > 1
                    onToggled: control.toggle(line.modelData)

                    Rectangle {
                        anchors.fill: parent
                        visible: line.ListView.isCurrentItem && lines.activeFocus
                        color: "transparent"
                        radius: Theme.radius
                        border.color: Theme.focus
                        border.width: 2
                    }
                }
                IconButton {
                    visible: line.on
                    enabled: line.index > 0
                    focusPolicy: Qt.NoFocus
                    iconName: "up"
                    label: qsTr("Further left (Alt+Up)")
                    onClicked: control.move(line.modelData, -1)
                }
                IconButton {
                    visible: line.on
                    enabled: line.index < control.shown.length - 1
                    focusPolicy: Qt.NoFocus
                    iconName: "down"
                    label: qsTr("Further right (Alt+Down)")
                    onClicked: control.move(line.modelData, 1)
                }
            }
        }
    }
}
