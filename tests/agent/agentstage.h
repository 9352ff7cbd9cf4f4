// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/desktop.h"
#include "agent/notificationdaemon.h"
#include "agent/windowonbus.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace pacewell {

/// The agent on a desktop that the test plays, through a day whose clock the test holds. There is a
/// reminder at half past eight, and it is eight.
class AgentStage : public QObject
{
    Q_OBJECT

protected:
    static QDateTime at(QTime time);
    static ReminderRule rule(const QString &id, QTime time);

    void open();
    void close();

    void start();
    void startWithDaemon();
    void addWindow();
    void keep(const ReminderRule &rule);
    void lookAt(QTime time);
    /// As "neck 08:30 shown".
    QStringList events();
    Database &database() { return *m_database; }

    inline static const QDate day{2026, 11, 24};
    inline static const QTimeZone zone{"Europe/Berlin"};

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<QDBusConnection> m_windowBus;
    WindowOnBus m_window;
    std::unique_ptr<Agent> m_agent;
    QDateTime m_now;
    std::optional<QDateTime> m_sleepsUntil;
};

} // namespace pacewell
