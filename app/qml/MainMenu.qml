// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import QtQuick.Controls.Basic

/// The menu of the header: the file, its history, the looks of the window, and help.
AppMenu {
    id: control

    signal openWanted
    signal importWanted
    signal undoWanted
    signal redoWanted
    signal historyWanted
    signal nameWanted
    signal changesWanted
    signal helpWanted
    signal tourWanted
    signal aboutWanted

    AppMenuItem {
        text: qsTr("Open a workspace…")
        keys: "Ctrl+O"
        onTriggered: control.openWanted()
    }
    AppMenu {
        id: recent

        title: qsTr("Recent workspaces")
        width: 420
        enabled: Session.preferences.recentFiles.length > 0

        Instantiator {
            model: Session.preferences.recentFiles
            delegate: AppMenuItem {
                required property string modelData

                text: modelData
                onTriggered: Session.openPath(modelData)
            }
            onObjectAdded: (index, object) => recent.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => recent.removeItem(object as AppMenuItem)
        }
    }
    AppMenuItem {
        text: qsTr("Import data…")
        keys: "Ctrl+I"
        enabled: Session.file !== "" && !Session.past
        onTriggered: control.importWanted()
    }
    MenuSeparator {}
    AppMenuItem {
        text: qsTr("Undo the last change…")
        keys: "Ctrl+Z"
        enabled: Session.file !== "" && !Session.past
        onTriggered: control.undoWanted()
    }
    AppMenuItem {
        text: qsTr("Redo what was undone…")
        keys: "Ctrl+Shift+Z"
        enabled: Session.file !== "" && !Session.past
        onTriggered: control.redoWanted()
    }
    AppMenuItem {
        text: qsTr("History…")
        enabled: Session.file !== ""
        onTriggered: control.historyWanted()
    }
    AppMenuItem {
        text: qsTr("What changed…")
        enabled: Session.file !== ""
        onTriggered: control.changesWanted()
    }
    MenuSeparator {}
    AppMenuItem {
        text: Session.preferences.userName === "" ? qsTr("My name…") : qsTr("My name: %1…").arg(Session.preferences.userName)
        onTriggered: control.nameWanted()
    }
    AppMenu {
        title: qsTr("Language")

        AppMenuItem {
            text: "Tiếng Việt"
            checkable: true
            checked: Session.language === "vi"
            onTriggered: Session.language = "vi"
        }
        AppMenuItem {
            text: "English"
            checkable: true
            checked: Session.language === "en"
            onTriggered: Session.language = "en"
        }
    }
    AppMenu {
        title: qsTr("Theme")

        AppMenuItem {
            text: qsTr("As the system")
            checkable: true
            checked: Theme.mode === "system"
            onTriggered: Session.preferences.theme = "system"
        }
        AppMenuItem {
            text: qsTr("Light")
            checkable: true
            checked: Theme.mode === "light"
            onTriggered: Session.preferences.theme = "light"
        }
        AppMenuItem {
            text: qsTr("Dark")
            checkable: true
            checked: Theme.mode === "dark"
            onTriggered: Session.preferences.theme = "dark"
        }
    }
    MenuSeparator {}
    AppMenuItem {
        text: qsTr("Help for this page")
        keys: "F1"
        onTriggered: control.helpWanted()
    }
    AppMenuItem {
        text: qsTr("Show the tour again")
        onTriggered: control.tourWanted()
    }
    AppMenuItem {
        text: qsTr("About Cột Mốc")
        onTriggered: control.aboutWanted()
    }
}
