// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

import CotMoc
import CotMocTest
import QtQuick
import QtTest

/// The import as a user meets it: by the mouse, by the keyboard, and with what can go wrong.
TestCase {
    id: testCase

    readonly property string markers: "Số mốc;X;Y;Ghi chú\n900;2195805,5;581587,5;cắm lại\n901;2195618,7;581375,1;\n"
    property Main window
    property ImportDialog dialog
    function item(name) {
        const found = findChild(dialog.contentItem, name);
        verify(found, name);
        return found;
    }
    function click(name) {
        const target = item(name);
        waitForPolish(window);
        verify(target.visible, name);
        mouseClick(target, target.width / 2, target.height / 2);
    }
    function settle() {
        tryVerify(() => !dialog.view.running, 20000);
    }
    /// To the step where the file of markers is looked at.
    function lookAtMarkers() {
        dialog.view.choices.target = 1;
        dialog.view.choose(Sample.write("mốc.csv", markers));
        keyClick(Qt.Key_Return);
        tryCompare(dialog.view, "step", ImportView.Look, 20000);
        settle();
        tryVerify(() => item("importPlace-0").activeFocus);
    }

    name: "Import"
    when: true

    Component {
        id: main

        Main {}
    }

    Component {
        id: drops

        FileDrop {}
    }
    Component {
        id: spies

        SignalSpy {
            signalName: "chosen"
        }
    }

    function initTestCase() {
        failOnWarning(/.?/);
        Session.language = "vi";
        Session.preferences.tourSeen = true;
        Session.preferences.userName = "Lan";
        window = main.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
        Session.openPath(Sample.file);
        tryVerify(() => window.painted && !Session.busy, 20000);
    }
    function init() {
        failOnWarning(/.?/);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        dialog = findChild(window, "dialogs").importer;
        tryCompare(dialog, "opened", true);
        dialog.view.restart();
        settle();
        compare(dialog.view.step, ImportView.Choose);
    }
    function cleanup() {
        dialog.close();
        tryCompare(dialog, "visible", false);
    }
    function cleanupTestCase() {
        Session.preferences.tourSeen = false; // as the other tests find it
        window.destroy();
    }

    function test_escClosesWhatHasNotBegun() {
        keyClick(Qt.Key_Escape);
        tryCompare(dialog, "visible", false);
    }
    function test_theMouseLeadsThroughAllStepsAndBack() {
        compare(item("importNext").enabled, false);
        click("importTarget-1");
        compare(dialog.view.choices.target, 1);
        dialog.view.choose(Sample.write("mốc.csv", markers));
        click("importNext");
        tryCompare(dialog.view, "step", ImportView.Look, 20000);
        settle();
        compare(item("importNext").enabled, false);
        click("importPlace-0");
        settle();
        compare(dialog.view.reading.places[0].chosen, true);
        click("importNext");
        tryCompare(dialog.view, "step", ImportView.Plan, 20000);
        compare(dialog.view.outcome.counts[0].count, "2");
        compare(item("importLines").count, 2);
        click("importNext");
        tryCompare(dialog.view, "step", ImportView.Done, 20000);
        verify(item("importResult").text.startsWith("Mốc ranh giới: 2 mới"), item("importResult").text);
        click("importUndo");
        tryCompare(dialog.view, "undoable", false, 20000);
        settle();
        tryVerify(() => !Session.busy);
    }
    function test_whatWasWrittenIsShownOnTheMap() {
        window.goTo("board");
        lookAtMarkers();
        dialog.view.reading.setPlace(0);
        settle();
        for (const step of [ImportView.Plan, ImportView.Done]) {
            keyClick(Qt.Key_Return);
            tryCompare(dialog.view, "step", step, 20000);
            settle();
        }
        tryVerify(() => !Session.busy);
        click("importShow");
        tryCompare(dialog, "visible", false);
        compare(window.page, "map");
        dialog.view.undo();
        settle();
        tryVerify(() => !Session.busy);
    }
    function test_ofTheFilesOfAShapefileTheOneThatStandsForAllIsTaken() {
        const drop = createTemporaryObject(drops, testCase);
        const spy = createTemporaryObject(spies, testCase, {
            "target": drop
        });
        drop.choose(["file:///a/thua.dbf", "file:///a/thua.SHP", "file:///a/thua.prj"]);
        compare(spy.signalArguments[0][0].toString(), "file:///a/thua.SHP");
        drop.choose(["file:///a/moc.csv"]);
        compare(spy.signalArguments[1][0].toString(), "file:///a/moc.csv");
    }
    function test_theKeyboardAnswersAndGoesOn() {
        lookAtMarkers();
        keyClick(Qt.Key_Return);
        settle();
        tryCompare(dialog.view, "ready", true);
        verify(item("importPlace-0").activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(dialog.view, "step", ImportView.Plan, 20000);
        keyClick(Qt.Key_Escape);
        compare(dialog.view.step, ImportView.Look);
        keyClick(Qt.Key_Escape);
        compare(dialog.view.step, ImportView.Choose);
    }
    function test_aColumnIsToldByKeysAndKeepsThem() {
        lookAtMarkers();
        const field = item("importField-3");
        const before = dialog.view.reading.columns[3].field;
        verify(before > 0);
        field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        settle();
        tryVerify(() => dialog.view.reading.columns[3].field === before - 1);
        compare(field.currentIndex, before - 1);
        verify(field.activeFocus);
    }
    function test_whatIsOpenStandsInASentenceAboveTheAnswers() {
        lookAtMarkers();
        compare(item("importQuestion").text, "Chưa chắc toạ độ thuộc hệ nào; hãy xác nhận đề xuất hoặc chọn hệ khác.");
        verify(!dialog.view.reading.places[0].title.includes("EPSG"));
    }
    function test_aFileThatIsRefusedIsToldAndAnotherCanBeChosen() {
        dialog.view.choose(Sample.write("rỗng.csv", ""));
        keyClick(Qt.Key_Return);
        tryVerify(() => item("importMessage").visible, 20000);
        verify(item("importMessage").text.includes("rỗng.csv"));
        compare(dialog.view.step, ImportView.Choose);
        dialog.view.choose(Sample.write("mốc.csv", markers));
        compare(item("importMessage").visible, false);
    }
    function test_columnsAreSavedUnderAName() {
        lookAtMarkers();
        item("importMappingName").text = "Sổ mốc";
        click("importSaveMapping");
        settle();
        compare(dialog.view.message, "");
        compare(dialog.view.reading.mappings, ["Sổ mốc"]);
    }
}
