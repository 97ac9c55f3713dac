// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window

/// Where the cursor is on the VN-2000 grid and on WGS 84, the scale, and what is being done.
Rectangle {
    id: control

    required property MapCanvas canvas
    property bool onMap: true

    readonly property list<string> fields: [MapLook.grid(canvas.gridPlace, Session.language), MapLook.wgs84(canvas.place, Session.language), MapLook.scale(canvas.metresPerPixel, Screen.pixelDensity)]
    readonly property list<string> names: [qsTr("VN-2000"), qsTr("WGS 84"), qsTr("Scale")]

    implicitHeight: 28
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        spacing: Theme.wide

        Repeater {
            model: control.onMap && Session.scene.valid ? 3 : 0

            RowLayout {
                id: field

                required property int index

                spacing: 6

                AppText {
                    text: control.names[field.index]
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
                AppText {
                    Layout.rightMargin: Theme.gap
                    text: control.fields[field.index]
                    font.pixelSize: Theme.small
                    font.features: ({
                            "tnum": 1
                        })
                    Accessible.name: control.names[field.index] + " " + text
                }
            }
        }
        Item {
            Layout.fillWidth: true
        }
        AppText {
            visible: Session.busy
            text: qsTr("Reading…")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        AppText {
            visible: control.onMap && Session.illustrative
            text: qsTr("Illustrative geometry")
            font.pixelSize: Theme.small
            font.italic: true
        }
        AppText {
            Layout.maximumWidth: 360
            visible: Session.file !== ""
            text: Session.file.split("/").pop()
            elide: Text.ElideLeft
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
