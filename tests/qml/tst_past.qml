// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// Undo and redo by their keys, what changed between two days, and a past day looked at; the workspace
/// was made on 5/1/2026.
TestCase {
    id: testCase

    property Main window
    function item(name) {
        const found = findChild(window.contentItem, name) || findChild(window, name) || findChild(window.Overlay.overlay, name);
        verify(found, name);
        return found;
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }
    function click(name) {
        const target = item(name);
        waitForPolish(window);
        mouseClick(target, target.width / 2, target.height / 2);
    }
    /// Presses the keys, and accepts the question they lead to.
    function press(key, modifiers) {
        keyClick(key, modifiers);
        const dialog = item("undoDialog");
        tryCompare(dialog, "opened", true);
        verify(dialog.question !== "");
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryCompare(dialog, "visible", false);
        tryVerify(() => !Session.busy);
    }
    function recordDone() {
        Session.select("milestone", 1);
        verify(!Session.details.isDone);
        click("recordDone");
        tryVerify(() => Session.details.isDone && !Session.busy);
    }

    name: "Past"
    when: true

    Component {
        id: main

        Main {}
    }

    function initTestCase() {
        failOnWarning(/.?/);
        Session.language = "vi";
        Session.today = new Date(2026, 10, 23);
        Session.preferences.tourSeen = true;
        Session.preferences.userName = "Lan";
        window = main.createObject(null);
        verify(window);
        window.requestActivate();
        tryVerify(() => window.active);
        Session.openPath(Sample.file);
        tryVerify(() => Session.state === Session.Ready && !Session.busy, 20000);
    }
    function init() {
        failOnWarning(/.?/);
        Session.dismissError();
        recordDone();
    }
    function cleanup() {
        Session.undo();
        tryVerify(() => !Session.busy);
    }
    function cleanupTestCase() {
        Session.details.close();
        Session.preferences.tourSeen = false;
        window.destroy();
    }

    function test_keysTakeAChangeBackAndBringItBack() {
        press(Qt.Key_Z, Qt.ControlModifier);
        verify(!Session.details.isDone);
        press(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        verify(Session.details.isDone);
        press(Qt.Key_Z, Qt.ControlModifier);
        verify(!Session.details.isDone);
        press(Qt.Key_Y, Qt.ControlModifier);
        verify(Session.details.isDone);
        compare(Session.redoQuestion(), "", "nothing is left to bring back");
        keyClick(Qt.Key_Y, Qt.ControlModifier);
        tryCompare(item("undoDialog"), "opened", true);
        verify(!item("undoDialogAccept").visible);
        keyClick(Qt.Key_Escape);
        tryCompare(item("undoDialog"), "visible", false);
    }
    function test_tellsWhatChangedBetweenTwoDays() {
        item("dialogs").showHistory(true);
        const list = item("changesList");
        const tells = () => Session.changes.rows.some(row => row.what.startsWith("Ngày hoàn thành: (trống) → "));
        tryVerify(() => tells() && !Session.changes.busy);
        compare(list.count, Session.changes.rows.length);
        Session.changes.person = Session.changes.people.indexOf("Lan");
        verify(Session.changes.person > 0);
        tryVerify(() => !Session.changes.busy);
        verify(tells());
        const from = item("changesFromField");
        from.forceActiveFocus();
        from.selectAll();
        type("99");
        verify(from.wrong);
        from.selectAll();
        type("1/1/2199");
        keyClick(Qt.Key_Return);
        tryCompare(list, "count", 0);
        keyClick(Qt.Key_Escape);
        tryCompare(item("history"), "visible", false);
        Session.changes.from = new Date(2026, 0, 1);
        Session.changes.person = 0;
    }
    function test_aPastDayShowsWhatWasKnownThenAndNothingCanBeWritten() {
        Session.today = new Date(2026, 1, 1);
        click("day");
        click("lookBack");
        tryVerify(() => Session.past && !Session.busy, 20000);
        keyClick(Qt.Key_Escape);
        compare(item("pastNote").text, "Dữ liệu như ngày 01/02/2026 – chỉ xem");
        verify(!Session.details.isDone);
        verify(!item("recordDone").enabled);
        Session.undo();
        verify(Session.errorMessage.includes("chỉ để xem"));
        Session.today = new Date(2025, 11, 31);
        tryVerify(() => !Session.past && !Session.busy, 20000);
        verify(item("pastNote").text.includes("được lập sau ngày 31/12/2025"));
        click("returnToToday");
        tryVerify(() => Session.pastNote === "" && !Session.busy, 20000);
        verify(Session.details.isDone);
        Session.today = new Date(2026, 10, 23);
        tryVerify(() => !Session.busy);
    }
}
