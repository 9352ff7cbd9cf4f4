// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Where to press, on the map of the body, and how, by the figure. Before the first spot the map
/// shows where nothing may ever press.
Item {
    id: massage

    required property SessionViewModel session
    required property SettingsViewModel settings
    property bool wide: false
    readonly property bool pressing: session.phase === SessionViewModel.FindSpot
                                     || session.phase === SessionViewModel.Press
                                     || session.phase === SessionViewModel.ChangeSide
    /// With little room, the view with the spot on it and the figure share it.
    readonly property bool both: wide || !pressing

    BodyMap {
        id: map

        width: massage.wide ? parent.width * 0.62 : massage.both ? parent.width : parent.width / 2
        height: parent.height
        place: massage.pressing ? massage.session.place : -1
        side: massage.session.side
        bothViews: massage.both
        legendShown: massage.both || Theme.textScale <= 1.4
    }
    SessionFigure {
        anchors.left: map.right
        anchors.right: parent.right
        height: parent.height
        visible: massage.wide || massage.pressing
        session: massage.session
        settings: massage.settings
    }
}
