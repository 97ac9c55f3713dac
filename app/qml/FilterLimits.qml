// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What narrows parcels beyond ticks: a ward through all changes of wards, limits, a corridor.
ColumnLayout {
    id: control

    readonly property var limits: [
        {
            "of": "area",
            "text": qsTr("Area (m²)")
        },
        {
            "of": "approved",
            "text": qsTr("Approved (đồng)")
        },
        {
            "of": "paid",
            "text": qsTr("Paid (đồng)")
        }
    ]

    spacing: Theme.unit

    component Title: AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pad
        Layout.topMargin: Theme.pad
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        color: Theme.quietText
    }
    component Limit: AppField {
        id: field

        required property string of
        required property bool upper

        function send(): void {
            wrong = !Session.desk.setLimit(of, upper, text);
        }

        objectName: "limit-" + of + (upper ? "-to" : "-from")
        Layout.fillWidth: true
        implicitWidth: 80
        implicitHeight: 30
        placeholderText: upper ? qsTr("to") : qsTr("from")
        horizontalAlignment: Text.AlignRight
        onEditingFinished: send()

        Connections {
            target: Session.desk

            function onAnswered(): void {
                if (!field.activeFocus)
                    field.text = Session.desk.limit(field.of, field.upper);
            }
        }
    }

    Title {
        text: qsTr("Ward, of today or former")
    }
    AppChoice {
        objectName: "wardChoice"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pad
        Layout.rightMargin: Theme.pad
        implicitHeight: 30
        model: Session.desk.wards
        currentIndex: Session.desk.ward
        Accessible.name: qsTr("Ward, of today or former")
        onActivated: index => Session.desk.ward = index
    }
    Repeater {
        model: control.limits

        ColumnLayout {
            id: limit

            required property var modelData

            spacing: Theme.unit

            Title {
                text: limit.modelData.text
            }
            RowLayout {
                Layout.leftMargin: Theme.pad
                Layout.rightMargin: Theme.pad
                spacing: Theme.unit

                Limit {
                    of: limit.modelData.of
                    upper: false
                    Accessible.name: limit.modelData.text + ", " + placeholderText
                }
                AppText {
                    text: "–"
                }
                Limit {
                    of: limit.modelData.of
                    upper: true
                    Accessible.name: limit.modelData.text + ", " + placeholderText
                }
            }
        }
    }
    Title {
        visible: Session.desk.lines.length > 0
        text: qsTr("Along the line of")
    }
    AppChoice {
        id: line

        objectName: "corridorLine"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pad
        Layout.rightMargin: Theme.pad
        visible: Session.desk.lines.length > 0
        implicitHeight: 30
        model: Session.desk.lines
        Accessible.name: qsTr("Along the line of")
    }
    RowLayout {
        Layout.leftMargin: Theme.pad
        Layout.rightMargin: Theme.pad
        visible: line.visible
        spacing: Theme.unit

        AppField {
            id: width

            objectName: "corridorWidth"
            implicitWidth: 60
            implicitHeight: 30
            text: "20"
            horizontalAlignment: Text.AlignRight
            validator: DoubleValidator {
                bottom: 0.1
                top: 5000
                decimals: 1
            }
            Accessible.name: qsTr("Metres to each side")
            onAccepted: apply.clicked()
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("m to each side")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        AppButton {
            id: apply

            objectName: "corridorApply"
            implicitHeight: 30
            enabled: width.acceptableInput
            text: qsTr("Apply")
            onClicked: Session.desk.setCorridor(line.currentIndex, Number.fromLocaleString(Qt.locale(Session.language), width.text))
            Keys.onReturnPressed: clicked()
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.pad
        text: qsTr("Or draw on the map: Shift and drag for a rectangle, L and drag for a free outline.")
        font.pixelSize: Theme.small
        color: Theme.quietText
        wrapMode: Text.Wrap
    }
}
