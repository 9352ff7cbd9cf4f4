// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/mixer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace pacewell {

namespace {

constexpr qint64 frames(double seconds)
{
    return static_cast<qint64>(seconds * soundRateHertz);
}

constexpr float gainStep = 1.0F / frames(0.020);

constexpr float ducked = 0.25F; ///< -12 dB
constexpr qint64 duckFrames = frames(0.150);
const float duckDown = std::pow(ducked, 1.0F / duckFrames);
const float duckUp = std::pow(ducked, -1.0F / frames(0.600));

/// Straight up to bendFrom, then a curve with the same slope that nears 1 and never passes it.
float softClipped(float sample)
{
    constexpr float bendFrom = 0.8F;
    constexpr float room = 1.0F - bendFrom;
    const float size = std::abs(sample);
    if (size <= bendFrom) {
        return sample;
    }
    return std::copysign(bendFrom + room * std::tanh((size - bendFrom) / room), sample);
}

std::chrono::milliseconds durationOf(qint64 count)
{
    return std::chrono::milliseconds(count * 1000 / soundRateHertz);
}

std::size_t samplesIn(qint64 count)
{
    return static_cast<std::size_t>(count * soundChannels);
}

std::size_t indexOf(SoundBus bus)
{
    return static_cast<std::size_t>(bus);
}

bool canBeHushed(SoundBus bus)
{
    return bus == SoundBus::Speech || bus == SoundBus::Breath;
}

/// Moves out of one list into the other what the claim holds for; neither allocates nor frees.
template<typename Item, typename Claim>
void spliceIf(std::list<Item> &to, std::list<Item> &from, Claim claim)
{
    for (auto item = from.begin(); item != from.end();) {
        const auto next = std::next(item);
        if (claim(*item)) {
            to.splice(to.end(), from, item);
        }
        item = next;
    }
}

} // namespace

Mixer::Mixer(Encoding encoding, Clock clock)
    : m_encoding(encoding), m_clock(std::move(clock)), m_started(m_clock())
{
    for (std::size_t i = 0; i < busCount; ++i) {
        m_wantedGains[i] = m_gains[i] = 1.0F;
    }
}

void Mixer::place(std::shared_ptr<const SoundClip> clip, SoundBus bus, Instant at)
{
    std::list<SoundingClip> placed;
    placed.push_back({std::move(clip), bus, framesAt(at)});
    {
        const std::lock_guard lock(m_mutex);
        m_orders.clips.splice(m_orders.clips.end(), placed);
    }
    sweep();
}

void Mixer::forgetLater()
{
    const qint64 now = framesAt(m_clock());
    {
        const std::lock_guard lock(m_mutex);
        m_orders.forgetAfter = std::min(m_orders.forgetAfter, now);
        spliceIf(m_retiredClips, m_orders.clips,
                 [now](const SoundingClip &sounding) { return sounding.due > now; });
    }
    sweep();
}

void Mixer::hush()
{
    const qint64 now = framesAt(m_clock());
    {
        const std::lock_guard lock(m_mutex);
        m_orders.hushedAt = now;
        spliceIf(m_retiredClips, m_orders.clips, [now](const SoundingClip &sounding) {
            return canBeHushed(sounding.bus) && sounding.due <= now;
        });
    }
    sweep();
}

void Mixer::setLoop(std::shared_ptr<const SoundClip> clip)
{
    std::list<SoundingLoop> loop;
    if (clip && clip->frames() > 0) {
        loop.push_back({std::move(clip)});
    }
    {
        const std::lock_guard lock(m_mutex);
        m_orders.loops.swap(loop);
        m_orders.isLoopChanged = true;
    }
    sweep();
}

void Mixer::setGain(SoundBus bus, float gain)
{
    m_wantedGains[indexOf(bus)] = std::clamp(gain, 0.0F, 1.0F);
}

void Mixer::fadeTo(float level, std::chrono::milliseconds over)
{
    const double frames = std::max(1.0, static_cast<double>(over.count()) * soundRateHertz / 1000);
    m_fadeStep = static_cast<float>(1.0 / frames);
    m_wantedFade = std::clamp(level, 0.0F, 1.0F);
}

std::chrono::milliseconds Mixer::remaining() const
{
    const std::lock_guard lock(m_mutex);
    const qint64 pulled = m_pulledFrames;
    qint64 lastFrame = std::max(pulled, m_soundingUntil);
    for (const SoundingClip &sounding : m_orders.clips) {
        const qint64 firstFrame = std::max(pulled, sounding.due + m_lead.frames());
        lastFrame = std::max(lastFrame, firstFrame + sounding.clip->frames());
    }
    if (m_orders.isLoopChanged) {
        lastFrame = std::max(lastFrame, pulled + loopFadeFrames);
    }
    return durationOf(lastFrame - pulled);
}

std::chrono::milliseconds Mixer::pulled() const
{
    return durationOf(m_pulledFrames);
}

qint64 Mixer::bytesAvailable() const
{
    return bytesPerFrame() * soundRateHertz;
}

qint64 Mixer::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = maxSize / bytesPerFrame();
    const qint64 fullBuffer = m_pulledFrames + (m_room ? m_room() / bytesPerFrame() : wanted);
    takeOrders();
    for (qint64 done = 0; done < wanted;) {
        const qint64 count = std::min(blockFrames, wanted - done);
        mix(count);
        encode(data + done * bytesPerFrame(), count);
        m_pulledFrames += count;
        done += count;
    }
    m_lead.note(fullBuffer, framesAt(m_clock()));
    return wanted * bytesPerFrame();
}

qint64 Mixer::writeData(const char *, qint64)
{
    return -1;
}

qint64 Mixer::bytesPerFrame() const
{
    return soundChannels * qint64(m_encoding == Encoding::Int16 ? sizeof(qint16) : sizeof(float));
}

qint64 Mixer::framesAt(Instant instant) const
{
    using Frames = std::chrono::duration<qint64, std::ratio<1, soundRateHertz>>;
    return std::chrono::duration_cast<Frames>(instant - m_started).count();
}

/// Frees what the pull is done with: after the lock is gone, since that may take its time.
void Mixer::sweep()
{
    std::list<SoundingClip> clips;
    std::list<SoundingLoop> loops;
    const std::lock_guard lock(m_mutex);
    clips.swap(m_retiredClips);
    loops.swap(m_retiredLoops);
}

void Mixer::takeOrders()
{
    const std::lock_guard lock(m_mutex);
    obey(m_orders);
    m_clips.splice(m_clips.end(), m_orders.clips);
    m_loops.splice(m_loops.end(), m_orders.loops);
    m_orders.isLoopChanged = false;
    m_orders.hushedAt = m_orders.forgetAfter = never;
    retire();
    m_soundingUntil = lastFrame();
}

void Mixer::obey(const Orders &orders)
{
    if (orders.hushedAt != never) {
        spliceIf(m_retiredClips, m_clips, [&](const SoundingClip &sounding) {
            return canBeHushed(sounding.bus) && !sounding.hasBegun() &&
                   sounding.due <= orders.hushedAt;
        });
        for (SoundingClip &sounding : m_clips) {
            if (canBeHushed(sounding.bus) && sounding.hasBegun()) {
                sounding.fadeFrame = std::min<qint64>(sounding.fadeFrame, m_pulledFrames);
            }
        }
    }
    if (orders.forgetAfter != never) {
        spliceIf(m_retiredClips, m_clips, [&](const SoundingClip &sounding) {
            return !sounding.hasBegun() && sounding.due > orders.forgetAfter;
        });
    }
    if (orders.isLoopChanged) {
        for (SoundingLoop &loop : m_loops) {
            loop.isWanted = false;
        }
    }
}

void Mixer::retire()
{
    spliceIf(m_retiredClips, m_clips, [this](const SoundingClip &sounding) {
        return sounding.hasBegun() && sounding.endFrame() <= m_pulledFrames;
    });
    spliceIf(m_retiredLoops, m_loops, [](const SoundingLoop &loop) { return loop.isOver(); });
}

qint64 Mixer::lastFrame() const
{
    qint64 last = 0;
    for (const SoundingClip &sounding : m_clips) {
        last = std::max(last, sounding.hasBegun()
                                  ? sounding.endFrame()
                                  : sounding.due + m_lead.frames() + sounding.clip->frames());
    }
    for (const SoundingLoop &loop : m_loops) {
        if (!loop.isWanted) {
            last = std::max(last, m_pulledFrames + loop.framesLeft());
        }
    }
    return last;
}

void Mixer::beginClips(qint64 count)
{
    for (SoundingClip &sounding : m_clips) {
        const qint64 wanted = sounding.due + m_lead.frames();
        if (!sounding.hasBegun() && wanted < m_pulledFrames + count) {
            sounding.firstFrame = std::max<qint64>(m_pulledFrames, wanted);
        }
    }
}

void Mixer::mix(qint64 count)
{
    m_mixed.fill(0.0F);
    beginClips(count);
    for (const SoundBus bus :
         {SoundBus::Cue, SoundBus::Breath, SoundBus::Speech, SoundBus::Background}) {
        mixBus(bus, count);
    }
    finish(count);
}

void Mixer::mixBus(SoundBus bus, qint64 count)
{
    float &gain = m_gains[indexOf(bus)];
    const float wantedGain = m_wantedGains[indexOf(bus)];
    if (!isSounding(bus)) {
        gain = wantedGain;
    }
    m_bus.fill(0.0F);
    for (const SoundingClip &sounding : m_clips) {
        if (sounding.bus == bus) {
            sounding.addTo(m_bus.data(), m_pulledFrames, count);
        }
    }
    if (bus == SoundBus::Background) {
        for (SoundingLoop &loop : m_loops) {
            loop.addTo(m_bus.data(), count);
        }
        duck(count);
    }
    for (std::size_t i = 0; i < samplesIn(count); i += soundChannels) {
        gain += std::clamp(wantedGain - gain, -gainStep, gainStep);
        m_mixed[i] += gain * m_bus[i];
        m_mixed[i + 1] += gain * m_bus[i + 1];
    }
}

bool Mixer::isSounding(SoundBus bus) const
{
    if (bus == SoundBus::Background && !m_loops.empty()) {
        return true;
    }
    return std::any_of(m_clips.begin(), m_clips.end(), [&](const SoundingClip &sounding) {
        return sounding.bus == bus && sounding.firstFrame < m_pulledFrames;
    });
}

/// The background is out of the way when the first word comes.
bool Mixer::isSpeechNear(qint64 count) const
{
    const qint64 horizon = m_pulledFrames + count + duckFrames;
    return std::any_of(m_clips.begin(), m_clips.end(), [&](const SoundingClip &sounding) {
        return sounding.bus == SoundBus::Speech && sounding.due + m_lead.frames() < horizon &&
               (!sounding.hasBegun() || sounding.endFrame() > m_pulledFrames);
    });
}

void Mixer::duck(qint64 count)
{
    const bool isDucked = isSpeechNear(count);
    for (std::size_t i = 0; i < samplesIn(count); i += soundChannels) {
        m_duck = isDucked ? std::max(ducked, m_duck * duckDown) : std::min(1.0F, m_duck * duckUp);
        m_bus[i] *= m_duck;
        m_bus[i + 1] *= m_duck;
    }
}

void Mixer::finish(qint64 count)
{
    const float wantedFade = m_wantedFade;
    const float step = m_fadeStep;
    for (std::size_t i = 0; i < samplesIn(count); i += soundChannels) {
        m_fade += std::clamp(wantedFade - m_fade, -step, step);
        const float level = m_fade * m_fade * m_fade;
        m_mixed[i] = softClipped(level * m_mixed[i]);
        m_mixed[i + 1] = softClipped(level * m_mixed[i + 1]);
    }
}

void Mixer::encode(char *data, qint64 count) const
{
    if (m_encoding == Encoding::Float32) {
        std::memcpy(data, m_mixed.data(), samplesIn(count) * sizeof(float));
        return;
    }
    for (std::size_t i = 0; i < samplesIn(count); ++i, data += sizeof(qint16)) {
        const auto value = static_cast<qint16>(std::lround(m_mixed[i] * 32767.0F));
        std::memcpy(data, &value, sizeof(value));
    }
}

} // namespace pacewell
