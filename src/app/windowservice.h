// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

class QWindow;

namespace pacewell {

class WindowRequests;

/// The one window of a data folder, as the session bus knows it (org.freedesktop.Application of the
/// Desktop Entry Specification): starting the program again, or beginning a reminder, brings it to
/// the front.
class WindowService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// \a dataFolder as dataFolder() gives it.
    explicit WindowService(const QString &dataFolder);
    ~WindowService() override;

    /// False where another window has that folder; it has come to the front then. Where there is no
    /// bus, every window stands alone.
    bool isFirst();
    /// From now on this window is shown.
    void serve(QWindow *window, WindowRequests *requests);
    /// The window is closing.
    void leave();

public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter,
                                     const QVariantMap &platformData);

private:
    bool hasOtherComeToFront();

    QDBusConnection m_bus;
    QString m_name;
    QWindow *m_window = nullptr;
    WindowRequests *m_requests = nullptr;
};

} // namespace pacewell
