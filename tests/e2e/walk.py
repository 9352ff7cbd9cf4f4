#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first walk: Start, three steps by keyboard, and the row and the mark that stay."""
from desk import App, main


def test(desk, build):
    app = App(desk, build)
    app.sees("Three steps")
    app.sees("0 of 1 done")
    app.press("Start")
    app.runs("Step 1 of 3")
    app.sees("Sit on a firm chair")
    app.key("space")
    app.button("Go on")
    app.key("space")
    app.runs("Step 1 of 3")
    app.key("Right")  # past the welcome

    # Some real practice, so that the day counts.
    app.sees("Mild pull, never pain.")
    app.sees("First lean")
    app.wait("three seconds of it",
             lambda: any(name.startswith(("7 ", "6 ")) for name in app.names()))
    app.key("Right")
    app.sees("Step 2 of 3")
    app.key("Right")
    app.sees("Step 3 of 3")
    app.key("Right")
    app.sees("Your day is marked.")
    app.key("Return")
    mark = app.sees(": 1 session, ")
    assert mark.endswith("partly done"), mark
    app.sees("0 of 1 done")  # a small part does not take it off the list

    rows = desk.log(build)
    assert len(rows) == 1, rows
    row = rows[0]
    assert row["routine"] == "three-steps" and row["completed"], row
    assert 2 <= row["doneSeconds"] < 10, row
    assert [step["skipped"] for step in row["steps"]] == [True, True, True], row
    app.close_window()

    again = App(desk, build)
    again.sees(mark)
    again.press("Progress")
    again.sees("first mark is from today")
    assert desk.log(build) == rows


main(test)
