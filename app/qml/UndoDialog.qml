// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// Asks before the last change is taken back, or what was taken back is brought back.
AppDialog {
    id: control

    property string question
    property bool forward: false ///< bring back

    function ask(again: bool): void {
        forward = again;
        question = again ? Session.redoQuestion() : Session.undoQuestion();
        open();
    }

    objectName: "undoDialog"
    title: forward ? qsTr("Redo what was undone") : qsTr("Undo the last change")
    acceptText: question === "" ? "" : forward ? qsTr("Redo") : qsTr("Undo")
    rejectText: question === "" ? qsTr("Close") : forward ? qsTr("Leave it") : qsTr("Keep it")
    message: question !== "" ? question + "\n\n" + qsTr("Nothing is erased: the history keeps both the change and its undoing.") : forward ? qsTr("There is nothing to bring back: nothing was undone since the last change.") : qsTr("There is no change that can be taken back.")
    onAccepted: forward ? Session.redo() : Session.undo()
}
