# SPDX-FileCopyrightText: 2026 The Cột Mốc authors
# SPDX-License-Identifier: Apache-2.0

# The QML module CotMoc. Included, not a subdirectory: Qt wants a module where its target is made.
set(qml_types
    AcknowledgeDialog
    AppButton
    AppCheck
    AppChoice
    AppDialog
    AppField
    AppHeader
    AppIcon
    AppMenu
    AppMenuItem
    AppShortcuts
    AppText
    BoardLine
    BoardPage
    BoundaryFigures
    ChangeLine
    ChangesPane
    ClearanceBar
    ClockRow
    ColumnsDialog
    DayChooser
    DeadlineCard
    DeadlineStrip
    DetailsPanel
    Dialogs
    ErrorBar
    FactRow
    FileDrop
    FilterChoice
    FilterLimits
    FindingCell
    FindingLine
    FindingsPage
    FocusFrame
    HistoryDialog
    HistoryList
    IconButton
    ImportColumnLine
    ImportColumns
    ImportDialog
    ImportDoneStep
    ImportFileStep
    ImportFooter
    ImportLookStep
    ImportPlaceCard
    ImportPlanStep
    ImportSteps
    InspectionDialog
    InspectionEntry
    LabelledChoice
    LabelledDay
    LabelledField
    Main
    MainMenu
    MapCanvas
    MapControls
    MapLegend
    MapPage
    MapSelection
    MarkerCell
    MarkerRegister
    MarkerRow
    MarkersHead
    MarkersPage
    MarkerState
    MarkerStory
    MarkerTableDialog
    NameDialog
    NoteBar
    ObstacleDialog
    ObstacleEntry
    ObstacleList
    ObstacleRow
    OrderCheck
    OverlayChoice
    OverlayList
    OverlayRow
    Pages
    ParcelCell
    ParcelChips
    ParcelDetails
    ParcelFiles
    ParcelFilters
    ParcelHead
    ParcelsPage
    ParcelParts
    ParcelSteps
    ParcelTable
    ParcelTools
    PastBar
    Placeholder
    ProgressHead
    ProgressRow
    ProgressTable
    Rail
    ReportPage
    SavedViewsMenu
    ScaleBar
    SearchField
    SectionHead
    SolveDialog
    StateChip
    StatusBar
    StepDialog
    StepPreviewBox
    StepRow
    TableHead
    TablePreview
    TargetLine
    TargetsPage
    Theme
    Tour
    UndoDialog
    ViewNameDialog
    WrittenBar
)
foreach(type IN LISTS qml_types)
    list(APPEND qml_files "qml/${type}.qml")
    set_source_files_properties("qml/${type}.qml" PROPERTIES QT_RESOURCE_ALIAS "${type}.qml")
endforeach()
set_source_files_properties(qml/Theme.qml PROPERTIES QT_QML_SINGLETON_TYPE TRUE)

file(GLOB qml_icons CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" qml/icons/*.svg)
foreach(icon IN LISTS qml_icons)
    cmake_path(GET icon FILENAME name)
    set_source_files_properties("${icon}" PROPERTIES QT_RESOURCE_ALIAS "icons/${name}")
endforeach()

qt_add_qml_module(cotmoc_app
    URI CotMoc
    VERSION 1.0
    NO_PLUGIN # window.cpp registers the types
    NO_CACHEGEN # minutes of C++ to compile, milliseconds to gain
    QML_FILES ${qml_files}
    RESOURCES ${qml_icons}
    DEPENDENCIES QtQuick QtPositioning
)
qt_add_translations(cotmoc_app
    TS_FILES i18n/cotmoc_vi.ts i18n/cotmoc_en.ts
    LUPDATE_OPTIONS -no-obsolete -locations none
)
