// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reminderfacts.h"

#include "core/plan/flare.h"
#include "core/safety/safetystate.h"
#include "store/columns.h"
#include "store/diaryrhythm.h"
#include "store/flarelog.h"
#include "store/reminderstore.h"
#include "store/screeninglog.h"
#include "store/sessionlog.h"
#include "store/settingstore.h"

namespace pacewell {
namespace {

constexpr int daysAWeek = 7;

Result<std::vector<ReminderDone>> doneSince(const Database &database, QDate day)
{
    // Days ahead, where the clock was set back, count too.
    const auto sessions = SessionLog(database).between(day, QDate(9999, 12, 31));
    if (!sessions)
        return failure(sessions.error());
    std::vector<ReminderDone> done;
    for (const SessionOutcome &session : sessions.value())
        done.push_back({session.routineId, session.endedAt});

    auto rows = database.run(QStringLiteral("SELECT at FROM diary_entry WHERE day >= ?"),
                             {columns::textOf(day)});
    if (!rows)
        return failure(rows.error());
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        done.push_back({{}, columns::timeIn(row.value(0))});
    return done;
}

/// See ReminderFacts::checkInsFrom.
Result<QDate> checkInsFrom(const Database &database)
{
    auto settings = SettingStore(database).all();
    if (!settings)
        return failure(settings.error());
    const DiaryRhythm rhythm = diaryRhythm(settings.value());
    if (rhythm == DiaryRhythm::Daily)
        return QDate();
    if (rhythm == DiaryRhythm::Resting)
        return QDate(9999, 12, 31);
    auto rows =
        database.run(QStringLiteral("SELECT MAX(day) FROM diary_entry WHERE span = 'week'"));
    if (!rows)
        return failure(rows.error());
    QSqlQuery row = std::move(rows).value();
    const QDate noted = row.next() ? columns::dayIn(row.value(0)) : QDate();
    return noted.isValid() ? noted.addDays(daysAWeek) : QDate();
}

} // namespace

Result<ReminderFacts> reminderFacts(const Database &database, const QDateTime &now,
                                    const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDate yesterday = today.addDays(-1);
    const ReminderStore store(database);
    auto rules = store.rules();
    auto peace = store.peace();
    auto events = store.events(yesterday);
    auto done = doneSince(database, yesterday);
    const auto from = checkInsFrom(database);
    const auto flares = FlareLog(database).all();
    const auto answers = ScreeningLog(database).all();
    for (const QString &error :
         {rules ? QString() : rules.error(), peace ? QString() : peace.error(),
          events ? QString() : events.error(), done ? QString() : done.error(),
          from ? QString() : from.error(), flares ? QString() : flares.error(),
          answers ? QString() : answers.error()}) {
        if (!error.isEmpty())
            return failure(error);
    }
    ReminderFacts facts;
    facts.now = now;
    facts.zone = zone;
    facts.rules = std::move(rules).value();
    facts.peace = std::move(peace).value();
    facts.events = std::move(events).value();
    facts.done = std::move(done).value();
    facts.checkInsFrom = from.value();
    facts.isFlareOn = flareStateOn(flares.value(), today).isOn;
    const auto urgency = safetyState(answers.value(), today).urgency();
    facts.isActivityHeld = urgency == Urgency::Now || urgency == Urgency::Today;
    return facts;
}

} // namespace pacewell
