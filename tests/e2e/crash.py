#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed in the middle of a session, the program offers to go on, and one row comes of it."""
from desk import App, main


def test(desk, build):
    app = App(desk, build)
    app.press("Start")
    app.runs("Step 1 of 3")
    app.key("Right", "Right")  # past the welcome, and past the first step
    app.sees("Step 2 of 3")
    app.key("space")  # a pause is written down at once
    app.button("Go on")
    app.kill()

    app = App(desk, build)
    app.sees("Go on where you were?")
    app.sees("Three steps is not finished yet.")
    assert desk.log(build) == []
    app.press("Go on")
    app.sees("Step 2 of 3")
    app.runs("Second nod")
    app.key("Right", "Right")
    app.button("Done")
    assert len(desk.log(build)) == 1
    app.kill()

    app = App(desk, build)
    app.button("Start")
    assert not any("Go on where you were?" in name for name in app.names())
    rows = desk.log(build)
    assert len(rows) == 1 and rows[0]["completed"], rows


main(test)
