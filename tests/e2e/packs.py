#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs come and go while the window is open; what is wrong with them is named, item by item."""
import json
import shutil
import zipfile

from desk import CONTENT, App, main

UNSAFE = CONTENT.parents[1] / "data" / "packs" / "unsafe"


class Packs:
    def __init__(self, desk):
        self.folder = desk.data / "content"
        self.making = desk.home / "making"

    def drop(self, name, **files):
        """A folder that was made elsewhere is copied there, file by file."""
        pack = self.making / name
        for place, text in files.items():
            kind, _, item = place.partition("__")
            (pack / kind).mkdir(parents=True, exist_ok=True)
            (pack / kind / (item.replace("_", "-") + ".json")).write_text(text)
        shutil.copytree(pack, self.folder / name)

    def take_away(self, name):
        shutil.rmtree(self.folder / name)


def changed(file, **lines):
    return json.dumps(json.loads((CONTENT / file).read_text()) | lines, indent=2)


def dropped_and_overridden(app, packs):
    packs.drop("evening", routines__pack_steps=changed(
        "routines/three-steps.json", id="pack-steps", name="Steps of a pack"))
    app.button("Steps of a pack")
    packs.drop("other", exercises__second_nod=changed(
        "exercises/second-nod.json", name="Nod of a pack"))
    app.button("Nod of a pack")
    assert "Second nod" not in app.names()


def named_in_settings(app, packs):
    packs.drop("broken", exercises__broken='{\n  "id": "broken",\n  "kind" "exercise"\n}\n')
    with zipfile.ZipFile(packs.folder / "more.zip", "w") as archive:
        archive.writestr("routines/one.json", "{}")
    packs.drop("unsafe",
               exercises__hold_600=(UNSAFE / "exercises/hold-600.json").read_text(),
               heats__an_hour_of_heat=(UNSAFE / "heats/an-hour-of-heat.json").read_text(),
               breathing__hold_for_beginners=(
                   UNSAFE / "breathing/hold-for-beginners.json").read_text(),
               routines__safe_steps=changed(
                   "routines/three-steps.json", id="safe-steps", name="Safe steps"))
    # The rest of the pack is there.
    app.button("Safe steps")
    app.sees("Some content could not be used (5). The rest works.")
    app.press("Show what is wrong")
    for problem in ("broken JSON",
                    "Line 3 of " + str(packs.folder / "broken/exercises/broken.json"),
                    "is a packed archive; unpack it",
                    str(packs.folder / "more.zip"),
                    "dose.holdSeconds: must be a number from 5 to 30",
                    "Line 13 of " + str(packs.folder / "unsafe/exercises/hold-600.json"),
                    "minutes: must be a number from 0 to 20",
                    "Line 14 of " + str(packs.folder / "unsafe/heats/an-hour-of-heat.json"),
                    "beginners: must be false: nobody begins with breath holds",
                    "Line 20 of " + str(packs.folder / "unsafe/breathing/hold-for-beginners.json")):
        app.sees(problem)


def test(desk, build):
    app = App(desk, build)
    app.make_tall()
    packs = Packs(desk)
    app.button("Start")
    app.press("Practice")
    app.button("Three steps")
    assert not packs.folder.exists()
    dropped_and_overridden(app, packs)
    named_in_settings(app, packs)

    packs.take_away("broken")
    app.sees_no_more("broken JSON")
    packs.take_away("unsafe")
    (packs.folder / "more.zip").unlink()
    app.sees_no_more("could not be used")
    app.press("Practice")
    app.button("Steps of a pack")
    packs.take_away("evening")
    app.sees_no_more("Steps of a pack")
    packs.take_away("other")
    app.button("Second nod")
    assert not any("of a pack" in name or "Safe" in name for name in app.names()), app.names()


main(test)
