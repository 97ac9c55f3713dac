// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What the register says of the marker whose details are open: its neighbours, what it defines where it is
/// in doubt, and every inspection with its photos.
ColumnLayout {
    id: control

    spacing: Theme.gap
    onVisibleChanged: if (visible)
        Session.markers.watched = true
    Component.onCompleted: if (visible)
        Session.markers.watched = true

    Repeater {
        model: Session.markers.facts

        FactRow {
            Layout.fillWidth: true
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.pad
        text: qsTr("Inspections")
        font.weight: Font.DemiBold
        color: Theme.accent
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        visible: Session.markers.inspections.length === 0
        text: Session.markers.busy ? qsTr("Reading the markers…") : qsTr("Nobody has recorded yet how it was found.")
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
    Repeater {
        model: Session.markers.inspections

        InspectionEntry {
            Layout.fillWidth: true
        }
    }
}
