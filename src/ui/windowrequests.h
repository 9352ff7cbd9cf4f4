// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace pacewell {

/// What the window is asked to show by something that is no page of it: a reminder, or the desktop.
/// Until there is content to show, the last thing asked for waits.
class WindowRequests : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    using QObject::QObject;

    void beginPractice(const QString &practiceId);
    void openActivity(const QString &activityId);
    void openCheckIn();
    void openReminders();
    /// The content is there.
    void setReady();

signals:
    void practiceWanted(const QString &practiceId);
    void activityWanted(const QString &activityId);
    void checkInWanted();
    void remindersWanted();

private:
    void ask(std::function<void()> request);

    bool m_isReady = false;
    std::function<void()> m_waiting;
};

} // namespace pacewell
