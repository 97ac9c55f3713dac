// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One inspection of a marker; its photos open in the system's viewer.
ColumnLayout {
    id: control

    required property inspectionLine modelData

    spacing: 2

    RowLayout {
        spacing: Theme.gap

        MarkerState {
            Layout.fillWidth: true
            Layout.preferredHeight: 20
            markerState: control.modelData.state
            text: control.modelData.stateText
        }
        AppText {
            text: control.modelData.day
            font.pixelSize: 13
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.modelData.note
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.modelData.who
        font.pixelSize: Theme.small
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        visible: control.modelData.photos.length > 0
        spacing: 6

        Repeater {
            model: control.modelData.photos

            AppButton {
                required property markerPhoto modelData

                implicitHeight: 28
                width: Math.min(implicitWidth, control.width)
                iconName: "photo"
                iconSize: 16
                font.pixelSize: Theme.small
                text: modelData.name
                Accessible.name: qsTr("Open the photo %1").arg(modelData.name)
                onClicked: Session.markers.openPhoto(modelData.digest)
                Keys.onReturnPressed: clicked()
            }
        }
    }
}
