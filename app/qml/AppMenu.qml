// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A menu in the window's look.
Menu {
    id: control

    width: 300
    padding: Theme.unit
    margins: Theme.gap
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.strongLine
    }
    delegate: AppMenuItem {}
}
