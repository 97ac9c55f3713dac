// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Views of the parcels that were kept under a name.
AppMenu {
    id: control

    signal saveWanted

    AppMenuItem {
        text: qsTr("Keep this view…")
        onTriggered: control.saveWanted()
    }
    AppMenu {
        id: removing

        title: qsTr("Remove a view")
        enabled: Session.desk.savedNames.length > 0

        Instantiator {
            model: Session.desk.savedNames
            delegate: AppMenuItem {
                required property string modelData

                text: modelData
                onTriggered: Session.desk.removeSaved(modelData)
            }
            onObjectAdded: (index, object) => removing.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => removing.removeItem(object as AppMenuItem)
        }
    }
    MenuSeparator {}
    AppMenuItem {
        text: qsTr("All parcels")
        onTriggered: Session.desk.dropAll()
    }
    Instantiator {
        model: Session.desk.savedNames
        delegate: AppMenuItem {
            required property string modelData

            text: modelData
            onTriggered: Session.desk.applySaved(modelData)
        }
        onObjectAdded: (index, object) => control.insertItem(4 + index, object as AppMenuItem)
        onObjectRemoved: (index, object) => control.removeItem(object as AppMenuItem)
    }
}
