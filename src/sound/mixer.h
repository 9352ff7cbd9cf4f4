// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/sounding.h"
#include "sound/streamlead.h"

#include <QIODevice>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace pacewell {

/// The endless stream a sound device pulls from: everything that sounds added up, silence
/// when nothing does. 48 kHz, stereo. Peaks above 0.8 are bent softly and never reach past 1.
///
/// A clip is placed at an instant, now or far ahead, and begins at the very frame that belongs to
/// it: heard a short and constant time later, whatever steps the device pulls in.
///
/// The device pulls in a thread of its own; all public functions but setRoom() may be called from
/// any thread. What they want is handed over under a lock held for moments only; pulling allocates
/// no memory.
class Mixer : public QIODevice
{
    Q_OBJECT
public:
    enum class Encoding { Int16, Float32 };
    using Instant = std::chrono::steady_clock::time_point;
    using Clock = std::function<Instant()>;

    /// Starts at full volume. Open it with QIODevice::Unbuffered, else Qt reads far ahead and each
    /// clip comes late.
    explicit Mixer(Encoding encoding, Clock clock = std::chrono::steady_clock::now);

    /// Lets the clip begin at that instant, or at once when it is past. Any bus but Background.
    void place(std::shared_ptr<const SoundClip> clip, SoundBus bus, Instant at);

    /// Drops what was placed for later than this moment. What sounds goes on.
    void forgetLater();

    /// Speech and breath tones that sound fade out within 60 ms; chimes ring on.
    void hush();

    /// What goes round and round in the background, null for nothing. It fades over one second
    /// from what was there before.
    void setLoop(std::shared_ptr<const SoundClip> clip);

    /// A linear factor, 0 to 1. While the bus sounds the change takes up to 20 ms, so that it does
    /// not click.
    void setGain(SoundBus bus, float gain);

    /// Brings everything together to this level, 0 to 1 as on a slider, in even steps to the ear.
    void fadeTo(float level, std::chrono::milliseconds over);

    /// How long until the last clip has been pulled and a loop that was taken away has faded; zero
    /// when nothing sounds or only a loop does that stays.
    std::chrono::milliseconds remaining() const;

    /// Everything pulled so far, silence too. It stands still when the device has stopped asking.
    std::chrono::milliseconds pulled() const;

    /// Tells how many bytes the device could take at this moment; asked at the beginning of each
    /// pull. Devices fill their buffer by whole steps, up to another mark after each break of the
    /// stream; with this, the mark is always the full buffer, and the delay stays the same. Set it
    /// before the first pull; without it, what is pulled counts as all that there is room for.
    void setRoom(std::function<qint64()> room) { m_room = std::move(room); }

    bool isSequential() const override { return true; }
    /// Never zero: the stream has no end, and sinks do not ask a device that has nothing.
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    static constexpr qint64 blockFrames = 256;
    static constexpr qint64 never = SoundingClip::never;
    static constexpr std::size_t busCount = 4;
    using Block = std::array<float, blockFrames * soundChannels>;

    /// What the other threads want, until the next pull takes it.
    struct Orders
    {
        std::list<SoundingClip> clips;
        std::list<SoundingLoop> loops;
        bool isLoopChanged = false;
        qint64 hushedAt = never;    ///< in frames of the clock
        qint64 forgetAfter = never; ///< in frames of the clock
    };

    qint64 bytesPerFrame() const;
    qint64 framesAt(Instant instant) const;
    void sweep();
    void takeOrders();
    void obey(const Orders &orders);
    void retire();
    qint64 lastFrame() const;
    void beginClips(qint64 count);
    void mix(qint64 count);
    void mixBus(SoundBus bus, qint64 count);
    bool isSounding(SoundBus bus) const;
    bool isSpeechNear(qint64 count) const;
    void duck(qint64 count);
    void finish(qint64 count);
    void encode(char *data, qint64 count) const;

    const Encoding m_encoding;
    const Clock m_clock;
    const Instant m_started;
    std::function<qint64()> m_room;

    mutable std::mutex m_mutex; ///< for the next four
    Orders m_orders;
    std::list<SoundingClip> m_retiredClips; ///< freed by other threads, never by the pull
    std::list<SoundingLoop> m_retiredLoops;
    qint64 m_soundingUntil = 0; ///< in frames of the stream

    std::array<std::atomic<float>, busCount> m_wantedGains;
    std::atomic<float> m_wantedFade = 1.0F;
    std::atomic<float> m_fadeStep = 1.0F; ///< per frame
    std::atomic<qint64> m_pulledFrames = 0;
    StreamLead m_lead;

    // The pulling thread's own.
    std::list<SoundingClip> m_clips;
    std::list<SoundingLoop> m_loops;
    Block m_mixed{};
    Block m_bus{};
    std::array<float, busCount> m_gains;
    float m_duck = 1.0F;
    float m_fade = 1.0F;
};

} // namespace pacewell
