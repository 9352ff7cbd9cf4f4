// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// "What suits me now": a routine put together for this moment.
PageColumn {
    id: page

    required property ComposerViewModel composer
    readonly property bool twoColumns: width >= 860 && Theme.textScale <= 1.3

    signal closed()
    signal opened(string practiceId)

    function takeFocus() {
        head.takeFocus()
    }

    Keys.onEscapePressed: page.closed()
    Component.onCompleted: {
        composer.show()
        takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("What suits me now")
        onClosed: page.closed()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 28
        rowSpacing: 16

        ComposerWish {
            Layout.fillWidth: true
            Layout.preferredWidth: 440
            Layout.alignment: Qt.AlignTop
            visible: page.composer.ownId === ""
            composer: page.composer
            foldable: !page.twoColumns
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 516
            Layout.alignment: Qt.AlignTop
            spacing: 16

            ComposerMix {
                id: mix

                Layout.fillWidth: true
                composer: page.composer
            }
            OwnList {
                Layout.fillWidth: true
                title: qsTr("Your own routines")
                own: page.composer.own
                onOpened: id => page.opened(id)
                onEditWanted: id => {
                    page.composer.open(id)
                    mix.takeFocus()
                }
                onRemoved: id => {
                    if (page.composer.ownId === id)
                        page.composer.closeOwn()
                }
            }
        }
    }
}
