// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/voice.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace pacewell {

Voice::Voice(QString cacheFolder, QObject *parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder))
{
}

Voice::~Voice()
{
    if (!m_thread) {
        return;
    }
    m_stop.request_stop();
    m_narrator->disconnect(this);
    m_thread->quit();
    // A recording may lie on a disk that does not answer. A running thread must not be deleted, so
    // it is left behind then.
    if (m_thread->wait(QDeadlineTimer(2s))) {
        delete m_thread;
    }
}

void Voice::choose(const VoiceChoice &choice)
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
    m_isMaking = false;
    if (choice != m_choice) {
        m_choice = choice;
        m_wanted.clear();
        m_clips.clear();
        m_queue.clear();
        m_isPreparing = false;
    } else if (m_isPreparing) {
        prepare(std::exchange(m_wanted, {}));
    }
}

void Voice::prepare(const std::vector<SpokenLine> &lines)
{
    m_wanted = lines;
    m_queue.clear();
    QHash<SpokenLine, std::shared_ptr<const SoundClip>> clips;
    for (const SpokenLine &line : lines) {
        if (const auto ready = m_clips.value(line)) {
            clips.insert(line, ready);
        } else if (std::find(m_queue.begin(), m_queue.end(), line) == m_queue.end()) {
            m_queue.push_back(line);
        }
    }
    m_clips.swap(clips);
    m_isPreparing = true;
    startThread();
    QMetaObject::invokeMethod(this, &Voice::sendNext, Qt::QueuedConnection);
}

std::shared_ptr<const SoundClip> Voice::clip(const SpokenLine &line) const
{
    return m_clips.value(line);
}

void Voice::findVoices(const QString &language)
{
    startThread();
    QMetaObject::invokeMethod(
        m_narrator,
        [narrator = m_narrator, language, stop = m_stop.get_token()] {
            narrator->findVoices(language, stop);
        },
        Qt::QueuedConnection);
}

void Voice::startThread()
{
    if (m_thread) {
        return;
    }
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("voice"));
    m_narrator = new Narrator(m_cacheFolder);
    m_narrator->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_narrator, &QObject::deleteLater);
    connect(m_narrator, &Narrator::made, this, &Voice::take);
    connect(m_narrator, &Narrator::recordingSkipped, this, &Voice::recordingSkipped);
    connect(m_narrator, &Narrator::voicesFound, this, &Voice::voicesFound);
    connect(m_narrator, &Narrator::engineMissing, this, [this](int run, const QString &reason) {
        if (run == m_run) {
            emit unavailable(reason);
        }
    });
    m_thread->start(QThread::LowPriority);
}

/// One line at a time, so that a changed mind is heard at once.
void Voice::sendNext()
{
    if (m_isMaking || !m_isPreparing) {
        return;
    }
    if (m_queue.empty()) {
        m_isPreparing = false;
        emit prepared();
        return;
    }
    m_isMaking = true;
    QMetaObject::invokeMethod(
        m_narrator,
        [narrator = m_narrator, run = m_run, line = m_queue.front(), choice = m_choice,
         stop = m_stop.get_token()] { narrator->make(run, line, choice, stop); },
        Qt::QueuedConnection);
}

void Voice::take(int run, const SpokenLine &line, const std::shared_ptr<const SoundClip> &clip)
{
    if (run != m_run) {
        return;
    }
    m_isMaking = false;
    if (clip && std::find(m_wanted.begin(), m_wanted.end(), line) != m_wanted.end()) {
        m_clips.insert(line, clip);
    }
    std::erase(m_queue, line);
    sendNext();
}

} // namespace pacewell
