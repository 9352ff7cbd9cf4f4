// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/breathtone.h"
#include "sound/chime.h"
#include "sound/speaker.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <variant>
#include <vector>

class QProcess;
class QThread;

namespace pacewell {

/// How loud each kind of sound is, 0 to 1 as on a slider. Chimes and breath tones are cues.
struct SoundVolumes
{
    qreal cues = 1.0;
    qreal voice = 1.0;
    qreal background = 1.0;
};

/// The sound of a session. Lives in the GUI thread and never blocks it: the sound server is asked
/// by a child process first and then spoken to from a thread of its own. Whatever goes wrong, the
/// session runs on in silence and unavailable() says so once per open().
///
/// Make one and keep it: Qt's connection to the sound server belongs to the first thread that
/// used it, and that thread ends with this object.
class SoundOutput : public QObject
{
    Q_OBJECT
public:
    /// probeProgram is started with the argument --probe-sound and has to answer with the exit
    /// code of runSoundProbe(); usually it is the running program itself. Empty: no sound is made,
    /// and nothing is said about it.
    SoundOutput(QString soundDirectory, QString probeProgram, QObject *parent = nullptr);

    /// Waits a second at most, even while the sound server is stuck.
    ~SoundOutput() override;

    using Instant = std::chrono::steady_clock::time_point;

    /// Returns at once; what happened is told by opened() or unavailable(). Call it a little
    /// before the first chime. It also undoes fadeOut().
    void open();

    /// Lets what sounds ring out and the background fade, then stops the stream, since a running
    /// one costs about 1 % of a core. What was placed for later is dropped, and no unavailable()
    /// comes after it.
    void close();

    bool isOpen() const { return m_state == State::Open; }

    /// Lets something be heard at this instant plus the constant delay of the output, which is
    /// below a tenth of a second. It may lie far ahead; what is past sounds at once, but not when
    /// it is more than 150 ms late. What is placed while the sound is still opening is kept for
    /// its instant; without open sound nothing happens.
    void place(Chime chime, Instant at);
    void placeSpeech(std::shared_ptr<const SoundClip> clip, Instant at);
    /// 0.2 to 30 s.
    void placeBreath(std::chrono::milliseconds length, BreathTone tone, Instant at);

    /// Drops everything whose instant has not come. Speech and breath tones that sound fade out
    /// within 60 ms; a chime rings out.
    void forgetPlaced();

    /// A sound file that goes round and round seamlessly, an empty name for none. It is faded over
    /// within one second and stays wanted when the sound is closed and opened. While speech sounds
    /// it is 12 dB softer.
    void setBackground(const QString &file);

    /// Fades everything into silence, for the end of a wind-down.
    void fadeOut(std::chrono::milliseconds over);
    void fadeIn(std::chrono::milliseconds over);

    void setVolumes(const SoundVolumes &volumes);
    void setMuted(bool muted);

signals:
    void opened();
    void unavailable(const QString &message);
    /// The background cannot be played; the rest goes on.
    void backgroundUnavailable(const QString &message);

private:
    enum class State { Closed, Probing, Opening, Open, Unavailable };
    using Sound = std::variant<Chime, std::shared_ptr<const SoundClip>>;
    struct Placement
    {
        Sound sound;
        SoundBus bus;
        Instant at;
    };
    struct Breath
    {
        std::chrono::milliseconds length;
        BreathTone tone;
        std::shared_ptr<const SoundClip> clip;
    };

    void startProbe();
    void endProbe();
    void takeProbeAnswer(int exitCode);
    void startThread();
    void takeLine(int run, const SoundLine &line);
    void takeFailure(int run, const QString &message);
    void watchProgress();
    void checkProgress();
    void fail(const QString &message);
    void place(const Placement &placement);
    void handOver(const Placement &placement);
    void loadBackground();
    void takeBackground(const QString &file, Result<SoundClip> clip);
    void applyVolumes();
    void applyFade();

    const QString m_soundDirectory;
    const QString m_probeProgram;
    State m_state = State::Closed;
    int m_run = 0;
    QProcess *m_probe = nullptr;
    QThread *m_thread = nullptr;
    Speaker *m_speaker = nullptr;
    SoundLine m_line;
    std::vector<Placement> m_waiting; ///< for the sound to open
    std::vector<Breath> m_breaths;    ///< those made last
    QString m_background;
    std::shared_ptr<const SoundClip> m_loop; ///< of m_background, while sound is wanted
    float m_fadeLevel = 1.0F;
    Instant m_fadedAt;
    QTimer m_deadline;
    std::chrono::milliseconds m_pulledBefore{};
    bool m_isDoubtful = false; ///< the stream stood still at the last look
    SoundVolumes m_volumes;
    bool m_isMuted = false;
};

} // namespace pacewell
