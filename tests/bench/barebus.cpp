// SPDX-License-Identifier: GPL-3.0-or-later
// A process with Qt's event loop and a name on the session bus, and nothing else: the floor for the
// agent.
#include <QCoreApplication>
#include <QDBusConnection>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!QDBusConnection::sessionBus().registerService(QStringLiteral("org.pacewell.BareBus")))
        return 1;
    return QCoreApplication::exec();
}
