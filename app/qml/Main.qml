// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The window.
ApplicationWindow {
    id: window

    property string page: "map"
    readonly property bool painted: Session.state !== Session.Loading && !(page === "parcels" && Session.desk.busy) && (!pages.onMap || !pages.shown || pages.canvas.ready)
    readonly property MapCanvas canvas: pages.canvas

    function goTo(name: string): void {
        page = name;
        pages.focusPage(Qt.ShortcutFocusReason);
    }
    /// What is asked and shown once, to who starts.
    function greet(): void {
        if (!Session.preferences.tourSeen)
            tour.open();
        else if (Session.preferences.userName === "")
            dialogs.askName();
    }
    /// Of the parcels selected in the table, else of the one whose details are open.
    function recordStep(): void {
        if (pages.chooseMany())
            dialogs.recordStep();
        else
            dialogs.recordStepHere();
    }
    function stepBack(): void {
        if (Session.details.open)
            Session.details.back();
        else
            goTo("map");
    }

    width: Session.preferences.windowSize.width
    height: Session.preferences.windowSize.height
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: Session.workspaceName === "" ? qsTr("Cột Mốc") : qsTr("%1 – Cột Mốc").arg(Session.workspaceName)
    color: Theme.ground
    palette {
        window: Theme.surface
        windowText: Theme.text
        base: Theme.surface
        alternateBase: Theme.raised
        text: Theme.text
        button: Theme.raised
        buttonText: Theme.text
        brightText: Theme.accentText
        highlight: Theme.accent
        highlightedText: Theme.accentText
        light: Theme.raised
        midlight: Theme.accentGround
        mid: Theme.strongLine
        dark: Theme.quietText
        placeholderText: Theme.quietText
        toolTipBase: Theme.raised
        toolTipText: Theme.text
    }
    onClosing: if (visibility === Window.Windowed)
        Session.preferences.windowSize = Qt.size(width, height)
    Component.onCompleted: pages.focusPage(Qt.OtherFocusReason)

    Connections {
        target: Session

        function onPlaceWanted(): void {
            if (!Session.details.onMap)
                return;
            if (!pages.onMap)
                window.page = "map"; // the page of parcels shows its map only beside the table
            pages.canvas.goToSelected();
        }
    }
    AppShortcuts {
        onPageWanted: page => window.goTo(page)
        onFindWanted: header.search.begin()
        onOpenWanted: dialogs.open()
        onImportWanted: dialogs.importFile("")
        onStepWanted: window.recordStep()
        onObstacleWanted: dialogs.addObstacleHere()
        onUndoWanted: dialogs.askUndo()
        onRedoWanted: dialogs.askRedo()
        onHelpWanted: dialogs.showHelp()
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: window.stepBack()

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            AppHeader {
                id: header

                Layout.fillWidth: true
                onMenuWanted: button => menu.popup(button, button.width - menu.width, button.height + Theme.unit)
            }
            ErrorBar {
                Layout.fillWidth: true
                visible: Session.errorMessage !== "" && Session.state !== Session.Failed
            }
            ClearanceBar {
                Layout.fillWidth: true
                onUndoWanted: dialogs.askUndo()
            }
            PastBar {
                Layout.fillWidth: true
            }
            DeadlineStrip {
                id: strip

                Layout.fillWidth: true
                visible: window.page !== "parcels" || window.height > 900
            }
            RowLayout {
                spacing: 0

                Rail {
                    Layout.fillHeight: true
                    page: window.page
                    onChosen: page => window.goTo(page)
                }
                SplitView {
                    id: split

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    handle: Rectangle {
                        implicitWidth: 6
                        color: SplitHandle.pressed || SplitHandle.hovered ? Theme.accent : Theme.line
                    }
                    onResizingChanged: if (!resizing)
                        Session.preferences.panelWidth = details.width

                    Pages {
                        id: pages

                        SplitView.fillWidth: true
                        SplitView.minimumWidth: 480
                        page: window.page
                        onOpenWanted: dialogs.open()
                        onImportWanted: dialogs.importFile("")
                        onUndoWanted: dialogs.askUndo()
                        onStepWanted: window.recordStep()
                        onObstacleWanted: dialogs.addObstacle(0, "")
                        onSolveWanted: obstacle => dialogs.solveObstacle(obstacle)
                        onShownChanged: if (shown)
                            window.greet()
                    }
                    DetailsPanel {
                        id: details

                        visible: Session.details.open
                        SplitView.preferredWidth: Session.preferences.panelWidth
                        SplitView.minimumWidth: 280
                        SplitView.maximumWidth: 720
                        onMapWanted: Session.show(Session.details.kind, Session.details.id)
                        onUndoWanted: dialogs.askUndo()
                        onInspectionWanted: dialogs.inspect()
                        onStepWanted: dialogs.recordStepHere()
                        onObstacleWanted: dialogs.addObstacleHere()
                        onSolveWanted: obstacle => dialogs.solveObstacle(obstacle)
                        onHistoryWanted: dialogs.showParcelHistory()
                    }
                }
            }
            StatusBar {
                objectName: "status"
                Layout.fillWidth: true
                canvas: pages.canvas
                onMap: pages.onMap
            }
        }
    }
    MainMenu {
        id: menu

        onOpenWanted: dialogs.open()
        onImportWanted: dialogs.importFile("")
        onUndoWanted: dialogs.askUndo()
        onNameWanted: dialogs.askName()
        onRedoWanted: dialogs.askRedo()
        onHistoryWanted: dialogs.showHistory(false)
        onChangesWanted: dialogs.showHistory(true)
        onHelpWanted: dialogs.showHelp()
        onTourWanted: tour.open()
        onAboutWanted: dialogs.showAbout()
    }
    Dialogs {
        id: dialogs

        objectName: "dialogs"
        page: window.page
        onMapWanted: layer => {
            window.goTo("map");
            window.canvas.goTo({
                "layer": layer
            });
        }
    }
    FileDrop {
        anchors.fill: parent
        onChosen: file => /\.cotmoc$/i.test(file.toString()) ? Session.open(file) : dialogs.importFile(file)
    }
    Tour {
        id: tour

        objectName: "tour"
        onClosed: window.greet()
        places: [pages, strip, header.search]
    }
}
