// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace pacewell {

/// The window's side of the agent that shows reminders on the desktop: whether it runs, what it
/// can, and how it is started, told of changes, and ended. Nothing here waits for an answer.
class AgentLink : public QObject
{
    Q_OBJECT

public:
    enum class State { Asking, NoBus, Absent, Running };

    /// \a isAlone: the bus is left alone, as for pictures of the pages; then no agent is found.
    AgentLink(QString dataFolder, bool isAlone, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// What it could do, as of its last answer: as AgentService tells it; empty where it does not
    /// run.
    QString notifications() const { return m_notifications; }
    bool noticesRests() const { return m_noticesRests; }
    /// Why it does not run, or can look into nothing; empty: nothing is known against it.
    QString problem() const { return m_problem; }
    /// It shows what is due, so nobody else has to.
    bool isAtWork() const { return m_state == State::Running && m_problem.isEmpty(); }

    void start();
    void stop();
    void lookAgain();
    void tellInFront(bool isInFront);

    /// The program, beside this one.
    static QString program();

signals:
    void changed();
    void wrote(); ///< it has written into the file

private slots:
    void ask();

private:
    void setState(State state);
    void takeVersion(const QString &version);
    void startProgram();
    QDBusMessage method(const QString &name) const;
    template<typename T, typename Take>
    void ask(const QString &name, Take take);
    void tell(const QDBusMessage &message);

    QString m_dataFolder;
    QString m_name;
    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; ///< null: alone
    State m_state = State::Absent;
    QString m_notifications;
    bool m_noticesRests = false;
    QString m_problem;
    bool m_isInFront = false;
    QTimer m_starting;              ///< until it ought to be there
    bool m_isRestartWanted = false; ///< it is of another version, and has been told to end
    bool m_wasRestarted = false;
};

} // namespace pacewell
