// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Three things to know at the first start, each beside what it is about.
Popup {
    id: control

    required property list<Item> places

    property int step: 0
    readonly property list<string> titles: [qsTr("The map of the ward"), qsTr("What is due next"), qsTr("Find anything")]
    readonly property list<string> texts: [qsTr("Drag and zoom; click a parcel, marker or project to read its facts with their source. Dashed outlines are illustrative."), qsTr("The five most urgent deadlines are always here. A click shows the details and goes to the place on the map."), qsTr("Ctrl+K finds projects, deadlines, markers and parcels such as 12/345, with or without accents. F1 helps on every page.")]
    readonly property rect place: step >= 0 && visible ? places[step].mapToItem(null, 0, 0, places[step].width, places[step].height) : Qt.rect(0, 0, 0, 0)

    function next(): void {
        if (step < 2)
            step += 1;
        else
            close();
    }

    parent: Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    padding: 0
    modal: true
    focus: true
    onAboutToShow: step = 0
    onOpened: forward.forceActiveFocus()
    onAboutToHide: Session.preferences.tourSeen = true
    background: Item {}
    Overlay.modal: Rectangle {
        color: Theme.shade
    }

    contentItem: Item {
        Rectangle {
            x: control.place.x + 2
            y: control.place.y + 2
            width: control.place.width - 4
            height: control.place.height - 4
            color: "transparent"
            radius: Theme.radius
            border.color: Theme.focus
            border.width: 3
        }
        Rectangle {
            x: Math.max(Theme.wide, Math.min(parent.width - width - Theme.wide, control.place.x + control.place.width / 2 - width / 2))
            y: Math.min(parent.height - height - Theme.wide, control.step === 0 ? control.place.y + 96 : control.place.y + control.place.height + Theme.pad)
            width: 400
            height: words.implicitHeight + 2 * Theme.wide
            radius: Theme.radius * 2
            color: Theme.surface
            border.color: Theme.line

            ColumnLayout {
                id: words

                x: Theme.wide
                y: Theme.wide
                width: parent.width - 2 * Theme.wide
                spacing: Theme.gap

                AppText {
                    text: qsTr("Step %1 of 3").arg(control.step + 1)
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
                AppText {
                    Layout.fillWidth: true
                    text: control.titles[control.step]
                    font.pixelSize: Theme.heading
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: control.texts[control.step]
                    wrapMode: Text.Wrap
                    lineHeight: 1.15
                }
                RowLayout {
                    Layout.topMargin: Theme.gap

                    AppButton {
                        objectName: "tourSkip"
                        text: qsTr("Skip")
                        quiet: true
                        onClicked: control.close()
                        Keys.onReturnPressed: clicked()
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                    AppButton {
                        id: forward

                        text: control.step < 2 ? qsTr("Next") : qsTr("Start")
                        primary: true
                        onClicked: control.next()
                        Keys.onReturnPressed: clicked()
                    }
                }
            }
        }
    }
}
