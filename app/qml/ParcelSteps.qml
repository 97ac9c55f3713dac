// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The steps of a parcel along a line: those to a state always, of the others those with a day, or all.
ColumnLayout {
    id: control

    property bool all: false
    readonly property list<stepLine> steps: Session.clearance.story.steps.filter(step => all || step.major || step.progress !== "open")

    objectName: "parcelSteps"
    spacing: 0

    RowLayout {
        SectionHead {
            text: qsTr("Steps")
        }
        AppCheck {
            objectName: "allSteps"
            Layout.topMargin: Theme.pad
            implicitHeight: 26
            text: qsTr("All steps of the procedure")
            font.pixelSize: Theme.small
            checked: control.all
            onToggled: control.all = checked
        }
    }
    Repeater {
        model: control.steps

        StepRow {
            required property int index

            Layout.fillWidth: true
            first: index === 0
            last: index === control.steps.length - 1
        }
    }
}
