// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Parcels and projects that lie in the forest or in a corridor, with areas; a click shows them on the map.
FocusScope {
    id: control

    property bool shown: false
    readonly property OverlayView overlay: Session.markers.overlay
    readonly property bool wide: width > 900
    readonly property real figures: 124
    readonly property real rest: width - 3 * figures - (wide ? 84 : 0) - 12
    readonly property list<real> columns: [wide ? rest * 0.45 : rest, wide ? rest * 0.55 : 0, figures, wide ? 84 : 0, figures, figures]

    onShownChanged: overlay.watched = shown

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        OverlayChoice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.gap
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.gap
            visible: control.overlay.illustrative || control.overlay.unusable.length > 0
            text: [control.overlay.illustrative ? qsTr("The area is illustrative: these figures show how the program works, no more.") : "", control.overlay.unusable.length > 0 ? qsTr("Too faulty in shape to be compared: %1").arg(control.overlay.unusable.join("; ")) : ""].filter(line => line !== "").join("\n")
            color: Theme.soonText
            font.italic: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        TableHead {
            Layout.fillWidth: true
            visible: list.count > 0
            columns: control.columns
            rightAligned: -1
            titles: [qsTr("What"), qsTr("Of"), qsTr("Inside"), qsTr("Share"), qsTr("Remaining"), qsTr("Whole")]
        }
        ListView {
            id: list

            objectName: "overlayList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: control.overlay.lines
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as OverlayRow)?.clicked()
            Keys.onSpacePressed: (currentItem as OverlayRow)?.clicked()
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Encroachments")
            delegate: OverlayRow {
                width: ListView.view.width
                columns: control.columns
            }

            Placeholder {
                anchors.centerIn: parent
                visible: list.count === 0
                running: control.overlay.busy
                icon: control.overlay.areas.length === 0 ? "forest" : "done"
                title: control.overlay.busy ? qsTr("Cutting shapes…") : control.overlay.areas.length === 0 ? qsTr("There is nothing to hold against") : qsTr("Nothing lies inside")
                text: control.overlay.busy ? "" : control.overlay.areas.length === 0 ? qsTr("This workspace has no forest and no project with an alignment.") : qsTr("No parcel and no project site meets this area by more than a tenth of a square metre.")
            }
        }
    }
}
