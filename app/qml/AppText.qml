// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// Text of the window; always plain, for it may come from a file.
Text {
    color: Theme.text
    font.pixelSize: Theme.normal
    linkColor: Theme.link
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap || maximumLineCount < 99 ? Text.ElideRight : Text.ElideNone
    verticalAlignment: Text.AlignVCenter
}
