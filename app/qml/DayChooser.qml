// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The day the board is looked at from: typed, or picked from a month.
AppButton {
    id: control

    property int year: Session.today.getFullYear()
    property int month: Session.today.getMonth()

    function turn(months: int): void {
        const first = new Date(year, month + months, 1);
        year = first.getFullYear();
        month = first.getMonth();
    }
    function choose(day: date): void {
        Session.today = day;
        panel.close();
    }

    iconName: "calendar"
    text: qsTr("As of %1").arg(MapLook.day(Session.today))
    Accessible.description: qsTr("The day deadlines are counted from")
    onClicked: panel.open()

    Popup {
        id: panel

        y: control.height + Theme.unit
        x: control.width - width
        width: 300
        padding: Theme.pad
        focus: true
        onAboutToShow: {
            control.year = Session.today.getFullYear();
            control.month = Session.today.getMonth();
            typed.text = MapLook.day(Session.today);
        }
        onOpened: typed.forceActiveFocus()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.strongLine
        }

        contentItem: ColumnLayout {
            spacing: Theme.gap

            RowLayout {
                AppField {
                    id: typed

                    Layout.fillWidth: true
                    text: MapLook.day(Session.today)
                    placeholderText: qsTr("dd/mm/yyyy")
                    wrong: isNaN(MapLook.dayOf(text).getTime())
                    onAccepted: if (!wrong)
                        control.choose(MapLook.dayOf(text))
                }
                AppButton {
                    text: qsTr("Today")
                    onClicked: control.choose(new Date())
                }
            }
            RowLayout {
                IconButton {
                    iconName: "right"
                    rotation: 180
                    label: qsTr("Earlier month")
                    onClicked: control.turn(-1)
                }
                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: Font.DemiBold
                    text: qsTr("Month %1/%2").arg(control.month + 1).arg(control.year)
                }
                IconButton {
                    iconName: "right"
                    label: qsTr("Later month")
                    onClicked: control.turn(1)
                }
            }
            DayOfWeekRow {
                Layout.fillWidth: true
                locale: Qt.locale(Session.language)
                delegate: AppText {
                    required property string narrowName

                    text: narrowName
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            MonthGrid {
                id: days

                Layout.fillWidth: true
                Layout.preferredHeight: 220
                month: control.month
                year: control.year
                locale: Qt.locale(Session.language)
                onClicked: date => control.choose(MapLook.dayOf(date.getUTCDate() + "/" + (date.getUTCMonth() + 1) + "/" + date.getUTCFullYear()))
                delegate: Rectangle {
                    id: cell

                    required property var model
                    readonly property bool chosen: model.day === Session.today.getDate() && model.month === Session.today.getMonth() && model.year === Session.today.getFullYear()

                    radius: Theme.radius
                    color: chosen ? Theme.accent : "transparent"
                    border.color: model.today ? Theme.accent : "transparent"

                    AppText {
                        anchors.centerIn: parent
                        text: cell.model.day
                        color: cell.chosen ? Theme.accentText : cell.model.month === days.month ? Theme.text : Theme.quietText
                        font.weight: cell.model.today ? Font.Bold : Font.Normal
                    }
                }
            }
            AppCheck {
                objectName: "lookBack"
                Layout.fillWidth: true
                text: qsTr("Show what was known then, too")
                checked: Session.lookingBack
                onToggled: Session.lookingBack = checked
            }
        }
    }
}
