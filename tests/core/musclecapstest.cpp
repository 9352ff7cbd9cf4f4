// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/musclecaps.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "support/madecontent.h"
#include "support/madehistory.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class MuscleCapsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesWhatFits();
    void shortensWhatIsTooMuch_data();
    void shortensWhatIsTooMuch();
    void whatComesFirstKeepsItsTime();
    void countsSideBySide();
    void theWeekRolls_data();
    void theWeekRolls();
    void oneHourIsOneSession_data();
    void oneHourIsOneSession();
    void whatIsDoneOnBothSidesIsShared();
    void theEasierFormIsShortenedToo();
    void onlyStretchesCount();
    void neverGoesBeyondTheCaps();
    void strengthRests_data();
    void strengthRests();
    void aLongHistoryIsQuick();

private:
    Capped cappedAfter(milliseconds before, const Dose &dose, Side side = Side::Both) const;

    ContentLibrary m_library;
};

Q_DECLARE_METATYPE(std::optional<pacewell::StrengthRest>)

namespace {

using Kind = CapChange::Kind;
const QDateTime now(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::utc());

SessionOutcome session(const QDateTime &endedAt, std::vector<StepOutcome> steps)
{
    SessionOutcome outcome;
    outcome.endedAt = endedAt;
    outcome.startedAt = endedAt.addSecs(-600);
    outcome.day = endedAt.date();
    outcome.steps = std::move(steps);
    return outcome;
}

RoutineStep step(const QString &item, std::optional<Dose> dose = {}, std::optional<Side> side = {})
{
    RoutineStep made;
    made.item = item;
    made.dose = dose;
    made.side = side;
    return made;
}

Routine routine(std::vector<RoutineStep> steps)
{
    Routine made;
    made.steps = std::move(steps);
    return made;
}

Dose hold(seconds time, int repetitions)
{
    Dose dose;
    dose.hold = time;
    dose.repetitions = repetitions;
    return dose;
}

} // namespace

void MuscleCapsTest::initTestCase()
{
    m_library = madeContent({
        {.id = "both"},
        {.id = "each", .sides = "each"},
        {.id = "more", .muscles = {"upperTrapezius", "scalenes"}},
        {.id = "other", .muscles = {"scalenes"}},
        {.id = "roll", .type = "mobility"},
        {.id = "press", .type = "strength"},
        {.id = "lift", .type = "strength", .muscles = {"rhomboids"}},
        {.id = "rest", .type = "rest"},
    });
}

/// A step of "each" in the same session as so much of it before.
Capped MuscleCapsTest::cappedAfter(milliseconds before, const Dose &dose, Side side) const
{
    const auto history = std::vector{session(now.addSecs(-60), {practised("each", before, side)})};
    return capped(routine({step("each", dose)}), m_library, history, now);
}

void MuscleCapsTest::leavesWhatFits()
{
    Routine whole =
        routine({step("roll"), step("both"), step("each"), step("press"), step("gone")});
    whole.length = 99min;
    const Capped result = capped(whole, m_library, {}, now);
    QVERIFY(result.changes.empty());
    QCOMPARE(result.routine.steps, whole.steps);
    QCOMPARE(result.routine.length, 99min);
    QVERIFY(capped(routine({}), m_library, {}, now).routine.steps.empty());
}

void MuscleCapsTest::shortensWhatIsTooMuch_data()
{
    QTest::addColumn<int>("secondsBefore"); // on each side
    QTest::addColumn<int>("holdSeconds");
    QTest::addColumn<int>("repetitions");
    QTest::addColumn<int>("holdLeft"); // 0: left out
    QTest::addColumn<int>("repetitionsLeft");
    QTest::newRow("just enough room") << 80 << 20 << 2 << 20 << 2;
    QTest::newRow("a second too little") << 81 << 20 << 2 << 20 << 1;
    QTest::newRow("four become two") << 70 << 20 << 4 << 20 << 2;
    QTest::newRow("a shorter hold") << 105 << 20 << 2 << 15 << 1;
    QTest::newRow("the shortest hold") << 115 << 20 << 2 << 5 << 1;
    QTest::newRow("less than that") << 116 << 20 << 2 << 0 << 0;
    QTest::newRow("nothing left") << 120 << 20 << 2 << 0 << 0;
    QTest::newRow("long gone beyond") << 500 << 20 << 2 << 0 << 0;
}

void MuscleCapsTest::shortensWhatIsTooMuch()
{
    QFETCH(int, secondsBefore);
    QFETCH(int, holdSeconds);
    QFETCH(int, repetitions);
    QFETCH(int, holdLeft);
    QFETCH(int, repetitionsLeft);
    const Dose dose = hold(seconds(holdSeconds), repetitions);
    const Capped result = cappedAfter(2 * seconds(secondsBefore), dose);
    if (holdLeft == 0) {
        QVERIFY(result.routine.steps.empty());
        QCOMPARE(result.routine.length, 0min);
        const CapChange change{"each", Muscle::UpperTrapezius, MuscleCap::Session, Kind::LeftOut};
        QCOMPARE(result.changes, std::vector{change});
        return;
    }
    const Dose left = hold(seconds(holdLeft), repetitionsLeft);
    QCOMPARE(result.routine.steps, std::vector{step("each", left)});
    QCOMPARE(result.changes.empty(), left == dose);
    if (left == dose)
        return;
    QCOMPARE(result.changes.front().kind,
             holdLeft < holdSeconds ? Kind::ShorterHold : Kind::FewerRepetitions);
    QCOMPARE(result.routine.length,
             std::chrono::round<std::chrono::minutes>(timing::length(result.routine, m_library)));
}

void MuscleCapsTest::whatComesFirstKeepsItsTime()
{
    const Dose much = hold(30s, 3);
    const Capped result = capped(
        routine({step("both", much), step("more", much), step("other", much)}), m_library, {}, now);
    QCOMPARE(result.routine.steps,
             (std::vector{step("both", much), step("more", hold(30s, 1)), step("other", much)}));
    QCOMPARE(result.changes,
             (std::vector<CapChange>{
                 {"more", Muscle::UpperTrapezius, MuscleCap::Session, Kind::FewerRepetitions}}));
}

void MuscleCapsTest::countsSideBySide()
{
    const Dose much = hold(30s, 4);
    const auto sided = routine({step("each", much, Side::Left), step("each", much, Side::Right)});
    QVERIFY(capped(sided, m_library, {}, now).changes.empty());
    const auto twice = routine({step("each", much, Side::Left), step("each", much, Side::Left)});
    QCOMPARE(capped(twice, m_library, {}, now).routine.steps.size(), 1u);

    // The fuller side decides where both are worked.
    QCOMPARE(cappedAfter(100s, hold(20s, 2), Side::Right).routine.steps.front().dose, hold(20s, 1));
    // What works the whole body works both sides.
    const auto whole = routine({step("both", much), step("each", much, Side::Right)});
    QCOMPARE(capped(whole, m_library, {}, now).routine.steps.size(), 1u);
}

void MuscleCapsTest::theWeekRolls_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("counts");
    const int week = 7 * 86400;
    QTest::newRow("two hours") << 7200 << true;
    QTest::newRow("almost a week") << week - 1 << true;
    QTest::newRow("a week") << week << false;
    QTest::newRow("a year") << 52 * week << false;
    QTest::newRow("the clock was set back") << -86400 << true;
}

void MuscleCapsTest::theWeekRolls()
{
    QFETCH(int, secondsAgo);
    QFETCH(bool, counts);
    // 590 of 600 s a side, as from several sessions.
    const std::vector history{
        session(now.addSecs(-secondsAgo),
                {practised("each", 590s, Side::Left), practised("each", 590s, Side::Right)})};
    const Capped result = capped(routine({step("each")}), m_library, history, now);
    if (!counts) {
        QVERIFY(result.changes.empty());
    } else if (secondsAgo < 0) {
        QCOMPARE(result.changes.front().cap, MuscleCap::Session);
    } else {
        QCOMPARE(result.changes.front().cap, MuscleCap::Week);
        QCOMPARE(result.routine.steps.front().dose, hold(10s, 1));
    }
}

void MuscleCapsTest::oneHourIsOneSession_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("just ended") << 0 << true;
    QTest::newRow("an hour ago") << 3600 << true;
    QTest::newRow("longer ago") << 3601 << false;
}

void MuscleCapsTest::oneHourIsOneSession()
{
    QFETCH(int, secondsAgo);
    QFETCH(bool, isSame);
    const std::vector history{session(now.addSecs(-secondsAgo), {practised("both", 120s)})};
    QCOMPARE(capped(routine({step("both")}), m_library, history, now).routine.steps.empty(),
             isSame);
}

void MuscleCapsTest::whatIsDoneOnBothSidesIsShared()
{
    // 240 s over both sides are 120 on each; on one side, or for the whole body, all of it counts.
    const auto roomAfter = [&](const QString &item, Side side) {
        const std::vector history{session(now, {practised(item, 100s, side)})};
        const MuscleRoom room(m_library, history, now);
        return room.tightest(*m_library.exercise(u"each"), step("each", {}, Side::Left))->left;
    };
    QCOMPARE(roomAfter("each", Side::Both), 70s);
    QCOMPARE(roomAfter("each", Side::Left), 20s);
    QCOMPARE(roomAfter("each", Side::Right), 120s);
    QCOMPARE(roomAfter("both", Side::Both), 20s);
    QCOMPARE(roomAfter("gone", Side::Both), 120s);
}

void MuscleCapsTest::theEasierFormIsShortenedToo()
{
    // Its easier form is 2 x 10 s.
    RoutineStep easier = step("both");
    easier.isEasier = true;
    const auto after = [&](seconds before) {
        const std::vector history{session(now, {practised("both", before)})};
        const auto result = capped(routine({easier}), m_library, history, now);
        return result.routine.steps.empty() ? 0s
                                            : workPerSide(stepDose(*m_library.exercise(u"both"),
                                                                   result.routine.steps.front()));
    };
    QCOMPARE(after(0s), 20s);
    QCOMPARE(after(100s), 20s);
    QCOMPARE(after(101s), 10s);
    QCOMPARE(after(113s), 7s);
    QCOMPARE(after(116s), 0s);
}

void MuscleCapsTest::onlyStretchesCount()
{
    const std::vector history{session(
        now, {practised("roll", 9000s), practised("press", 9000s), practised("rest", 9000s)})};
    QVERIFY(capped(routine({step("both")}), m_library, history, now).changes.empty());
    const std::vector stretched{session(now, {practised("both", 9000s)})};
    QVERIFY(capped(routine({step("roll"), step("press"), step("rest"), step("other")}), m_library,
                   stretched, now)
                .changes.empty());
}

void MuscleCapsTest::neverGoesBeyondTheCaps()
{
    // Every shipped stretch, one after the other, three times a day for three weeks.
    const ContentLibrary library = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    Routine everything;
    for (const Exercise &exercise : library.exercises())
        everything.steps.push_back(step(exercise.id));
    std::vector<SessionOutcome> history;
    QDateTime at = now;
    for (int i = 0; i < 63; ++i, at = at.addSecs(8 * 3600)) {
        std::vector<StepOutcome> done;
        std::map<Muscle, seconds> stretched;
        const Capped result = capped(everything, library, history, at);
        for (const RoutineStep &each : result.routine.steps) {
            const Exercise &exercise = *library.exercise(each.item);
            const seconds work = workPerSide(stepDose(exercise, each));
            const auto sides = timing::sidesOf(exercise.sides, {}).size();
            done.push_back(practised(each.item, work * int(sides)));
            QVERIFY(doseProblem(exercise.type, exercise.sides, stepDose(exercise, each)).isEmpty());
            for (const Muscle muscle : exercise.muscles)
                stretched[muscle] += exercise.type == ExerciseType::Stretch ? work : 0s;
        }
        for (const auto &[muscle, time] : stretched)
            QVERIFY(time <= doses::maxPerMuscleAndSession);
        history.push_back(session(at, done));
    }
    std::map<Muscle, milliseconds> week;
    for (const SessionOutcome &each : history) {
        if (each.endedAt <= at.addDays(-7))
            continue;
        for (const StepOutcome &done : each.steps) {
            const Exercise &exercise = *library.exercise(done.itemId);
            if (exercise.type != ExerciseType::Stretch)
                continue;
            for (const Muscle muscle : exercise.muscles)
                week[muscle] += exercise.sides == Sides::Each ? done.done / 2 : done.done;
        }
    }
    QVERIFY(!week.empty());
    for (const auto &[muscle, time] : week)
        QVERIFY(time <= caps::perMuscleAndWeek);
}

void MuscleCapsTest::strengthRests_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QList<int>>("pressDaysAgo");
    QTest::addColumn<std::optional<StrengthRest>>("rest");
    const std::optional<StrengthRest> none;
    const std::optional yesterday = StrengthRest::AfterYesterday;
    const std::optional enough = StrengthRest::EnoughThisWeek;
    QTest::newRow("never") << "press" << QList<int>{} << none;
    QTest::newRow("today") << "press" << QList<int>{0} << none;
    QTest::newRow("yesterday") << "press" << QList<int>{1} << yesterday;
    QTest::newRow("two days ago") << "press" << QList<int>{2} << none;
    QTest::newRow("twice") << "press" << QList<int>{4, 2} << none;
    QTest::newRow("three days") << "press" << QList<int>{6, 4, 2} << enough;
    QTest::newRow("three times in two days") << "press" << QList<int>{4, 4, 2} << none;
    QTest::newRow("three days, one a week ago") << "press" << QList<int>{7, 4, 2} << none;
    QTest::newRow("other muscles") << "lift" << QList<int>{1} << none;
    QTest::newRow("no strength") << "roll" << QList<int>{1} << none;
}

void MuscleCapsTest::strengthRests()
{
    QFETCH(QString, item);
    QFETCH(QList<int>, pressDaysAgo);
    QFETCH(std::optional<StrengthRest>, rest);
    std::vector<SessionOutcome> history;
    for (const int ago : pressDaysAgo)
        history.push_back(session(now.addDays(-ago), {practised("press", 30s)}));
    QCOMPARE(
        strengthRestSuggested(routine({step("roll"), step(item)}), m_library, history, now.date()),
        rest);
    for (SessionOutcome &each : history)
        each.steps.front().done = 0s;
    QCOMPARE(strengthRestSuggested(routine({step(item)}), m_library, history, now.date()),
             std::nullopt);
}

void MuscleCapsTest::aLongHistoryIsQuick()
{
    std::vector<SessionOutcome> history;
    for (int i = 0; i < 20000; ++i)
        history.push_back(session(now.addSecs(-7200LL * i), {practised("each", 60s)}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!capped(routine({step("each")}), m_library, history, now).changes.empty());
    QVERIFY(timer.elapsed() < 200);
}

QTEST_GUILESS_MAIN(MuscleCapsTest)
#include "musclecapstest.moc"
