// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowrequests.h"

#include <utility>

namespace pacewell {

void WindowRequests::beginPractice(const QString &practiceId)
{
    ask([this, practiceId] { emit practiceWanted(practiceId); });
}

void WindowRequests::openActivity(const QString &activityId)
{
    ask([this, activityId] { emit activityWanted(activityId); });
}

void WindowRequests::openCheckIn()
{
    ask([this] { emit checkInWanted(); });
}

void WindowRequests::openReminders()
{
    ask([this] { emit remindersWanted(); });
}

void WindowRequests::setReady()
{
    m_isReady = true;
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting();
}

void WindowRequests::ask(std::function<void()> request)
{
    if (m_isReady)
        request();
    else
        m_waiting = std::move(request);
}

} // namespace pacewell
