// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/mixer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace pacewell {

namespace {

constexpr float volumeStepPerFrame = 1.0F / (0.020F * soundRateHertz);
constexpr float bendFrom = 0.8F;

/// Straight up to bendFrom, then a curve with the same slope that nears 1 and never passes it.
float softClipped(float sample)
{
    const float size = std::abs(sample);
    if (size <= bendFrom) {
        return sample;
    }
    constexpr float room = 1.0F - bendFrom;
    return std::copysign(bendFrom + room * std::tanh((size - bendFrom) / room), sample);
}

/// A lead that falls short by more than this is a stream that broke off and began again.
constexpr qint64 brokenOffFrames = soundRateHertz / 10;

std::chrono::milliseconds durationOf(qint64 frames)
{
    return std::chrono::milliseconds(frames * 1000 / soundRateHertz);
}

} // namespace

Mixer::Mixer(Encoding encoding, Clock clock)
    : m_encoding(encoding), m_clock(std::move(clock)), m_started(m_clock())
{
}

void Mixer::play(std::shared_ptr<const SoundClip> clip, float gain)
{
    const std::lock_guard lock(m_mutex);
    const qint64 firstFrame = std::max(m_pulledFrames, framesSinceStart() + m_leadFrames);
    m_voices.push_back({std::move(clip), gain, firstFrame});
}

void Mixer::setVolume(float volume)
{
    const std::lock_guard lock(m_mutex);
    m_wantedVolume = std::clamp(volume, 0.0F, 1.0F);
}

std::chrono::milliseconds Mixer::remaining() const
{
    const std::lock_guard lock(m_mutex);
    qint64 lastFrame = m_pulledFrames;
    for (const Voice &voice : m_voices) {
        lastFrame = std::max(lastFrame, voice.firstFrame + voice.clip->frames());
    }
    return durationOf(lastFrame - m_pulledFrames);
}

std::chrono::milliseconds Mixer::pulled() const
{
    const std::lock_guard lock(m_mutex);
    return durationOf(m_pulledFrames);
}

qint64 Mixer::bytesAvailable() const
{
    return bytesPerFrame() * soundRateHertz;
}

qint64 Mixer::readData(char *data, qint64 maxSize)
{
    const std::lock_guard lock(m_mutex);
    const qint64 frames = maxSize / bytesPerFrame();
    mix(frames);
    encode(data);
    m_pulledFrames += frames;
    followLead();
    return frames * bytesPerFrame();
}

qint64 Mixer::writeData(const char *, qint64)
{
    return -1;
}

qint64 Mixer::bytesPerFrame() const
{
    return soundChannels * qint64(m_encoding == Encoding::Int16 ? sizeof(qint16) : sizeof(float));
}

qint64 Mixer::framesSinceStart() const
{
    using Frames = std::chrono::duration<qint64, std::ratio<1, soundRateHertz>>;
    return std::chrono::duration_cast<Frames>(m_clock() - m_started).count();
}

void Mixer::followLead()
{
    const qint64 lead = m_pulledFrames - framesSinceStart();
    if (m_leadFrames - lead > brokenOffFrames) {
        m_leadFrames = lead;
        for (Voice &voice : m_voices) {
            voice.firstFrame = std::min(voice.firstFrame, m_pulledFrames);
        }
        return;
    }
    // One frame a pull (about 0.1 %) lets it follow a device whose clock runs slower than ours.
    m_leadFrames = std::max(lead, m_leadFrames - 1);
}

void Mixer::mix(qint64 frames)
{
    m_mixed.assign(static_cast<std::size_t>(frames * soundChannels), 0.0F);
    const bool isSounding = std::any_of(m_voices.begin(), m_voices.end(), [&](const Voice &voice) {
        return voice.firstFrame < m_pulledFrames;
    });
    if (!isSounding) {
        m_volume = m_wantedVolume;
    }
    for (const Voice &voice : m_voices) {
        add(voice, frames);
    }
    std::erase_if(m_voices, [&](const Voice &voice) {
        return voice.firstFrame + voice.clip->frames() <= m_pulledFrames + frames;
    });
    for (std::size_t i = 0; i < m_mixed.size(); i += soundChannels) {
        m_volume += std::clamp(m_wantedVolume - m_volume, -volumeStepPerFrame, volumeStepPerFrame);
        m_mixed[i] = softClipped(m_volume * m_mixed[i]);
        m_mixed[i + 1] = softClipped(m_volume * m_mixed[i + 1]);
    }
}

void Mixer::add(const Voice &voice, qint64 frames)
{
    const qint64 from = std::max(voice.firstFrame, m_pulledFrames);
    const qint64 to = std::min(voice.firstFrame + voice.clip->frames(), m_pulledFrames + frames);
    const float *sample = voice.clip->samples.data() + (from - voice.firstFrame) * soundChannels;
    for (qint64 i = (from - m_pulledFrames) * soundChannels;
         i < (to - m_pulledFrames) * soundChannels; ++i) {
        m_mixed[static_cast<std::size_t>(i)] += voice.gain * *sample++;
    }
}

void Mixer::encode(char *data) const
{
    if (m_encoding == Encoding::Float32) {
        std::memcpy(data, m_mixed.data(), m_mixed.size() * sizeof(float));
        return;
    }
    for (const float sample : m_mixed) {
        const auto value = static_cast<qint16>(std::lround(sample * 32767.0F));
        std::memcpy(data, &value, sizeof(value));
        data += sizeof(value);
    }
}

} // namespace pacewell
