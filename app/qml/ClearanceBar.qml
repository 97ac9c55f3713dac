// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// What was just recorded of parcels, on whatever page.
WrittenBar {
    objectName: "clearance"
    visible: text !== ""
    text: Session.clearance.message
    running: Session.clearance.draft.recording
    undoable: !running
    closable: !running
    onCloseWanted: Session.clearance.dismissMessage()
}
