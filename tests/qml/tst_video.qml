// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    id: test

    name: "video"

    Component {
        id: films

        VideoItem {}
    }

    function init() {
        // What Qt Multimedia says about a film that is broken or small differs from version to
        // version.
        failOnWarning(/qrc:|QML/)
        stage.prepare()
    }
    /// A practice that is shown by a film.
    function addFilmed(bytes) {
        const nod = JSON.parse(stage.shipped("exercises/chin-nod.json"))
        nod.video = "nod.webm"
        stage.addToPack("exercises/chin-nod.json", JSON.stringify(nod))
        stage.addFilm("nod.webm", bytes)
    }
    function find(item, type) {
        if (item.toString().startsWith(type))
            return item
        let found = null
        for (let i = 0; i < item.children.length && !found; ++i)
            found = find(item.children[i], type)
        return found
    }
    function begin() {
        verify(stage.open())
        compare(stage.settings.contentProblems.join("\n"), "")
        verify(stage.beginAtOnce("chin-nod"))
        verify(stage.playUntil(SessionViewModel.GetReady))
        stage.settle()
        verify(stage.session.video.toString().endsWith("nod.webm"))
    }
    function film() {
        return find(stage.window.contentItem, "pacewell::VideoItem")
    }
    /// The colours of a grid of points on the film; a grab of one item takes in what lies beside it.
    function colours() {
        const page = grabImage(stage.window.contentItem)
        const corner = film().mapToItem(null, 0, 0)
        const found = []
        for (let y = 4; y < film().height; y += 8)
            for (let x = 4; x < film().width; x += 8)
                found.push(page.pixel(corner.x + x, corner.y + y))
        return found.join(" ")
    }
    function figure() {
        return find(film().parent, "pacewell::FigureItem")
    }

    function test_takesThePlaceOfTheFigure() {
        addFilmed(-1)
        begin()
        compare(film().playing, true)
        tryCompare(film(), "ready", true)
        compare(film().failed, false)
        compare(figure().visible, false)
        keyClick(Qt.Key_Space)
        compare(film().playing, false)
        compare(film().ready, true)
        stage.session.stop()
    }

    function test_goesRoundAndRound() {
        addFilmed(-1)
        begin()
        tryCompare(film(), "ready", true)
        wait(2600) // it takes two seconds
        const before = colours()
        tryVerify(() => colours() !== before)
    }

    function test_standsStillWithReducedMotion() {
        addFilmed(-1)
        verify(stage.open())
        stage.settings.calmMovement = true
        verify(stage.beginAtOnce("chin-nod"))
        verify(stage.playUntil(SessionViewModel.GetReady))
        stage.settle()
        compare(film().playing, false)
        tryCompare(film(), "ready", true)
        // The first picture comes in when the player likes, and the page fades in; on a busy machine
        // both may pause on their way. A film that played would never look the same for a second.
        let before = ""
        let same = 0
        tryVerify(() => {
            const last = before
            wait(200)
            before = colours()
            same = last === before ? same + 1 : 0
            return same >= 5
        }, 15000)
        verify(new Set(before.split(" ")).size > 5) // it is the film that is looked at
    }

    function test_aBrokenOneLeavesTheFigure_data() {
        return [{ tag: "cut off", bytes: 3000 }, { tag: "only its name", bytes: 40 }]
    }
    function test_aBrokenOneLeavesTheFigure(data) {
        addFilmed(data.bytes)
        begin()
        tryCompare(film(), "failed", true)
        compare(film().ready, false)
        compare(figure().visible, true)
    }

    function test_aFilmThatIsNotThere() {
        const film = createTemporaryObject(films, test, { source: "file:///nowhere/film.webm" })
        tryCompare(film, "failed", true)
        film.source = ""
        compare(film.failed, false)
    }
}
