// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// The keys that work on every page.
Item {
    id: control

    signal pageWanted(string page)
    signal findWanted
    signal openWanted
    signal importWanted
    signal stepWanted
    signal obstacleWanted
    signal undoWanted
    signal redoWanted
    signal helpWanted

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: control.pageWanted("map")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: control.pageWanted("parcels")
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: control.pageWanted("board")
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: control.pageWanted("markers")
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: control.pageWanted("targets")
    }
    Shortcut {
        sequence: "Ctrl+6"
        onActivated: control.pageWanted("check")
    }
    Shortcut {
        sequence: "Ctrl+7"
        onActivated: control.pageWanted("report")
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: control.findWanted()
    }
    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: control.openWanted()
    }
    Shortcut {
        sequence: "Ctrl+I"
        onActivated: control.importWanted()
    }
    Shortcut {
        sequence: "Ctrl+E"
        onActivated: control.stepWanted()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        onActivated: control.obstacleWanted()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: control.undoWanted()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: control.redoWanted()
    }
    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: control.helpWanted()
    }
}
