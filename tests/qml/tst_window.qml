// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The window as a user meets it, with the bundled content, on 23/11/2026.
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
    function click(name) {
        const target = item(name);
        waitForPolish(window);
        mouseClick(target, target.width / 2, target.height / 2);
    }

    name: "Window"
    when: true

    Component {
        id: main

        Main {}
    }

    function initTestCase() {
        failOnWarning(/.?/);
        Session.language = "vi";
        Session.today = new Date(2026, 10, 23);
        Session.preferences.userName = "";
        Session.preferences.legendOpen = false; // what is shown stands in the middle then
        window = main.createObject(null);
        verify(window);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function init() {
        failOnWarning(/.?/);
        if (Session.file === "")
            return;
        Session.language = "vi";
        Session.today = new Date(2026, 10, 23);
        tryVerify(() => !Session.busy);
        Session.details.close();
        Session.board.text = "";
        Session.board.state = "";
        Session.findings.text = "";
        Session.findings.severity = "";
        Session.findings.withAcknowledged = false;
        window.goTo("map");
        window.canvas.home();
        tryVerify(() => window.painted);
    }
    function cleanupTestCase() {
        window.destroy();
    }

    function test_0_startsEmpty() {
        compare(Session.state, Session.Empty);
        compare(Session.preferences.tourSeen, false);
    }
    function test_1_opensAWorkspaceWithATourAndAsksForTheNameOnce() {
        Session.openPath(Sample.file);
        compare(Session.state, Session.Loading);
        tryVerify(() => Session.state === Session.Ready, 20000);
        compare(Session.workspaceName, "Phường Hàm Rồng");
        tryVerify(() => window.painted, 20000);
        tryCompare(item("tour"), "opened", true);
        click("tourSkip");
        tryCompare(Session.preferences, "tourSeen", true);
        tryCompare(item("userName"), "opened", true);
        tryVerify(() => item("userNameField").activeFocus);
        type("Lan");
        keyClick(Qt.Key_Return);
        compare(Session.preferences.userName, "Lan");
        tryCompare(item("userName"), "visible", false);
    }
    function test_languageSwitchesAllTexts() {
        compare(item("rail-board").text, "Tiến độ");
        compare(Session.board.next[2].countdown, "Còn 7 ngày");
        click("language-en");
        compare(Session.language, "en");
        compare(item("rail-board").text, "Deadlines");
        compare(Session.board.next[2].countdown, "7 days left");
        click("language-vi");
        compare(item("rail-board").text, "Tiến độ");
    }
    function test_cardOfTheStripOpensDetailsAndGoesToTheMap() {
        keyClick(Qt.Key_5, Qt.ControlModifier);
        compare(window.page, "targets");
        click("card-2");
        compare(Session.details.kind, "milestone");
        compare(Session.details.title, "Bàn giao mặt bằng cho nhà thầu thi công xây dựng");
        compare(Session.details.onMapAs.id, 1);
        compare(window.page, "map");
    }
    function test_boardFiltersWithoutAccentsAndByState() {
        keyClick(Qt.Key_3, Qt.ControlModifier);
        compare(window.page, "board");
        const list = item("boardList");
        const all = list.count;
        verify(all > 40);
        click("boardFilter");
        type("duong sat");
        tryVerify(() => list.count > 0 && list.count < 10);
        Session.board.text = "";
        Session.board.state = "overdue";
        tryCompare(list, "count", 2);
        compare(Session.board.rows[1].countdown, "Quá hạn 54 ngày");
        compare(Session.board.rows[1].note, "chưa ghi nhận hoàn thành");
    }
    function test_enterOnTheBoardOpensDetails() {
        keyClick(Qt.Key_3, Qt.ControlModifier);
        const list = item("boardList");
        list.forceActiveFocus();
        tryVerify(() => list.currentItem !== null);
        keyClick(Qt.Key_Down);
        tryVerify(() => list.currentIndex === 1 && list.currentItem !== null);
        keyClick(Qt.Key_Return);
        tryCompare(Session.details, "kind", "milestone");
        compare(window.page, "board");
    }
    function test_keysZoomAndMoveTheMap() {
        const zoom = window.canvas.zoomLevel;
        const latitude = window.canvas.center.latitude;
        keyClick(Qt.Key_Plus);
        fuzzyCompare(window.canvas.zoomLevel, zoom + 0.5, 1e-6);
        keyClick(Qt.Key_Minus);
        keyClick(Qt.Key_Up);
        verify(window.canvas.center.latitude > latitude);
        keyClick(Qt.Key_Home);
        fuzzyCompare(window.canvas.zoomLevel, zoom, 1e-6);
        fuzzyCompare(window.canvas.center.latitude, latitude, 1e-6);
    }
    function test_clickOnAMarkerOpensItsPanelAndEscCloses() {
        Session.search.query = "m17";
        const marker = Session.search.hits[0];
        compare(marker.kind, "marker");
        Session.show(marker.kind, marker.id);
        const place = window.canvas.center;
        Session.details.close();
        compare(Session.details.open, false);
        wait(300);
        const at = window.canvas.pointOf(place);
        mouseClick(window.canvas, at.x, at.y);
        compare(Session.details.kind, "marker");
        compare(Session.details.id, marker.id);
        keyClick(Qt.Key_Escape);
        compare(Session.details.open, false);
    }
    function test_placeUnderTheCursorFollowsCursorAndCamera() {
        Session.search.query = "m17";
        Session.show(Session.search.hits[0].kind, Session.search.hits[0].id);
        Session.details.close();
        mouseMove(window.canvas, window.canvas.width / 2, window.canvas.height / 2);
        tryVerify(() => Math.abs(window.canvas.place.latitude - window.canvas.center.latitude) < 1e-6);
        const north = window.canvas.gridPlace.y;
        keyClick(Qt.Key_Up);
        tryVerify(() => window.canvas.gridPlace.y > north + 1);
        verify(item("status").fields[0].replace(/\s/g, "").startsWith("X2194"));
    }
    function test_findTakesASheetAndAParcelNumber() {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        type("9/541");
        tryVerify(() => Session.search.hits.length > 0);
        keyClick(Qt.Key_Return);
        compare(Session.details.kind, "parcel");
        compare(Session.details.title, "Thửa đất số 541, tờ bản đồ số 9");
    }
    function test_theDayChangesTheBoardAtOnce() {
        Session.today = new Date(2026, 11, 1);
        tryVerify(() => Session.board.next[2].countdown === "Quá hạn 1 ngày");
    }
    function test_enterOnTheMapSelectsWhatIsInTheMiddle() {
        window.canvas.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => Session.details.open);
    }
    function test_recordsAMilestoneAsDoneAndTakesItBack() {
        click("card-0");
        verify(Session.details.isMilestone);
        verify(!Session.details.isDone);
        click("recordDone");
        compare(Session.errorMessage, "");
        tryVerify(() => Session.details.isDone && !Session.busy);
        verify(Session.undoQuestion() !== "");
        Session.undo();
        tryVerify(() => !Session.details.isDone && !Session.busy);
    }
    function test_targetsAreAllThere() {
        compare(item("targetsList").count, 49);
    }
    function test_acknowledgesAFindingWithAReasonAndTakesItBack() {
        click("rail-check");
        compare(window.page, "check");
        const list = item("findingsList");
        const all = list.count;
        verify(all > 70);
        Session.findings.text = "rừng đặc dụng 202,20";
        tryCompare(list, "count", 1);
        waitForRendering(list);
        list.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryCompare(item("acknowledgeDialog"), "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(item("acknowledgeDialog"), "visible", false);
        const acknowledge = findChild(list.itemAtIndex(0), "acknowledge-parts/forest/area_m2/fn48");
        mouseClick(acknowledge, acknowledge.width / 2, acknowledge.height / 2);
        const dialog = item("acknowledgeDialog");
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Return);
        compare(dialog.opened, true, "a reason is needed");
        type("da hoi");
        keyClick(Qt.Key_Return);
        tryCompare(Session.findings, "acknowledgedCount", 1);
        tryCompare(list, "count", 0);
        click("findingsAcknowledged");
        tryCompare(list, "count", 1);
        verify(list.itemAtIndex(0).modelData.acknowledgement.includes("da hoi"));
        tryVerify(() => !Session.busy);
        Session.undo();
        tryCompare(Session.findings, "acknowledgedCount", 0);
        Session.findings.text = "";
        tryCompare(list, "count", all);
    }
    function test_findingsAreNarrowedAndLeadToWhatTheyAreAbout() {
        keyClick(Qt.Key_6, Qt.ControlModifier);
        const list = item("findingsList");
        click("severity-C");
        tryVerify(() => list.count > 0 && list.count < 20);
        click("severity-");
        Session.findings.text = "M-03";
        tryVerify(() => list.count === 2 && list.currentItem !== null);
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(Session.details.kind, "milestone");
        Session.findings.text = "";
    }
    function test_aFileThatIsNotThereIsToldAndNothingIsLost() {
        Session.openPath("/nowhere/at all.cotmoc");
        tryVerify(() => Session.errorMessage !== "");
        verify(Session.errorMessage.includes("at all.cotmoc"));
        compare(Session.state, Session.Ready);
        compare(Session.workspaceName, "Phường Hàm Rồng");
        Session.dismissError();
    }
    function test_f1HelpsAndEscStepsBackToThePage() {
        keyClick(Qt.Key_F1);
        const help = item("help");
        tryCompare(help, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(help, "visible", false);
    }
    function test_writesABriefing() {
        keyClick(Qt.Key_7, Qt.ControlModifier);
        Session.briefing.folder = Sample.folder;
        click("briefingWrite");
        tryVerify(() => !Session.briefing.running, 30000);
        compare(Session.briefing.failed, false);
        verify(Session.briefing.pdf.toString().endsWith(".pdf"));
    }
}
