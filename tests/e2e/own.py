#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine of one's own: put together, put in order, kept; and there again after a restart."""
import stat

from desk import App, main


def movements(app):
    """Their names, as they stand in the mix."""
    numbered = [name for name in app.names() if name[:1].isdigit() and name[1:3] == ". "]
    return [name[3:].split(",")[0] for name in numbered]


def is_for_its_owner_alone(desk):
    folder = desk.data / "content"
    for path in [folder, *folder.rglob("*")]:
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, (path, oct(path.stat().st_mode))


def test(desk, build):
    app = App(desk, build)
    app.make_tall()
    app.button("Start")
    app.press("Practice")
    app.press("What suits me now")
    app.sees("3 movements")
    app.press("neck")
    app.press("On a chair")
    app.sees("3 movements")
    first, second, third = app.wait("three movements", lambda: len(found := movements(app)) == 3
                                    and found)
    app.press(f"{third}: up")
    app.wait("another order", lambda: movements(app) == [first, third, second])
    app.press("Keep it")
    app.has_keyboard("What it shall be called")
    app.write("My evening")
    app.key("Return")
    app.sees("Kept. My evening is among your practices.")
    app.button("Open My evening")
    app.close_window()
    is_for_its_owner_alone(desk)

    app = App(desk, build)
    app.button("Start")
    app.press("Practice")
    app.press("My evening")
    app.sees("seated · neck")
    app.press("Start")
    app.runs("Step 1 of 3")
    app.key("Right")  # past the welcome
    app.sees(f"Picture of the movement: {first}")
    app.key("Right")
    app.sees(f"Picture of the movement: {third}")
    app.key("Right")
    app.sees(f"Picture of the movement: {second}")
    app.key("Right")
    app.press("Done")
    assert [row["name"] for row in desk.log(build)] == ["My evening"], desk.log(build)


main(test)
