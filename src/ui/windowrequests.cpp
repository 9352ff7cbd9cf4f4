// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowrequests.h"

#include "ui/contentloader.h"

#include <utility>

namespace pacewell {

WindowRequests::WindowRequests(ContentLoader &content, QObject *parent)
    : QObject(parent), m_content(content)
{
    connect(&content, &ContentLoader::loaded, this, &WindowRequests::goOn);
}

void WindowRequests::beginPractice(const QString &practiceId)
{
    ask([this, practiceId] {
        if (m_content.library()->practice(practiceId))
            emit practiceWanted(practiceId);
        else
            emit remindersWanted();
    });
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

void WindowRequests::setOpen(bool isOpen)
{
    if (std::exchange(m_isOpen, isOpen) == isOpen)
        return;
    emit openChanged();
    // Not while the window works out whether it is open.
    QMetaObject::invokeMethod(this, &WindowRequests::goOn, Qt::QueuedConnection);
}

void WindowRequests::ask(std::function<void()> request)
{
    emit asked();
    m_waiting = std::move(request);
    goOn();
}

void WindowRequests::goOn()
{
    if (!m_isOpen || !m_content.library())
        return;
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting();
}

} // namespace pacewell
