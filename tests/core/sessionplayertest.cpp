// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playing.h"

#include <QTest>

using namespace pacewell;
using State = SessionPlayer::State;
using Event = SessionPlayer::Event;

class SessionPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingHappensBeforeTheStart();
    void goesThroughAllCues();
    void tellsWhatHappens();
    void halfwayIsForLongPracticeOnly();
    void pausesAndLeadsIn();
    void aGapIsAPauseAndNoTime_data();
    void aGapIsAPauseAndNoTime();
    void oddTimesCountAsNone();
    void speedLosesNoTime_data();
    void speedLosesNoTime();
    void goesBack_data();
    void goesBack();
    void redoingDoesNotCountTwice();
    void skipsStepByStep();
    void skippingAfterAllWasDoneIsNoSkip();
    void hurtingWaitsForAnAnswer_data();
    void hurtingWaitsForAnAnswer();
    void easesAnywhere_data();
    void easesAnywhere();
    void easingKeepsWhatWasPractised();
    void stoppingEarlyGivesPartialCredit();
    void finishedIsFinal();
    void progressOfSteps();
};

Q_DECLARE_METATYPE(pacewell::SessionPlayer::State)

void SessionPlayerTest::nothingHappensBeforeTheStart()
{
    SessionPlayer player(scriptOf(u"mixed"));
    player.pause();
    player.resume();
    player.back();
    player.skip();
    player.ease();
    player.sayItHurts();
    player.stop();
    QVERIFY(player.advance(1s).empty());
    QCOMPARE(player.state(), State::Ready);
    QCOMPARE(player.elapsed(), 0ms);
    QCOMPARE(player.remaining(), player.script().length());
    player.start(start);
    QCOMPARE(player.state(), State::Running);
    player.start({QStringLiteral("other"), start.at, start.day});
    QCOMPARE(player.outcome().id, QStringLiteral("one"));
}

void SessionPlayerTest::goesThroughAllCues()
{
    SessionPlayer player = started();
    const milliseconds length = player.remaining();
    QCOMPARE(length, player.script().length());
    play(player, length - 1ms, 37ms);
    QCOMPARE(player.state(), State::Running);
    QCOMPARE(player.remaining(), 1ms);
    QVERIFY(!player.nextPractice());
    play(player, 1ms);
    QCOMPARE(player.state(), State::Finished);
    QCOMPARE(player.remaining(), 0ms);

    const SessionOutcome outcome = player.outcome();
    QCOMPARE(outcome.id, start.id);
    QCOMPARE(outcome.startedAt, start.at);
    QCOMPARE(outcome.day, start.day);
    QCOMPARE(outcome.routineId, QStringLiteral("mixed"));
    QCOMPARE(outcome.routineName, QStringLiteral("Mixed"));
    QVERIFY(outcome.isCompleted);
    QVERIFY(!outcome.isGentler);
    QCOMPARE(outcome.planned, milliseconds(192s));
    QCOMPARE(outcome.done, outcome.planned);
    QCOMPARE(outcome.steps.size(), size_t(5));
    QCOMPARE(outcome.steps[0],
             (StepOutcome{QStringLiteral("lean"), 80s, 80s, false, false, false}));
}

void SessionPlayerTest::tellsWhatHappens()
{
    SessionPlayer player = started(u"mixed", {true, {}});
    QVERIFY((player.advance(1ms) == std::vector{Event::CueStarted}));
    QVERIFY(player.advance(1ms).empty());
    // welcome L, ready L, hold L 10, change R, hold R 10, then the next step gets ready
    playTo(player, 0, player.cue().length - 5ms);
    QVERIFY((play(player, 5ms) == std::vector{Event::CueStarted}));
    playTo(player, 2, 9s);
    QVERIFY((play(player, 1s) == std::vector{Event::SideChanged, Event::CueStarted}));
    playTo(player, 3, player.cue().length - 5ms);
    QVERIFY((play(player, 5ms) == std::vector{Event::CueStarted}));
    playTo(player, 4, 9s);
    QVERIFY((play(player, 1s) == std::vector{Event::PracticeEnded, Event::CueStarted}));
    playTo(player, player.script().cues().size() - 1, 9s);
    QVERIFY((play(player, 1s) == std::vector{Event::Finished}));
    QVERIFY(player.advance(1s).empty());
}

void SessionPlayerTest::halfwayIsForLongPracticeOnly()
{
    SessionPlayer player = started();
    playTo(player, 2, 9950ms); // a hold of 20 s
    QVERIFY((play(player, 50ms) == std::vector{Event::Halfway}));
    QVERIFY(play(player, 9s).empty());

    SessionPlayer brief = started(u"mixed", {true, {}}); // 18 s of roll; all else is shorter
    const std::vector<Event> events = play(brief, brief.remaining(), 100ms);
    QCOMPARE(std::ranges::count(events, Event::Halfway), 1);
}

void SessionPlayerTest::pausesAndLeadsIn()
{
    SessionPlayer player = started();
    playTo(player, 2, 5s);
    const milliseconds remaining = player.remaining();
    player.resume();
    QCOMPARE(player.state(), State::Running);
    player.pause();
    QCOMPARE(player.state(), State::Paused);
    play(player, 10s);
    QCOMPARE(player.remaining(), remaining);
    player.pause();
    player.resume();
    QCOMPARE(player.state(), State::LeadIn);
    QCOMPARE(player.leadInRemaining(), 3000ms);
    play(player, 2900ms);
    QCOMPARE(player.state(), State::LeadIn);
    QCOMPARE(player.leadInRemaining(), 100ms);
    player.pause();
    player.resume();
    QCOMPARE(player.leadInRemaining(), 3000ms);
    player.resume();
    play(player, 2900ms, 50ms, 100.0); // the lead-in is for the person, whatever the speed
    QCOMPARE(player.state(), State::LeadIn);
    QVERIFY(player.advance(250ms).empty());
    QCOMPARE(player.state(), State::Running);
    QCOMPARE(player.remaining(), remaining - 150ms);
}

void SessionPlayerTest::aGapIsAPauseAndNoTime_data()
{
    QTest::addColumn<bool>("inLeadIn");
    QTest::addColumn<qint64>("gapMs");
    QTest::addColumn<bool>("isGap");
    for (const bool inLeadIn : {false, true}) {
        for (const qint64 gap : {2000ll, 2001ll, 60'000ll, 8 * 3'600'000ll, 9'000'000'000'000ll})
            QTest::addRow("%lld ms%s", gap, inLeadIn ? " while leading in" : "")
                << inLeadIn << gap << (gap > 2000);
    }
}

void SessionPlayerTest::aGapIsAPauseAndNoTime()
{
    QFETCH(bool, inLeadIn);
    QFETCH(qint64, gapMs);
    QFETCH(bool, isGap);
    SessionPlayer player = started();
    playTo(player, 2, 3s);
    if (inLeadIn) {
        player.pause();
        player.resume();
    }
    const milliseconds remaining = player.remaining();
    const auto events = player.advance(milliseconds(gapMs));
    QCOMPARE(player.state() == State::Paused, isGap);
    QCOMPARE(events == std::vector{Event::PausedByGap}, isGap);
    if (isGap)
        QCOMPARE(player.remaining(), remaining);
    QVERIFY(player.advance(milliseconds(gapMs)).empty() || !isGap);
}

void SessionPlayerTest::oddTimesCountAsNone()
{
    SessionPlayer player = started();
    player.advance(100ms);
    for (const milliseconds odd : {0ms, -1ms, -5000ms, milliseconds::min()})
        QVERIFY(player.advance(odd).empty());
    QCOMPARE(player.elapsed(), 100ms);
    QVERIFY(player.advance(100ms, 0).empty());
    QCOMPARE(player.elapsed(), 100ms);
    QCOMPARE(player.state(), State::Running);
}

void SessionPlayerTest::speedLosesNoTime_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("stepMs");
    for (const double speed : {0.1, 1.0 / 3, 0.999, 1.0, 1.1, 7.77, 60.0, 1000.0}) {
        for (const int step : {1, 7, 16, 50, 2000})
            QTest::addRow("%g times, %d ms", speed, step) << speed << step;
    }
}

void SessionPlayerTest::speedLosesNoTime()
{
    QFETCH(double, speed);
    QFETCH(int, stepMs);
    SessionPlayer player = started();
    const milliseconds length = player.remaining();
    qint64 real = 0;
    while (player.state() == State::Running) {
        player.advance(milliseconds(stepMs), speed);
        real += stepMs;
    }
    // It ends in the very step of time in which the script's length is over.
    const double needed = double(length.count()) / speed;
    QVERIFY2(double(real) >= needed - 1 / speed && double(real - stepMs) <= needed + 1 / speed,
             qPrintable(QStringLiteral("%1 ms instead of %2").arg(real).arg(needed)));
    QCOMPARE(player.outcome().done, player.outcome().planned);
}

void SessionPlayerTest::goesBack_data()
{
    QTest::addColumn<int>("cue");
    QTest::addColumn<int>("inCueMs");
    QTest::addColumn<int>("to");
    QTest::newRow("in the welcome") << 0 << 4000 << 0;
    QTest::newRow("in the first step") << 4 << 1000 << 1;
    QTest::newRow("getting ready, first step") << 1 << 100 << 1;
    QTest::newRow("at once in the second step") << 9 << 0 << 1;
    QTest::newRow("under 3 s into the second step") << 9 << 2990 << 1;
    QTest::newRow("3 s into the second step") << 9 << 3000 << 9;
    QTest::newRow("practising the second step") << 10 << 100 << 9;
    QTest::newRow("third step") << 11 << 100 << 9;
    QTest::newRow("second set of the third step") << 14 << 100 << 11;
}

void SessionPlayerTest::goesBack()
{
    QFETCH(int, cue);
    QFETCH(int, inCueMs);
    QFETCH(int, to);
    SessionPlayer player = started();
    playTo(player, size_t(cue), milliseconds(inCueMs));
    player.back();
    QCOMPARE(cueOf(player), size_t(to));
    QCOMPARE(player.elapsed(), 0ms);
    QCOMPARE(player.state(), State::Running);

    SessionPlayer paused = started();
    playTo(paused, size_t(cue), milliseconds(inCueMs));
    paused.pause();
    paused.back();
    QCOMPARE(cueOf(paused), size_t(to));
    QCOMPARE(paused.state(), State::Paused);
}

void SessionPlayerTest::redoingDoesNotCountTwice()
{
    SessionPlayer player = started();
    for (int round = 0; round < 5; ++round) {
        playTo(player, 4, 10s);
        QCOMPARE(player.outcome().done, milliseconds(30s));
        player.back();
        QCOMPARE(player.outcome().done, milliseconds(30s));
    }
    playToTheEnd(player);
    QCOMPARE(player.outcome().done, player.outcome().planned);
}

void SessionPlayerTest::skipsStepByStep()
{
    SessionPlayer player = started();
    player.skip(); // only the welcome
    QCOMPARE(player.cue().step, 0);
    QCOMPARE(player.cue().kind, CueKind::GetReady);
    QVERIFY(!player.outcome().steps[0].isSkipped);

    playTo(player, 2, 5s);
    player.skip();
    QCOMPARE(player.cue().step, 1);
    QCOMPARE(player.cue().kind, CueKind::GetReady);
    QVERIFY(player.outcome().steps[0].isSkipped);
    QCOMPARE(player.outcome().steps[0].done, milliseconds(5s));

    player.back(); // changed their mind
    QVERIFY(!player.outcome().steps[0].isSkipped);
    for (int step = 0; step < 4; ++step)
        player.skip();
    player.pause();
    player.skip();
    QCOMPARE(player.state(), State::Finished);
    const SessionOutcome outcome = player.outcome();
    QVERIFY(outcome.isCompleted);
    QCOMPARE(std::ranges::count(outcome.steps, true, &StepOutcome::isSkipped), 5);
    QCOMPARE(outcome.done, milliseconds(5s));
}

void SessionPlayerTest::skippingAfterAllWasDoneIsNoSkip()
{
    SessionPlayer player = started();
    playTo(player, 9, 0ms);
    player.back();
    player.skip();
    QCOMPARE(player.outcome().steps[0].done, player.outcome().steps[0].planned);
    QVERIFY(!player.outcome().steps[0].isSkipped);
}

void SessionPlayerTest::hurtingWaitsForAnAnswer_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("cue");
    QTest::newRow("none") << "none" << State::Hurting << 2;
    QTest::newRow("pause") << "pause" << State::Hurting << 2;
    QTest::newRow("resume") << "resume" << State::LeadIn << 2;
    QTest::newRow("easier") << "ease" << State::Running << 2;
    QTest::newRow("skip") << "skip" << State::Running << 9;
    QTest::newRow("back") << "back" << State::Running << 1;
    QTest::newRow("stop") << "stop" << State::Finished << 2;
}

void SessionPlayerTest::hurtingWaitsForAnAnswer()
{
    QFETCH(QString, answer);
    QFETCH(State, state);
    QFETCH(int, cue);
    SessionPlayer player = started();
    playTo(player, 2, 5s);
    const milliseconds remaining = player.remaining();
    player.sayItHurts();
    QVERIFY(play(player, 60s).empty());
    QCOMPARE(player.state(), State::Hurting);
    QCOMPARE(player.remaining(), remaining);
    if (answer == QLatin1String("pause"))
        player.pause();
    else if (answer == QLatin1String("resume"))
        player.resume();
    else if (answer == QLatin1String("ease"))
        player.ease();
    else if (answer == QLatin1String("skip"))
        player.skip();
    else if (answer == QLatin1String("back"))
        player.back();
    else if (answer == QLatin1String("stop"))
        player.stop();
    QCOMPARE(player.state(), state);
    QCOMPARE(cueOf(player), size_t(cue));
    QVERIFY(player.outcome().steps[0].hurt);
    QVERIFY(!player.outcome().steps[1].hurt);
    QCOMPARE(player.outcome().steps[0].isEasier, answer == QLatin1String("ease"));
    QCOMPARE(player.outcome().steps[0].isSkipped, answer == QLatin1String("skip"));
}

void SessionPlayerTest::easesAnywhere_data()
{
    QTest::addColumn<int>("cue");
    const SessionScript script = scriptOf(u"mixed");
    for (size_t cue = 0; cue < script.cues().size(); ++cue)
        QTest::addRow("cue %d", int(cue)) << int(cue);
}

void SessionPlayerTest::easesAnywhere()
{
    QFETCH(int, cue);
    SessionPlayer player = started();
    playTo(player, size_t(cue), 1500ms);
    const SessionOutcome before = player.outcome();
    const size_t step = size_t(player.cue().step);
    QVERIFY(player.canEase());
    player.ease();
    QVERIFY(!player.canEase());
    const SessionOutcome after = player.outcome();
    QVERIFY(after.steps[step].isEasier);
    QVERIFY(after.steps[step].planned <= before.steps[step].planned);
    QCOMPARE(after.steps[step].done, std::min(before.steps[step].done, after.steps[step].planned));
    QCOMPARE(cueOf(player), size_t(cue));
    QCOMPARE(player.cue().kind, CueKind::GetReady);
    QCOMPARE(player.elapsed(), 0ms);

    player.ease(); // there is nothing easier still
    QCOMPARE(player.outcome(), after);
    playToTheEnd(player);
    QVERIFY(player.outcome().isCompleted);
    QCOMPARE(player.outcome().done, player.outcome().planned);
}

void SessionPlayerTest::easingKeepsWhatWasPractised()
{
    SessionPlayer player = started();
    playTo(player, 4, 15s); // a hold of 20 s and 15 s of the next
    QCOMPARE(player.outcome().done, milliseconds(35s));
    player.ease(); // what is left: holds of 10 s, one on the left and two on the right
    QCOMPARE(player.outcome().done, milliseconds(35s));
    QCOMPARE(player.outcome().steps[0].planned, milliseconds(50s));
    player.stop();
    QCOMPARE(player.outcome().done, milliseconds(35s));

    SessionPlayer again = started();
    playTo(again, 4, 5s);
    again.back();
    again.ease();
    QCOMPARE(again.outcome().done, milliseconds(25s));
    playToTheEnd(again);
    QCOMPARE(again.outcome().done, again.outcome().planned);
}

void SessionPlayerTest::stoppingEarlyGivesPartialCredit()
{
    SessionPlayer player = started();
    playTo(player, 6, 7s);
    player.pause();
    player.stop();
    QCOMPARE(player.state(), State::Finished);
    QCOMPARE(player.remaining(), 0ms);
    const SessionOutcome outcome = player.outcome();
    QVERIFY(!outcome.isCompleted);
    QCOMPARE(outcome.done, milliseconds(47s));
    QCOMPARE(outcome.planned, milliseconds(192s));
    QVERIFY(!outcome.steps[0].isSkipped);
    QVERIFY(!outcome.steps[1].isSkipped);
    QCOMPARE(outcome.steps[1].done, 0ms);
}

void SessionPlayerTest::finishedIsFinal()
{
    SessionPlayer player = started();
    playTo(player, 2, 7s);
    player.stop();
    const SessionCheckpoint end = player.checkpoint();
    player.start(start);
    player.pause();
    player.resume();
    player.back();
    player.skip();
    player.ease();
    player.sayItHurts();
    player.stop();
    QVERIFY(player.advance(1s).empty());
    QVERIFY(player.advance(1h).empty());
    QCOMPARE(player.state(), State::Finished);
    QVERIFY(player.checkpoint() == end);
}

void SessionPlayerTest::progressOfSteps()
{
    SessionPlayer player = started();
    QCOMPARE(player.stepProgress(0), 0.0);
    playTo(player, 10, 15s); // half of the 30 s that follow 6 s of getting ready
    QCOMPARE(player.stepProgress(0), 1.0);
    QVERIFY(std::abs(player.stepProgress(1) - 21.0 / 36) < 1e-9);
    QCOMPARE(player.stepProgress(2), 0.0);
    playToTheEnd(player);
    QCOMPARE(player.stepProgress(4), 1.0);
}

QTEST_GUILESS_MAIN(SessionPlayerTest)
#include "sessionplayertest.moc"
