// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/plannedload.h"
#include "core/pacing/energy.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// What the days of a week ask for over all activities, and what they were.
class PlannedLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void plannedAndDoneAreMinutesTimesEffort();
    void onlyTheDaysOfAnActivityArePlanned();
    void aFlareHalvesWhatIsPlanned();
    void whatIsPutAwayIsDoneButNotPlanned();
    void stepsCountAtThePaceTheyWereDone();
    void manyActivities();
    void energy_data();
    void energy();
};

namespace {

const QDate monday(2026, 11, 23);

PacedActivity paced(const QString &id, double quota, Effort effort,
                    AmountUnit unit = AmountUnit::Minutes)
{
    PacedActivity made;
    made.activity.id = id;
    made.activity.effort = effort;
    made.activity.unit = unit;
    made.decisions = {{monday.addDays(-7), quota, QuotaDecision::Kind::Baseline}};
    return made;
}

ActivityEntry entry(const QString &activity, QDate day, double amount, double minutes,
                    Effort effort)
{
    return {activity + day.toString(),
            activity,
            day.startOfDay(QTimeZone::utc()),
            day,
            amount,
            minutes,
            effort};
}

int all(QDate)
{
    return 100;
}

} // namespace

void PlannedLoadTest::plannedAndDoneAreMinutesTimesEffort()
{
    const auto loads =
        plannedLoads({paced(QStringLiteral("ironing"), 30, Effort::Moderate),
                      paced(QStringLiteral("post"), 20, Effort::Light),
                      paced(QStringLiteral("resting"), 60, Effort::None)},
                     {entry(QStringLiteral("ironing"), monday, 25, 25, Effort::Moderate),
                      entry(QStringLiteral("post"), monday, 10, 10, Effort::Hard),
                      entry(QStringLiteral("post"), monday.addDays(-1), 10, 10, Effort::Hard)},
                     all, monday, monday.addDays(1));
    QCOMPARE(loads, (std::vector<PlannedLoad>{{monday, 25 * 2 + 10 * 3, 30 * 2 + 20},
                                              {monday.addDays(1), 0, 30 * 2 + 20}}));
}

void PlannedLoadTest::onlyTheDaysOfAnActivityArePlanned()
{
    PacedActivity garden = paced(QStringLiteral("garden"), 30, Effort::Hard);
    garden.activity.weekdays = 0b0000010; // Tuesday
    const auto loads = plannedLoads({garden}, {}, all, monday, monday.addDays(2));
    QCOMPARE(loads[0].planned, 0.0);
    QCOMPARE(loads[1].planned, 90.0);
    QCOMPARE(loads[2].planned, 0.0);
}

void PlannedLoadTest::aFlareHalvesWhatIsPlanned()
{
    const auto share = [](QDate day) { return day == monday ? 50 : 100; };
    const auto loads = plannedLoads({paced(QStringLiteral("ironing"), 30, Effort::Light)}, {},
                                    share, monday, monday.addDays(1));
    QCOMPARE(loads[0].planned, 15.0);
    QCOMPARE(loads[1].planned, 30.0);
}

void PlannedLoadTest::whatIsPutAwayIsDoneButNotPlanned()
{
    PacedActivity ironing = paced(QStringLiteral("ironing"), 30, Effort::Light);
    ironing.activity.isPutAway = true;
    const auto loads =
        plannedLoads({ironing}, {entry(QStringLiteral("ironing"), monday, 12, 12, Effort::Light)},
                     all, monday, monday);
    QCOMPARE(loads, (std::vector<PlannedLoad>{{monday, 12, 0}}));
}

void PlannedLoadTest::stepsCountAtThePaceTheyWereDone()
{
    const auto walk = paced(QStringLiteral("walk"), 2000, Effort::Moderate, AmountUnit::Steps);
    QCOMPARE(plannedLoads({walk}, {}, all, monday, monday)[0].planned, 0.0);
    // 3000 steps in 30 minutes: 2000 take 20 of them.
    const auto before =
        entry(QStringLiteral("walk"), monday.addDays(-3), 3000, 30, Effort::Moderate);
    QCOMPARE(plannedLoads({walk}, {before}, all, monday, monday)[0].planned, 40.0);
}

void PlannedLoadTest::manyActivities()
{
    std::vector<PacedActivity> activities;
    for (int i = 0; i < 10'000; ++i)
        activities.push_back(paced(QString::number(i), 2, Effort::Light));
    const auto loads = plannedLoads(activities, {}, all, monday, monday.addDays(6));
    QCOMPARE(loads.size(), 7U);
    QCOMPARE(loads[6].planned, 20'000.0);
}

void PlannedLoadTest::energy_data()
{
    QTest::addColumn<int>("energy");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("upTo");
    QTest::newRow("none") << 0 << 0.0 << 0.0;
    QTest::newRow("little") << 1 << 0.5 << 0.5; // 0.7 and 0.8
    QTest::newRow("half") << 5 << 3.5 << 4.0;
    QTest::newRow("six") << 6 << 4.0 << 4.5; // 4.2 and 4.8
    QTest::newRow("all") << 10 << 7.0 << 8.0;
}

void PlannedLoadTest::energy()
{
    QFETCH(const int, energy);
    QFETCH(const double, from);
    QFETCH(const double, upTo);
    QCOMPARE(energyCeiling(energy), (EnergyCeiling{from, upTo}));
}

QTEST_GUILESS_MAIN(PlannedLoadTest)
#include "plannedloadtest.moc"
