// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace pacewell {

class ContentLoader;

/// What the window is asked to show by something that is no page of it: a reminder, or the desktop.
/// The last thing asked for waits until there is content, and nothing stands in front.
class WindowRequests : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// The window says that nothing that goes before stands in front: a session, help, a question.
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged)

public:
    explicit WindowRequests(ContentLoader &content, QObject *parent = nullptr);

    /// Where it is not there any more, the reminders are shown.
    void beginPractice(const QString &practiceId);
    void openActivity(const QString &activityId);
    void openCheckIn();
    void openReminders();

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

signals:
    void openChanged();
    void asked(); ///< what can make way now, may
    void practiceWanted(const QString &practiceId);
    void activityWanted(const QString &activityId);
    void checkInWanted();
    void remindersWanted();

private:
    void ask(std::function<void()> request);
    void goOn();

    ContentLoader &m_content;
    bool m_isOpen = false;
    std::function<void()> m_waiting;
};

} // namespace pacewell
