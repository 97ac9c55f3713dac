// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What would become of the step that is being entered: how many parcels take it, and which do not and why.
Rectangle {
    id: control

    required property real roomHeight
    readonly property stepPreview preview: Session.clearance.draft.preview
    readonly property bool clean: preview.refused + preview.overridden === 0

    implicitHeight: body.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: clean ? Theme.accentGround : Theme.soonGround

    ColumnLayout {
        id: body

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            BusyIndicator {
                Layout.preferredWidth: 20
                Layout.preferredHeight: 20
                visible: Session.clearance.draft.busy
                running: visible
                padding: 0
            }
            AppIcon {
                visible: !Session.clearance.draft.busy
                icon: control.clean ? "done" : "finding"
                color: control.clean ? Theme.accent : Theme.soonText
            }
            AppText {
                objectName: "stepSummary"
                Layout.fillWidth: true
                text: Session.clearance.draft.busy && control.preview.summary === "" ? qsTr("Looking at the parcels…") : control.preview.summary
                font.weight: Font.DemiBold
                color: control.clean ? Theme.text : Theme.soonText
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: Session.clearance.draft.count > 1 && control.preview.kinds.length > 0
            text: control.preview.kinds.join("\n")
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            objectName: "stepDoubts"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Math.max(64, control.roomHeight))
            visible: count > 0
            clip: true
            spacing: 6
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 1
            model: control.preview.doubts
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Parcels the step speaks against")
            Keys.onUpPressed: flick(0, 500)
            Keys.onDownPressed: flick(0, -500)
            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height + Theme.gap ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
            footer: AppText {
                width: ListView.view.width
                topPadding: text === "" ? 0 : Theme.unit
                height: text === "" ? 0 : implicitHeight
                text: control.preview.more
                font.italic: true
                color: Theme.quietText
            }
            delegate: ColumnLayout {
                id: line

                required property doubtRow modelData

                width: ListView.view.width - Theme.pad
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    visible: Session.clearance.draft.count > 1
                    text: line.modelData.name
                    font.pixelSize: 13
                    font.weight: Font.DemiBold
                }
                AppText {
                    Layout.fillWidth: true
                    text: [line.modelData.reasons, line.modelData.accepted ? qsTr("Recorded all the same, with your reason.") : line.modelData.overridable ? qsTr("A reason would let it stand.") : ""].filter(part => part !== "").join(" – ")
                    font.pixelSize: 13
                    wrapMode: Text.Wrap
                }
            }

            FocusFrame {}
        }
    }
}
