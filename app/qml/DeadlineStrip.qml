// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The most urgent deadlines, on top of every page.
Rectangle {
    id: control

    implicitHeight: cards.implicitHeight + Theme.gap * 2
    color: Theme.ground
    visible: Session.board.next.length > 0

    RowLayout {
        id: cards

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap
        uniformCellSizes: true

        Repeater {
            model: Session.board.next

            DeadlineCard {
                required property int index

                objectName: "card-" + index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
