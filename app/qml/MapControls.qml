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

    spacing: Theme.unit

    Repeater {
        model: [
            {
                "icon": "plus",
                "label": qsTr("Zoom in (+)"),
                "act": () => control.canvas.zoomBy(1, Qt.point(control.canvas.width / 2, control.canvas.height / 2))
            },
            {
                "icon": "minus",
                "label": qsTr("Zoom out (-)"),
                "act": () => control.canvas.zoomBy(-1, Qt.point(control.canvas.width / 2, control.canvas.height / 2))
            },
            {
                "icon": "home",
                "label": qsTr("Whole ward (Home)"),
                "act": () => control.canvas.home()
            }
        ]

        IconButton {
            required property var modelData

            quiet: false
            iconName: modelData.icon
            label: modelData.label
            onClicked: modelData.act()
        }
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

                        CheckBox {
                            Layout.fillWidth: true
                            text: layer.modelData.text
                            checked: !control.canvas.hiddenLayers.includes(layer.modelData.name)
                            font.pixelSize: Theme.normal
                            onToggled: control.canvas.hiddenLayers = checked ? control.canvas.hiddenLayers.filter(name => name !== layer.modelData.name) : control.canvas.hiddenLayers.concat(layer.modelData.name)
                        }
                        IconButton {
                            iconName: "focus"
                            label: qsTr("Zoom to: %1").arg(layer.modelData.text)
                            onClicked: control.canvas.goTo(MapLook.viewOfLayer(Session.scene, layer.modelData.name, Qt.size(control.canvas.width, control.canvas.height)))
                        }
                    }
                }
            }
        }
    }
}
