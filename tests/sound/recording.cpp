// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"
#include "privatepulse.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>
#include <numbers>

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
    QObject::connect(&m_parec, &QProcess::readyReadStandardOutput, [this] { takeSamples(); });
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("--device=nothing.monitor"), QStringLiteral("--raw"),
                   QStringLiteral("--format=float32le"), QStringLiteral("--rate=48000"),
                   QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=5")});
    if (!m_parec.waitForReadyRead(10000) || m_bytes.isEmpty()) {
        return false;
    }
    preferInTime(m_parec.processId());
    return true;
}

std::vector<Recording::HeardBeep> Recording::heard()
{
    takeSamples();
    std::vector<HeardBeep> beeps;
    qsizetype lastAudible = -silentFrames;
    qsizetype first = 0;
    const qsizetype frames = m_bytes.size() / qsizetype(sizeof(float));
    for (qsizetype i = 0; i < frames; ++i) {
        const float sample = sampleAt(i);
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

float Recording::strength(double hertz, std::chrono::microseconds from,
                          std::chrono::microseconds length)
{
    takeSamples();
    const qsizetype frames = m_bytes.size() / qsizetype(sizeof(float));
    const qsizetype first = std::clamp<qsizetype>(from.count() * 48 / 1000, 0, frames);
    const qsizetype count = std::min<qsizetype>(length.count() * 48 / 1000, frames - first);
    std::complex<double> sum = 0;
    double weights = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * double(i);
        const double weight = 1 - std::cos(turn / double(count)); // keeps other tones out
        sum += weight * double(sampleAt(first + i)) * std::polar(1.0, turn * hertz / 48000);
        weights += weight;
    }
    return count > 0 ? static_cast<float>(2 * std::abs(sum) / weights) : 0.0F;
}

void Recording::takeSamples()
{
    m_bytes += m_parec.readAllStandardOutput();
    const qsizetype frames = m_bytes.size() / qsizetype(sizeof(float));
    m_startedAt = std::min<Instant>(m_startedAt, std::chrono::steady_clock::now() - timeOf(frames));
}

float Recording::sampleAt(qsizetype frame) const
{
    float sample = 0;
    std::memcpy(&sample, m_bytes.constData() + frame * qsizetype(sizeof(float)), sizeof(float));
    return sample;
}

} // namespace pacewell
