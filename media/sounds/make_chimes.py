#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the four chimes of a session as 48 kHz mono 16-bit WAV files.

Usage: make_chimes.py [DIRECTORY]      (the folder of this script when left out)

Everything is computed, nothing is random: a second run writes the same bytes.
All chimes are in F major on one soft bar-like voice, so that they belong together, and each has
a shape of its own that can be told apart with closed eyes. The four are brought to one loudness
as the ear hears it (ITU-R BS.1770 weighting over 400 ms); the highest peak lies at -6 dBFS.
"""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 48000
PEAK = 10 ** (-6 / 20)
ATTACK_SECONDS = 0.012  # soft, and far too slow to click
RELEASE_SECONDS = 0.25  # the last of the ringing goes to exact silence
F4, A4, C5 = 349.23, 440.00, 523.25

# (multiple of the note, strength, seconds to fall by 60 dB). The fourth partial is the one a
# marimba bar is tuned to; the weak inharmonic one gives the strike a touch of bell.
PARTIALS = (
    (1.000, 1.00, 1.90),
    (2.000, 0.20, 1.10),
    (2.756, 0.035, 0.45),
    (4.000, 0.11, 0.38),
    (9.200, 0.012, 0.10),
)

# name: (length in seconds, [(starts at second, note in hertz, strength)])
CHIMES = {
    "start": (1.95, [(0.00, F4, 0.85), (0.26, C5, 1.0)]),
    "halfway": (1.60, [(0.00, A4, 1.0)]),
    "change-side": (1.85, [(0.00, A4, 0.95), (0.20, C5, 0.80), (0.40, A4, 0.95)]),
    "end": (2.00, [(0.00, C5, 0.80), (0.28, A4, 0.85), (0.56, F4, 1.0)]),
}


def strike(frequency, seconds):
    """One note: partials that fade at their own pace behind a raised-cosine attack."""
    frames = int(seconds * RATE)
    attack = ATTACK_SECONDS * RATE
    samples = [0.0] * frames
    for multiple, strength, fall in PARTIALS:
        step = 2 * math.pi * frequency * multiple / RATE
        decay = -math.log(1000) / (fall * RATE)
        for i in range(frames):
            samples[i] += strength * math.exp(decay * i) * math.sin(step * i)
    for i in range(min(frames, int(attack))):
        samples[i] *= 0.5 - 0.5 * math.cos(math.pi * i / attack)
    return samples


def chime(seconds, notes):
    samples = [0.0] * int(seconds * RATE)
    for start, frequency, strength in notes:
        first = int(start * RATE)
        for i, value in enumerate(strike(frequency, seconds - start)):
            samples[first + i] += strength * value
    release = int(RELEASE_SECONDS * RATE)
    for i in range(release):
        samples[-1 - i] *= 0.5 - 0.5 * math.cos(math.pi * i / release)
    return samples


def biquad(samples, b, a):
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in samples:
        y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
        x2, x1, y2, y1 = x1, x, y1, y
        out.append(y)
    return out


def loudness(samples):
    """Mean square of the loudest 400 ms after the K weighting of BS.1770 (48 kHz coefficients)."""
    shelf = biquad(samples, (1.53512485958697, -2.69169618940638, 1.19839281085285),
                   (-1.69065929318241, 0.73248077421585))
    weighted = biquad(shelf, (1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
    window = int(0.4 * RATE)
    total = sum(x * x for x in weighted[:window])
    loudest = total
    for i in range(window, len(weighted)):
        total += weighted[i] ** 2 - weighted[i - window] ** 2
        loudest = max(loudest, total)
    return loudest / window


def main():
    directory = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    chimes = {name: chime(*recipe) for name, recipe in CHIMES.items()}
    for name, samples in chimes.items():
        gain = 1 / math.sqrt(loudness(samples))
        chimes[name] = [gain * x for x in samples]
    gain = PEAK / max(abs(x) for samples in chimes.values() for x in samples)
    for name, samples in chimes.items():
        chimes[name] = [gain * x for x in samples]
        with wave.open(str(directory / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, RATE, len(samples), "NONE", ""))
            file.writeframes(b"".join(struct.pack("<h", round(x * 32767)) for x in chimes[name]))
        peak = 20 * math.log10(max(abs(x) for x in chimes[name]))
        lufs = -0.691 + 10 * math.log10(loudness(chimes[name]))
        print(f"{name}: {len(samples) / RATE:.2f} s, peak {peak:.1f} dBFS, "
              f"loudest 400 ms {lufs:.1f} LUFS")


if __name__ == "__main__":
    main()
