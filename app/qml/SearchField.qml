// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Finds anything; the answers hang below the field. Down goes into them, Enter takes one.
AppField {
    id: control

    function begin(): void {
        forceActiveFocus();
        selectAll();
    }
    function take(hit: searchHit): void {
        Session.show(hit.kind, hit.id);
        answers.close();
        control.clear();
    }

    iconName: "search"
    placeholderText: qsTr("Find a project, deadline, parcel 12/345, marker…   Ctrl+K")
    Accessible.role: Accessible.EditableText
    onTextChanged: Session.search.query = text
    onTextEdited: answers.open()
    onActiveFocusChanged: if (activeFocus && text !== "")
        answers.open()
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onReturnPressed: if (Session.search.hits.length > 0)
        take(Session.search.hits[Math.max(0, list.currentIndex)])
    Keys.onTabPressed: event => {
        answers.close();
        event.accepted = false;
    }
    Keys.onBacktabPressed: event => {
        answers.close();
        event.accepted = false;
    }
    Keys.onEscapePressed: event => {
        event.accepted = text !== "" || answers.visible;
        answers.close();
        clear();
    }

    Popup {
        id: answers

        y: control.height + Theme.unit
        width: control.width
        height: Math.min(list.contentHeight, 380) + 2 * padding
        padding: Theme.unit
        closePolicy: Popup.CloseOnPressOutsideParent
        visible: false

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.strongLine
        }

        contentItem: ListView {
            id: list

            clip: true
            model: answers.visible ? Session.search.hits : []
            currentIndex: 0
            onModelChanged: currentIndex = 0
            ScrollBar.vertical: ScrollBar {}
            footer: AppText {
                width: list.width
                visible: list.count === 0
                height: visible ? 56 : 0
                horizontalAlignment: Text.AlignHCenter
                color: Theme.quietText
                text: control.text === "" ? qsTr("Type what you look for, with or without accents.") : qsTr("Nothing found for “%1”.").arg(control.text)
            }

            delegate: ItemDelegate {
                id: answer

                required property searchHit modelData
                required property int index

                width: list.width
                height: 48
                highlighted: ListView.isCurrentItem
                Accessible.name: modelData.title + ", " + modelData.subtitle
                onClicked: control.take(modelData)
                background: Rectangle {
                    radius: Theme.radius
                    color: answer.highlighted || answer.hovered ? Theme.accentGround : "transparent"
                }
                contentItem: Item {
                    AppIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        icon: answer.modelData.kind === "milestone" ? "board" : answer.modelData.kind === "target" ? "targets" : answer.modelData.kind
                    }
                    AppText {
                        x: 32
                        width: parent.width - x
                        height: 20
                        y: -4
                        text: answer.modelData.title
                    }
                    AppText {
                        x: 32
                        width: parent.width - x
                        y: 16
                        text: answer.modelData.subtitle
                        font.pixelSize: Theme.small
                        color: Theme.quietText
                    }
                }
            }
        }
    }
}
