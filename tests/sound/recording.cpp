// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace pacewell {

namespace {

constexpr float audible = 0.005F;
constexpr qsizetype silentFrames = 48 * 50;

std::chrono::microseconds timeOf(qsizetype frames)
{
    return std::chrono::microseconds(frames * 1000 / 48);
}

} // namespace

Recording::~Recording()
{
    if (m_parec.state() != QProcess::NotRunning) {
        m_parec.kill();
        m_parec.waitForFinished();
    }
}

bool Recording::start()
{
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("--device=nothing.monitor"), QStringLiteral("--raw"),
                   QStringLiteral("--format=float32le"), QStringLiteral("--rate=48000"),
                   QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=5")});
    return m_parec.waitForReadyRead(10000);
}

std::vector<Recording::HeardBeep> Recording::heard()
{
    takeSamples();
    std::vector<HeardBeep> beeps;
    qsizetype lastAudible = -silentFrames;
    qsizetype first = 0;
    const qsizetype frames = m_bytes.size() / qsizetype(sizeof(float));
    for (qsizetype i = 0; i < frames; ++i) {
        float sample = 0;
        std::memcpy(&sample, m_bytes.constData() + i * qsizetype(sizeof(float)), sizeof(float));
        if (std::abs(sample) < audible) {
            continue;
        }
        if (i - lastAudible >= silentFrames) {
            first = i;
            beeps.push_back({timeOf(first), {}, 0});
        }
        lastAudible = i;
        beeps.back().length = timeOf(i - first);
        beeps.back().peak = std::max(beeps.back().peak, std::abs(sample));
    }
    if (frames - lastAudible < silentFrames) {
        beeps.pop_back();
    }
    return beeps;
}

std::chrono::microseconds Recording::length()
{
    takeSamples();
    return timeOf(m_bytes.size() / qsizetype(sizeof(float)));
}

void Recording::takeSamples()
{
    m_bytes += m_parec.readAllStandardOutput();
}

} // namespace pacewell
