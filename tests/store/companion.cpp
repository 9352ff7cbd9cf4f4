// SPDX-License-Identifier: GPL-3.0-or-later
// companion FOLDER lock            takes the session's lock, says so, and stays until killed
// companion FOLDER append ID N     appends the sessions ID-0 to ID-(N-1), one by one
// companion FOLDER hold            keeps a write open, says so, and stays until killed

#include "store/sessionlock.h"
#include "store/sessionlog.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

#include <unistd.h>

using namespace pacewell;

namespace {

[[noreturn]] void stay(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
    for (;;)
        pause();
}

int append(const Database &database, const QString &id, int count)
{
    SessionLog log(database);
    for (int i = 0; i < count; ++i) {
        SessionOutcome outcome;
        outcome.id = QStringLiteral("%1-%2").arg(id).arg(i);
        outcome.routineId = outcome.routineName = QStringLiteral("made");
        outcome.startedAt = QDateTime({2026, 3, 2}, {7, 30}, QTimeZone::utc()).addSecs(i);
        outcome.day = QDate(2026, 3, 2);
        outcome.steps = {{QStringLiteral("lean"), {}, {}, false, false, false}};
        if (const auto done = log.append(outcome); !done) {
            std::printf("%s\n", qUtf8Printable(done.error()));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const QString folder = words.value(1);
    const QString command = words.value(2);
    if (command == QLatin1String("lock")) {
        SessionLock lock(folder);
        if (lock.take())
            stay("taken");
        return 1;
    }
    const auto database = Database::open(folder);
    if (!database) {
        std::printf("%s\n", qUtf8Printable(database.error()));
        return 1;
    }
    if (command == QLatin1String("append"))
        return append(*database.value(), words.value(3), words.value(4).toInt());
    if (command == QLatin1String("hold"))
        (void)database.value()->inTransaction([]() -> Result<> { stay("holding"); });
    return 2;
}
