// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ownexperiment.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class OwnExperimentTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheDaysThatAreOver_data();
    void countsTheDaysThatAreOver();
    void takesItsDaysFromDiaryAndSessions();
    void whatWasEndedIsNotOn();
};

namespace {

const QDate first(2026, 11, 2);

OwnExperiment experiment()
{
    OwnExperiment made;
    made.id = QStringLiteral("1");
    made.practice = QStringLiteral("sea");
    made.first = first;
    made.design = {5, 6, false, false};
    return made;
}

DiaryEntry noted(int day, int pain)
{
    DiaryEntry entry;
    entry.day = first.addDays(day);
    entry.pain = pain;
    return entry;
}

SessionOutcome practised(int day, const QString &practice, std::chrono::milliseconds done)
{
    SessionOutcome session;
    session.day = first.addDays(day);
    session.routineId = practice;
    session.done = done;
    return session;
}

} // namespace

void OwnExperimentTest::countsTheDaysThatAreOver_data()
{
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("over");
    QTest::newRow("before it") << -3 << 0;
    QTest::newRow("its first day") << 0 << 0;
    QTest::newRow("the second") << 1 << 1;
    QTest::newRow("the last") << 29 << 29;
    QTest::newRow("the day after") << 30 << 30;
    QTest::newRow("long after") << 300 << 30;
}

void OwnExperimentTest::countsTheDaysThatAreOver()
{
    QFETCH(int, today);
    QFETCH(int, over);
    const QDate day = first.addDays(today);
    QCOMPARE(experiment().daysOver(day), over);
    QCOMPARE(recordOf(experiment(), {}, {}, day).outcome.size(), size_t(over));
    QCOMPARE(recordOf(experiment(), {}, {}, day).practised.size(), size_t(over));
}

void OwnExperimentTest::takesItsDaysFromDiaryAndSessions()
{
    const auto record = recordOf(
        experiment(), {noted(-1, 9), noted(0, 4), noted(2, 6), noted(3, 1)},
        {practised(-1, QStringLiteral("sea"), 1min), practised(0, QStringLiteral("rain"), 1min),
         practised(1, QStringLiteral("sea"), 0ms), practised(2, QStringLiteral("sea"), 1min),
         practised(3, QStringLiteral("sea"), 1min)},
        first.addDays(3)); // today is open
    QCOMPARE(record.outcome, (DailyNumbers{4, std::nullopt, 6}));
    QCOMPARE(record.practised, (std::vector{false, false, true}));
}

void OwnExperimentTest::whatWasEndedIsNotOn()
{
    OwnExperiment made = experiment();
    QVERIFY(!made.isOn(first.addDays(-1)));
    QVERIFY(made.isOn(first));
    QVERIFY(made.isOn(first.addDays(29)));
    QVERIFY(!made.isOn(first.addDays(30)));
    QCOMPARE(made.blockOn(first.addDays(4)), 0);
    QCOMPARE(made.blockOn(first.addDays(5)), 1);
    made.endedOn = first.addDays(3);
    QVERIFY(!made.isOn(first.addDays(4)));
}

QTEST_GUILESS_MAIN(OwnExperimentTest)
#include "ownexperimenttest.moc"
