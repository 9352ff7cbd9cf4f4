// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacing.h"
#include "ui/diary.h"
#include "ui/journal.h"
#include "ui/pacingviewmodel.h"
#include "ui/planner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// What is paced counts at once, and stays.
class PacingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsPacedStays();
    void oneMeasurementADay();
    void anEntryIsKeptAndTakenBack();
    void aCheckInIsPutInPlaceOfTheOneBefore();
    void aRunGoesOnWhileNothingLooksAtIt();
    void aPausedRunStandsStill();
    void aRunCountsForTheDayItBegan();
    void aMeasuringRunIsAMeasurement();
    void aRunIsLeftWithoutATrace();
    void twoWindowsHaveOneRun();
    void twoWindowsCountItOnce();
    void whatCannotBeWrittenWaits();
    void tenThousandActivitiesComeSomeAtATime();

private:
    /// A window, at a moment that a test may move.
    struct Desk
    {
        explicit Desk(const PacingTest &test)
            : journal(test.m_folder->path()), diary(journal, [&test] { return test.m_now; }),
              pacing(
                  journal, diary, [&test] { return test.m_now; },
                  [&test] {
                      return RunInstant{test.m_now.toUTC(), QStringLiteral("boot"),
                                        test.m_sinceBoot};
                  })
        {
        }
        Journal journal;
        Diary diary;
        Pacing pacing;
    };

    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_sinceBoot += time;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::chrono::milliseconds m_sinceBoot;
};

namespace {

const QDate day(2026, 11, 24);

Activity ironing()
{
    Activity activity;
    activity.id = QStringLiteral("ironing");
    activity.name = QStringLiteral("Ironing");
    activity.effort = Effort::Moderate;
    activity.longestPart = 10;
    return activity;
}

ActivityEntry entry(const QString &id, double minutes)
{
    return {id,      ironing().id, QDateTime(day, QTime(9, 0)).toUTC(), day, minutes,
            minutes, Effort::Light};
}

} // namespace

void PacingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(day, QTime(8, 10));
    m_sinceBoot = 5h;
}

void PacingTest::whatIsPacedStays()
{
    Activity activity = ironing();
    {
        Desk desk(*this);
        desk.pacing.keep(activity);
        activity.name = QStringLiteral("Ironing, seated");
        desk.pacing.keep(activity);
        desk.pacing.decide(activity.id, 12, QuotaDecision::Kind::Baseline);
        desk.pacing.add(entry(QStringLiteral("1"), 12));
        desk.pacing.decide(QStringLiteral("unknown"), 12, QuotaDecision::Kind::Baseline);
    }
    const Desk again(*this);
    QCOMPARE(again.journal.problem(), QString());
    QCOMPARE(
        again.pacing.activities(),
        (std::vector<PacedActivity>{{activity, {}, {{day, 12, QuotaDecision::Kind::Baseline}}}}));
    QCOMPARE(again.pacing.entries(), std::vector{entry(QStringLiteral("1"), 12)});
}

void PacingTest::oneMeasurementADay()
{
    Desk desk(*this);
    desk.pacing.keep(ironing());
    desk.pacing.measure(ironing().id, {day, 9});
    desk.pacing.measure(ironing().id, {day, 11});
    desk.pacing.measure(ironing().id, {day.addDays(1), 8});
    const std::vector<Measurement> both{{day, 11}, {day.addDays(1), 8}};
    QCOMPARE(desk.pacing.activity(ironing().id)->measurements, both);
    QCOMPARE(Desk(*this).pacing.activity(ironing().id)->measurements, both);
    desk.pacing.takeBackMeasurement(ironing().id, day.addDays(1));
    QCOMPARE(Desk(*this).pacing.activity(ironing().id)->measurements.size(), 1U);
    desk.pacing.measureAnew(ironing().id);
    QVERIFY(desk.pacing.activity(ironing().id)->measurements.empty());
    QVERIFY(Desk(*this).pacing.activity(ironing().id)->measurements.empty());
}

void PacingTest::anEntryIsKeptAndTakenBack()
{
    Desk desk(*this);
    desk.pacing.keep(ironing());
    desk.pacing.add(entry(QStringLiteral("1"), 12));
    QCOMPARE(Desk(*this).pacing.entries(), std::vector{entry(QStringLiteral("1"), 12)});
    desk.pacing.removeEntry(QStringLiteral("1"));
    QVERIFY(desk.pacing.entries().empty());
    QVERIFY(Desk(*this).pacing.entries().empty());
}

void PacingTest::aCheckInIsPutInPlaceOfTheOneBefore()
{
    Desk desk(*this);
    const PacingCheckIn second{day, 4, PacingCheckIn::After::MoreTired, true};
    desk.pacing.checkIn({day, 7, {}, false});
    desk.pacing.checkIn(second);
    QCOMPARE(desk.pacing.checkIns(), std::vector{second});
    QCOMPARE(Desk(*this).pacing.checkIns(), std::vector{second});
    desk.pacing.takeBackCheckIn(day);
    const std::vector<PacingCheckIn> left{{day, 4, {}, false}}; // pain is the journal's, too
    QCOMPARE(desk.pacing.checkIns(), left);
    QCOMPARE(Desk(*this).pacing.checkIns(), left);
}

void PacingTest::aRunGoesOnWhileNothingLooksAtIt()
{
    {
        Desk desk(*this);
        desk.pacing.keep(ironing());
        QVERIFY(desk.pacing.begin(ironing(), 20));
    }
    pass(12min);
    Desk again(*this);
    QVERIFY(again.pacing.run());
    QCOMPARE(again.pacing.moment().phase, RunMoment::Phase::Rest);
    QCOMPARE(again.pacing.moment().worked, 10min);
    pass(4min);
    again.pacing.end();
    QVERIFY(!again.pacing.run());
    QCOMPARE(again.pacing.entries().size(), 1U);
    QCOMPARE(again.pacing.entries().front().minutes, 11.0);
    QCOMPARE(again.pacing.entries().front().effort, Effort::Moderate);
    QCOMPARE(Desk(*this).pacing.entries(), again.pacing.entries());
}

void PacingTest::aPausedRunStandsStill()
{
    Desk desk(*this);
    desk.pacing.keep(ironing());
    QVERIFY(desk.pacing.begin(ironing(), 10));
    pass(3min);
    desk.pacing.pause();
    pass(9h);
    QCOMPARE(Desk(*this).pacing.moment().worked, 3min);
    desk.pacing.resume();
    pass(2min);
    QCOMPARE(Desk(*this).pacing.moment().worked, 5min);
    QCOMPARE(desk.pacing.moment().worked, 5min);
}

void PacingTest::aRunCountsForTheDayItBegan()
{
    m_now = QDateTime(day, QTime(23, 55));
    Desk desk(*this);
    desk.pacing.keep(ironing());
    QVERIFY(desk.pacing.begin(ironing(), 10));
    pass(8min);
    desk.pacing.end();
    QCOMPARE(desk.pacing.entries().front().day, day);
    QCOMPARE(desk.pacing.entries().front().minutes, 8.0);
}

void PacingTest::aMeasuringRunIsAMeasurement()
{
    {
        Desk desk(*this);
        desk.pacing.keep(ironing());
        QVERIFY(desk.pacing.beginMeasuring(ironing()));
    }
    pass(14min);
    Desk again(*this);
    again.pacing.end();
    QCOMPARE(again.pacing.entries().front().minutes, 14.0);
    const std::vector<Measurement> measured{{day, 14}};
    QCOMPARE(again.pacing.activity(ironing().id)->measurements, measured);
    QCOMPARE(Desk(*this).pacing.activity(ironing().id)->measurements, measured);
}

void PacingTest::aRunIsLeftWithoutATrace()
{
    Desk desk(*this);
    desk.pacing.keep(ironing());
    QVERIFY(desk.pacing.begin(ironing(), 10));
    pass(5min);
    desk.pacing.endWith(std::nullopt);
    QVERIFY(!desk.pacing.run());
    QVERIFY(Desk(*this).pacing.entries().empty());
    QVERIFY(!Desk(*this).pacing.run());
}

void PacingTest::twoWindowsHaveOneRun()
{
    Desk first(*this);
    first.pacing.keep(ironing());
    Desk second(*this);
    QVERIFY(first.pacing.begin(ironing(), 10));
    pass(2min);
    QVERIFY(!second.pacing.begin(ironing(), 30));
    QCOMPARE(second.pacing.run(), first.pacing.run());
}

void PacingTest::twoWindowsCountItOnce()
{
    Desk first(*this);
    first.pacing.keep(ironing());
    QVERIFY(first.pacing.begin(ironing(), 10));
    Desk second(*this);
    pass(4min);
    first.pacing.end();
    pass(2min);
    second.pacing.endWith(6.0);
    const auto kept = Desk(*this).pacing.entries();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().minutes, 4.0);
}

void PacingTest::whatCannotBeWrittenWaits()
{
    // A file stands where the folder has to be.
    const QString folder = m_folder->filePath(QStringLiteral("data"));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto clock = [this] { return m_now; };
    const auto runClock = [this] {
        return RunInstant{m_now.toUTC(), QStringLiteral("boot"), m_sinceBoot};
    };
    Journal journal(folder);
    Diary diary(journal, clock);
    Pacing pacing(journal, diary, clock, runClock);
    pacing.keep(ironing());
    QVERIFY(pacing.begin(ironing(), 10));
    pass(6min);
    pacing.end();
    QVERIFY(!journal.problem().isEmpty());
    QCOMPARE(pacing.entries().size(), 1U);

    QVERIFY(QFile::remove(folder));
    QVERIFY(QDir().mkpath(folder));
    journal.readAgain();
    QCOMPARE(journal.problem(), QString());
    Journal later(folder);
    Diary laterDiary(later, clock);
    const Pacing again(later, laterDiary, clock, runClock);
    QCOMPARE(again.entries(), pacing.entries());
    QCOMPARE(again.entries().size(), 1U);
    QVERIFY(!again.run());
}

void PacingTest::tenThousandActivitiesComeSomeAtATime()
{
    Desk desk(*this);
    Planner planner(desk.journal, [this] { return m_now; });
    for (int i = 0; i < 10'000; ++i) {
        Activity activity = ironing();
        activity.id = QString::number(i);
        desk.pacing.keep(activity);
    }
    PacingViewModel place(desk.pacing, planner);
    QCOMPARE(place.activities().size(), PacingViewModel::rowsAtOnce);
    QCOMPARE(place.more(), 10'000 - PacingViewModel::rowsAtOnce);
    place.showMore();
    QCOMPARE(place.activities().size(), 2 * PacingViewModel::rowsAtOnce);
    QCOMPARE(place.activities().back().id, QString::number(2 * PacingViewModel::rowsAtOnce - 1));
    QCOMPARE(Desk(*this).pacing.activities().size(), 10'000U);
}

QTEST_GUILESS_MAIN(PacingTest)
#include "pacingtest.moc"
