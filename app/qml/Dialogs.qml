// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

/// The dialogs of the window, opened by name.
Item {
    id: control

    required property string page
    readonly property ImportDialog importer: loader.item as ImportDialog

    signal mapWanted(string layer)

    readonly property var help: ({
            "map": qsTr("Drag or use the arrow keys to move the map; the wheel, + and - zoom; Home shows the whole ward.\n\nClick a parcel, marker, project or forest to read its facts, each with its source. Double-click zooms in.\n\nThe legend folds to its heading. The layers button hides layers and goes to them. Dashed outlines are illustrative: they show about where a thing is, not where it was measured."),
            "parcels": qsTr("All parcels with what is known of them. The box above the table finds map sheet and parcel (12/345), holder, address, telephone and numbers of decisions, with or without accents. Ticks narrow the table; each says how many parcels it would leave. The map shows the same parcels and leaves the others faint.\n\nArrows go through the table, Enter opens a parcel, Alt+Up and Alt+Down take the one before or after it from anywhere. Shift with the arrows selects several, Ctrl+A all.\n\nOn the map, Shift and drag marks a rectangle; L, then drag, a free outline. “Views” keeps what narrows the table under a name."),
            "board": qsTr("Every deadline of the ward, the most urgent first. The wording stands as printed; beside it the last day that still counts as in time.\n\nThe buttons narrow the list to a state, the field to words, accents or not. Enter opens the details; a double-click goes to the map.\n\nChange the day in the header to count from another day; the tick below the days shows what the workspace held on that day, too."),
            "markers": qsTr("Boundary markers in order along their boundary. Enter opens the details of a marker with its neighbours, its inspections and photos; a double-click shows it on the map. A marker that is lost, moved or not found lists the sides and parcels it leaves in doubt.\n\n“Boundary” compares number, area and length with what is declared. “Overlay” lists parcels and projects inside the forest or a corridor; Enter goes there on the map.\n\n“Enter coordinates” takes a typed or pasted table and shows what it understood before anything is written."),
            "targets": qsTr("The ward's measurable targets with value, unit, deadline and the value of 2025 where the report gives one.\n\nEnter opens the details of a target with its remark and its place in the report."),
            "check": qsTr("Every contradiction and gap: what two places say, where they say it, and what they differ by. A changes a tracked figure or a deadline, B a shown total, C is a matter of wording.\n\nEnter opens the details of what it is about; the round mark goes to it on the map. Space or the tick acknowledges a finding with a reason, which the history keeps. It is open again as soon as one of its figures changes."),
            "report": qsTr("Choose a project, the paper and a folder, then write the briefing: a map sheet with the project's deadlines, as a PDF.\n\nIt shows the day chosen in the header.")
        })

    function open(): void {
        files.open();
    }
    function importFile(file: url): void {
        if (Session.file === "" || Session.past)
            return;
        loader.active = true;
        importer.begin(file);
    }
    function showHelp(): void {
        helpDialog.open();
    }
    function showAbout(): void {
        about.open();
    }
    function showHistory(differences: bool): void {
        history.rows = Session.history();
        history.differences = differences;
        history.open();
    }
    /// What changed of the parcel whose details are open, since the workspace was made.
    function showParcelHistory(): void {
        const first = Session.history().pop();
        Session.changes.from = first ? MapLook.dayOf(first.at.slice(0, 10)) : Session.today;
        Session.changes.to = new Date();
        Session.changes.person = 0;
        Session.changes.project = 0;
        Session.changes.parcel = Session.clearance.story.place;
        showHistory(true);
    }
    function askName(): void {
        naming.ask();
    }
    function inspect(): void {
        inspection.open();
    }
    /// For the parcels Session.clearance has.
    function recordStep(): void {
        step.open();
    }
    /// Of the parcel whose details are open, as the next.
    function recordStepHere(): void {
        if (Session.details.kind !== "parcel" || Session.past)
            return;
        Session.clearance.setParcel(Session.details.id);
        recordStep();
    }
    function addObstacleHere(): void {
        if (Session.details.kind === "parcel" && !Session.past)
            addObstacle(Session.details.id, Session.details.title);
    }
    function addObstacle(parcel: int, name: string): void {
        obstacle.ask(parcel, name);
    }
    function solveObstacle(id: int): void {
        solving.ask(id);
    }
    function askUndo(): void {
        undoing.ask(false);
    }
    function askRedo(): void {
        undoing.ask(true);
    }

    FileDialog {
        id: files

        title: qsTr("Open a workspace")
        nameFilters: [qsTr("Workspaces (*.cotmoc *.sqlite *.gpkg *.db)"), qsTr("All files (*)")]
        onAccepted: Session.open(selectedFile)
    }
    Loader {
        id: loader

        active: false // most days nothing is imported
        sourceComponent: ImportDialog {
            objectName: "import"
            onMapWanted: layer => control.mapWanted(layer)
        }
    }
    AppDialog {
        id: helpDialog

        objectName: "help"
        title: qsTr("Help")

        message: control.help[control.page] + "\n\n" + qsTr("Keys: Ctrl+1 … Ctrl+7 pages, Ctrl+K find, Ctrl+O open, Ctrl+I import, Ctrl+E record a step of the parcel, Ctrl+Shift+O add an obstacle, Ctrl+Z undo, Ctrl+Shift+Z redo, Esc one step back, F1 this help.")
    }
    AppDialog {
        id: about

        title: qsTr("Cột Mốc")

        message: qsTr("Version %1").arg(Application.version) + "\n\n" + qsTr("Projects, land clearance and boundary markers of a ward on one map, with all their deadlines.") + "\n\n" + qsTr("Licensed under Apache 2.0. Uses Qt, GDAL, PROJ, GEOS, SQLite and SpatiaLite under their own licences; the font is Noto Sans (OFL).")
    }
    NameDialog {
        id: naming
    }
    InspectionDialog {
        id: inspection
    }
    StepDialog {
        id: step
    }
    ObstacleDialog {
        id: obstacle
    }
    SolveDialog {
        id: solving
    }
    HistoryDialog {
        id: history
    }
    UndoDialog {
        id: undoing
    }
}
