// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Writes the briefing map of a project.
FocusScope {
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
}
