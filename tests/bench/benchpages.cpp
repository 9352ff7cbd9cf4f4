// SPDX-License-Identifier: GPL-3.0-or-later
// benchpages FOLDER: the numbers of each page about the past, from ten years with 50 rows a day.
#include "figures.h"

#include "core/insight/areashare.h"
#include "core/insight/association.h"
#include "core/insight/diarytriggers.h"
#include "core/insight/strength.h"
#include "core/insight/trend.h"
#include "store/activitylog.h"
#include "store/diarylog.h"
#include "store/pacingstore.h"
#include "store/recordreader.h"
#include "store/sessionlog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <cstdio>
#include <random>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

const QDate today(2026, 11, 24);
constexpr int days = 3650;
constexpr int shownDays = 366;
constexpr int rounds = 11;

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(12, 0), QTimeZone::utc());
}

/// One entry with five places, three triggers and what helped; four sessions of six steps; eight
/// entries of activities: 49 rows with the day's own.
bool fillDay(const Database &database, QDate day, std::mt19937 &dice)
{
    const auto upTo = [&dice](int most) {
        return int(std::uniform_int_distribution<>(0, most)(dice));
    };
    const auto noted = DiaryLog(database).change(
        day, DiaryEntry::Span::Day,
        [&](DiaryEntry &entry) {
            entry.pain = upTo(10);
            entry.hindered = {upTo(10), upTo(10), upTo(10)};
            entry.fatigue = upTo(10);
            entry.sleep = upTo(10);
            entry.stress = upTo(10);
            entry.mood = upTo(10);
            entry.areas.emplace();
            for (const PainArea area : {PainArea::Neck, PainArea::UpperBack, PainArea::LowerBack,
                                        PainArea::Chest, PainArea::Head})
                entry.areas->push_back({area, Side::Both, 1 + upTo(2)});
            entry.triggers.emplace();
            for (int i = 0; i < 3; ++i)
                entry.triggers->append(shippedTriggers().at(i * 5 + upTo(4)));
            entry.helped = {QStringLiteral("warmth")};
        },
        noon(day));
    bool isWritten = bool(noted);
    for (int number = 0; number < 4; ++number) {
        SessionOutcome session;
        session.id = QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate)).arg(number);
        session.routineId = QStringLiteral("neck-shoulder-ease");
        session.routineName = QStringLiteral("Neck & shoulder ease");
        session.startedAt = noon(day);
        session.endedAt = noon(day).addSecs(240);
        session.day = day;
        session.planned = session.done = 240s;
        session.isCompleted = true;
        for (int step = 0; step < 6; ++step)
            session.steps.push_back(
                {QStringLiteral("neck-side-stretch"), 40s, 40s, false, false, false});
        isWritten = isWritten && SessionLog(database).append(session);
    }
    for (int number = 0; number < 8; ++number)
        isWritten =
            isWritten && ActivityLog(database).add(
                             {QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate)).arg(number),
                              QStringLiteral("ironing"), noon(day), day, 10.0 + upTo(20),
                              10.0 + upTo(20), Effort::Moderate});
    return isWritten;
}

bool fill(const Database &database)
{
    Activity ironing;
    ironing.id = QStringLiteral("ironing");
    ironing.name = QStringLiteral("Ironing");
    if (!PacingStore(database).keep(ironing) ||
        !PacingStore(database).append(ironing.id,
                                      {today.addDays(-days), 120, QuotaDecision::Kind::Baseline}))
        return false;
    database.setHasty(true);
    std::mt19937 dice(1); // the same years in each run
    bool isWritten = true;
    for (int back = days; back > 0; --back)
        isWritten = isWritten && fillDay(database, today.addDays(-back), dice);
    database.setHasty(false);
    return isWritten;
}

template<typename Work>
void tell(const char *what, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(timed(work));
    std::printf("pages, %s: median %.1f ms\n", what, median(times));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto opened = Database::open(folder);
    if (!opened || !fill(*opened.value())) {
        std::fprintf(stderr, "the years could not be written\n");
        return 1;
    }
    const Database &database = *opened.value();
    if (!database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        return 1;
    const qint64 bytes =
        QFileInfo(folder + QLatin1Char('/') + QLatin1String(Database::fileName)).size();
    std::printf("pages, ten years: %.1f MB, %.0f bytes a day\n", double(bytes) / 1e6,
                double(bytes) / days);

    const QDate first = today.addDays(1 - shownDays);
    const auto read = [&] { return readRecord(database, nullptr, first, today, today).value(); };
    tell("a year read, with all of the diary", read);
    const Record record = read();
    tell("trend of a year and its change", [&] {
        (void)rollingMedian(numbersOf(record.entries, DiaryMeasure::Pain, first, today));
        (void)changeOf(
            numbersOf(record.entries, DiaryMeasure::Pain, record.entries.front().day, today));
    });
    tell("map of a year and of the one before", [&] {
        (void)areaSharesOf(record.entries, DiaryEntry::Span::Day, first, today);
        (void)areaSharesOf(record.entries, DiaryEntry::Span::Day, first.addDays(-shownDays),
                           first.addDays(-1));
    });
    tell("plan of a year and its strengths",
         [&] { (void)practiceStrengths(planKept(record.plan, first, today, today)); });
    tell("what goes with pain in a year, beside the window", [&] {
        std::vector<Trigger> triggers;
        for (const QString &id : triggersIn(record.entries, record.ownTriggers))
            triggers.push_back(triggerIn(record.entries, id, first, today));
        (void)associationsIn(numbersOf(record.entries, DiaryMeasure::Pain, first, today), triggers);
    });
    tell("one day of the diary",
         [&] { (void)DiaryLog(database).between(today.addDays(-1), today.addDays(-1)); });
    return 0;
}
