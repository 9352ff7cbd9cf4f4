// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatepulse.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <chrono>
#include <csignal>
#include <cstring>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace pacewell {

void preferInTime(qint64 processId)
{
    const QDir threads(QStringLiteral("/proc/%1/task").arg(processId));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const sched_param priority{5};
        ::sched_setscheduler(thread.toInt(), SCHED_RR, &priority);
    }
}

PrivatePulse::PrivatePulse()
{
    const QByteArray directory = QFile::encodeName(m_directory.path());
    qputenv("XDG_RUNTIME_DIR", directory);
    qputenv("XDG_CONFIG_HOME", directory);
    qputenv("HOME", directory);
    qputenv("PULSE_RUNTIME_PATH", directory);
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socketPath()));
}

PrivatePulse::~PrivatePulse()
{
    die();
}

bool PrivatePulse::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pactl")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
}

bool PrivatePulse::start()
{
    // A server refuses to start when the environment tells of another one, or when another one has
    // its name on the session bus.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PULSE_SERVER"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    m_server.setProcessEnvironment(environment);
    m_server.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // also when a test runner ends this process roughly
    });
    m_server.setProcessChannelMode(QProcess::ForwardedChannels);
    m_server.start(
        QStringLiteral("pulseaudio"),
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--system=false"),
         QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
         QStringLiteral("--log-level=error"), QStringLiteral("-L"),
         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socketPath(),
         QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=nothing rate=48000")});
    const QDeadlineTimer deadline(10s);
    while (m_server.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (QFile::exists(socketPath()) &&
            QProcess::execute(QStringLiteral("pactl"), {QStringLiteral("set-default-sink"),
                                                        QStringLiteral("nothing")}) == 0) {
            preferInTime(m_server.processId());
            return true;
        }
        m_server.waitForFinished(20);
    }
    return false;
}

bool PrivatePulse::startSilentSocket()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(socketPath());
    if (static_cast<std::size_t>(path.size()) >= sizeof(address.sun_path)) {
        return false;
    }
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int silent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::bind(silent, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0 &&
           ::listen(silent, 8) == 0;
}

void PrivatePulse::freeze()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP);
}

void PrivatePulse::die()
{
    if (m_server.state() != QProcess::NotRunning) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

int PrivatePulse::streamCount() const
{
    QProcess pactl;
    pactl.start(QStringLiteral("pactl"),
                {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sink-inputs")});
    pactl.waitForFinished();
    return static_cast<int>(pactl.readAllStandardOutput().count('\n'));
}

QString PrivatePulse::socketPath() const
{
    return m_directory.filePath(QStringLiteral("native"));
}

} // namespace pacewell
