// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/reminder.h"
#include "ui/practicechooser.h"

#include <QStringList>

namespace pacewell {

class ContentLoader;
class PreferencesViewModel;
class ProfileViewModel;
class Reminders;

/// The form for a reminder: for a new one, or to change one there is. Nothing counts before it is
/// kept.
class ReminderFormViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool another READ isAnother NOTIFY changed) ///< it is not kept yet
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY changed)
    Q_PROPERTY(QString practiceName READ practiceName NOTIFY changed) ///< empty: none chosen
    Q_PROPERTY(pacewell::PracticeChooser *choices READ choices CONSTANT)
    Q_PROPERTY(bool again READ isAgain WRITE setAgain NOTIFY changed) ///< every so many minutes
    Q_PROPERTY(int every READ every WRITE setEvery NOTIFY changed)
    Q_PROPERTY(int leastEvery READ leastEvery CONSTANT)
    Q_PROPERTY(int mostEvery READ mostEvery CONSTANT)
    /// Times as they are typed.
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(bool moreTimes READ mayHaveMoreTimes NOTIFY changed)
    Q_PROPERTY(bool aheadOffered READ isAheadOffered NOTIFY changed)
    Q_PROPERTY(int ahead READ ahead WRITE setAhead NOTIFY changed) ///< minutes
    Q_PROPERTY(int mostAhead READ mostAhead CONSTANT)
    /// In the order in which the person's country counts the days.
    Q_PROPERTY(QStringList dayNames READ dayNames CONSTANT)
    Q_PROPERTY(QStringList dayInitials READ dayInitials CONSTANT)
    Q_PROPERTY(QList<bool> days READ days NOTIFY changed)
    Q_PROPERTY(bool staysInFlare READ staysInFlare WRITE setStaysInFlare NOTIFY changed)
    /// Why it cannot be kept, and what to do; empty: it can.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    enum What { Practice, Move, WindDown, CheckIn };
    Q_ENUM(What)

    ReminderFormViewModel(Reminders &reminders, ContentLoader &content,
                          const ProfileViewModel &profile, const PreferencesViewModel &preferences,
                          QObject *parent = nullptr);

    /// For another one; with an id for that one.
    Q_INVOKABLE void begin(const QString &reminderId = {});
    Q_INVOKABLE void choosePractice(const QString &practiceId);
    Q_INVOKABLE void forgetPractice();
    Q_INVOKABLE void addTime();
    Q_INVOKABLE void removeTime(int place);
    /// As it stands in the field; what is no time of day is a fault.
    Q_INVOKABLE void typeTime(int place, const QString &typed);
    Q_INVOKABLE void toggleDay(int place);
    Q_INVOKABLE void keep();
    Q_INVOKABLE void remove();

    bool isAnother() const { return m_rule.id.isEmpty(); }
    What what() const;
    void setWhat(What what);
    QString practiceName() const { return m_rule.name; }
    PracticeChooser *choices() { return &m_choices; }
    bool isAgain() const { return m_rule.interval.has_value(); }
    void setAgain(bool isAgain);
    int every() const;
    void setEvery(int minutes);
    int leastEvery() const;
    int mostEvery() const;
    QString from() const { return m_from; }
    void setFrom(const QString &typed);
    QString to() const { return m_to; }
    void setTo(const QString &typed);
    QStringList times() const { return m_times; }
    bool mayHaveMoreTimes() const;
    bool isAheadOffered() const;
    int ahead() const { return int(m_rule.ahead.count()); }
    void setAhead(int minutes);
    int mostAhead() const;
    QStringList dayNames() const;
    QStringList dayInitials() const;
    QList<bool> days() const;
    bool staysInFlare() const { return m_rule.staysInFlare; }
    void setStaysInFlare(bool stays);
    QString fault() const;

signals:
    void changed();

private:
    void showTimes();
    std::optional<ReminderRule> typed() const;
    void usePractice(const QString &practiceId);

    Reminders &m_reminders;
    ContentLoader &m_content;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    ReminderRule m_rule; ///< but for its times, which are what is typed
    QStringList m_times;
    QString m_from;
    QString m_to;
    PracticeChooser m_choices;
};

} // namespace pacewell
