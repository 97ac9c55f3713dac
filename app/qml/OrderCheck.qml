// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Whether the markers, in their order, make a closed line that nowhere crosses itself; else what is wrong.
Rectangle {
    id: control

    readonly property list<string> faults: Session.markers.faults
    readonly property bool fine: faults.length === 0

    implicitHeight: lines.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: fine ? Theme.raised : Theme.warnGround
    border.color: fine ? Theme.line : Theme.warnText

    ColumnLayout {
        id: lines

        x: Theme.pad
        y: Theme.gap
        width: parent.width - 2 * x
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.gap

            AppIcon {
                icon: control.fine ? "done" : "overdue"
                color: control.fine ? Theme.doneText : Theme.warnText
            }
            AppText {
                objectName: "orderCheck"
                Layout.fillWidth: true
                text: control.fine ? qsTr("The order holds: the boundary is closed and crosses itself nowhere.") : qsTr("The order or the places of markers are faulty, so there is no area:")
                font.weight: Font.DemiBold
                color: control.fine ? Theme.doneText : Theme.warnText
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: control.faults

            AppText {
                required property string modelData

                Layout.fillWidth: true
                Layout.leftMargin: 28
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
