// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundprobe.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <cstdio>

#include <unistd.h>

namespace pacewell {

int runSoundProbe()
{
    // The asking process kills a late probe, but it may itself be gone by then.
    alarm(10);
    const bool outputExists = !QMediaDevices::defaultAudioOutput().isNull();
    std::puts(outputExists ? "ok" : "no output");
    return outputExists ? 0 : 1;
}

} // namespace pacewell
