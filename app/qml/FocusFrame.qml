// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Shows where the keyboard is. To be put into the control it belongs to; after a click on a button it
/// is not in the way.
Rectangle {
    anchors.fill: parent
    anchors.margins: -1
    visible: (parent as Control)?.visualFocus ?? parent?.activeFocus ?? false
    radius: Theme.radius + 1
    color: "transparent"
    border.color: Theme.focus
    border.width: 2
    z: 1
}
