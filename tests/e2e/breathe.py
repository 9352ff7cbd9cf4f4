#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: breathing from the Practice page, dizziness, a kind end, and the row of it."""
from desk import App, main


def test(desk, build):
    app = App(desk, build)
    app.button("Start")
    app.tab_to("Practice")
    app.key("Return")
    app.sees("Belly breathing")
    app.search("belly", "Belly breathing")
    app.key("Right")
    app.has_keyboard("Start Belly breathing")
    app.key("Return")

    app.runs("Belly breathing")
    app.key("Right")  # past the welcome
    app.sees("At your own pace")
    app.tab_to("I feel dizzy")
    app.key("Return")
    app.sees("Breathe normally")
    app.sees("Feel both feet on the floor.")
    app.tab_to("It has passed, go on")
    app.key("Return")
    app.button("Pause")
    app.key("h")
    app.has_keyboard("End here for today")
    app.key("Return")
    app.has_keyboard("Done")
    app.key("Return")
    app.has_keyboard("Start Belly breathing")

    rows = desk.log(build)
    assert len(rows) == 1, rows
    row = rows[0]
    assert row["routine"] == "belly-breathing" and not row["completed"], row
    assert row["plannedSeconds"] == 120 and 0 <= row["doneSeconds"] < 20, row
    step, = row["steps"]
    assert step["item"] == "belly-breathing" and step["hurt"], row
    assert desk.ask("SELECT practice FROM session") == [("breathe",)]


main(test)
