#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour writes every page in every dress, in its size, and no two alike.

With large text the end of Today lies below the picture, and with it what a session changed there.
"""
import hashlib
import struct

from desk import main

SIZES = {"phone": (390, 844), "desktop": (1280, 800)}


def test(desk, build):
    folder = desk.home / "tour"
    answer = desk.run([build / "pacewell", "--tour", folder])
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
        if picture.name.startswith("today-") and twin.startswith("today-") and "-200" in twin:
            continue
        assert twin == picture.name, f"{twin} and {picture.name} are the same picture"
    assert not desk.data.exists()


main(test)
