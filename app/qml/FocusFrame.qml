// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// Shows where the keyboard is. To be put into the control it belongs to.
Rectangle {
    anchors.fill: parent
    anchors.margins: -1
    visible: (parent as Item)?.activeFocus ?? false
    radius: Theme.radius + 1
    color: "transparent"
    border.color: Theme.focus
    border.width: 2
    z: 1
}
