// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// What narrows parcels on table and map: choices with their counts, limits, a ward, a corridor.
FocusScope {
    id: control

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Filter")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ListView {
        id: list

        objectName: "filterChoices"
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: Session.desk.choices
        bottomMargin: Theme.pad
        section.property: "group"
        section.delegate: AppText {
            required property string section

            width: ListView.view.width
            text: section
            leftPadding: Theme.pad
            topPadding: Theme.pad
            bottomPadding: Theme.unit
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            color: Theme.quietText
        }
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Choices")
        Keys.onSpacePressed: (currentItem as FilterChoice)?.chosen()
        Keys.onReturnPressed: (currentItem as FilterChoice)?.chosen()
        delegate: FilterChoice {
            width: ListView.view.width
            onChosen: {
                ListView.view.currentIndex = index;
                Session.desk.toggle(field, key);
            }
        }
        footer: FilterLimits {
            width: list.width
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: list.activeFocus
        color: "transparent"
        border.color: Theme.focus
        border.width: 2
    }
}
