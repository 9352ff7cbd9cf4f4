// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The list of short pages to read or hear.
PageColumn {
    id: page

    required property LearnViewModel learn
    required property ReflectionViewModel reflection
    readonly property bool twoColumns: width >= 860 && Theme.textScale <= 1.3

    signal closed()
    signal opened(int row)
    signal pageWanted(string name)

    /// Back from a page the keyboard is on its row again; \a from: "article", "reflection", "written".
    function takeFocus(from: string) {
        const fromThinking = from === "reflection" || from === "written"
        if (fromThinking && thinking.takeFocus(from === "written"))
            return
        const row = rows.itemAt(learn.openRow) as ArticleRow
        if (row)
            row.forceActiveFocus(Theme.focusReason)
        else
            head.takeFocus()
    }

    Keys.onEscapePressed: page.closed()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("Learn")
        onClosed: page.closed()
    }
    ThinkItOver {
        id: thinking

        Layout.fillWidth: true
        twoColumns: page.twoColumns
        reflection: page.reflection
        onOpened: page.pageWanted("reflection")
        onWrittenWanted: page.pageWanted("written")
    }
    HeadingText {
        Layout.fillWidth: true
        topPadding: 12
        visible: thinking.visible
        text: qsTr("To read or to hear")
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        text: qsTr("Short pages, to read or to hear. In any order, as many as you like.")
    }
    // Not a layout: it would miss heights that follow the widths.
    Grid {
        id: grid

        readonly property real rowWidth: (width - (columns - 1) * columnSpacing) / columns

        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 16
        rowSpacing: 10
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pages")

        Repeater {
            id: rows

            model: page.learn

            ArticleRow {
                required property int index

                width: grid.rowWidth
                onClicked: page.opened(index)
            }
        }
    }
}
