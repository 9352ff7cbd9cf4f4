// SPDX-License-Identifier: GPL-3.0-or-later
// benchjournal FOLDER: one session written down for good, against append and fdatasync.
#include "figures.h"

#include "store/sessionlog.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>
#include <string>

#include <fcntl.h>
#include <unistd.h>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 200;
/// About what the rows of one session take in the file.
constexpr size_t rowBytes = 600;

SessionOutcome session(int number)
{
    SessionOutcome outcome;
    outcome.id = QStringLiteral("bench-%1").arg(number);
    outcome.routineId = QStringLiteral("neck-shoulder-ease");
    outcome.routineName = QStringLiteral("Neck & shoulder ease");
    outcome.startedAt = QDateTime(QDate(2026, 11, 24), QTime(8, 10), QTimeZone::utc());
    outcome.day = QDate(2026, 11, 24);
    outcome.planned = outcome.done = 240s;
    outcome.isCompleted = true;
    for (int step = 0; step < 6; ++step)
        outcome.steps.push_back(
            {QStringLiteral("neck-side-stretch"), 40s, 40s, false, false, false});
    return outcome;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto database = Database::open(folder);
    if (!database) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(database.error()));
        return 1;
    }
    const int raw = ::open(qPrintable(folder + QStringLiteral("/raw")),
                           O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const std::string row(rowBytes, 'x');
    SessionLog log(*database.value());
    std::vector<double> plain;
    std::vector<double> kept;
    bool isWritten = true;
    for (int round = 0; round < rounds; ++round) {
        plain.push_back(timed([&] {
            isWritten &= ::write(raw, row.data(), row.size()) == ssize_t(row.size());
            isWritten &= ::fdatasync(raw) == 0;
        }));
        const SessionOutcome outcome = session(round);
        kept.push_back(timed([&] { isWritten &= bool(log.append(outcome)); }));
    }
    ::close(raw);
    std::printf("journal, one session of 6 steps: median %.3f ms, append + fdatasync %.3f ms,"
                " ratio %.2f%s\n",
                median(kept), median(plain), median(kept) / median(plain),
                isWritten ? "" : " (WRITING FAILED)");
    return isWritten ? 0 : 1;
}
