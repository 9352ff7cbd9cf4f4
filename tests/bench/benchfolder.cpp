// SPDX-License-Identifier: GPL-3.0-or-later
// benchfolder years FOLDER: ten years up to today, two sessions of six steps a day.
// benchfolder reminders FOLDER: ten reminders a day, the next of them in half an hour at the
// soonest. benchfolder hold FOLDER CONTENT ROUTINE: a session left at the beginning of its first
// long hold.
#include "core/session/sessionplayer.h"
#include "store/checkpointstore.h"
#include "store/reminderstore.h"
#include "store/sessionlog.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int years = 10;
constexpr auto longHold = 20s;

Result<> writeYears(const Database &database)
{
    database.setHasty(true);
    SessionLog log(database);
    const QDate today = QDate::currentDate();
    for (QDate day = today.addYears(-years); day < today; day = day.addDays(1)) {
        for (const int hour : {8, 18}) {
            SessionOutcome outcome;
            outcome.id = day.toString(Qt::ISODate) + QStringLiteral("-%1").arg(hour);
            outcome.routineId = QStringLiteral("neck-shoulder-ease");
            outcome.routineName = QStringLiteral("Neck & shoulder ease");
            outcome.startedAt = QDateTime(day, QTime(hour, 5)).toUTC();
            outcome.day = day;
            outcome.planned = 240s;
            outcome.done = day.day() % 5 == 0 ? 120s : 240s;
            outcome.isCompleted = outcome.done == outcome.planned;
            for (int step = 0; step < 6; ++step)
                outcome.steps.push_back(
                    {QStringLiteral("step-%1").arg(step), 40s, outcome.done / 6});
            if (auto added = log.append(outcome); !added)
                return added;
        }
    }
    return success();
}

Result<> leaveAtHold(const Database &database, const QString &content, const QString &routineId)
{
    const auto library = ContentLibrary::load({content, {}, {}});
    const Routine *routine = library.routine(routineId);
    if (!routine)
        return failure(QStringLiteral("no such routine"));
    SessionPlayer player(SessionScript::from(*routine, library, {}));
    player.start({QStringLiteral("bench"), QDateTime::currentDateTimeUtc(), QDate::currentDate()});
    while (player.cue().kind != CueKind::Hold || player.cue().length < longHold) {
        if (player.state() == SessionPlayer::State::Finished)
            return failure(QStringLiteral("this routine has no long hold"));
        player.advance(100ms);
    }
    return CheckpointStore(database).save(player.checkpoint());
}

Result<> keepReminders(const Database &database)
{
    constexpr int count = 10;
    constexpr int halfAnHour = 30 * 60;
    ReminderPeace peace;
    peace.quietTo = peace.quietFrom; // none
    if (auto kept = ReminderStore(database).keep(peace); !kept)
        return kept;
    for (int i = 0; i < count; ++i) {
        ReminderRule rule;
        rule.id = QString::number(i);
        rule.practice = rule.name = QStringLiteral("neck-shoulder-ease");
        rule.times = {QTime::currentTime().addSecs((i + 2) * halfAnHour)};
        if (auto kept = ReminderStore(database).keep(rule); !kept)
            return kept;
    }
    return success();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto database = Database::open(words.value(2));
    if (!database) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(database.error()));
        return 1;
    }
    const QString what = words.value(1);
    const auto done = what == QLatin1String("years") ? writeYears(*database.value())
                      : what == QLatin1String("reminders")
                          ? keepReminders(*database.value())
                          : leaveAtHold(*database.value(), words.value(3), words.value(4));
    if (!done)
        std::fprintf(stderr, "%s\n", qUtf8Printable(done.error()));
    return done ? 0 : 1;
}
