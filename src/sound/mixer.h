// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

#include <QIODevice>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace pacewell {

/// The endless stream a sound device pulls from: every clip that is playing added up, silence when
/// there is none. 48 kHz, stereo. Peaks above 0.8 are bent softly and never reach past 1.
///
/// Devices pull in steps of some 20 ms. So that a rhythm stays a rhythm, a clip does not begin with
/// the next step but at the frame that belongs to the moment of play(): always the same short time
/// later.
///
/// The device pulls in a thread of its own; all public functions may be called from any thread.
class Mixer : public QIODevice
{
    Q_OBJECT
public:
    enum class Encoding { Int16, Float32 };
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// Starts at full volume. Open it with QIODevice::Unbuffered, else Qt reads far ahead and each
    /// clip comes late.
    explicit Mixer(Encoding encoding, Clock clock = std::chrono::steady_clock::now);

    /// Lets the clip begin. Gain is a linear factor.
    void play(std::shared_ptr<const SoundClip> clip, float gain = 1.0F);

    /// A linear factor, 0 to 1. While something sounds the change takes up to 20 ms, so that it
    /// does not click.
    void setVolume(float volume);

    /// How long until the last clip has been pulled; zero when none is playing.
    std::chrono::milliseconds remaining() const;

    /// Everything pulled so far, silence too. It stands still when the device has stopped asking.
    std::chrono::milliseconds pulled() const;

    bool isSequential() const override { return true; }
    /// Never zero: the stream has no end, and sinks do not ask a device that has nothing.
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Voice
    {
        std::shared_ptr<const SoundClip> clip;
        float gain;
        qint64 firstFrame; ///< of the stream
    };

    qint64 bytesPerFrame() const;
    qint64 framesSinceStart() const;
    void followLead();
    void mix(qint64 frames);
    void add(const Voice &voice, qint64 frames);
    void encode(char *data) const;

    const Encoding m_encoding;
    const Clock m_clock;
    const std::chrono::steady_clock::time_point m_started;
    mutable std::mutex m_mutex;
    std::vector<Voice> m_voices;
    std::vector<float> m_mixed;
    float m_volume = 1.0F;
    float m_wantedVolume = 1.0F;
    qint64 m_pulledFrames = 0;
    qint64 m_leadFrames = 0; ///< how far the pulled stream runs ahead of the clock at most
};

} // namespace pacewell
