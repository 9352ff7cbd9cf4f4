// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace pacewell {

/// A notification daemon as the specification describes it (org.freedesktop.Notifications 1.2),
/// that does what the test says: it may lack actions, answer late, be told not to disturb, or die.
class NotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    struct Shown
    {
        uint id = 0;
        uint replaced = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationDaemon(const QDBusConnection &bus,
                                const QStringList &capabilities = {QStringLiteral("actions"),
                                                                   QStringLiteral("body")});
    ~NotificationDaemon() override;

    const QList<Shown> &shown() const { return m_shown; }
    const QList<uint> &closed() const { return m_closed; }
    /// Of what is on the desktop now; 0: nothing.
    uint open() const { return m_open; }

    void answerLate() { m_isLate = true; }
    /// What was asked meanwhile is answered.
    void answerNow();

    void invoke(const QString &action, const QString &token = {});
    /// 1: its time was over, 2: the person put it away.
    void close(uint reason);

    bool isInhibited() const { return m_isInhibited; }
    void setInhibited(bool isInhibited);

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() const { return m_capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon,
                             const QString &title, const QString &text, const QStringList &actions,
                             const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Shown> m_shown;
    QList<uint> m_closed;
    uint m_last = 0;
    uint m_open = 0;
    bool m_isLate = false;
    bool m_isInhibited = false;
    QList<QDBusMessage> m_late;
};

} // namespace pacewell
