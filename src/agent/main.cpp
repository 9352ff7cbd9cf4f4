// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/agentservice.h"
#include "core/language.h"
#include "remind/busnames.h"
#include "remind/runclock.h"
#include "remind/walltimer.h"
#include "remind/zonewatch.h"
#include "store/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>

#include <cstdio>

#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace pacewell;

namespace {

struct AgentText
{
    Q_DECLARE_TR_FUNCTIONS(Agent)
};

int refuse(const QString &message)
{
    std::fprintf(stderr, "pacewell-reminders: %s\n", qUtf8Printable(message));
    return 1;
}

int endFile = -1;

/// The end of the session, or of the service, comes as a signal. A handler, unlike a mask, is not
/// handed on to the window that the agent may start.
void askToEnd(int)
{
    const uint64_t once = 1;
    (void)!write(endFile, &once, sizeof once);
}

int signalsToEnd()
{
    endFile = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    struct sigaction action = {};
    action.sa_handler = askToEnd;
    action.sa_flags = SA_RESTART;
    for (const int each : {SIGTERM, SIGINT, SIGHUP})
        sigaction(each, &action, nullptr);
    return endFile;
}

} // namespace

int main(int argc, char *argv[])
{
    const int signalFile = signalsToEnd();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pacewell-reminders"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACEWELL_VERSION));
    useSystemLanguage();

    QCommandLineParser parser;
    parser.setApplicationDescription(AgentText::tr("Shows Pacewell's reminders on the desktop."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  AgentText::tr("Keep the journal in FOLDER."),
                                  QStringLiteral("FOLDER"));
    parser.addOption(data);
    parser.process(app);

    // It may start with everybody's session; who has no journal has nothing to be reminded of.
    const QDir place(dataFolderPath(parser.value(data)));
    if (!place.exists(QLatin1String(Database::fileName)))
        return 0;
    const auto folder = dataFolder(parser.value(data));
    if (!folder)
        return refuse(folder.error());
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return refuse(AgentText::tr("There is no session bus. Start it inside a desktop session."));

    Agent agent({folder.value(),
                 QCoreApplication::applicationDirPath() + QStringLiteral("/pacewell"), session,
                 QDBusConnection::systemBus(), &systemRunInstant, &QTimeZone::systemTimeZone});
    AgentService service(agent);
    // The object first: whoever sees the name may ask at once.
    session.registerObject(bus::agentPath, &service,
                           QDBusConnection::ExportScriptableSlots |
                               QDBusConnection::ExportScriptableSignals);
    if (!session.registerService(bus::agentName(folder.value())))
        return 0; // one is enough

    QObject::connect(&agent, &Agent::fileGone, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    WallTimer timer;
    QObject::connect(&agent, &Agent::sleepsUntil, &timer, &WallTimer::sleepUntil);
    QObject::connect(&timer, &WallTimer::woke, &agent, &Agent::look);
    ZoneWatch zone;
    QObject::connect(&zone, &ZoneWatch::changed, &agent, &Agent::look);
    QSocketNotifier ended(signalFile, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    session.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                    QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"),
                    &app, SLOT(quit()));
    agent.look();
    return agent.isNeeded() ? QCoreApplication::exec() : 0;
}
