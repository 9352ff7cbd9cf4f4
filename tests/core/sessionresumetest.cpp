// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playing.h"

#include <QTest>

using namespace pacewell;
using State = SessionPlayer::State;

class SessionResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void resumesAtEveryCue();
    void resumesAfterEasing();
    void refusesACheckpointOfSomethingElse_data();
    void refusesACheckpointOfSomethingElse();
    void resumesWithTheRoomThatSpeechGot();
    void resumesAnotherPace();
    void heatIsNeverResumed();
};

void SessionResumeTest::resumesAtEveryCue()
{
    const SessionOptions options{.onlySide = Side::Left};
    const SessionScript script = scriptOf(u"mixed", options);
    for (size_t cue = 0; cue < script.cues().size(); ++cue) {
        SessionPlayer player = started(u"mixed", options);
        playTo(player, cue, 1234ms);
        if (cue == 4)
            player.sayItHurts();
        const SessionCheckpoint checkpoint = player.checkpoint();
        auto resumed = SessionPlayer::resumed(smallLibrary(), checkpoint);
        QVERIFY(resumed);
        QCOMPARE(resumed->state(), State::Paused);
        QCOMPARE(cueOf(*resumed), cue);
        QCOMPARE(resumed->remaining(), player.remaining());
        QCOMPARE(resumed->outcome(), player.outcome());
        QVERIFY(resumed->checkpoint() == checkpoint);
        resumed->resume();
        play(*resumed, SessionPlayer::leadIn + checkpoint.elapsed);
        player.resume();
        if (player.state() == State::LeadIn)
            play(player, SessionPlayer::leadIn);
        play(player, checkpoint.elapsed);
        QCOMPARE(resumed->remaining(), player.remaining());
        playToTheEnd(*resumed);
        playToTheEnd(player);
        QCOMPARE(resumed->outcome(), player.outcome());
    }
}

void SessionResumeTest::resumesAfterEasing()
{
    SessionPlayer player = started();
    playTo(player, 3, 1s);
    player.ease();
    playTo(player, 10, 1s);
    player.skip();
    playTo(player, 12, 2s);
    player.ease();
    playTo(player, 13, 3s);
    const auto resumed = SessionPlayer::resumed(smallLibrary(), player.checkpoint());
    QVERIFY(resumed);
    QCOMPARE(resumed->outcome(), player.outcome());
    QCOMPARE(resumed->remaining(), player.remaining());
    QVERIFY(resumed->checkpoint() == player.checkpoint());
}

void SessionResumeTest::refusesACheckpointOfSomethingElse_data()
{
    QTest::addColumn<int>("damage");
    int damage = 0;
    for (const char *name : {"none",
                             "cue below",
                             "cue beyond",
                             "other routine",
                             "gentler",
                             "only one side",
                             "a step more",
                             "other exercise",
                             "other planned time",
                             "a cue's time more",
                             "no times",
                             "negative time",
                             "time beyond the cue",
                             "time of a rest",
                             "a skipped step more",
                             "no hurt steps",
                             "eased nowhere",
                             "eased beyond",
                             "eased twice at one place",
                             "repaced where nothing is breathed",
                             "a length less",
                             "a shorter cue",
                             "a longer hold",
                             "far too long a cue",
                             "empty"})
        QTest::newRow(name) << damage++;
}

void SessionResumeTest::refusesACheckpointOfSomethingElse()
{
    QFETCH(int, damage);
    SessionPlayer player = started();
    playTo(player, 2, 5s);
    player.ease();
    playTo(player, 4, 5s);
    SessionCheckpoint checkpoint = player.checkpoint();
    switch (damage) {
    case 1:
        checkpoint.cue = -1;
        break;
    case 2:
        checkpoint.cue = int(checkpoint.done.size());
        break;
    case 3:
        checkpoint.routine = *smallLibrary().routine(u"sided");
        break;
    case 4:
        checkpoint.options.isGentler = true;
        break;
    case 5:
        checkpoint.options.onlySide = Side::Left;
        break;
    case 6:
        checkpoint.soFar.steps.push_back(checkpoint.soFar.steps.front());
        break;
    case 7:
        checkpoint.soFar.steps[1].itemId = QStringLiteral("other");
        break;
    case 8:
        checkpoint.soFar.steps[1].planned += 1ms;
        break;
    case 9:
        checkpoint.done.push_back(0ms);
        break;
    case 10:
        checkpoint.done.clear();
        break;
    case 11:
        checkpoint.done[3] = -1ms;
        break;
    case 12:
        checkpoint.done[3] = 1h;
        break;
    case 13:
        checkpoint.done[4] = 1s;
        break;
    case 14:
        checkpoint.skippedSteps.push_back(true);
        break;
    case 15:
        checkpoint.hurtSteps.clear();
        break;
    case 16:
        checkpoint.changes = {{-1, {}, {}}};
        break;
    case 17:
        checkpoint.changes = {{1 << 30, {}, {}}};
        break;
    case 18:
        checkpoint.changes = {{2, {}, {}}, {2, {}, {}}};
        break;
    case 19:
        checkpoint.changes.push_back({4, QStringLiteral("slow"), 1s});
        break;
    case 20:
        checkpoint.lengths.pop_back();
        break;
    case 21:
        checkpoint.lengths[1] -= 1ms;
        break;
    case 22:
        checkpoint.lengths[3] += 1s;
        break;
    case 23:
        checkpoint.lengths[1] += 1h;
        break;
    case 24:
        checkpoint = {};
        break;
    default:
        break;
    }
    QCOMPARE(SessionPlayer::resumed(smallLibrary(), checkpoint).has_value(), damage == 0);
    QVERIFY(!SessionPlayer::resumed(ContentLibrary(), checkpoint));
}

void SessionResumeTest::resumesWithTheRoomThatSpeechGot()
{
    SessionPlayer player(scriptOf(u"mixed"));
    player.makeRoom(1, 20s);
    player.start(start);
    playTo(player, 2, 1s);
    const auto resumed = SessionPlayer::resumed(smallLibrary(), player.checkpoint());
    QVERIFY(resumed);
    QCOMPARE(resumed->script().cues()[1].length, 21s);
    QCOMPARE(resumed->remaining(), player.remaining());
}

void SessionResumeTest::resumesAnotherPace()
{
    SessionPlayer player = started(u"slow");
    playTo(player, 2, 13s);
    player.repace(*smallLibrary().breathing(u"even"));
    play(player, 4s);
    const auto resumed = SessionPlayer::resumed(smallLibrary(), player.checkpoint());
    QVERIFY(resumed);
    QCOMPARE(resumed->cue().pattern, QStringLiteral("even"));
    QCOMPARE(resumed->elapsed(), 4s);
    QCOMPARE(resumed->outcome(), player.outcome());
}

void SessionResumeTest::heatIsNeverResumed()
{
    SessionPlayer player = started(u"pack");
    playTo(player, 1, 1s);
    QVERIFY(SessionPlayer::resumed(smallLibrary(), player.checkpoint()));
    playTo(player, 2, 1s);
    QVERIFY(!SessionPlayer::resumed(smallLibrary(), player.checkpoint()));
}

QTEST_GUILESS_MAIN(SessionResumeTest)
#include "sessionresumetest.moc"
