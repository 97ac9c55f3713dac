// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

/// Colours, sizes and signs of the window. Text stands out from its ground by 4.5:1 or more.
QtObject {
    readonly property string mode: Session.preferences.theme
    readonly property bool dark: mode === "dark" || (mode === "system" && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    readonly property color ground: dark ? "#14191b" : "#eef1f1"
    readonly property color surface: dark ? "#1d2426" : "#ffffff"
    readonly property color raised: dark ? "#273033" : "#f6f8f8"
    readonly property color line: dark ? "#38444a" : "#d3dadb"
    readonly property color strongLine: dark ? "#7b8b90" : "#7c8a8d"
    readonly property color text: dark ? "#e9eeef" : "#1a2326"
    readonly property color quietText: dark ? "#a9b7bb" : "#526064"
    readonly property color accent: dark ? "#6cc3cc" : "#0b5f6b"
    readonly property color accentGround: dark ? "#21424a" : "#dcedef"
    readonly property color accentText: dark ? "#0d1a1c" : "#ffffff"
    readonly property color link: dark ? "#7fd0d8" : "#0b5f6b"
    readonly property color focus: dark ? "#ffc247" : "#b45f06"
    readonly property color warnText: dark ? "#ffb3a8" : "#98233a"
    readonly property color warnGround: dark ? "#462329" : "#fbe9ec"
    readonly property color soonText: dark ? "#ffcf7d" : "#7c4a00"
    readonly property color soonGround: dark ? "#423419" : "#fdf1d8"
    readonly property color doneText: dark ? "#8ad6b4" : "#14604a"
    readonly property color shade: dark ? "#a0000000" : "#70101618"

    readonly property int unit: 4
    readonly property int gap: 8
    readonly property int pad: 12
    readonly property int wide: 16
    readonly property int radius: 6
    readonly property int controlHeight: 36

    readonly property int small: 12
    readonly property int normal: 14
    readonly property int large: 16
    readonly property int heading: 20
    readonly property int display: 28

    readonly property var stateIcons: ({
            "overdue": "overdue",
            "within_7_days": "soon",
            "within_30_days": "soon",
            "within_90_days": "later",
            "later": "later",
            "no_date": "undated",
            "done_late": "done",
            "done_on_time": "done"
        })
    readonly property var stateColors: ({
            "overdue": warnText,
            "within_7_days": soonText,
            "within_30_days": soonText,
            "done_late": doneText,
            "done_on_time": doneText
        })
    readonly property var stateGrounds: ({
            "overdue": warnGround,
            "within_7_days": soonGround
        })

    function stateIcon(state: string): string {
        return stateIcons[state] ?? "undated";
    }
    function stateColor(state: string): color {
        return stateColors[state] ?? text;
    }
    function stateGround(state: string): color {
        return stateGrounds[state] ?? surface;
    }
}
