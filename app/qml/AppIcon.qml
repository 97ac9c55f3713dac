// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl

/// One of the icons of icons/, in a colour.
IconImage {
    property string icon
    property int size: 20

    source: icon === "" ? "" : Theme.icon(icon)
    sourceSize: Qt.size(size, size)
    color: Theme.quietText
    Accessible.ignored: true
}
