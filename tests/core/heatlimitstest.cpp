// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/heatlimits.h"
#include "support/madehistory.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

class HeatLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSkinHasItsPause_data();
    void theSkinHasItsPause();
    void eachPlaceHasItsOwnPause();
    void aBathWarmsEveryPlace();
    void threeTimesADay();
    void theDayIsThePersonsOwn_data();
    void theDayIsThePersonsOwn();
    void aClockSetBackOpensNothing();
    void aFlightOverTheDateLineOpensNothing();
    void whatCountsAsHeat_data();
    void whatCountsAsHeat();
    void heatBeforeStretching();
    void aReviewIsSuggested_data();
    void aReviewIsSuggested();
    void aLongHistoryIsQuick();
};

Q_DECLARE_METATYPE(std::optional<pacewell::HeatReview>)
Q_DECLARE_METATYPE(std::optional<pacewell::Area>)

namespace {

using Answer = HeatVerdict::Answer;
const QDate today(2026, 3, 12);
const QDateTime noon(today, QTime(12, 0), QTimeZone::utc());

Heat heat(const QString &id, bool isWholeBody = false, minutes length = 15min)
{
    Heat made;
    made.id = id;
    made.isWholeBody = isWholeBody;
    made.length = length;
    return made;
}

const std::vector<Heat> heats{heat("pack"), heat("bath", true), heat("wrap", false, 0min)};

SessionOutcome session(const QDateTime &endedAt, std::optional<Area> site = Area::Neck,
                       const QString &item = "pack", milliseconds done = 15min)
{
    SessionOutcome outcome;
    outcome.endedAt = endedAt.toUTC();
    outcome.startedAt = outcome.endedAt.addMSecs(-done.count());
    outcome.day = endedAt.date();
    outcome.practice = PracticeKind::Heat;
    outcome.planned = outcome.done = done;
    StepOutcome step;
    step.itemId = item;
    step.planned = step.done = done;
    step.site = site;
    outcome.steps = {step};
    return outcome;
}

SessionOutcome bath(const QDateTime &endedAt)
{
    return session(endedAt, std::nullopt, "bath");
}

} // namespace

void HeatLimitsTest::theSkinHasItsPause_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("wait");
    QTest::newRow("just ended") << 0 << Answer::Wait << 60;
    QTest::newRow("a second ago") << 1 << Answer::Wait << 60;
    QTest::newRow("a minute ago") << 60 << Answer::Wait << 59;
    QTest::newRow("almost an hour") << 3599 << Answer::Wait << 1;
    QTest::newRow("an hour") << 3600 << Answer::Allowed << 0;
    QTest::newRow("a year") << 365 * 86400 << Answer::Allowed << 0;
}

void HeatLimitsTest::theSkinHasItsPause()
{
    QFETCH(int, secondsAgo);
    QFETCH(Answer, answer);
    QFETCH(int, wait);
    const auto verdict = heatAllowed(Area::Neck, {session(noon.addSecs(-secondsAgo))}, heats, noon);
    QCOMPARE(verdict.answer, answer);
    QCOMPARE(verdict.wait, minutes(wait));
    QVERIFY(!verdict.isClockBehind);
    QCOMPARE(heatAllowed(Area::Neck, {}, heats, noon).answer, Answer::Allowed);
}

void HeatLimitsTest::eachPlaceHasItsOwnPause()
{
    const std::vector history{session(noon.addSecs(-600))};
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon).answer, Answer::Wait);
    QCOMPARE(heatAllowed(Area::Feet, history, heats, noon).answer, Answer::Allowed);
}

void HeatLimitsTest::aBathWarmsEveryPlace()
{
    QCOMPARE(heatAllowed({}, {session(noon.addSecs(-600))}, heats, noon).answer, Answer::Wait);
    const std::vector history{bath(noon.addSecs(-600))};
    for (int i = 0; i <= int(Area::Feet); ++i)
        QCOMPARE(heatAllowed(Area(i), history, heats, noon).wait, 50min);
    QCOMPARE(heatAllowed({}, history, heats, noon).wait, 50min);
}

void HeatLimitsTest::threeTimesADay()
{
    std::vector history{session(noon.addSecs(-5 * 3600)), bath(noon.addSecs(-4 * 3600)),
                        session(noon.addSecs(-3 * 3600), Area::Feet)};
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon).answer, Answer::Allowed);
    QCOMPARE(heatAllowed({}, history, heats, noon).answer, Answer::Allowed);
    history.push_back(session(noon.addSecs(-2 * 3600)));
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon).answer, Answer::EnoughToday);
    QCOMPARE(heatAllowed({}, history, heats, noon).answer, Answer::EnoughToday);
    QCOMPARE(heatAllowed(Area::Feet, history, heats, noon).answer, Answer::Allowed);
    // Tomorrow is another day.
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon.addDays(1)).answer, Answer::Allowed);
}

void HeatLimitsTest::theDayIsThePersonsOwn_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("Auckland") << QByteArray("Pacific/Auckland");
    QTest::newRow("Los Angeles") << QByteArray("America/Los_Angeles");
}

void HeatLimitsTest::theDayIsThePersonsOwn()
{
    QFETCH(QByteArray, zone);
    const QTimeZone here(zone);
    std::vector<SessionOutcome> history;
    for (const QTime time : {QTime(8, 0), QTime(15, 0), QTime(22, 50)})
        history.push_back(session(QDateTime(today, time, here)));

    const auto at = [&](QDate day, QTime time) {
        return heatAllowed(Area::Neck, history, heats, QDateTime(day, time, here));
    };
    QCOMPARE(at(today, QTime(23, 59, 59)).answer, Answer::EnoughToday);
    QCOMPARE(at(today.addDays(1), QTime(0, 0)).answer, Answer::Allowed);
    // The pause goes on over midnight.
    history.push_back(session(QDateTime(today, QTime(23, 50), here)));
    QCOMPARE(at(today.addDays(1), QTime(0, 0)).wait, 50min);

    // The clocks go forward on this night; an hour stays an hour.
    const QDate change(2026, 3, 29);
    const QDateTime late(change, QTime(1, 50), here);
    history = {session(late)};
    QCOMPARE(heatAllowed(Area::Neck, history, heats, late.addSecs(3599)).answer, Answer::Wait);
    QCOMPARE(heatAllowed(Area::Neck, history, heats, late.addSecs(3600)).answer, Answer::Allowed);
}

void HeatLimitsTest::aClockSetBackOpensNothing()
{
    for (const qint64 ahead : {1LL, 3600LL, 86400LL, 400 * 86400LL}) {
        const auto verdict = heatAllowed(Area::Neck, {session(noon.addSecs(ahead))}, heats, noon);
        QCOMPARE(verdict.answer, Answer::Wait);
        QCOMPARE(verdict.wait, 60min);
        QVERIFY(verdict.isClockBehind);
    }
    const std::vector history{session(noon.addSecs(-7200)), session(noon.addDays(1)),
                              session(noon.addDays(2))};
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon).answer, Answer::EnoughToday);
    QVERIFY(!heatAllowed(Area::Feet, history, heats, noon).isClockBehind);
}

void HeatLimitsTest::aFlightOverTheDateLineOpensNothing()
{
    std::vector<SessionOutcome> history;
    for (const int hoursAgo : {9, 6, 3}) {
        history.push_back(session(noon.addSecs(-hoursAgo * 3600)));
        history.back().day = today.addDays(1);
    }
    const HeatVerdict verdict = heatAllowed(Area::Neck, history, heats, noon);
    QCOMPARE(verdict.answer, Answer::EnoughToday);
    QVERIFY(!verdict.isClockBehind);
}

void HeatLimitsTest::whatCountsAsHeat_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<std::optional<Area>>("site");
    QTest::addColumn<PracticeKind>("practice");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("counts");
    const std::optional<Area> neck = Area::Neck;
    const std::optional<Area> nowhere;
    QTest::newRow("a minute") << "pack" << neck << PracticeKind::Heat << 60 << true;
    QTest::newRow("a slip") << "pack" << neck << PracticeKind::Heat << 59 << false;
    QTest::newRow("nobody knows where") << "pack" << nowhere << PracticeKind::Heat << 60 << true;
    QTest::newRow("the label decides") << "wrap" << neck << PracticeKind::Heat << 0 << true;
    QTest::newRow("gone, with a place") << "gone" << neck << PracticeKind::Stretch << 900 << true;
    QTest::newRow("gone, nothing else in it")
        << "gone" << nowhere << PracticeKind::Heat << 900 << true;
    QTest::newRow("no heat at all") << "lean" << nowhere << PracticeKind::Stretch << 900 << false;
}

void HeatLimitsTest::whatCountsAsHeat()
{
    QFETCH(QString, item);
    QFETCH(std::optional<Area>, site);
    QFETCH(PracticeKind, practice);
    QFETCH(int, seconds);
    QFETCH(bool, counts);
    SessionOutcome outcome = session(noon, site, item, std::chrono::seconds(seconds));
    outcome.practice = practice;
    QCOMPARE(heatAllowed(Area::Neck, {outcome}, heats, noon).answer,
             counts ? Answer::Wait : Answer::Allowed);

    outcome.steps.front().isSkipped = true;
    if (item == "wrap")
        QCOMPARE(heatAllowed(Area::Neck, {outcome}, heats, noon).answer, Answer::Allowed);
}

void HeatLimitsTest::heatBeforeStretching()
{
    SessionOutcome both = session(noon.addSecs(-1800));
    both.steps.push_back(practised("lean", 80s));
    QCOMPARE(heatAllowed(Area::Neck, {both}, heats, noon).wait, 30min);
    QCOMPARE(heatAllowed(Area::Feet, {both}, heats, noon).answer, Answer::Allowed);

    // Without the moment of its end, what is known is when it began and how long it took.
    both.endedAt = QDateTime();
    QCOMPARE(heatAllowed(Area::Neck, {both}, heats, noon).wait, 30min);
}

void HeatLimitsTest::aReviewIsSuggested_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("timesADay");
    QTest::addColumn<int>("lastDaysAgo");
    QTest::addColumn<std::optional<HeatReview>>("review");
    const std::optional<HeatReview> none;
    const std::optional everyDay = HeatReview::EveryDay;
    const std::optional manyTimes = HeatReview::ManyTimes;
    QTest::newRow("never") << 0 << 0 << 0 << none;
    QTest::newRow("two weeks") << 14 << 3 << 0 << none;
    QTest::newRow("a day more, once") << 15 << 1 << 0 << everyDay;
    QTest::newRow("a day more, twice") << 15 << 2 << 0 << everyDay;
    QTest::newRow("a day more, three times") << 15 << 3 << 0 << manyTimes;
    QTest::newRow("up to yesterday") << 15 << 3 << 1 << manyTimes;
    QTest::newRow("it has stopped") << 40 << 3 << 2 << none;
    QTest::newRow("for months") << 400 << 3 << 0 << manyTimes;
}

void HeatLimitsTest::aReviewIsSuggested()
{
    QFETCH(int, days);
    QFETCH(int, timesADay);
    QFETCH(int, lastDaysAgo);
    QFETCH(std::optional<HeatReview>, review);
    std::vector<SessionOutcome> history;
    for (int day = 0; day < days; ++day) {
        const QDateTime at = noon.addDays(-day - lastDaysAgo);
        for (int i = 0; i < timesADay; ++i)
            history.push_back(i == 0 ? bath(at) : session(at.addSecs(i * 7200)));
    }
    QCOMPARE(heatReviewSuggested(history, heats, today), review);
    // A day off in between, and places in turn, are no such habit.
    if (days == 15 && lastDaysAgo == 0) {
        std::erase_if(history, [](const auto &each) { return each.day == today.addDays(-7); });
        QCOMPARE(heatReviewSuggested(history, heats, today), std::nullopt);
    }
}

void HeatLimitsTest::aLongHistoryIsQuick()
{
    std::vector<SessionOutcome> history;
    for (int i = 0; i < 20000; ++i)
        history.push_back(session(noon.addSecs(-qint64(i) * 8 * 3600)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(heatAllowed(Area::Neck, history, heats, noon).answer, Answer::Wait);
    QVERIFY(timer.elapsed() < 200);
}

QTEST_GUILESS_MAIN(HeatLimitsTest)
#include "heatlimitstest.moc"
