#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the background loops of a session as 48 kHz stereo Ogg Vorbis files.

Usage: make_loops.py [DIRECTORY]      (the folder of this script when left out)

Needs numpy and libsndfile. Everything is computed from numbers, no sample of anything else. Each
loop is made on a circle: noise as a sum of waves that all fit a whole number of times into the
loop, and every swell, drop and beat wrapped round its end. The file goes on a little past the
round, since a codec blurs both ends; who plays it fades from there into the beginning, which is
the same sound. All are brought to -28 LUFS (ITU-R BS.1770 weighting over the whole loop).
"""

import ctypes
import ctypes.util
import sys
from pathlib import Path

import numpy as np

RATE = 48000
LUFS = -28.0
PAST_THE_ROUND = RATE // 4  # as in src/sound/soundshape.h


class Circle:
    """Sounds that go round in so many seconds, with their own source of chance."""

    def __init__(self, seconds, seed):
        self.frames = int(seconds * RATE)
        self.seconds = seconds
        self.chance = np.random.default_rng(seed)
        self.hertz = np.fft.rfftfreq(self.frames, 1 / RATE)
        self.part = np.arange(self.frames) / self.frames  # 0 to 1

    def noise(self, colour):
        """Noise whose strength over frequency is colour(hertz), at a mean square of 1."""
        strength = np.zeros(self.hertz.size)
        strength[1:] = colour(self.hertz[1:])
        phase = np.exp(2j * np.pi * self.chance.random(self.hertz.size))
        samples = np.fft.irfft(strength * phase, self.frames)
        return samples / np.sqrt(np.mean(samples ** 2))

    def wander(self, slowest, fastest):
        """A slow curve without aim, of about -1 to 1: between so many turns in the loop."""
        curve = np.zeros(self.frames)
        for turns in range(slowest, fastest + 1):
            phase = 2 * np.pi * self.chance.random()
            curve += np.sin(2 * np.pi * turns * self.part + phase) / turns
        return curve / np.max(np.abs(curve))

    def add(self, samples, at, sound):
        """Adds a short sound that may reach across the end."""
        places = (at + np.arange(sound.size)) % self.frames
        samples[places] += sound

    def whole(self, hertz):
        """The nearest frequency that fits into the loop a whole number of times."""
        return round(hertz * self.seconds) / self.seconds


def band(low, high, slope):
    """Noise between two frequencies, falling by the slope (1 is 6 dB an octave) within."""
    def colour(hertz):
        edges = 1 / np.sqrt(1 + (low / hertz) ** 6) / np.sqrt(1 + (hertz / high) ** 6)
        return edges * (hertz / 1000) ** -slope
    return colour


def drop(chance):
    """One drop of rain: a short ring of a bubble or a leaf."""
    hertz = np.exp(chance.uniform(np.log(900), np.log(5200)))
    length = chance.uniform(0.004, 0.016)
    time = np.arange(int(6 * length * RATE)) / RATE
    onset = 1 - np.exp(-time / 0.0008)
    ring = np.sin(2 * np.pi * hertz * (1 + 0.1 * time / length) * time)
    # None stands out, else the ear would know it again in the next round.
    return onset * np.exp(-time / length) * ring * min(chance.gamma(1.2, 0.5), 1.3)


def rain():
    circle = Circle(36, 11)
    sides = []
    drops = [np.zeros(circle.frames), np.zeros(circle.frames)]
    for _ in range(36 * 95):
        sound, at = drop(circle.chance), circle.chance.integers(circle.frames)
        place = circle.chance.random()
        circle.add(drops[0], at, sound * np.sqrt(1 - place))
        circle.add(drops[1], at, sound * np.sqrt(place))
    shared = circle.noise(band(180, 5200, 0.55))
    gust = 1 + 0.16 * circle.wander(2, 9)
    for side in range(2):
        fall = 0.75 * circle.noise(band(250, 6500, 0.5)) + 0.45 * shared
        low = 0.30 * circle.noise(band(90, 420, 0.6))
        ring = drops[side] / np.sqrt(np.mean(drops[side] ** 2))
        sides.append(gust * (fall + low) + 0.42 * ring)
    return np.stack(sides, axis=1)


def wave_shape(part, crest):
    """A wave of the sea over its own time: it gathers slowly, breaks, and runs out for long."""
    rise = np.clip(part / crest, 0, 1) ** 2.2
    fall = np.clip((1 - part) / (1 - crest), 0, 1) ** 1.7
    return rise * fall


def sea():
    circle = Circle(40, 23)
    # Waves of uneven length and height overlap, as they do on a beach.
    waves = [(0.0, 9.5, 1.0), (7.6, 8.0, 0.72), (14.2, 11.0, 0.95), (22.6, 8.6, 0.66),
             (28.4, 10.4, 1.06), (35.2, 9.0, 0.8)]
    body, foam = np.zeros(circle.frames), np.zeros(circle.frames)
    for start, seconds, height in waves:
        part = np.arange(int(seconds * RATE)) / (seconds * RATE)
        circle.add(body, int(start * RATE), height * wave_shape(part, 0.42))
        circle.add(foam, int((start + 0.9) * RATE), height ** 1.5 * wave_shape(part, 0.38))
    deep = circle.noise(band(45, 320, 0.8))
    sides = []
    for side in range(2):
        lean = 1 + (0.22 if side else -0.22) * circle.wander(1, 4)
        roar = 0.6 * circle.noise(band(120, 1100, 0.75)) + 0.5 * circle.noise(band(90, 800, 0.8))
        hiss = circle.noise(band(900, 6000, 0.5))
        sides.append(0.30 * deep + 0.22 * roar + lean * (0.95 * body * roar + 0.36 * foam * hiss))
    return np.stack(sides, axis=1)


def soft_tone():
    circle = Circle(32, 37)
    # F major without hurry, the key of the chimes: (note in hertz, strength).
    notes = [(87.31, 0.8), (130.81, 0.75), (174.61, 0.7), (220.0, 0.34), (261.63, 0.3),
             (349.23, 0.12), (392.0, 0.07), (523.25, 0.035)]
    sides = [np.zeros(circle.frames), np.zeros(circle.frames)]
    for hertz, strength in notes:
        swell = 0.62 + 0.38 * circle.wander(1, 4)
        for side in range(2):
            for shift in (-0.13, 0.16):
                tone = circle.whole(hertz + shift * (1 + side) * hertz / 220)
                turn = 2 * np.pi * (tone * circle.seconds * circle.part + circle.chance.random())
                sides[side] += 0.5 * strength * swell * (np.sin(turn) + 0.06 * np.sin(2 * turn))
    for side in range(2):
        air = circle.noise(band(200, 900, 1.0)) * (0.6 + 0.4 * circle.wander(1, 5))
        sides[side] += 0.05 * air
    return np.stack(sides, axis=1)


def weighting(hertz):
    """The strength of the K weighting of BS.1770 at these frequencies, from its filters."""
    turn = np.exp(-2j * np.pi * hertz / RATE)

    def filtered(b, a):
        return (b[0] + b[1] * turn + b[2] * turn ** 2) / (1 + a[0] * turn + a[1] * turn ** 2)
    return np.abs(filtered((1.53512485958697, -2.69169618940638, 1.19839281085285),
                           (-1.69065929318241, 0.73248077421585))
                  * filtered((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)))


def loudness(samples):
    """LUFS over the whole circle, without a gate."""
    hertz = np.fft.rfftfreq(samples.shape[0], 1 / RATE)
    weighted = np.fft.irfft(np.fft.rfft(samples, axis=0) * weighting(hertz)[:, None],
                            samples.shape[0], axis=0)
    return -0.691 + 10 * np.log10(np.sum(np.mean(weighted ** 2, axis=0)))


class Form(ctypes.Structure):
    """libsndfile's SF_INFO."""
    _fields_ = [("frames", ctypes.c_int64), ("samplerate", ctypes.c_int),
                ("channels", ctypes.c_int), ("format", ctypes.c_int),
                ("sections", ctypes.c_int), ("seekable", ctypes.c_int)]


def write_vorbis(path, samples, quality):
    """Quality is 0 to 1, as libsndfile counts it."""
    write, ogg_vorbis, set_quality, block = 0x20, 0x200060, 0x1300, 4096
    sndfile = ctypes.CDLL(ctypes.util.find_library("sndfile"))
    sndfile.sf_open.restype = ctypes.c_void_p
    sndfile.sf_writef_float.restype = ctypes.c_int64
    sndfile.sf_writef_float.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
    form = Form(samplerate=RATE, channels=2, format=ogg_vorbis)
    file = ctypes.c_void_p(sndfile.sf_open(str(path).encode(), write, ctypes.byref(form)))
    if not file:
        sys.exit(f"{path} cannot be written")
    sndfile.sf_command(file, set_quality, ctypes.byref(ctypes.c_double(quality)), 8)
    samples = np.ascontiguousarray(samples, dtype=np.float32)
    for at in range(0, len(samples), block):
        part = samples[at:at + block]
        if sndfile.sf_writef_float(file, part.ctypes.data, len(part)) != len(part):
            sys.exit(f"{path} cannot be written")
    sndfile.sf_close(file)


def main():
    directory = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    for name, make, quality in (("rain", rain, 0.2), ("sea", sea, 0.2),
                                ("soft-tone", soft_tone, 0.4)):
        samples = make()
        samples *= 10 ** ((LUFS - loudness(samples)) / 20)
        path = directory / f"{name}.ogg"
        write_vorbis(path, np.concatenate([samples, samples[:PAST_THE_ROUND]]), quality)
        print(f"{name}: {len(samples) / RATE:.0f} s, peak "
              f"{20 * np.log10(np.max(np.abs(samples))):.1f} dBFS, {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
