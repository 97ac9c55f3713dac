// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// Takes files that are dropped on it, and shows that it would.
DropArea {
    id: control

    signal chosen(file: url)

    /// Of the files that make a Shapefile or a MapInfo table, the one that stands for all.
    function choose(files: list<url>): void {
        const main = files.find(each => /\.(shp|tab|mif)$/i.test(each.toString())) ?? files[0];
        if (main !== undefined)
            chosen(main);
    }

    onDropped: event => choose(event.urls)

    Rectangle {
        anchors.fill: parent
        visible: control.containsDrag
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.accent
        border.width: 3
    }
}
