// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// Which file, what it holds, and what its records belong to.
ScrollView {
    id: control

    required property ImportView view
    readonly property list<string> icons: ["parcel", "marker", "project", "route", "forest", "unit"]

    function takeFocus(): void {
        browse.forceActiveFocus(Qt.OtherFocusReason);
    }

    contentWidth: availableWidth

    FileDialog {
        id: files

        title: qsTr("File to import")
        nameFilters: [qsTr("Files with data (%1)").arg("*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.dgn *.tab *.mif *.fgb *.csv *.txt *.xlsx *.ods *.gpx"), qsTr("All files (*)")]
        onAccepted: control.view.choose(selectedFile)
    }
    ColumnLayout {
        width: control.availableWidth
        spacing: Theme.wide

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 92
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line

            FileDrop {
                anchors.fill: parent
                onChosen: file => control.view.choose(file)
            }
            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.wide
                spacing: Theme.pad

                AppIcon {
                    icon: control.view.fileName === "" ? "open" : "report"
                    size: 32
                }
                ColumnLayout {
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        objectName: "importFile"
                        text: control.view.fileName === "" ? qsTr("Drop a file here, or choose one") : control.view.fileName
                        font.weight: Font.DemiBold
                        elide: Text.ElideMiddle
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: control.view.folder === "" ? qsTr("Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, Excel, CSV, GPX") : control.view.folder
                        font.pixelSize: Theme.small
                        color: Theme.quietText
                        elide: Text.ElideMiddle
                    }
                }
                AppButton {
                    id: browse

                    objectName: "importBrowse"
                    iconName: "folder"
                    text: qsTr("Choose…")
                    focus: true
                    onClicked: files.open()
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gap

            AppText {
                text: qsTr("What it holds")
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: control.view.choices.targets

                    AppButton {
                        required property string modelData
                        required property int index

                        objectName: "importTarget-" + index
                        text: modelData
                        iconName: control.icons[index]
                        checked: control.view.choices.target === index
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: checked
                        onClicked: control.view.choices.target = index
                    }
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: control.availableWidth > 700 ? 2 : 1
            columnSpacing: Theme.wide
            rowSpacing: Theme.pad
            uniformCellWidths: true

            LabelledChoice {
                Layout.fillWidth: true
                objectName: "importProject"
                visible: control.view.choices.wantsProject
                label: qsTr("Project the records belong to")
                model: control.view.choices.projects
                currentIndex: control.view.choices.project
                onChosen: index => control.view.choices.project = index
            }
            LabelledChoice {
                Layout.fillWidth: true
                visible: control.view.choices.wantsUnit
                label: control.view.choices.target === 5 ? qsTr("Ward, if the file does not name it") : qsTr("Ward whose map sheets number the parcels")
                model: control.view.choices.units
                currentIndex: control.view.choices.unit
                onChosen: index => control.view.choices.unit = index
            }
            LabelledChoice {
                Layout.fillWidth: true
                visible: control.view.choices.wantsForest
                label: control.view.choices.target === 4 ? qsTr("Forest, if the file does not name it") : qsTr("Forest whose boundary the markers mark")
                model: control.view.choices.forests
                currentIndex: control.view.choices.forest
                onChosen: index => control.view.choices.forest = index
            }
            LabelledChoice {
                Layout.fillWidth: true
                label: qsTr("How the shapes came to be")
                model: control.view.choices.qualities
                currentIndex: control.view.choices.quality
                onChosen: index => control.view.choices.quality = index
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Nothing is written before you have seen what will be.")
            color: Theme.quietText
            wrapMode: Text.Wrap
        }
    }
}
