// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Zoom, the whole ward, the selection, and the layers.
ColumnLayout {
    id: control

    required property MapCanvas canvas
    readonly property point middle: Qt.point(canvas.width / 2, canvas.height / 2)

    spacing: Theme.unit

    IconButton {
        quiet: false
        iconName: "plus"
        label: qsTr("Zoom in (+)")
        onClicked: control.canvas.zoomBy(1, control.middle)
    }
    IconButton {
        quiet: false
        iconName: "minus"
        label: qsTr("Zoom out (-)")
        onClicked: control.canvas.zoomBy(-1, control.middle)
    }
    IconButton {
        quiet: false
        iconName: "home"
        label: qsTr("Whole ward (Home)")
        onClicked: control.canvas.home()
    }
    IconButton {
        quiet: false
        iconName: "focus"
        label: qsTr("Zoom to what is selected")
        enabled: Session.details.onMap
        onClicked: control.canvas.goToSelected()
    }
    IconButton {
        id: layersButton

        objectName: "layers"
        quiet: false
        iconName: "layers"
        label: qsTr("Layers")
        onClicked: layers.open()

        Popup {
            id: layers

            x: -width - Theme.gap
            y: layersButton.height - height
            padding: Theme.gap
            focus: true
            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.color: Theme.strongLine
            }
            contentItem: ColumnLayout {
                spacing: 0

                Repeater {
                    model: MapLook.layers(Session.scene, Session.language)

                    RowLayout {
                        id: layer

                        required property mapLayer modelData

                        spacing: Theme.wide

                        AppCheck {
                            Layout.fillWidth: true
                            text: layer.modelData.text
                            checked: !control.canvas.hiddenLayers.includes(layer.modelData.name)
                            onToggled: control.canvas.hiddenLayers = checked ? control.canvas.hiddenLayers.filter(name => name !== layer.modelData.name) : control.canvas.hiddenLayers.concat(layer.modelData.name)
                        }
                        IconButton {
                            iconName: "focus"
                            label: qsTr("Zoom to: %1").arg(layer.modelData.text)
                            onClicked: control.canvas.goTo({
                                "layer": layer.modelData.name
                            })
                        }
                    }
                }
            }
        }
    }
}
