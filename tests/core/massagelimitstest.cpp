// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/massagelimits.h"
#include "support/madehistory.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

class MassageLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void whenItMayBe_data();
    void whenItMayBe();
    void tenMinutesADay();
    void aTryDoesNotCount();
    void whatIsGoneCountsForItsMinutes();
    void growsByTheWeek_data();
    void growsByTheWeek();
    void restsAreNoWeeks();
    void goesBackAfterPain();
    void keepsEveryCap_data();
    void keepsEveryCap();
};

Q_DECLARE_METATYPE(pacewell::MassageAnswer)

namespace {

using Kind = MassageSuggestion::Kind;
const QDate today(2026, 3, 12);

MassageSpot spot(Muscle muscle, seconds time = 30s, Sides sides = Sides::Each)
{
    MassageSpot made;
    made.muscles = {muscle};
    made.time = time;
    made.sides = sides;
    return made;
}

Massage massage(const QString &id, std::vector<MassageSpot> spots, minutes length = 4min)
{
    Massage made;
    made.id = id;
    made.spots = std::move(spots);
    made.length = length;
    return made;
}

const Massage neck = massage("neck", {spot(Muscle::UpperTrapezius), spot(Muscle::Rhomboids)});
const Massage back = massage("back", {spot(Muscle::Rhomboids), spot(Muscle::LowerBack)});
const Massage feet = massage("feet", {spot(Muscle::FootMuscles)});
const std::vector<Massage> massages{back, feet, neck};

SessionOutcome session(int daysAgo, const QString &item = "neck", milliseconds done = 4min)
{
    SessionOutcome outcome;
    outcome.day = today.addDays(-daysAgo);
    outcome.startedAt = QDateTime(outcome.day, QTime(8, 0), QTimeZone::utc());
    outcome.practice = PracticeKind::Massage;
    outcome.planned = outcome.done = done;
    outcome.isCompleted = true;
    outcome.steps = {practised(item, done)};
    return outcome;
}

std::vector<SessionOutcome> on(const QList<int> &daysAgo)
{
    std::vector<SessionOutcome> history;
    for (const int ago : daysAgo)
        history.push_back(session(ago));
    return history;
}

} // namespace

void MassageLimitsTest::whenItMayBe_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QList<int>>("neckDaysAgo");
    QTest::addColumn<MassageAnswer>("answer");
    using enum MassageAnswer;
    QTest::newRow("never before") << "neck" << QList<int>{} << Allowed;
    QTest::newRow("today") << "neck" << QList<int>{0} << EnoughToday;
    QTest::newRow("today, with a muscle in common") << "back" << QList<int>{0} << EnoughToday;
    QTest::newRow("today, other muscles") << "feet" << QList<int>{0} << Allowed;
    QTest::newRow("yesterday, at first") << "neck" << QList<int>{1} << RestToday;
    QTest::newRow("yesterday, in common") << "back" << QList<int>{1} << RestToday;
    QTest::newRow("yesterday, other muscles") << "feet" << QList<int>{1} << Allowed;
    QTest::newRow("two days ago") << "neck" << QList<int>{2} << Allowed;
    QTest::newRow("the last of two weeks") << "neck" << QList<int>{13, 1} << RestToday;
    QTest::newRow("after two weeks") << "neck" << QList<int>{14, 1} << Allowed;
    QTest::newRow("after two weeks, twice a day") << "neck" << QList<int>{14, 0} << EnoughToday;
    QTest::newRow("the clock was set back") << "neck" << QList<int>{-1} << EnoughToday;
}

void MassageLimitsTest::whenItMayBe()
{
    QFETCH(QString, asked);
    QFETCH(QList<int>, neckDaysAgo);
    QFETCH(MassageAnswer, answer);
    const auto found = std::ranges::find(massages, asked, &Massage::id);
    QCOMPARE(massageAllowed(*found, on(neckDaysAgo), massages, today), answer);
}

void MassageLimitsTest::tenMinutesADay()
{
    QCOMPARE(massageAllowed(feet, {session(0, "neck", 6min)}, massages, today),
             MassageAnswer::Allowed);
    QCOMPARE(massageAllowed(feet, {session(0, "neck", 6min + 1ms)}, massages, today),
             MassageAnswer::EnoughToday);
    QCOMPARE(massageAllowed(massage("long", {spot(Muscle::Soleus)}, 10min), {}, massages, today),
             MassageAnswer::Allowed);
}

void MassageLimitsTest::aTryDoesNotCount()
{
    QCOMPARE(massageAllowed(neck, {session(0, "neck", 19s)}, massages, today),
             MassageAnswer::Allowed);
    QCOMPARE(massageAllowed(neck, {session(0, "neck", 20s)}, massages, today),
             MassageAnswer::EnoughToday);
}

void MassageLimitsTest::whatIsGoneCountsForItsMinutes()
{
    QCOMPARE(massageAllowed(neck, {session(0, "gone", 5min)}, massages, today),
             MassageAnswer::Allowed);
    QCOMPARE(massageAllowed(neck, {session(0, "gone", 7min)}, massages, today),
             MassageAnswer::EnoughToday);
    SessionOutcome stretching = session(0, "lean", 7min);
    stretching.practice = PracticeKind::Stretch;
    QCOMPARE(massageAllowed(neck, {stretching}, massages, today), MassageAnswer::Allowed);
}

void MassageLimitsTest::growsByTheWeek_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<int>("longer");
    QTest::newRow("never before") << QList<int>{} << 0;
    QTest::newRow("the first week") << QList<int>{6, 4, 2} << 0;
    QTest::newRow("a week later") << QList<int>{7, 5, 3} << 15;
    QTest::newRow("two weeks later") << QList<int>{14, 7} << 30;
    QTest::newRow("no further: a spot has its cap") << QList<int>{70, 60, 50, 40, 30} << 30;
}

void MassageLimitsTest::growsByTheWeek()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(int, longer);
    const MassageSuggestion suggestion = massageSuggested(neck, on(daysAgo), today);
    QCOMPARE(suggestion.perMuscle, seconds(longer));
    QCOMPARE(suggestion.kind, longer > 0 ? Kind::Longer : Kind::AsWritten);
    QCOMPARE(massageSuggested(feet, on(daysAgo), today).kind, Kind::AsWritten);
}

void MassageLimitsTest::restsAreNoWeeks()
{
    QCOMPARE(massageSuggested(neck, on({364}), today).perMuscle, 15s);
}

void MassageLimitsTest::goesBackAfterPain()
{
    auto history = on({21, 14, 7, 1});
    QCOMPARE(massageSuggested(neck, history, today).perMuscle, 30s);
    history.back().steps.front().hurt = true;
    QCOMPARE(massageSuggested(neck, history, today).kind, Kind::Half);
    std::ranges::reverse(history);
    QCOMPARE(massageSuggested(neck, history, today).kind, Kind::Half);

    // From there it begins again.
    history = on({21, 14, 10, 2});
    history[1].steps.front().hurt = true;
    QCOMPARE(massageSuggested(neck, history, today).perMuscle, 15s);
    history[2].steps.front().hurt = true;
    QCOMPARE(massageSuggested(neck, history, today).kind, Kind::AsWritten);
}

void MassageLimitsTest::keepsEveryCap_data()
{
    QTest::addColumn<QList<int>>("spotSeconds"); // all on one muscle
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("longer");
    QTest::newRow("one spot") << QList<int>{30} << 3 << 30;
    QTest::newRow("one long spot") << QList<int>{55} << 3 << 5;
    QTest::newRow("two spots") << QList<int>{30, 30} << 3 << 30;
    QTest::newRow("a full muscle") << QList<int>{50, 40} << 4 << 0;
    QTest::newRow("a full stay") << QList<int>{20, 20} << 10 << 0;
    QTest::newRow("beyond everything") << QList<int>{60, 60} << 12 << 0;
    QTest::newRow("no spots") << QList<int>{} << 1 << 0;
}

void MassageLimitsTest::keepsEveryCap()
{
    QFETCH(QList<int>, spotSeconds);
    QFETCH(int, length);
    QFETCH(int, longer);
    std::vector<MassageSpot> spots;
    for (const int time : spotSeconds)
        spots.push_back(spot(Muscle::Gluteals, seconds(time)));
    const Massage asked = massage("neck", spots, minutes(length));
    const auto history = on({70, 63, 56, 49, 42, 35, 28});
    QCOMPARE(massageSuggested(asked, history, today).perMuscle, seconds(longer));
}

QTEST_GUILESS_MAIN(MassageLimitsTest)
#include "massagelimitstest.moc"
