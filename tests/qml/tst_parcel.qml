// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The page of one parcel with the bundled content, on 23/11/2026, by keys; all it writes it takes back.
TestCase {
    id: testCase

    property Main window
    readonly property ParcelStory story: Session.clearance.story
    readonly property StepDraft draft: Session.clearance.draft
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
    function settle() {
        tryVerify(() => !Session.busy, 20000);
        compare(Session.errorMessage, "");
    }
    function undo() {
        settle();
        Session.undo();
        settle();
    }
    function show(name) {
        Session.search.query = name;
        Session.select("parcel", Session.search.hits.find(hit => hit.kind === "parcel").id);
        compare(Session.details.kind, "parcel");
    }
    function beginStep() {
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryCompare(item("step"), "opened", true);
        verify(item("stepStep").activeFocus);
    }
    function choose(code) {
        draft.step = draft.steps.findIndex(step => step.code === code);
    }
    function lineOf(name) {
        return story.steps.find(step => step.name === name);
    }

    name: "Parcel"
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
        settle();
        Session.details.close();
        window.goTo("map");
    }
    function cleanupTestCase() {
        Session.preferences.tourSeen = false;
        window.destroy();
    }

    function test_tellsStateStepsAndTheLegalClock() {
        show("9/541");
        compare(item("parcelState").text.split(" · ")[0], "Đã thông báo thu hồi");
        compare(story.clock[0].value, "Điều tra, khảo sát, đo đạc, kiểm đếm");
        verify(story.clock.some(line => line.label === "Thông báo có hiệu lực đến"));
        compare(lineOf("Thông báo thu hồi đất").progress, "done");
        compare(lineOf("Điều tra, khảo sát, đo đạc, kiểm đếm").progress, "next");
        const shown = item("parcelSteps").steps.length;
        verify(shown >= 7 && shown < 20);
        click("allSteps");
        verify(item("parcelSteps").steps.length >= 28);
        click("allSteps");
    }
    function test_recordsTheNextStepByKeysAndTakesItBack() {
        show("9/542");
        compare(story.state, "Chưa thông báo");
        beginStep();
        compare(draft.chosen.code, "notice");
        compare(draft.ready, false, "the notice needs its number");
        keyClick(Qt.Key_Tab);
        verify(item("stepDay").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(item("stepDocument").activeFocus);
        keyClick(Qt.Key_Return);
        compare(item("step").opened, true);
        type("15/TB-UBND");
        compare(draft.ready, true);
        keyClick(Qt.Key_Return);
        tryCompare(item("step"), "visible", false);
        settle();
        compare(story.state, "Đã thông báo thu hồi");
        compare(lineOf("Thông báo thu hồi đất").actual, "23/11/2026");
        verify(item("clearanceMessage").text.includes("Thửa đất số 542"));
        item("parcelHistory").clicked();
        tryCompare(item("history"), "opened", true);
        tryVerify(() => !Session.changes.busy && Session.changes.rows.some(row => row.why.includes("Thửa đất số 542")), 20000);
        keyClick(Qt.Key_Escape);
        tryCompare(item("history"), "visible", false);
        undo();
        compare(story.state, "Chưa thông báo");
        compare(item("clearanceMessage").text, "");
    }
    function test_refusesADayToComeAndADayThatIsNone() {
        show("9/542");
        beginStep();
        draft.document = "15/TB";
        item("stepDay").forceActiveFocus();
        item("stepDay").selectAll();
        type("24/11/2026");
        compare(draft.ready, false);
        verify(draft.preview.doubts[0].reasons.includes("chưa tới"));
        compare(item("stepReason").visible, false, "this cannot be overridden");
        keyClick(Qt.Key_Backspace);
        type("x");
        compare(draft.ready, false);
        keyClick(Qt.Key_Escape);
        tryCompare(item("step"), "visible", false);
        compare(window.page, "map");
        compare(Session.details.open, true);
    }
    function test_tellsAWrongOrderAndRecordsItWithAReason() {
        show("9/542");
        beginStep();
        choose("handed_over");
        compare(draft.preview.refused, 1);
        compare(draft.ready, false);
        verify(draft.preview.doubts[0].reasons.startsWith("Chưa có bước “Thông báo thu hồi đất”"));
        const reason = item("stepReason");
        tryCompare(reason, "visible", true);
        reason.forceActiveFocus();
        type("chu ho ban giao som");
        compare(draft.ready, true);
        keyClick(Qt.Key_Return);
        tryCompare(item("step"), "visible", false);
        settle();
        compare(story.state, "Đã bàn giao mặt bằng");
        compare(lineOf("Bàn giao mặt bằng").against, "chu ho ban giao som");
        undo();
        compare(story.state, "Chưa thông báo");
    }
    function test_paymentHasAnAmountAndAMethod() {
        show("9/538");
        beginStep();
        compare(draft.chosen.code, "paid");
        item("stepAmount").forceActiveFocus();
        type("1.250.00");
        compare(draft.ready, false);
        type("0");
        compare(draft.amountText.replace(/\s/g, " "), "1.250.000 đồng");
        keyClick(Qt.Key_Tab);
        verify(item("stepMethod").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(item("stepMethod").currentText, "một phần");
        click("stepAccept");
        tryCompare(item("step"), "visible", false);
        settle();
        compare(story.state, "Đã chi trả: một phần");
        compare(story.money[1].value.replace(/\s/g, " "), "1.250.000 đồng");
        undo();
    }
    function test_addsAnObstacleAndCallsItSolvedByKeys() {
        show("9/542");
        const before = Session.clearance.obstacles.openCount;
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(item("obstacle"), "opened", true);
        verify(item("obstacleText").activeFocus);
        keyClick(Qt.Key_Return);
        compare(item("obstacle").opened, true, "it has to say something");
        type("tranh chap ranh gioi");
        item("obstacleDue").text = "20/11/2026";
        compare(item("obstacleAccept").enabled, false);
        item("obstacleDue").text = "30/11/2026";
        keyClick(Qt.Key_Return);
        tryCompare(item("obstacle"), "visible", false);
        settle();
        compare(Session.clearance.obstacles.openCount, before + 1);
        compare(story.obstacles.length, 1);
        compare(story.obstacles[0].countdown, "Còn 7 ngày");
        verify(story.flags.includes("Vướng mắc"));
        item("solve-" + story.obstacles[0].id).clicked();
        tryCompare(item("solve"), "opened", true);
        verify(item("solveResolution").activeFocus);
        type("hai ben da thoa thuan");
        keyClick(Qt.Key_Return);
        tryCompare(item("solve"), "visible", false);
        settle();
        compare(story.obstacles[0].open, false);
        compare(story.obstacles[0].resolution, "hai ben da thoa thuan");
        compare(story.flags.includes("Vướng mắc"), false);
        undo();
        undo();
        compare(story.obstacles.length, 0);
        compare(Session.clearance.obstacles.openCount, before);
    }
    function test_keepsADocumentOfTheParcel() {
        show("9/542");
        const file = Sample.write("biên bản.pdf", "%PDF-1.4\n");
        compare(story.addFiles([file]), true);
        settle();
        compare(story.files.length, 1);
        compare(story.files[0].name, "biên bản.pdf");
        verify(story.files[0].note.includes("23/11/2026"));
        undo();
        compare(story.files.length, 0);
    }
    function test_listOfObstaclesLeadsToWhatTheyStandInTheWayOf() {
        const list = createTemporaryObject(obstacles, window.contentItem, {
            "width": 1000,
            "height": 500,
            "z": 10
        });
        const rows = findChild(list, "obstaclesList");
        const all = rows.count;
        verify(all > 0);
        Session.clearance.obstacles.text = "không khớp xyz";
        tryCompare(rows, "count", 0);
        Session.clearance.obstacles.text = "";
        tryCompare(rows, "count", all);
        rows.forceActiveFocus();
        tryVerify(() => rows.currentItem !== null);
        keyClick(Qt.Key_Down);
        const line = rows.model[1];
        keyClick(Qt.Key_Return);
        compare(Session.details.kind, line.linkKind);
        compare(Session.details.id, line.linkId);
        keyClick(Qt.Key_Space);
        compare(solveSpy.count, 1);
    }

    Component {
        id: obstacles

        ObstacleList {
            onSolveWanted: solveSpy.count += 1
        }
    }
    QtObject {
        id: solveSpy

        property int count: 0
    }
}
