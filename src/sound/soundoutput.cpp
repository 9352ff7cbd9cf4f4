// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundoutput.h"

#include "sound/soundshape.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;

namespace pacewell {

namespace {

constexpr auto answerLimit = 3s;
constexpr auto lateLimit = 150ms;
constexpr auto openingFade = 300ms;
constexpr auto threadEndLimit = 1s;
/// A rhythm has two lengths; when it slows down they change with each breath.
constexpr std::size_t keptBreaths = 6;

Result<SoundClip> loadLoop(const QString &file)
{
    Result<SoundClip> loaded = loadSoundClip(file);
    if (!loaded) {
        return loaded;
    }
    SoundClip clip = std::move(loaded).value();
    closeRound(clip);
    return clip;
}

} // namespace

SoundOutput::SoundOutput(QString soundDirectory, QString probeProgram, QObject *parent)
    : QObject(parent), m_soundDirectory(std::move(soundDirectory)),
      m_probeProgram(std::move(probeProgram))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SoundOutput::checkProgress);
}

SoundOutput::~SoundOutput()
{
    endProbe();
    for (QProcess *killed : findChildren<QProcess *>()) {
        killed->waitForFinished(500);
    }
    if (!m_thread) {
        return;
    }
    m_speaker->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(threadEndLimit))) {
        delete m_thread;
        return;
    }
    // The thread is stuck in a call to the sound server that may never return. It cannot be ended
    // safely and must not be deleted while it runs, so it and its speaker are left behind. It
    // holds a lock of Qt's, for which the program's end would wait: the end is cut short here.
    ::on_exit(
        [](int status, void *) {
            std::fflush(nullptr);
            ::_exit(status);
        },
        nullptr);
}

void SoundOutput::open()
{
    fadeIn(openingFade);
    if (m_probeProgram.isEmpty() || m_state == State::Probing || m_state == State::Opening ||
        m_state == State::Open) {
        return;
    }
    ++m_run;
    m_state = State::Probing;
    m_deadline.start(answerLimit);
    startProbe();
    loadBackground();
}

void SoundOutput::close()
{
    m_state = State::Closed;
    m_deadline.stop();
    endProbe();
    m_waiting.clear();
    m_breaths.clear();
    if (m_line.mixer) {
        m_line.mixer->forgetLater();
        if (m_loop) {
            m_line.mixer->setLoop(nullptr);
        }
    }
    m_loop.reset();
    m_line = {};
    if (m_speaker) {
        QMetaObject::invokeMethod(m_speaker, &Speaker::closeWhenQuiet, Qt::QueuedConnection);
    }
}

void SoundOutput::place(Chime chime, Instant at)
{
    place({chime, SoundBus::Cue, at});
}

void SoundOutput::placeSpeech(std::shared_ptr<const SoundClip> clip, Instant at)
{
    place({std::move(clip), SoundBus::Speech, at});
}

void SoundOutput::placeBreath(std::chrono::milliseconds length, BreathTone tone, Instant at)
{
    if (m_state == State::Closed || m_state == State::Unavailable) {
        return;
    }
    auto breath = std::find_if(m_breaths.begin(), m_breaths.end(), [&](const Breath &made) {
        return made.length == length && made.tone == tone;
    });
    if (breath == m_breaths.end()) {
        if (m_breaths.size() == keptBreaths) {
            m_breaths.erase(m_breaths.begin());
        }
        m_breaths.push_back(
            {length, tone, std::make_shared<const SoundClip>(makeBreathTone(length, tone))});
        breath = std::prev(m_breaths.end());
    }
    place({breath->clip, SoundBus::Breath, at});
}

void SoundOutput::forgetPlaced()
{
    m_waiting.clear();
    if (m_line.mixer) {
        m_line.mixer->forgetLater();
        m_line.mixer->hush();
    }
}

void SoundOutput::setBackground(const QString &file)
{
    if (file == m_background) {
        return;
    }
    m_background = file;
    m_loop.reset();
    if (file.isEmpty() && m_line.mixer) {
        m_line.mixer->setLoop(nullptr);
    }
    loadBackground();
}

void SoundOutput::fadeOut(std::chrono::milliseconds over)
{
    m_fadeLevel = 0.0F;
    m_fadedAt = std::chrono::steady_clock::now() + over;
    applyFade();
}

void SoundOutput::fadeIn(std::chrono::milliseconds over)
{
    m_fadeLevel = 1.0F;
    m_fadedAt = std::chrono::steady_clock::now() + over;
    applyFade();
}

void SoundOutput::setVolumes(const SoundVolumes &volumes)
{
    m_volumes = volumes;
    applyVolumes();
}

void SoundOutput::setMuted(bool muted)
{
    m_isMuted = muted;
    applyVolumes();
}

void SoundOutput::startProbe()
{
    m_probe = new QProcess(this);
    m_probe->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_probe, &QProcess::finished, this, &SoundOutput::takeProbeAnswer);
    connect(m_probe, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            takeProbeAnswer(1);
        }
    });
    m_probe->start(m_probeProgram, {QStringLiteral("--probe-sound")});
}

void SoundOutput::endProbe()
{
    if (!m_probe) {
        return;
    }
    m_probe->disconnect(this);
    // It deletes itself once it is really gone, so that nobody waits for it here.
    connect(m_probe, &QProcess::finished, m_probe, &QObject::deleteLater);
    if (m_probe->state() == QProcess::NotRunning) {
        m_probe->deleteLater();
    } else {
        m_probe->kill();
    }
    m_probe = nullptr;
}

void SoundOutput::takeProbeAnswer(int exitCode)
{
    endProbe();
    if (exitCode != 0) {
        fail(tr("No speakers were found, so the session goes on in silence. "
                "Your computer's sound settings can change that."));
        return;
    }
    m_state = State::Opening;
    m_deadline.start(answerLimit);
    startThread();
    QMetaObject::invokeMethod(
        m_speaker, [speaker = m_speaker, run = m_run] { speaker->open(run); },
        Qt::QueuedConnection);
}

void SoundOutput::startThread()
{
    if (m_thread) {
        return;
    }
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sound"));
    m_speaker = new Speaker(m_soundDirectory);
    m_speaker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(m_speaker, &Speaker::opened, this, &SoundOutput::takeLine);
    connect(m_speaker, &Speaker::failed, this, &SoundOutput::takeFailure);
    m_thread->start();
}

void SoundOutput::takeLine(int run, const SoundLine &line)
{
    if (run != m_run || m_state != State::Opening) {
        return;
    }
    m_state = State::Open;
    m_isDoubtful = false;
    m_deadline.stop();
    m_line = line;
    applyVolumes();
    applyFade();
    if (m_loop) {
        m_line.mixer->setLoop(m_loop);
    }
    for (const Placement &waiting : std::exchange(m_waiting, {})) {
        handOver(waiting);
    }
    emit opened();
}

void SoundOutput::takeFailure(int run, const QString &message)
{
    if (run == m_run && (m_state == State::Opening || m_state == State::Open)) {
        fail(message);
    }
}

void SoundOutput::checkProgress()
{
    // Something was placed answerLimit ago. A server that is stuck has pulled no more than its
    // buffer since; a machine that is merely busy, or was asleep, pulls on.
    if (m_state == State::Open && m_line.mixer->pulled() - m_pulledBefore > answerLimit / 10) {
        m_isDoubtful = false;
    } else if (m_state == State::Open && !std::exchange(m_isDoubtful, true)) {
        watchProgress();
    } else {
        fail(tr("The computer's sound does not answer, so the session goes on in silence."));
    }
}

void SoundOutput::watchProgress()
{
    m_pulledBefore = m_line.mixer->pulled();
    m_deadline.start(answerLimit);
}

void SoundOutput::fail(const QString &message)
{
    close();
    m_state = State::Unavailable;
    emit unavailable(message);
}

void SoundOutput::place(const Placement &placement)
{
    if (m_state == State::Open) {
        handOver(placement);
    } else if (m_state == State::Probing || m_state == State::Opening) {
        m_waiting.push_back(placement);
    }
}

void SoundOutput::handOver(const Placement &placement)
{
    const auto *chime = std::get_if<Chime>(&placement.sound);
    const auto &clip = chime ? m_line.chimes[static_cast<std::size_t>(*chime)]
                             : std::get<std::shared_ptr<const SoundClip>>(placement.sound);
    if (!clip || std::chrono::steady_clock::now() > placement.at + lateLimit) {
        return;
    }
    m_line.mixer->place(clip, placement.bus, placement.at);
    if (!m_deadline.isActive()) {
        watchProgress();
    }
}

void SoundOutput::loadBackground()
{
    if (m_background.isEmpty() || m_loop || m_state == State::Closed ||
        m_state == State::Unavailable) {
        return;
    }
    using Loaded = Result<SoundClip>;
    const auto loaded = std::make_shared<QPromise<Loaded>>();
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [=, this, file = m_background] {
        takeBackground(file, watcher->future().takeResult());
        watcher->deleteLater();
    });
    watcher->setFuture(loaded->future());
    QThreadPool::globalInstance()->start([loaded, file = m_background] {
        loaded->start();
        loaded->addResult(loadLoop(file));
        loaded->finish();
    });
}

void SoundOutput::takeBackground(const QString &file, Result<SoundClip> clip)
{
    if (file != m_background || m_loop || m_state == State::Closed ||
        m_state == State::Unavailable) {
        return;
    }
    if (!clip) {
        emit backgroundUnavailable(clip.error());
    } else {
        m_loop = std::make_shared<const SoundClip>(std::move(clip).value());
    }
    if (m_line.mixer) {
        m_line.mixer->setLoop(m_loop);
    }
}

void SoundOutput::applyVolumes()
{
    if (!m_line.mixer) {
        return;
    }
    const auto setGain = [this](SoundBus bus, qreal volume) {
        // The cube makes equal steps of a slider sound equal; sound servers use the same law.
        const qreal factor = m_isMuted ? 0.0 : volume * volume * volume;
        m_line.mixer->setGain(bus, static_cast<float>(factor));
    };
    setGain(SoundBus::Cue, m_volumes.cues);
    setGain(SoundBus::Breath, m_volumes.cues);
    setGain(SoundBus::Speech, m_volumes.voice);
    setGain(SoundBus::Background, m_volumes.background);
}

void SoundOutput::applyFade()
{
    if (m_line.mixer) {
        m_line.mixer->fadeTo(m_fadeLevel, std::chrono::duration_cast<std::chrono::milliseconds>(
                                              m_fadedAt - std::chrono::steady_clock::now()));
    }
}

} // namespace pacewell
