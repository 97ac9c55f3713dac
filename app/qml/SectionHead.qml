// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The heading of a part of the details.
AppText {
    Layout.fillWidth: true
    Layout.topMargin: Theme.pad
    font.weight: Font.DemiBold
    color: Theme.accent
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
}
