// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// A morning at the desk with the bundled content, on 23/11/2026, by keys alone; in the end all is taken back.
TestCase {
    id: testCase

    property Main window
    function item(name) {
        const found = findChild(window.contentItem, name) || findChild(window, name);
        verify(found, name);
        return found;
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }
    function settle() {
        tryVerify(() => !Session.busy && !Session.desk.busy, 20000);
        compare(Session.errorMessage, "");
    }
    function search(text) {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        type(text);
        settle();
    }
    function clearSearch() {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        keyClick(Qt.Key_Escape);
        settle();
    }
    function tabTo(name) {
        for (let i = 0; i < 30 && !item(name).activeFocus; ++i)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        verify(item(name).activeFocus, name);
    }
    function tick(field, key) {
        tabTo("filterChoices");
        const list = item("filterChoices");
        for (let i = 0; i < list.count && (list.currentItem?.field !== field || list.currentItem?.key !== key); ++i)
            keyClick(Qt.Key_Down);
        compare(list.currentItem.key, key);
        keyClick(Qt.Key_Space);
        settle();
    }
    function takeBack() {
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(item("undoDialog"), "opened", true);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryCompare(item("undoDialog"), "visible", false);
        settle();
    }

    name: "Morning"
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
        tryVerify(() => Session.state === Session.Ready, 20000);
    }
    function cleanupTestCase() {
        Session.preferences.tourSeen = false;
        window.destroy();
    }

    function test_searchReviewRecordAndTakeBack() {
        const story = Session.clearance.story;
        keyClick(Qt.Key_2, Qt.ControlModifier);
        settle();
        const all = Session.desk.count;

        search("9/542");
        compare(Session.desk.count, 1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(Session.details.title, "Thửa đất số 542, tờ bản đồ số 9");
        compare(story.state, "Chưa thông báo");

        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryCompare(item("step"), "opened", true);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        type("15/TB-UBND");
        keyClick(Qt.Key_Return);
        tryCompare(item("step"), "visible", false);
        settle();
        compare(story.state, "Đã thông báo thu hồi");

        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(item("obstacle"), "opened", true);
        type("tranh chap ranh gioi");
        keyClick(Qt.Key_Return);
        tryCompare(item("obstacle"), "visible", false);
        settle();
        compare(story.flags, ["Vướng mắc"]);

        clearSearch();
        compare(Session.desk.count, all);
        tick("stage", "inventory");
        const many = Session.desk.count;
        verify(many > 100 && many < all);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryCompare(item("step"), "opened", true);
        tryCompare(Session.clearance.draft.preview, "accepted", many);
        keyClick(Qt.Key_Return);
        tryCompare(item("step"), "visible", false);
        settle();
        tryCompare(Session.desk, "count", 0); // all of them are posted now

        takeBack();
        compare(Session.desk.count, many);
        takeBack();
        takeBack();
        keyClick(Qt.Key_F, Qt.ControlModifier);
        type("9/542");
        settle();
        Session.desk.dropAll();
        settle();
        compare(story.state, "Chưa thông báo");
        compare(story.flags, []);
        compare(Session.desk.count, all);
    }
}
