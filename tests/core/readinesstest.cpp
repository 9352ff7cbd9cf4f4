// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readiness.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

/// The one rule behind every door: what bars a practice, and what is made of it.
class ReadinessTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedPracticeCanBeginForSomebodyNew();
    void bars_data();
    void bars();
    void heatAsksForItsPlaceAndItsQuestions();
    void firstDaysOfBreathingAreShort();
    void breathingInsideARoutineIsSwappedForASofterOne();
    void aConditionTakesMovementsOut();
    void muscleCapsReachOverSessions();
    void lengthsStayWithinTheirRanges_data();
    void lengthsStayWithinTheirRanges();
};

namespace {

const ContentLibrary &library()
{
    static const auto shipped =
        ContentLibrary::load({QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}});
    return shipped;
}

const QDateTime now({2026, 11, 24}, {12, 0}, QTimeZone::utc());

SessionOutcome session(const char *item, PracticeKind kind, qint64 minutesAgo,
                       std::chrono::minutes done)
{
    SessionOutcome outcome;
    outcome.id = QStringLiteral("%1 %2").arg(QLatin1String(item)).arg(minutesAgo);
    outcome.routineId = QLatin1String(item);
    outcome.practice = kind;
    outcome.endedAt = now.addSecs(-60 * minutesAgo);
    outcome.startedAt = outcome.endedAt.addSecs(-std::chrono::seconds(done).count());
    outcome.day = outcome.startedAt.date();
    outcome.planned = outcome.done = done;
    outcome.isCompleted = true;
    StepOutcome step;
    step.itemId = outcome.routineId;
    step.planned = step.done = done;
    outcome.steps = {step};
    return outcome;
}

std::vector<SessionOutcome> breathedOn(int days)
{
    std::vector<SessionOutcome> sessions;
    for (int day = days; day > 0; --day)
        sessions.push_back(session("gentle-start", PracticeKind::Breathe, day * 24 * 60, 3min));
    return sessions;
}

Readiness ready(const char *id, const Circumstances &circumstances,
                std::optional<Area> site = std::nullopt)
{
    return readiness(library().practice(QString::fromLatin1(id)).value(), library(), circumstances,
                     site);
}

QString nameOf(std::optional<Bar> bar)
{
    static const QList<const char *> names{"safety",        "area rests",      "gentle only",
                                           "nothing suits", "breathing waits", "breathing enough",
                                           "heat pause",    "heat enough",     "heat by label",
                                           "massage rests", "massage enough",  "muscles enough"};
    return bar ? QLatin1String(names.at(int(*bar))) : QString();
}

} // namespace

void ReadinessTest::everyShippedPracticeCanBeginForSomebodyNew()
{
    Circumstances circumstances;
    circumstances.now = now;
    for (const Routine &routine : library().routines()) {
        const Readiness result = readiness(routine, library(), circumstances, Area::Neck);
        QVERIFY2(!result.bar, qPrintable(routine.id));
        QVERIFY2(result.changes.empty() && result.capChanges.empty(), qPrintable(routine.id));
        QCOMPARE(result.routine.steps.size(), routine.steps.size());
    }
}

void ReadinessTest::bars_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<std::vector<SessionOutcome>>("sessions");
    QTest::addColumn<std::vector<Condition>>("conditions");
    QTest::addColumn<QString>("bar");
    using Sessions = std::vector<SessionOutcome>;
    using Conditions = std::vector<Condition>;
    const Sessions none;
    QTest::newRow("belly breathing on the first day")
        << "belly-breathing" << none << Conditions() << "";
    QTest::newRow("slow breathing on the first day")
        << "slow-breathing" << none << Conditions() << "breathing waits";
    QTest::newRow("slow breathing on the fourth day")
        << "slow-breathing" << breathedOn(3) << Conditions() << "";
    QTest::newRow("box breathing that nobody switched on")
        << "box-breathing" << breathedOn(3) << Conditions() << "breathing waits";
    const Sessions thrice{session("gentle-start", PracticeKind::Breathe, 300, 3min),
                          session("gentle-start", PracticeKind::Breathe, 200, 3min),
                          session("gentle-start", PracticeKind::Breathe, 100, 3min)};
    QTest::newRow("paced breathing a fourth time")
        << "gentle-start" << thrice << Conditions() << "breathing enough";
    QTest::newRow("own pace a fourth time") << "belly-breathing" << thrice << Conditions() << "";
    const auto heat = [](qint64 minutesAgo) {
        SessionOutcome outcome = session("warm-pack", PracticeKind::Heat, minutesAgo, 15min);
        outcome.steps[0].site = Area::Neck;
        return outcome;
    };
    QTest::newRow("heat after half an hour")
        << "warm-pack" << Sessions{heat(30)} << Conditions() << "heat pause";
    QTest::newRow("heat after an hour") << "warm-pack" << Sessions{heat(60)} << Conditions() << "";
    QTest::newRow("heat a fourth time") << "warm-pack" << Sessions{heat(600), heat(400), heat(200)}
                                        << Conditions() << "heat enough";
    QTest::newRow("heat inside a routine")
        << "heat-then-neck" << Sessions{heat(30)} << Conditions() << "heat pause";
    QTest::newRow("a wrap") << "heat-wrap" << none << Conditions() << "heat by label";
    QTest::newRow("massage the day after the first")
        << "ball-feet" << Sessions{session("ball-feet", PracticeKind::Massage, 24 * 60, 3min)}
        << Conditions() << "massage rests";
    QTest::newRow("massage twice a day")
        << "ball-feet" << Sessions{session("ball-feet", PracticeKind::Massage, 120, 3min)}
        << Conditions() << "massage enough";
    QTest::newRow("a single movement that does not suit")
        << "seated-turn" << none << Conditions{Condition::Osteoporosis} << "";
}

void ReadinessTest::bars()
{
    QFETCH(QString, id);
    QFETCH(std::vector<SessionOutcome>, sessions);
    QFETCH(std::vector<Condition>, conditions);
    QFETCH(QString, bar);
    Circumstances circumstances;
    circumstances.now = now;
    circumstances.sessions = sessions;
    circumstances.profile.conditions = conditions;
    const Readiness result = ready(qPrintable(id), circumstances, Area::Neck);
    QCOMPARE(nameOf(result.bar), bar);
    QVERIFY(result.bar != Bar::HeatPause || result.wait > 0min);
}

void ReadinessTest::heatAsksForItsPlaceAndItsQuestions()
{
    Circumstances circumstances;
    circumstances.now = now;
    const Readiness open = ready("warm-pack", circumstances);
    QVERIFY(open.isHeatSiteWanted && !open.bar);
    QVERIFY(open.heatSites == library().heat(u"warm-pack")->areas);
    QCOMPARE(open.checklists, QStringList{QStringLiteral("heat-check")});
    QVERIFY(!ready("warm-pack", circumstances, Area::Neck).isHeatSiteWanted);
    QVERIFY(!ready("warm-bath", circumstances).isHeatSiteWanted);
}

void ReadinessTest::firstDaysOfBreathingAreShort()
{
    Circumstances circumstances;
    circumstances.now = now;
    Routine longer = library().practice(u"belly-breathing").value();
    longer.steps.front().length = 10min;
    const Readiness first = readiness(longer, library(), circumstances, {});
    QVERIFY(first.isBreathingShortened);
    QVERIFY(first.routine.steps.front().length == 3min);
    circumstances.sessions = breathedOn(3);
    const Readiness later = readiness(longer, library(), circumstances, {});
    QVERIFY(!later.isBreathingShortened);
    QVERIFY(later.routine.steps.front().length == 10min);
}

void ReadinessTest::breathingInsideARoutineIsSwappedForASofterOne()
{
    Circumstances circumstances;
    circumstances.now = now;
    const Readiness first = ready("wind-down", circumstances);
    QVERIFY(!first.bar && first.isBreathingShortened);
    QVERIFY(first.breathingSwaps ==
            (std::vector<BreathingSwap>{
                {QStringLiteral("long-out-breath"), QStringLiteral("belly-breathing")}}));
    circumstances.sessions = breathedOn(3);
    QVERIFY(ready("wind-down", circumstances).breathingSwaps.empty());
    for (const qint64 minutesAgo : {300, 200, 100})
        circumstances.sessions.push_back(
            session("gentle-start", PracticeKind::Breathe, minutesAgo, 3min));
    // Paced breathing was enough for today; one's own pace is always there.
    QVERIFY(ready("wind-down", circumstances).breathingSwaps ==
            (std::vector<BreathingSwap>{
                {QStringLiteral("long-out-breath"), QStringLiteral("belly-breathing")}}));
}

void ReadinessTest::aConditionTakesMovementsOut()
{
    Circumstances circumstances;
    circumstances.now = now;
    circumstances.profile.conditions = {Condition::NeckInstability};
    const Readiness result = ready("neck-shoulder-ease", circumstances);
    QVERIFY(!result.changes.empty());
    for (const RoutineStep &step : result.routine.steps) {
        const auto &excluded = library().item(step.item)->excludedBy;
        QVERIFY(std::ranges::find(excluded, Condition::NeckInstability) == excluded.end());
    }
}

void ReadinessTest::muscleCapsReachOverSessions()
{
    Circumstances circumstances;
    circumstances.now = now;
    const auto stretched = [](qint64 minutesAgo) {
        // Both sides for two minutes: a minute and more on each.
        return session("neck-side-stretch", PracticeKind::Stretch, minutesAgo, 4min);
    };
    circumstances.sessions = {stretched(10)};
    const Readiness soon = ready("neck-side-stretch", circumstances);
    QCOMPARE(nameOf(soon.bar), QStringLiteral("muscles enough"));
    QVERIFY(soon.capChanges.front().cap == MuscleCap::Session);
    circumstances.sessions = {stretched(24 * 60)};
    QVERIFY(!ready("neck-side-stretch", circumstances).bar);
    circumstances.sessions.clear();
    for (int day = 1; day <= 6; ++day)
        circumstances.sessions.push_back(stretched(day * 24 * 60));
    const Readiness week = ready("neck-side-stretch", circumstances);
    QCOMPARE(nameOf(week.bar), QStringLiteral("muscles enough"));
    QVERIFY(week.capChanges.front().cap == MuscleCap::Week);
}

void ReadinessTest::lengthsStayWithinTheirRanges_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("got");
    QTest::newRow("an hour of heat") << "warm-pack" << 60 << 20;
    QTest::newRow("a minute of heat") << "warm-pack" << 1 << 5;
    QTest::newRow("a short bath") << "warm-bath" << 5 << 10;
    QTest::newRow("an hour of breathing") << "belly-breathing" << 60 << 20;
    QTest::newRow("no breathing") << "belly-breathing" << 0 << 1;
}

void ReadinessTest::lengthsStayWithinTheirRanges()
{
    QFETCH(QString, id);
    QFETCH(int, wanted);
    QFETCH(int, got);
    Circumstances circumstances;
    circumstances.now = now;
    circumstances.sessions = breathedOn(3);
    Routine routine = library().practice(id).value();
    routine.steps.front().length = std::chrono::minutes(wanted);
    const Readiness result = readiness(routine, library(), circumstances, Area::Neck);
    QVERIFY(result.routine.steps.front().length == std::chrono::minutes(got));
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "readinesstest.moc"
