// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The page of parcels with the bundled content, on 23/11/2026; all it writes it takes back.
TestCase {
    id: testCase

    readonly property int all: 921
    property Main window
    property Item table
    function item(name) {
        const found = findChild(window.contentItem, name) || findChild(window, name);
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
    function settled() {
        tryVerify(() => !Session.busy && !Session.desk.busy, 20000);
    }
    function tick(field, key) {
        const list = item("filterChoices");
        const model = Session.desk.choices;
        for (let row = 0; row < list.count; ++row) {
            list.currentIndex = row;
            if (list.currentItem.field === field && list.currentItem.key === key) {
                const promised = list.currentItem.count;
                list.forceActiveFocus();
                keyClick(Qt.Key_Space);
                settled();
                return promised;
            }
        }
        fail(field + " " + key);
    }
    function reset() {
        Session.desk.dropAll();
        settled();
        compare(Session.desk.count, all);
    }

    name: "Parcels"
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
        Session.preferences.filtersOpen = true;
        window = main.createObject(null);
        verify(window);
        window.requestActivate();
        tryVerify(() => window.active);
        Session.openPath(Sample.file);
        tryVerify(() => Session.state === Session.Ready, 20000);
        table = item("parcelTable");
    }
    function init() {
        failOnWarning(/.?/);
        Session.details.close();
        window.goTo("map");
        keyClick(Qt.Key_2, Qt.ControlModifier);
        compare(window.page, "parcels");
        settled();
        reset();
        verify(table.activeFocus);
    }
    function cleanupTestCase() {
        Session.desk.dropAll();
        Session.desk.columns = [];
        Session.preferences.tourSeen = false;
        window.destroy();
    }

    function test_searchNarrowsTableAndMapWhileTyping() {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        verify(item("parcelSearch").activeFocus);
        verify(Session.desk.onMap.all);
        type("9/541");
        settled();
        compare(Session.desk.count, 1);
        verify(!Session.desk.onMap.all);
        keyClick(Qt.Key_Down);
        verify(table.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(Session.details.kind, "parcel");
        compare(Session.details.title, "Thửa đất số 541, tờ bản đồ số 9");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        keyClick(Qt.Key_Escape);
        settled();
        compare(Session.desk.count, all);
    }
    function test_aTickLeavesWhatItsCountPromises() {
        const promised = tick("stage", "posted");
        verify(promised > 0 && promised < all);
        compare(Session.desk.count, promised);
        const both = promised + tick("stage", "inventory");
        compare(Session.desk.count, both);
        compare(Session.desk.terms.length, 1);
        click("term-stage");
        settled();
        compare(Session.desk.count, all);
    }
    function test_anOverdueStepIsAChoice() {
        const promised = tick("overdue", "");
        verify(promised > 0);
        compare(Session.desk.count, promised);
        compare(Session.desk.terms[0].text, "Có bước quá hạn tính đến 23/11/2026");
    }
    function test_whatTheLawMakesLateIsAChoice() {
        const promised = tick("paid_late", "");
        verify(promised > 0 && promised < all);
        compare(Session.desk.count, promised);
        compare(Session.desk.terms[0].text, "Chậm chi trả, tính đến 23/11/2026");
        click("term-paid_late");
        settled();
        compare(Session.desk.count, all);
        compare(tick("too_late", ""), 0); // of all projects the railway alone has milestones, and no parcels
        compare(Session.desk.terms[0].text, "Theo luật không còn kịp mốc, tính đến 23/11/2026");
        compare(Session.desk.count, 0);
    }
    function test_limitsAreTypedAsPeopleWriteThem() {
        verify(Session.desk.setLimit("area", false, "1.000,5"));
        settled();
        compare(Session.desk.limit("area", false), "1.000,5");
        verify(Session.desk.count < all);
        verify(!Session.desk.setLimit("area", true, "nhiều"));
        compare(Session.desk.terms[0].text, "Diện tích: từ 1.000,5 m²");
    }
    function test_headingsSortBothWays() {
        click("head-place");
        settled();
        compare(Session.desk.order, "place");
        const first = Session.desk.parcelAt(0);
        click("head-place");
        settled();
        verify(Session.desk.descending);
        compare(Session.desk.parcelAt(all - 1), first);
    }
    function test_tableAndMapSelectTogether() {
        table.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        const id = Session.details.id;
        compare(Session.desk.rowOf(id), table.currentRow);
        Session.select("parcel", Session.desk.parcelAt(300)); // as a click on the map does
        tryCompare(table, "currentRow", 300);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(table, "currentRow", 301);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        tryCompare(table, "currentRow", 299);
        compare(Session.details.id, Session.desk.parcelAt(299));
    }
    function test_aRectangleOnTheMapNarrowsTheTable() {
        const canvas = window.canvas;
        canvas.goTo({
            "layer": "parcel"
        });
        tryVerify(() => canvas.ready, 20000);
        const whole = Qt.rect(0, 0, canvas.width, canvas.height);
        mousePress(canvas, 2, 2, Qt.LeftButton, Qt.ShiftModifier);
        for (let i = 1; i <= 10; ++i)
            mouseMove(canvas, whole.width / 2 * i / 10, (whole.height - 2) * i / 10, 5, Qt.LeftButton, Qt.ShiftModifier);
        mouseRelease(canvas, whole.width / 2, whole.height - 2, Qt.LeftButton, Qt.ShiftModifier);
        settled();
        verify(Session.desk.count > 0 && Session.desk.count < all, Session.desk.count);
        compare(Session.desk.terms[0].text, "Trong vùng vẽ trên bản đồ");
    }
    function test_theLassoIsDrawnByDragging() {
        const canvas = window.canvas;
        canvas.goTo({
            "layer": "parcel"
        });
        tryVerify(() => canvas.ready, 20000);
        canvas.forceActiveFocus();
        keyClick(Qt.Key_L);
        const corners = [[4, 4], [canvas.width / 2, 4], [canvas.width / 2, canvas.height - 4], [4, canvas.height - 4]];
        mousePress(canvas, 4, 4);
        for (const [x, y] of corners) {
            mouseMove(canvas, x, y, 5, Qt.LeftButton);
            mouseMove(canvas, x, y, 5, Qt.LeftButton);
        }
        mouseRelease(canvas, 4, canvas.height - 4);
        settled();
        verify(Session.desk.count > 0 && Session.desk.count < all, Session.desk.count);
    }
    function test_aCorridorNarrowsTheTable() {
        compare(Session.desk.lines[0].slice(0, 5), "PR-01");
        Session.desk.setCorridor(0, 500);
        settled();
        verify(Session.desk.count > 0 && Session.desk.count < all, Session.desk.count);
        compare(Session.desk.terms[0].text, "Cách PR-01 không quá 500 m");
        window.canvas.home();
        const scale = window.canvas.zoomLevel;
        click("zoomToParcels");
        verify(window.canvas.zoomLevel > scale);
    }
    function test_columnsAreChosenAndOrderedByKeys() {
        click("columnsButton");
        const lines = item("columnLines");
        tryVerify(() => lines.activeFocus);
        const before = Array.from(Session.desk.columns);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(Session.desk.columns[1], before[0]);
        keyClick(Qt.Key_Space);
        verify(!Session.desk.columns.includes(before[0]));
        compare(Session.desk.columns.length, before.length - 1);
        keyClick(Qt.Key_Escape);
        Session.desk.columns = [];
        compare(Session.desk.columns, before);
    }
    function test_aViewIsKeptAndComesBack() {
        const promised = tick("obstacle", "");
        Session.desk.save("Không vướng");
        settled();
        compare(Session.desk.savedNames, ["Không vướng"]);
        reset();
        Session.desk.applySaved("Không vướng");
        settled();
        compare(Session.desk.count, promised);
        Session.undo();
        settled();
        compare(Session.desk.savedNames, []);
    }
    function test_shiftAndControlSelectManyRows() {
        table.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        compare(item("parcelCount").text, "921 thửa · đã chọn 921");
        keyClick(Qt.Key_Down);
        compare(item("parcelCount").text, "921 thửa");
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(item("parcelCount").text, "921 thửa · đã chọn 3");
    }
}
