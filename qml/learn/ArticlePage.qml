// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A short page to read or to hear, with what can be tried after it and where it comes from.
PageColumn {
    id: page

    required property LearnViewModel learn
    readonly property ReadAloud aloud: learn.aloud
    readonly property bool twoColumns: width >= 900 && Theme.textScale <= 1.3
    /// The title is read first.
    readonly property int spokenPart: aloud.piece - 1
    /// Nobody who has just opened it has read it.
    property bool settled: false
    readonly property bool read: settled && contentY + height >= textEnd
    readonly property real textEnd: verticalMargin + columns.y + words.y + words.height

    signal closed()
    signal practiceOpened(string practiceId)
    signal practiceStarted(string practiceId)

    function beginAtTop() {
        contentY = 0
        settled = false
        settling.restart()
        head.takeFocus()
    }
    function answerKey(event) {
        event.accepted = true
        if (event.key === Qt.Key_Escape)
            closed()
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            scroll(event.key === Qt.Key_Down ? 120 : -120)
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            scroll((event.key === Qt.Key_PageDown ? 0.8 : -0.8) * height)
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            scroll(event.key === Qt.Key_End ? contentHeight : -contentHeight)
        else
            event.accepted = false
    }
    function showSpoken() {
        const part = parts.itemAt(spokenPart)
        if (!part)
            return
        const top = part.mapToItem(contentItem, 0, 0).y
        if (top - 24 < contentY || top + part.height + 24 > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight - height, top - height * 0.2))
    }

    maximumWidth: twoColumns ? 984 : Math.round(640 * Theme.textScale)
    Keys.onPressed: event => answerKey(event)
    onReadChanged: if (read) learn.markRead()
    onSpokenPartChanged: showSpoken()
    Component.onCompleted: beginAtTop()
    Component.onDestruction: aloud.stop()

    Timer {
        id: settling

        interval: 1500
        onTriggered: page.settled = true
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.learn.title
        onClosed: page.closed()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 16

        ShortButton {
            id: listen

            outlined: true
            text: page.aloud.reading ? qsTr("Stop reading aloud")
                : page.aloud.begun ? qsTr("Go on reading aloud") : qsTr("Read aloud")
            iconName: page.aloud.reading ? "player-stop" : "volume"
            onClicked: {
                if (page.aloud.reading)
                    page.aloud.stop()
                else
                    page.aloud.start()
            }
        }
        BodyText {
            height: listen.height
            verticalAlignment: Text.AlignVCenter
            muted: true
            text: qsTr("%1 min to read").arg(page.learn.minutes)
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.aloud.problem
    }
    GridLayout {
        id: columns

        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 48
        rowSpacing: 28

        // Not layouts within: they would miss heights that follow the widths.
        Column {
            id: words

            Layout.fillWidth: true
            Layout.preferredWidth: 600
            Layout.alignment: Qt.AlignTop
            spacing: 14

            Repeater {
                id: parts

                model: page.learn.parts

                ArticleBlockText {
                    required property articlePart modelData
                    required property int index

                    width: words.width
                    part: modelData
                    spoken: index === page.spokenPart
                }
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 336
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                width: parent.width
                visible: page.learn.practices.count > 0
                spacing: 6

                HeadingText {
                    Layout.fillWidth: true
                    text: qsTr("To try")
                }
                Repeater {
                    model: page.learn.practices

                    PracticeRow {
                        required property string practiceId

                        Layout.fillWidth: true
                        plain: true
                        onOpened: {
                            page.aloud.stop()
                            page.practiceOpened(practiceId)
                        }
                        onStarted: {
                            page.aloud.stop()
                            page.practiceStarted(practiceId)
                        }
                    }
                }
            }
            PageLink {
                width: parent.width
                visible: page.learn.nextTitle !== ""
                text: page.learn.nextTitle
                detail: qsTr("The next page")
                iconName: "book"
                ground: Theme.colors.nightSoft
                ink: Theme.colors.night
                onClicked: {
                    page.settled = false
                    page.learn.openNext()
                    page.beginAtTop()
                }
            }
            BodyText {
                width: parent.width
                muted: true
                font.pixelSize: Theme.small
                text: page.learn.evidence
            }
        }
    }
}
