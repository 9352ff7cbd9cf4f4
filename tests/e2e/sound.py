#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chime is heard where there is a sound server; without one the session says so and runs."""
from desk import App, main, wait_for
from ear import AUDIBLE, Ear, start_server

NO_SOUND = "No speakers were found"


def turn_voice_off(app):
    app.unfold("Voice and sound")
    app.toggle("A voice that guides you")
    app.press("Today")


def test(desk, build):
    app = App(desk, build)
    turn_voice_off(app)
    app.press("Start")
    app.sees(NO_SOUND)
    app.runs("Step 1 of 3")
    app.key("Right", "Right")  # past the welcome, and past the first step
    app.sees("Step 2 of 3")
    assert sum(NO_SOUND in name for name in app.names()) == 1
    app.close_window()

    start_server(desk)
    ear = Ear(desk)
    app = App(desk, build)
    app.press("Leave it")  # what the closed window left unfinished
    app.press("Start")
    app.runs("Step 1 of 3")
    app.key("Right")  # past the welcome
    app.sees("Sit.")
    assert ear.loudest() < AUDIBLE, ear.loudest()
    wait_for("the first chime", lambda: ear.loudest() >= AUDIBLE)
    app.sees("Mild pull, never pain.", seconds=1)
    assert not any(NO_SOUND in name for name in app.names())


main(test)
