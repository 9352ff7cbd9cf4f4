// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>
#include <QObject>
#include <QVariantList>

#include <optional>

namespace pacewell {

/// Asks the window to come to the front and do something; starts the program where it does not run.
class WindowCaller : public QObject
{
    Q_OBJECT

public:
    /// \a program is started, where the bus cannot start it itself.
    WindowCaller(const QDBusConnection &connection, QString dataFolder, QString program,
                 QObject *parent = nullptr);

    bool isWindowThere() const { return m_isThere; }

    /// \a action as in busnames.h; empty: it only comes to the front. \a token, which may be empty,
    /// is the desktop's leave to do so.
    void call(const QString &action, const QString &value, const QString &token);

signals:
    void windowCame();
    void windowWent();

private:
    void send(const QDBusMessage &message);
    void start();

    QDBusConnection m_bus;
    QString m_dataFolder;
    QString m_program;
    QString m_name;
    QDBusServiceWatcher m_watcher;
    bool m_isThere = false;
    std::optional<QDBusMessage> m_waiting; ///< for the program to have started
    QElapsedTimer m_waitingSince;
};

} // namespace pacewell
