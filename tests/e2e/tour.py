#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour writes every page in every dress, in its size, and no two alike.

Where the end of Today lies below the picture, what a session changed there is not to be seen, and
what leads into sleep is dark in every dress.
"""
import hashlib
import struct

from desk import main

SIZES = {"phone": (390, 844), "desktop": (1280, 800)}


def test(desk, build):
    folder = desk.home / "tour"
    answer = desk.run([build / "pacewell", "--tour", folder], seconds=220)
    assert answer.returncode == 0, answer.stderr
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) >= 7 * 10, len(pictures)
    seen = {}
    for picture in pictures:
        content = picture.read_bytes()
        assert content.startswith(b"\x89PNG"), picture.name
        device = next(name for name in SIZES if f"-{name}-" in picture.name)
        assert struct.unpack(">II", content[16:24]) == SIZES[device], picture.name
        twin = seen.setdefault(hashlib.sha256(content).hexdigest(), picture.name)
        if picture.name == twin.replace("today-after-", "today-") and "desktop-light." not in twin:
            continue
        if picture.name.startswith("session-wind-down-") and twin.startswith("session-wind-down-"):
            continue
        assert twin == picture.name, f"{twin} and {picture.name} are the same picture"
    assert not desk.data.exists()


main(test)
