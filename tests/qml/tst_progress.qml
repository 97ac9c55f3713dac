// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The table of progress with the bundled content, on 23/11/2026.
TestCase {
    id: testCase

    property Window window
    property ProgressTable table

    function item(name) {
        const found = findChild(table, name);
        verify(found, name);
        return found;
    }
    function click(name) {
        const target = item(name);
        waitForPolish(window);
        mouseClick(target, target.width / 2, target.height / 2);
    }
    function filterOf(row, column) {
        return JSON.parse(Session.progress.lines[row].cells[column].filter);
    }

    name: "Progress"
    when: true

    Component {
        id: shown

        Window {
            property alias table: inside

            width: 1192
            height: 600
            visible: true

            ProgressTable {
                id: inside

                anchors.fill: parent
                focus: true
            }
        }
    }
    SignalSpy {
        id: lists

        signalName: "listWanted"
        target: testCase.table
    }

    function initTestCase() {
        failOnWarning(/.?/);
        Session.language = "vi";
        Session.today = new Date(2026, 10, 23);
        window = shown.createObject(null);
        table = window.table;
        window.requestActivate();
        tryVerify(() => window.active);
        Session.openPath(Sample.file);
        tryVerify(() => Session.state === Session.Ready && Session.progress.lines.length > 0, 20000);
    }
    function cleanupTestCase() {
        window.destroy();
    }
    function init() {
        failOnWarning(/.?/);
        Session.progress.kind = 0;
        Session.progress.measure = 1;
        Session.progress.bySteps = false;
        lists.clear();
    }
    function test_theTotalIsTheLastLine() {
        const lines = Session.progress.lines;
        const total = lines[lines.length - 1];
        compare(total.total, true);
        compare(total.cells[0].text, "921");
        compare(Session.progress.columns.length, total.cells.length);
        compare(JSON.parse(total.cells[0].filter), {});
    }
    function test_aClickListsTheParcelsOfAFigure() {
        waitForRendering(table);
        click("progressCell-0-0");
        compare(lists.count, 1);
        compare(JSON.parse(lists.signalArguments[0][0]).project.length, 1);
    }
    function test_nothingIsNotOpened() {
        const cells = Session.progress.lines[0].cells;
        const empty = cells.findIndex(cell => cell.nothing);
        verify(empty > 0);
        waitForRendering(table);
        click("progressCell-0-" + empty);
        compare(lists.count, 0);
    }
    function test_arrowsAndEnterListThem() {
        item("progressList").forceActiveFocus();
        item("progressList").currentIndex = 0;
        table.column = 0;
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        compare(table.column, 1);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Return);
        compare(lists.count, 1);
        compare(JSON.parse(lists.signalArguments[0][0]), filterOf(1, 0));
    }
    function test_stepsCountWhatTookPlace() {
        click("progressSteps-1");
        compare(Session.progress.bySteps, true);
        const last = Session.progress.lines.length - 1;
        const notice = Session.progress.columns.indexOf("Đã thông báo thu hồi");
        compare(notice, 1);
        compare(filterOf(last, notice), {
            "done": ["notice"]
        });
    }
    function test_categoriesCountHouseholdsAsDeclared() {
        Session.progress.kind = 2;
        Session.progress.measure = 0;
        const counts = Session.progress.lines.map(line => line.cells[0].text);
        verify(counts.includes("244"), counts);
        verify(counts.includes("665"), counts);
    }
    function test_writesASpreadsheetAndATable() {
        for (const ending of ["xlsx", "csv"]) {
            Session.progress.exportTo(Sample.folder + "/tien-do." + ending);
            tryVerify(() => Session.progress.message.includes("tien-do." + ending), 20000);
        }
    }
}
