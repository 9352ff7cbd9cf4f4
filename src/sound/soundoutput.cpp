// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundoutput.h"

#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;

namespace pacewell {

namespace {

constexpr auto answerLimit = 3s;
constexpr auto lateChimeLimit = 1s;
constexpr auto threadEndLimit = 1s;

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
    if (m_probeProgram.isEmpty() || m_state == State::Probing || m_state == State::Opening ||
        m_state == State::Open) {
        return;
    }
    ++m_run;
    m_state = State::Probing;
    m_deadline.start(answerLimit);
    startProbe();
}

void SoundOutput::close()
{
    m_state = State::Closed;
    m_deadline.stop();
    endProbe();
    m_waiting.clear();
    m_line = {};
    if (m_speaker) {
        QMetaObject::invokeMethod(m_speaker, &Speaker::closeWhenQuiet, Qt::QueuedConnection);
    }
}

void SoundOutput::play(Chime chime)
{
    if (m_state == State::Open) {
        sound(chime);
    } else if (m_state == State::Probing || m_state == State::Opening) {
        m_waiting.push_back({chime, QDeadlineTimer(lateChimeLimit)});
    }
}

void SoundOutput::setVolume(qreal volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    applyVolume();
}

void SoundOutput::setMuted(bool muted)
{
    m_isMuted = muted;
    applyVolume();
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
    m_deadline.stop();
    m_line = line;
    applyVolume();
    for (const WaitingChime &waiting : std::exchange(m_waiting, {})) {
        if (!waiting.playableUntil.hasExpired()) {
            sound(waiting.chime);
        }
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
    // A chime was sent off answerLimit ago. A server that works has pulled about as much since.
    if (m_state == State::Open && m_line.mixer->pulled() - m_pulledBefore > answerLimit / 2) {
        return;
    }
    fail(tr("The computer's sound does not answer, so the session goes on in silence."));
}

void SoundOutput::fail(const QString &message)
{
    close();
    m_state = State::Unavailable;
    emit unavailable(message);
}

void SoundOutput::sound(Chime chime)
{
    m_line.mixer->play(m_line.chimes[static_cast<std::size_t>(chime)]);
    if (!m_deadline.isActive()) {
        m_pulledBefore = m_line.mixer->pulled();
        m_deadline.start(answerLimit);
    }
}

void SoundOutput::applyVolume()
{
    if (m_line.mixer) {
        // The cube makes equal steps of a slider sound equal; sound servers use the same law.
        const qreal factor = m_isMuted ? 0.0 : m_volume * m_volume * m_volume;
        m_line.mixer->setVolume(static_cast<float>(factor));
    }
}

} // namespace pacewell
