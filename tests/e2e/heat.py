#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone: heat, its place and its questions; and then the pause of the skin there."""
import re
from datetime import datetime, timedelta

from desk import App, main


def choose(app, site):
    """From the list to the practice, and there to the place."""
    app.has_keyboard("Warm pack")
    app.key("Return")
    app.sees("Choose where the warmth will be.")
    app.tab_to(site)
    app.key("space")
    app.sees_no_more("Choose where the warmth will be.")


def go_through_the_questions(app):
    app.tab_to("Start")
    app.key("Return")
    app.has_keyboard("Back to the practice")
    app.tab_to("The skin there is broken.")
    app.key("space")
    app.sees("Let it heal first.")
    app.button("Choose something else")
    assert "None of these apply" not in app.names()
    app.key("space")
    app.tab_to("I took something that makes drowsy.")
    app.key("space")
    app.sees("Set an alarm as well.")
    app.tab_to("I will take care, go on")
    app.key("space")


def test(desk, build):
    app = App(desk, build)
    app.button("Start")
    app.tab_to("Practice")
    app.key("Return")
    app.sees("Warm pack")
    app.search("warm", "Warm pack")
    choose(app, "neck")
    go_through_the_questions(app)
    app.runs("Warm pack")
    app.key("Right")  # past the welcome
    app.sees("minutes left")
    assert "Pause" not in app.names()
    app.tab_to("Take it off and end")
    app.key("Return")
    app.has_keyboard("Done")
    app.key("Return")
    assert desk.ask("SELECT practice, completed FROM session") == [("heat", 0)]
    assert desk.ask("SELECT exercise_id, site FROM session_step") == [("warm-pack", "neck")]

    # Less than a minute warms nothing. So let the journal say that it was five.
    choose(app, "neck")
    app.tab_to("Start")
    app.key("Escape")
    for table in ("session", "session_step"):
        desk.ask(f"UPDATE {table} SET done_ms = 300000")
    choose(app, "neck")
    refusal = app.sees("Warmth is fine again in ")
    told = re.search(r"in (59|60) minutes, at (\d\d):(\d\d)", refusal)
    assert told, refusal
    hour = datetime.now() + timedelta(minutes=60)
    near = [(hour + timedelta(minutes=off)).strftime("%H:%M") for off in (-1, 0, 1)]
    assert f"{told[2]}:{told[3]}" in near, (refusal, near)
    app.has_keyboard("neck")
    app.press("Start")
    app.tab_to("lower back")
    assert "Before warmth" not in app.names()
    app.key("space")
    app.sees_no_more("Warmth is fine again")
    app.tab_to("Start")
    app.key("Return")
    app.sees("Before warmth")
    app.key("Escape")
    app.has_keyboard("Start")
    app.key("Escape")
    app.has_keyboard("Warm pack")


main(test)
