// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

class QSocketNotifier;

namespace pacewell {

/// Wakes at an instant of the clock on the wall, and when that clock is set. It sleeps in the
/// kernel (timerfd, absolute, cancelled by the setting of the clock); nothing runs meanwhile, and
/// an instant that went by while the machine slept wakes it at once.
class WallTimer : public QObject
{
    Q_OBJECT

public:
    explicit WallTimer(QObject *parent = nullptr);
    ~WallTimer() override;

    /// In place of the instant before; without one it wakes only when the clock is set.
    void sleepUntil(const std::optional<QDateTime> &instant);

signals:
    void woke();

private:
    void read();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pacewell
