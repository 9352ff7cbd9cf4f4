// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/systemspeech.h"

#include <libspeechd.h>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

namespace pacewell {

namespace {

struct Utterance
{
    QByteArray text; ///< empty: stop
    QByteArray language;
    int rate = 0; ///< -100 to 100
};

/// The service's scale: 0 is its usual rate of some 170 words a minute.
int serviceRate(int wordsPerMinute)
{
    return std::clamp((std::clamp(wordsPerMinute, 110, 190) - 170) * 5 / 4, -100, 100);
}

} // namespace

/// What the GUI thread and the speaking thread share. The thread owns a share of its own: when the
/// service hangs, it is left behind with it.
struct SystemSpeech::Line
{
    std::mutex mutex;
    std::condition_variable isChanged;
    std::optional<Utterance> next; ///< only the last one counts
    bool isClosed = false;
    SystemSpeech *owner; ///< null once it is gone

    void tell(bool isAvailable)
    {
        const std::lock_guard lock(mutex);
        if (!owner) {
            return;
        }
        QMetaObject::invokeMethod(
            owner,
            [speech = owner, isAvailable] {
                speech->m_isLooking = false;
                speech->m_isAvailable = isAvailable;
                emit speech->found(isAvailable);
            },
            Qt::QueuedConnection);
    }

    std::optional<Utterance> wait()
    {
        std::unique_lock lock(mutex);
        isChanged.wait(lock, [this] { return next || isClosed; });
        return isClosed ? std::nullopt : std::exchange(next, {});
    }

    void put(Utterance utterance)
    {
        const std::lock_guard lock(mutex);
        next = std::move(utterance);
        isChanged.notify_one();
    }

    void run();
};

void SystemSpeech::Line::run()
{
    // The library writes to a socket whose other end may be gone; that must not end the program.
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);

    char *error = nullptr;
    SPDConnection *service = spd_open2("pacewell", "session", nullptr, SPD_MODE_SINGLE, nullptr,
                                       /*autospawn=*/1, &error);
    std::free(error);
    tell(service != nullptr);
    if (!service) {
        return;
    }
    while (const auto utterance = wait()) {
        bool isAnswered = spd_cancel(service) == 0;
        if (!utterance->text.isEmpty()) {
            spd_set_language(service, utterance->language.constData());
            spd_set_voice_rate(service, utterance->rate);
            isAnswered = spd_say(service, SPD_MESSAGE, utterance->text.constData()) >= 0;
        }
        if (!isAnswered) {
            tell(false);
            break;
        }
    }
    spd_close(service);
}

SystemSpeech::SystemSpeech(QObject *parent) : QObject(parent) {}

SystemSpeech::~SystemSpeech()
{
    leave();
}

void SystemSpeech::find()
{
    if (m_isLooking || m_isAvailable) {
        return;
    }
    leave();
    m_isLooking = true;
    m_line = std::make_shared<Line>();
    m_line->owner = this;
    std::thread([line = m_line] { line->run(); }).detach();
}

/// The thread ends when it next looks; nobody waits for it.
void SystemSpeech::leave()
{
    if (m_line) {
        const std::lock_guard lock(m_line->mutex);
        m_line->owner = nullptr;
        m_line->isClosed = true;
        m_line->isChanged.notify_one();
    }
}

void SystemSpeech::say(const QString &text, const QString &language, int wordsPerMinute)
{
    if (m_isAvailable && !text.isEmpty()) {
        m_line->put({text.toUtf8(), language.toUtf8(), serviceRate(wordsPerMinute)});
    }
}

void SystemSpeech::stop()
{
    if (m_isAvailable) {
        m_line->put({});
    }
}

} // namespace pacewell
