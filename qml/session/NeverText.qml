// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Names what is hatched on the map of the body.
BodyText {
    text: qsTr("Never press on the hatched places: eyes, front and sides of the neck, armpits, breast, belly, inner elbows, groin, spine, kidneys, backs of the knees. Nor on bones, lumps, moles or varicose veins.")
}
