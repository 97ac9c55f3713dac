// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A button of one icon; what it does is its tip and its accessible name.
AppButton {
    id: control

    required property string label

    quiet: true
    implicitWidth: Theme.controlHeight
    Accessible.name: label
    ToolTip.text: label
    ToolTip.visible: hovered
    ToolTip.delay: 400
}
