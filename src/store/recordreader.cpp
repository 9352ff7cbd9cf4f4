// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "core/safety/safetystate.h"
#include "store/activitylog.h"
#include "store/diarylog.h"
#include "store/experimentlog.h"
#include "store/flarelog.h"
#include "store/pacingstore.h"
#include "store/planstore.h"
#include "store/screeninglog.h"
#include "store/sessionlog.h"

namespace pacewell {
namespace {

const QDate beginning(1, 1, 1);

/// Takes what was read, or keeps the first trouble.
class Taking
{
public:
    template<typename T>
    void operator()(T &place, Result<T> read)
    {
        if (read)
            place = std::move(read).value();
        else if (m_trouble.isEmpty())
            m_trouble = read.error();
    }
    const QString &trouble() const { return m_trouble; }

private:
    QString m_trouble;
};

QSet<QString> gentlePractices(const ContentLibrary *library, const FlarePlan &plan)
{
    QSet<QString> gentle(plan.smallestPractices.begin(), plan.smallestPractices.end());
    if (!library)
        return gentle;
    for (const Routine &routine : library->routines()) {
        if (routine.isGentle)
            gentle.insert(routine.id);
    }
    return gentle;
}

} // namespace

Result<Record> readRecord(const Database &database, const ContentLibrary *library, QDate first,
                          QDate last, QDate today)
{
    Record record;
    record.first = first;
    record.last = last;
    // Whole weeks: what is left out without penalty is counted by the week.
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    const QDate sunday = last.addDays(7 - last.dayOfWeek());

    Taking take;
    const DiaryLog diary(database);
    take(record.entries, diary.between(beginning, last));
    take(record.ownTriggers, diary.ownTriggers());
    take(record.plan.programme, PlanStore(database).programme());
    take(record.plan.choices, PlanStore(database).choices(monday, sunday));
    take(record.plan.flares, FlareLog(database).all());
    take(record.plan.sessions, SessionLog(database).between(first, last));
    take(record.activities, PacingStore(database).all());
    take(record.activityEntries, ActivityLog(database).between(first, last));
    take(record.experiments, ExperimentLog(database).all());
    FlarePlan flarePlan;
    take(flarePlan, PlanStore(database).flarePlan());
    std::vector<ScreeningEntry> answers;
    take(answers, ScreeningLog(database).all());
    if (!take.trouble().isEmpty())
        return failure(take.trouble());

    record.plan.isEnvelope = safetyState(answers, today).exertion == Exertion::Envelope;
    record.plan.gentlePractices = gentlePractices(library, flarePlan);
    return record;
}

} // namespace pacewell
