// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playing.h"

#include <QTest>

#include <algorithm>

using namespace pacewell;
using State = SessionPlayer::State;
using Event = SessionPlayer::Event;

/// How each kind of practice is laid out over time, and what is special about running it.
class SessionKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void layout_data();
    void layout();
    void relaxationNamesTheSideThePersonUsesMost();
    void relaxationSparesWhatHurts();
    void nothingIsLeftToRelax();
    void easingStopsTheTensing();
    void easingRelaxationCountsWhatWasDone();
    void onlyMovementsAndTensingCanBeEased_data();
    void onlyMovementsAndTensingCanBeEased();
    void breathingEndsWithWholeBreaths_data();
    void breathingEndsWithWholeBreaths();
    void anotherPaceTakesTheTimeLeft();
    void anotherPaceAtTheVeryStart();
    void speechMakesRoom();
    void heatGoesOnWhileTheMachineSleeps();
    void heatCannotPause();
    void skinIsLookedAtInTime_data();
    void skinIsLookedAtInTime();
    void heatEndsWhenNobodyLooks();
    void shortHeatAsksOnlyAtItsEnd();
    void outcomeTellsSiteAndKind();
    void routineOfSeveralKinds();
};

namespace {

QString layoutOf(const SessionScript &script)
{
    QStringList parts;
    for (const Cue &cue : script.cues())
        parts.append(QStringLiteral("%1 %2")
                         .arg(QLatin1String(cueNames.at(int(cue.kind))))
                         .arg(cue.length.count() / 1000.0));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void SessionKindsTest::layout_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<SessionOptions>("options");
    QTest::addColumn<QString>("layout");
    QTest::newRow("slow breathing, two minutes")
        << "slow" << SessionOptions() << "welcome 9, ready 6, breathe 120, settle 10";
    QTest::newRow("at one's own pace")
        << "own" << SessionOptions() << "welcome 9, ready 6, breathe 180, settle 10";
    QTest::newRow("four breaths and no more")
        << "held" << SessionOptions() << "welcome 9, ready 6, breathe 64, settle 10";
    QTest::newRow("tense and let go")
        << "groups" << SessionOptions()
        << "welcome 11, ready 6, notice 4, tense 5, release 25, notice 4, tense 5, release 25, "
           "notice 4, tense 5, release 25, attend 10, settle 10";
    QTest::newRow("only let go")
        << "groups" << SessionOptions{.isReleaseOnly = true}
        << "welcome 11, ready 6, release 25, release 25, release 25, attend 10, settle 10";
    QTest::newRow("ball") << "spots" << SessionOptions()
                          << "welcome 9, ready 6, find 6, press 30, change 8, press 30, find 6, "
                             "press 20, settle 10";
    QTest::newRow("heat") << "pack" << SessionOptions{.heatSite = Area::Neck}
                          << "welcome 7, ready 6, warm 900, skin 30";
}

void SessionKindsTest::layout()
{
    QFETCH(QString, id);
    QFETCH(SessionOptions, options);
    QFETCH(QString, layout);
    const SessionScript script = scriptOf(id.toStdU16String().c_str(), options);
    QCOMPARE(layoutOf(script), layout);
    for (size_t i = 0; i < script.cues().size(); ++i)
        QVERIFY2(!script.cues()[i].title.isEmpty(), qPrintable(QString::number(i)));
}

void SessionKindsTest::relaxationNamesTheSideThePersonUsesMost()
{
    const SessionScript right = scriptOf(u"groups");
    QCOMPARE(right.cues()[2].side, Side::Right);
    QCOMPARE(right.cues()[2].text, QStringLiteral("Make a soft fist with your right hand."));
    QCOMPARE(right.cues()[5].side, Side::Left);
    const SessionScript left = scriptOf(u"groups", {.isLeftHanded = true});
    QCOMPARE(left.cues()[2].side, Side::Left);
    QCOMPARE(left.cues()[5].text, QStringLiteral("Now your right hand."));
    QCOMPARE(left.cues()[8].side, Side::Both);
}

void SessionKindsTest::relaxationSparesWhatHurts()
{
    const SessionScript script = scriptOf(u"groups", {.spared = {Area::Hands}});
    QVERIFY(std::ranges::none_of(script.cues(), [](const Cue &cue) {
        return cue.title == QLatin1String("Hand") || cue.title == QLatin1String("Other hand");
    }));
    QCOMPARE(std::ranges::count(script.cues(), CueKind::Tense, &Cue::kind), 1);
}

void SessionKindsTest::nothingIsLeftToRelax()
{
    Routine routine = *smallLibrary().practice(u"groups");
    routine.steps.push_back({QStringLiteral("nothing of this name"), {}, {}, {}, {}, false});
    QCOMPARE(SessionScript::from(routine, smallLibrary(), {}).steps().size(), size_t(1));
    // Parts that name no place are never spared, so only a relaxation of sore places goes.
    const SessionScript script =
        SessionScript::from(routine, smallLibrary(), {.spared = {Area::Hands, Area::Jaw}});
    QCOMPARE(std::ranges::count(script.cues(), CueKind::Attend, &Cue::kind), 1);
}

void SessionKindsTest::easingStopsTheTensing()
{
    SessionPlayer player = started(u"groups");
    playTo(player, 6, 2s); // tensing the other hand
    player.ease();
    const auto &cues = player.script().cues();
    QCOMPARE(player.cue().kind, CueKind::GetReady);
    QCOMPARE(cues[7].kind, CueKind::Release);
    QCOMPARE(cues[7].text, QStringLiteral("Soften your left hand."));
    QVERIFY(std::none_of(cues.begin() + 6, cues.end(),
                         [](const Cue &cue) { return cue.kind == CueKind::Tense; }));
    QVERIFY(!player.canEase());
    playToTheEnd(player);
    QVERIFY(player.outcome().steps[0].isEasier);
    QVERIFY(player.outcome().isCompleted);
}

void SessionKindsTest::easingRelaxationCountsWhatWasDone()
{
    SessionPlayer player = started(u"groups");
    playTo(player, 4, 25s);
    const milliseconds done = player.outcome().done;
    QCOMPARE(done, 30s);
    player.ease();
    QVERIFY(player.outcome().done >= done);
}

void SessionKindsTest::onlyMovementsAndTensingCanBeEased_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("canEase");
    QTest::newRow("movement") << "lean" << true;
    QTest::newRow("tensing") << "groups" << true;
    QTest::newRow("breathing") << "slow" << false;
    QTest::newRow("massage") << "spots" << false;
    QTest::newRow("heat") << "pack" << false;
}

void SessionKindsTest::onlyMovementsAndTensingCanBeEased()
{
    QFETCH(QString, id);
    QFETCH(bool, canEase);
    SessionPlayer player = started(id.toStdU16String().c_str());
    playTo(player, 2, 1s);
    QCOMPARE(player.canEase(), canEase);
    const size_t before = player.script().cues().size();
    player.ease();
    QCOMPARE(player.checkpoint().changes.size(), size_t(canEase));
    QVERIFY(canEase || player.script().cues().size() == before);
}

void SessionKindsTest::breathingEndsWithWholeBreaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("seconds");
    QTest::newRow("ten seconds a breath") << "slow" << 3 << 180;
    QTest::newRow("nine seconds do not fill three minutes") << "even" << 3 << 180;
    QTest::newRow("nine seconds do not fill two minutes") << "even" << 2 << 117;
    QTest::newRow("no more breaths than four") << "held" << 10 << 64;
    QTest::newRow("own pace has no breaths to count") << "own" << 7 << 420;
}

void SessionKindsTest::breathingEndsWithWholeBreaths()
{
    QFETCH(QString, id);
    QFETCH(int, minutes);
    QFETCH(int, seconds);
    Routine routine = *smallLibrary().practice(id);
    routine.steps.front().length = std::chrono::minutes(minutes);
    const SessionScript script = SessionScript::from(routine, smallLibrary(), {});
    QCOMPARE(script.planned(), milliseconds(seconds * 1000));
}

void SessionKindsTest::anotherPaceTakesTheTimeLeft()
{
    SessionPlayer player = started(u"slow");
    playTo(player, 2, 25s);
    player.repace(*smallLibrary().breathing(u"even"));
    QCOMPARE(player.cue().pattern, QStringLiteral("even"));
    QCOMPARE(player.cue().pace.in, 4500ms);
    QCOMPARE(player.elapsed(), 0ms);
    QCOMPARE(player.cue().length, 90s); // ten whole breaths in the 95 s left
    QCOMPARE(player.outcome().done, 25s);
    playToTheEnd(player);
    QCOMPARE(player.outcome().done, 115s);
    QCOMPARE(player.outcome().planned, 115s);
    QVERIFY(player.outcome().isCompleted);
}

void SessionKindsTest::anotherPaceAtTheVeryStart()
{
    SessionPlayer player = started(u"slow");
    playTo(player, 2);
    const size_t before = player.script().cues().size();
    player.repace(*smallLibrary().breathing(u"even"));
    QCOMPARE(player.script().cues().size(), before);
    QCOMPARE(player.cue().length, 117s);
    playTo(player, 3, 1s);
    player.repace(*smallLibrary().breathing(u"slow")); // nothing is breathed any more
    QCOMPARE(player.cue().kind, CueKind::Settle);
    QCOMPARE(player.checkpoint().changes.size(), size_t(1));
}

void SessionKindsTest::speechMakesRoom()
{
    SessionPlayer player(scriptOf(u"groups"));
    const auto lengthOf = [&](size_t cue) { return player.script().cues()[cue].length; };
    player.makeRoom(2, 9s);
    QCOMPARE(lengthOf(2), 9s + SessionScript::speechLead + SessionScript::speechTail);
    player.makeRoom(3, 9s); // tensing has its dose
    QCOMPARE(lengthOf(3), 5s);
    player.makeRoom(4, 9s); // there is room already
    QCOMPARE(lengthOf(4), 25s);
    player.makeRoom(5, 24h);
    QCOMPARE(lengthOf(5), 4s + SessionScript::mostStretch);
    player.start(start);
    playTo(player, 2, 1s);
    player.makeRoom(2, 30s); // it runs already
    QCOMPARE(lengthOf(2), 10s);
}

void SessionKindsTest::heatGoesOnWhileTheMachineSleeps()
{
    SessionPlayer player = started(u"pack");
    playTo(player, 2, 60s);
    const auto events = player.advance(3min);
    QCOMPARE(player.state(), State::Running);
    QVERIFY(events.empty());
    QCOMPARE(player.elapsed(), 4min);
    // Over a whole night nobody looks, so it is long over.
    player.advance(8h);
    QCOMPARE(player.state(), State::Finished);
    QVERIFY(!player.outcome().isCompleted);
    QCOMPARE(player.outcome().done, 6min);
}

void SessionKindsTest::heatCannotPause()
{
    SessionPlayer player = started(u"pack");
    playTo(player, 1, 1s);
    QVERIFY(player.canPause());
    playTo(player, 2, 1s);
    QVERIFY(!player.canPause());
    player.pause();
    QCOMPARE(player.state(), State::Running);
}

void SessionKindsTest::skinIsLookedAtInTime_data()
{
    QTest::addColumn<bool>("isFineAtFive");
    QTest::addColumn<bool>("isFineAtTheEnd");
    QTest::addColumn<bool>("isCompleted");
    QTest::addColumn<bool>("hurt");
    QTest::addColumn<qint64>("doneSeconds");
    QTest::newRow("fine") << true << true << true << false << qint64(900);
    QTest::newRow("not at the end") << true << false << false << true << qint64(900);
    QTest::newRow("not at five minutes") << false << true << false << true << qint64(310);
}

void SessionKindsTest::skinIsLookedAtInTime()
{
    QFETCH(bool, isFineAtFive);
    QFETCH(bool, isFineAtTheEnd);
    QFETCH(bool, isCompleted);
    QFETCH(bool, hurt);
    QFETCH(qint64, doneSeconds);
    SessionPlayer player = started(u"pack");
    playTo(player, 2, 5min - 1s);
    QVERIFY(!player.isAskingForSkin());
    player.sayTheSkin(false); // nobody asked
    QCOMPARE(player.state(), State::Running);
    const auto events = play(player, 11s, 1s);
    QCOMPARE(std::ranges::count(events, Event::SkinCheckDue), 1);
    QVERIFY(player.isAskingForSkin());
    player.sayTheSkin(isFineAtFive);
    if (isFineAtFive) {
        QVERIFY(!player.isAskingForSkin());
        playTo(player, 3, 5s);
        QVERIFY(player.isAskingForSkin());
        player.sayTheSkin(isFineAtTheEnd);
    }
    QCOMPARE(player.state(), State::Finished);
    const SessionOutcome outcome = player.outcome();
    QCOMPARE(outcome.isCompleted, isCompleted);
    QCOMPARE(outcome.steps[0].hurt, hurt);
    QCOMPARE(outcome.done, milliseconds(doneSeconds * 1000));
}

void SessionKindsTest::heatEndsWhenNobodyLooks()
{
    SessionPlayer player = started(u"pack");
    playTo(player, 2, 5min);
    QVERIFY(player.isAskingForSkin());
    const auto events = play(player, 59s, 1s);
    QVERIFY(events.empty());
    QCOMPARE(play(player, 1s), std::vector{Event::Finished});
    QVERIFY(!player.outcome().isCompleted);
    QVERIFY(!player.outcome().steps[0].hurt);
    QCOMPARE(player.outcome().done, 6min);
}

void SessionKindsTest::shortHeatAsksOnlyAtItsEnd()
{
    Routine routine = *smallLibrary().practice(u"pack");
    routine.steps.front().length = 5min;
    SessionPlayer player(SessionScript::from(routine, smallLibrary(), {}));
    player.start(start);
    playTo(player, 2, 5min - 10ms);
    QVERIFY(!player.isAskingForSkin());
    play(player, 10ms);
    QCOMPARE(player.cue().kind, CueKind::SkinCheck);
    play(player, 30s); // no answer: the heat is off, so it was done
    QCOMPARE(player.state(), State::Finished);
    QVERIFY(player.outcome().isCompleted);
}

void SessionKindsTest::outcomeTellsSiteAndKind()
{
    SessionPlayer player = started(u"pack", {.heatSite = Area::Neck});
    QVERIFY(player.outcome().steps[0].site == Area::Neck);
    QCOMPARE(player.outcome().practice, PracticeKind::Heat);
    SessionPlayer bath = started(u"bath", {.heatSite = Area::Neck});
    QVERIFY(!bath.outcome().steps[0].site);
    SessionPlayer lean = started(u"lean", {.onlySide = Side::Right});
    QCOMPARE(lean.outcome().steps[0].side, Side::Right);
    QCOMPARE(started(u"lean").outcome().steps[0].side, Side::Both);
}

void SessionKindsTest::routineOfSeveralKinds()
{
    SessionPlayer player = started(u"warm-up", {.heatSite = Area::Neck});
    const auto &steps = player.script().steps();
    QVERIFY(steps[0].as<Heat>() && steps[1].as<Exercise>() && steps[2].as<BreathingPattern>());
    playTo(player, 2, 5min);
    player.sayTheSkin(true);
    playTo(player, 3, 2s);
    player.sayTheSkin(true);
    playToTheEnd(player);
    const SessionOutcome outcome = player.outcome();
    QVERIFY(outcome.isCompleted);
    QCOMPARE(outcome.steps[0].done, 10min);
    QCOMPARE(outcome.steps[2].done, 2min);
    QCOMPARE(outcome.done, outcome.planned);
}

QTEST_GUILESS_MAIN(SessionKindsTest)
#include "sessionkindstest.moc"
