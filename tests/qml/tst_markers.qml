// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The page of boundary markers with the bundled content, on 23/11/2026; all it writes it takes back.
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
    function undo() {
        Session.undo();
        tryVerify(() => !Session.busy && !Session.markers.busy);
    }

    name: "Markers"
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
    function init() {
        failOnWarning(/.?/);
        Session.details.close();
        window.goTo("map");
        keyClick(Qt.Key_4, Qt.ControlModifier);
        compare(window.page, "markers");
        tryVerify(() => Session.markers.lines.length === 58 && !Session.markers.busy, 20000);
        click("markersPart-0");
    }
    function cleanupTestCase() {
        Session.preferences.tourSeen = false;
        window.destroy();
    }

    function test_railNamesThePage() {
        compare(item("rail-markers").text, "Mốc");
        compare(item("rail-board").text, "Tiến độ");
        click("rail-markers");
        compare(window.page, "markers");
    }
    function test_enterOnTheRegisterTellsTheMarkersStory() {
        const list = item("markersList");
        compare(list.count, 58);
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(Session.details.kind, "marker");
        compare(Session.details.title, "Mốc ranh giới số 2");
        compare(Session.markers.marker, Session.details.id);
        compare(Session.markers.facts[1].label, "Mốc trước");
        compare(window.page, "markers");
        keyClick(Qt.Key_Escape);
        compare(Session.details.open, false);
    }
    function test_recordsALostMarkerByKeysAndOffersToTakeItBack() {
        Session.select("marker", Session.markers.lines[11].id);
        click("recordInspection");
        tryCompare(item("inspection"), "opened", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(item("inspectionState").currentText, "Bị mất");
        keyClick(Qt.Key_Tab);
        verify(item("inspectionDay").activeFocus);
        click("inspectionAccept");
        tryVerify(() => Session.markers.inspections.length === 1 && !Session.busy, 20000);
        verify(Session.markers.message.includes("M12"));
        compare(Session.markers.undoable, true);
        compare(Session.markers.lines[11].state, "lost");
        verify(Session.markers.facts.some(fact => fact.label === "Cạnh không còn chắc chắn"));
        undo();
        compare(Session.markers.inspections.length, 0);
        compare(Session.markers.message, "");
    }
    function test_noInspectionOfADayToCome() {
        Session.select("marker", Session.markers.lines[0].id);
        click("recordInspection");
        tryCompare(item("inspection"), "opened", true);
        item("inspectionDay").text = "24/11/2026";
        compare(item("inspectionAccept").enabled, false);
        item("inspectionDay").text = "23/11/2026";
        compare(item("inspectionAccept").enabled, true);
        keyClick(Qt.Key_Escape);
        tryCompare(item("inspection"), "visible", false);
    }
    function test_typesATableThatIsPlacedAndTakenBack() {
        click("markersType");
        tryCompare(item("markerTable"), "opened", true);
        verify(item("tableText").activeFocus);
        type("59 2195600 ");
        compare(item("markerTableAccept").enabled, false);
        type("581300");
        compare(Session.markers.draft.rows.length, 1);
        compare(item("markerTableAccept").enabled, true);
        click("markerTableAccept");
        tryVerify(() => Session.markers.lines.length === 59, 20000);
        tryVerify(() => !Session.busy);
        undo();
        compare(Session.markers.lines.length, 58);
    }
    function test_boundaryStandsBesideWhatIsDeclared() {
        click("markersPart-1");
        compare(item("orderCheck").text, "Thứ tự mốc đúng: ranh giới khép kín, không cạnh nào cắt nhau.");
        const area = Session.markers.figures[1].facts;
        verify(area.some(fact => fact.kind === "declared" && fact.value === "201,87 ha"));
        verify(area.some(fact => fact.kind === "difference"));
    }
    function test_clickOnAnEncroachmentGoesToTheMap() {
        click("markersPart-2");
        const overlay = Session.markers.overlay;
        overlay.area = overlay.areas.findIndex(name => name.includes("PR-01"));
        const list = item("overlayList");
        tryVerify(() => !overlay.busy && list.count > 0, 20000);
        waitForRendering(list);
        mouseClick(list, 100, 20);
        compare(window.page, "map");
        compare(Session.details.kind, overlay.lines[0].kind);
        compare(Session.details.id, overlay.lines[0].id);
    }
}
