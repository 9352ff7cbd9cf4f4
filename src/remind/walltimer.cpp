// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/walltimer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

namespace pacewell {

WallTimer::WallTimer(QObject *parent)
    : QObject(parent), m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_notifier(std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WallTimer::read);
}

WallTimer::~WallTimer()
{
    m_notifier.reset();
    close(m_timer);
}

void WallTimer::sleepUntil(const std::optional<QDateTime> &instant)
{
    // The kernel tells of a clock that was set only to timers that are armed.
    constexpr qint64 farAhead = 1LL << 40; // seconds
    const qint64 milliseconds = instant ? instant->toMSecsSinceEpoch() : farAhead * 1000;
    itimerspec time{};
    // A time of nothing would switch it off.
    time.it_value.tv_sec = std::max<qint64>(milliseconds / 1000, 0);
    time.it_value.tv_nsec = std::max<qint64>(milliseconds % 1000 * 1000000, 1);
    // The clock may have been set since it last woke; then this says so, and reading will not.
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &time, nullptr) != 0)
        QMetaObject::invokeMethod(this, &WallTimer::woke, Qt::QueuedConnection);
}

void WallTimer::read()
{
    // How often it rang; or ECANCELED, when the clock was set.
    quint64 times = 0;
    if (::read(m_timer, &times, sizeof times) < 0 && errno == EAGAIN)
        return;
    emit woke();
}

} // namespace pacewell
