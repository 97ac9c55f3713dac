// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The ward's measurable targets, in the order of the report.
FocusScope {
    id: control

    readonly property bool wide: width > 1040
    readonly property real rest: width - 84 - 112 - 110 - (wide ? 104 : 0) - 120 - 104
    readonly property list<real> columns: [84, rest * 0.7, 112, 110, rest * 0.3, wide ? 104 : 0, 120, 104]

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Targets")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: Theme.wide
            spacing: Theme.pad

            AppText {
                text: qsTr("Targets")
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AppText {
                text: Session.targets.text === "" ? qsTr("%n row(s)", "", Session.targets.total) : qsTr("%1 of %2 rows").arg(list.count).arg(Session.targets.total)
                color: Theme.quietText
            }
            Item {
                Layout.fillWidth: true
            }
            AppField {
                Layout.preferredWidth: 300
                iconName: "search"
                placeholderText: qsTr("Filter by title, field, unit…")
                text: Session.targets.text
                onTextEdited: Session.targets.text = text
            }
        }
        TableHead {
            Layout.fillWidth: true
            columns: control.columns
            rightAligned: 2
            titles: [qsTr("No."), qsTr("Target"), qsTr("Value"), qsTr("Unit"), qsTr("Due, as printed"), qsTr("Last day"), qsTr("In 2025"), qsTr("Source")]
        }
        ListView {
            id: list

            objectName: "targetsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: Session.targets.rows
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as TargetLine)?.clicked()
            Keys.onSpacePressed: (currentItem as TargetLine)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Targets")
            delegate: TargetLine {
                width: ListView.view.width
                columns: control.columns
            }

            Placeholder {
                anchors.centerIn: parent
                visible: list.count === 0
                icon: "search"
                title: qsTr("No target matches")
                text: qsTr("Clear the filter to see all of them.")
                actionText: qsTr("Show all")
                onAction: Session.targets.text = ""
            }
        }
    }
}
