// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clock.h"
#include "ui/remindermodel.h"

#include <QStringList>

namespace pacewell {

class ContentLoader;
class Planner;
class Reminders;
struct ReminderRule;

/// The page of reminders: which there are, when there is to be peace, and whether they come while
/// the window is closed.
class RemindersViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(pacewell::ReminderModel *reminders READ reminders CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< the last thing could not be done
    Q_PROPERTY(bool flareOn READ isFlareOn NOTIFY changed)  ///< only some of them come
    Q_PROPERTY(bool activityHeld READ isActivityHeld NOTIFY changed)
    Q_PROPERTY(QString timeExample READ timeExample CONSTANT)
    /// Something in the person's week has a time and no reminder yet.
    Q_PROPERTY(bool weekOffered READ isWeekOffered NOTIFY changed)

    Q_PROPERTY(bool quiet READ isQuiet NOTIFY changed) ///< there are quiet hours
    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(QString quietTo READ quietTo NOTIFY changed)
    Q_PROPERTY(QString pauseText READ pauseText NOTIFY changed) ///< until when; empty: no pause
    Q_PROPERTY(int snooze READ snooze NOTIFY changed)           ///< what "later" means, in minutes
    Q_PROPERTY(int leastSnooze READ leastSnooze CONSTANT)
    Q_PROPERTY(int mostSnooze READ mostSnooze CONSTANT)

    Q_PROPERTY(QString backgroundText READ backgroundText NOTIFY changed)
    Q_PROPERTY(QString restText READ restText NOTIFY changed) ///< whether real rests count
    Q_PROPERTY(bool backgroundPossible READ isBackgroundPossible NOTIFY changed)
    Q_PROPERTY(bool background READ isInBackground NOTIFY changed) ///< as chosen
    /// They are to come then, too, and nothing runs that would show them.
    Q_PROPERTY(bool startOffered READ isStartOffered NOTIFY changed)
    Q_PROPERTY(bool systemdOffered READ isSystemdOffered CONSTANT)
    Q_PROPERTY(bool bySystemd READ isBySystemd NOTIFY changed)

public:
    RemindersViewModel(Reminders &reminders, Planner &planner, ContentLoader &content, Clock clock,
                       QObject *parent = nullptr);

    Q_INVOKABLE void setOn(const QString &reminderId, bool isOn);
    /// A reminder for each practice of the person's week, at its times; one where its days are the
    /// same.
    Q_INVOKABLE void takeWeek();

    Q_INVOKABLE void setQuiet(bool isQuiet);
    /// False where one of them is no time of day, or both are the same; then nothing changes.
    Q_INVOKABLE bool setQuietHours(const QString &from, const QString &to);
    Q_INVOKABLE void pauseForMinutes(int minutes);
    Q_INVOKABLE void pauseForToday();
    /// The next time the clock shows this; false where it is no time of day.
    Q_INVOKABLE bool pauseUntil(const QString &time);
    Q_INVOKABLE void endPause();
    Q_INVOKABLE void setSnooze(int minutes);

    Q_INVOKABLE void setInBackground(bool isIn);
    Q_INVOKABLE void setBySystemd(bool isBySystemd);
    Q_INVOKABLE void startAgent();

    ReminderModel *reminders() { return &m_rows; }
    QString problem() const { return m_problem; }
    bool isFlareOn() const;
    bool isActivityHeld() const;
    QString timeExample() const;
    bool isWeekOffered() const;
    bool isQuiet() const;
    QString quietFrom() const;
    QString quietTo() const;
    QString pauseText() const;
    int snooze() const;
    int leastSnooze() const;
    int mostSnooze() const;
    QString backgroundText() const;
    QString restText() const;
    bool isBackgroundPossible() const;
    bool isInBackground() const;
    bool isStartOffered() const;
    bool isSystemdOffered() const;
    bool isBySystemd() const;

signals:
    void changed();

private:
    void refresh();
    bool isAnyOn() const;
    ReminderRow row(const ReminderRule &rule) const;
    std::vector<ReminderRule> offeredByWeek() const;
    void pause(const QDateTime &until);

    Reminders &m_reminders;
    Planner &m_planner;
    ContentLoader &m_content;
    Clock m_clock;
    ReminderModel m_rows;
    QString m_problem;
    QTime m_lastQuietFrom; ///< before they were switched off
    QTime m_lastQuietTo;
};

} // namespace pacewell
