// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>

#include <functional>

namespace pacewell {

/// What is shown on the desktop.
struct Notification
{
    QString title;
    QString text;
    /// What can be answered, each with its words: "default" is a press on the notification itself.
    std::vector<std::pair<QString, QString>> actions;
    bool isQuiet = false; ///< it does not sound, and waits behind others
    /// As the freedesktop sound naming specification calls it.
    QString sound = QStringLiteral("message-new-instant");

    bool operator==(const Notification &) const = default;
};

/// One place on the desktop's own notifications (org.freedesktop.Notifications 1.2), in which a
/// newer one takes the place of the one before. Never urgent, so that "do not disturb" holds. Calls
/// are sent one after the other, however late the daemon answers, and none of them blocks.
class Notifications : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Asking,         ///< the daemon has not answered yet
        Missing,        ///< there is none
        WithoutActions, ///< it shows, but takes no answers
        Complete
    };

    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Notifications() override;

    State state() const { return m_state; }
    bool canShow() const;

    void show(const Notification &notification);
    void close();

signals:
    void stateChanged();
    /// One of its actions; \a token, mostly empty, lets a window come to the front.
    void answered(const QString &action, const QString &token);
    void dismissed(); ///< put away by the person

private slots:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);
    void takeProperties(const QString &interface, const QVariantMap &changed);

private:
    void ask();
    void askWhetherInhibited(State state);
    void setState(State state);
    bool isThere() const;
    void send();
    void forget();
    bool isAbout(uint id, std::function<void()> again);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    State m_state = State::Asking;
    bool m_isInhibited = false; ///< the desktop is not to be disturbed, and keeps none for later
    bool m_hasMarkup = false;
    uint m_id = 0; ///< of what is shown; 0: nothing
    QString m_token;
    bool m_isSending = false;
    bool m_isWanted = false; ///< m_wanted is to be shown, or nothing
    bool m_isSent = true;    ///< as it is wanted
    /// What came before the number of what it is about.
    std::vector<std::function<void()>> m_early;
    Notification m_wanted;
};

} // namespace pacewell
