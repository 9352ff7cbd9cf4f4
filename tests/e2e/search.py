#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing on the Practice page searches; a slip is put right with the same keys as everywhere."""
from desk import App, main


def test(desk, build):
    app = App(desk, build)
    app.button("Start")
    app.press("Practice")
    app.button("Warm pack")
    app.write("nodq")
    app.sees("Nothing fits all of this yet.")
    app.has_keyboard("Search the practices")
    app.key("BackSpace")
    app.button("Second nod")
    app.has_keyboard("Search the practices")
    app.key("BackSpace", "BackSpace", "BackSpace")
    app.button("Warm pack")
    app.search("nod", "Second nod")
    app.key("Return")
    app.sees("How it goes")
    app.key("Escape")
    app.has_keyboard("Second nod")


main(test)
