// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/waitingreminder.h"

#include <QList>

namespace pacewell {

class ContentLoader;
class Reminders;
class WindowRequests;
struct ShownReminder;

/// The reminders that wait for an answer, the newest first.
class WaitingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QList<pacewell::WaitingReminder> reminders READ reminders NOTIFY changed)
    Q_PROPERTY(int snooze READ snooze NOTIFY snoozeChanged) ///< what "later" means, in minutes
    Q_PROPERTY(int leastSnooze READ leastSnooze CONSTANT)
    Q_PROPERTY(int mostSnooze READ mostSnooze CONSTANT)

public:
    WaitingViewModel(Reminders &reminders, ContentLoader &content, WindowRequests &requests,
                     QObject *parent = nullptr);

    /// Where its practice is gone it is not answered; the reminders are shown, to choose another.
    Q_INVOKABLE void start(int row);
    Q_INVOKABLE void later(int row, int minutes);
    Q_INVOKABLE void notToday(int row);
    /// It is answered, without a word.
    Q_INVOKABLE void putAway(int row);

    QList<WaitingReminder> reminders() const { return m_rows; }
    int snooze() const;
    int leastSnooze() const;
    int mostSnooze() const;

signals:
    void changed();
    void snoozeChanged();

private:
    void refresh();
    const ShownReminder *reminder(int row) const;

    Reminders &m_reminders;
    ContentLoader &m_content;
    WindowRequests &m_requests;
    QList<WaitingReminder> m_rows;
};

} // namespace pacewell
