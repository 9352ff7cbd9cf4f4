// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/chime.h"
#include "sound/speaker.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

class QProcess;
class QThread;

namespace pacewell {

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

    /// Returns at once; what happened is told by opened() or unavailable(). Call it a little
    /// before the first chime.
    void open();

    /// Lets the last chime ring out, then stops the stream, since a running one costs about 1 % of
    /// a core. No unavailable() comes after it.
    void close();

    /// Sounds within a tenth of a second. A chime asked for while the sound is still opening comes
    /// late by up to a second or not at all. Without open sound it does nothing.
    void play(Chime chime);

    /// 0 to 1, as on a slider.
    void setVolume(qreal volume);
    void setMuted(bool muted);

signals:
    void opened();
    void unavailable(const QString &message);

private:
    enum class State { Closed, Probing, Opening, Open, Unavailable };

    void startProbe();
    void endProbe();
    void takeProbeAnswer(int exitCode);
    void startThread();
    void takeLine(int run, const SoundLine &line);
    void takeFailure(int run, const QString &message);
    void checkProgress();
    void fail(const QString &message);
    void sound(Chime chime);
    void applyVolume();

    struct WaitingChime
    {
        Chime chime;
        QDeadlineTimer playableUntil;
    };

    const QString m_soundDirectory;
    const QString m_probeProgram;
    State m_state = State::Closed;
    int m_run = 0;
    QProcess *m_probe = nullptr;
    QThread *m_thread = nullptr;
    Speaker *m_speaker = nullptr;
    SoundLine m_line;
    std::vector<WaitingChime> m_waiting;
    QTimer m_deadline;
    std::chrono::milliseconds m_pulledBefore{};
    qreal m_volume = 1.0;
    bool m_isMuted = false;
};

} // namespace pacewell
