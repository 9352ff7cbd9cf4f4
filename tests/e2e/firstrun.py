#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody new comes as far as the plan for today with the keyboard alone, though the program is
killed on the way."""
from desk import CONTENT, App, main

SHIPPED = CONTENT.parents[2] / "content"


def test(desk, build):
    app = App(desk, build, content=SHIPPED, is_first=True)
    app.sees("Welcome")
    app.tab_to("Go on")
    app.key("space")
    app.sees("Is anything of this new?")
    app.tab_to("None of these")
    app.key("Return")
    app.sees("Where does it hurt?")
    app.tab_to("neck")
    app.key("space")
    app.tab_to("Go on")
    app.key("space")
    app.sees("Which position suits you?")
    app.kill()

    # It goes on where it was, and knows what was told.
    app = App(desk, build, content=SHIPPED, is_first=True)
    app.sees("Which position suits you?")
    app.key("Escape")
    app.sees("Where does it hurt?")
    assert desk.ask("SELECT value FROM setting WHERE value LIKE '%neck%'"), "the neck is forgotten"
    for question in ("Which position suits you?", "How long may a session be?", "When in the day?",
                     "Your plan for today"):
        app.tab_to("Go on" if question.startswith("Which") else "Skip")
        app.key("space")
        app.sees(question)
    app.tab_to("Start")
    app.key("space")
    app.sees("Three small minutes")
    app.key("Escape")
    app.press("End here")
    assert desk.ask("SELECT count(*) FROM programme_entry")[0][0] > 0
    app.close_window()
    assert not app.said().strip(), app.said()

    app = App(desk, build, content=SHIPPED, is_first=True)
    app.sees("Your day")
    app.close_window()


main(test)
