// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionplayer.h"
#include "store/checkpointjson.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using State = SessionPlayer::State;

/// Somebody who presses everything at any time: whatever they do, the numbers stay true.
class SessionWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersStayTrue_data();
    void numbersStayTrue();
};

namespace {

constexpr int inputs = 10'000;

const ContentLibrary &library()
{
    static const auto loaded = ContentLibrary::load(
        {QStringLiteral(TEST_DATA "/small-content"), QStringLiteral(SHIPPED_MEDIA), {}});
    return loaded;
}

SessionPlayer startedWith(std::mt19937 &random, int number)
{
    const SessionOptions options{random() % 2 == 0,
                                 random() % 3 == 0 ? std::optional(Side::Left) : std::nullopt};
    const auto *routine = library().routine(random() % 2 == 0 ? u"mixed" : u"sided");
    SessionPlayer player(SessionScript::from(*routine, library(), options));
    player.start({QString::number(number), QDateTime({2026, 3, 2}, {7, 30}, QTimeZone::utc()),
                  QDate(2026, 3, 2)});
    return player;
}

/// Mostly time goes by; ends are rare, so that sessions get long enough.
void doSomething(SessionPlayer &player, std::mt19937 &random)
{
    const unsigned choice = random() % 100;
    if (choice < 60)
        player.advance(milliseconds(random() % 2001), 1 + random() % 40 / 10.0);
    else if (choice < 70)
        player.resume();
    else if (choice < 76)
        player.pause();
    else if (choice < 84)
        player.back();
    else if (choice < 89)
        player.ease();
    else if (choice < 93)
        player.sayItHurts();
    else if (choice < 96)
        player.skip();
    else if (choice < 98)
        player.advance(milliseconds(qint64(random() % 100'000) - 10'000));
    else if (choice == 98 && random() % 10 == 0)
        player.stop();
}

QString falsehoodIn(const SessionPlayer &player, milliseconds plannedAtStart)
{
    const SessionOutcome outcome = player.outcome();
    milliseconds planned{0};
    milliseconds done{0};
    for (const StepOutcome &step : outcome.steps) {
        if (step.done < 0ms || step.done > step.planned)
            return QStringLiteral("done %1 of %2 ms in %3")
                .arg(step.done.count())
                .arg(step.planned.count())
                .arg(step.itemId);
        if (step.isSkipped && step.done == step.planned)
            return QStringLiteral("a step is skipped and done");
        planned += step.planned;
        done += step.done;
    }
    if (planned != outcome.planned || done != outcome.done)
        return QStringLiteral("steps do not add up");
    if (outcome.planned > plannedAtStart)
        return QStringLiteral("the plan grew");
    if (player.remaining() < 0ms || player.elapsed() < 0ms || player.remainingInCue() < 0ms)
        return QStringLiteral("time is negative");
    if (player.state() < State::Ready || player.state() > State::Finished)
        return QStringLiteral("no such state");
    if (player.state() == State::LeadIn &&
        (player.leadInRemaining() <= 0ms || player.leadInRemaining() > SessionPlayer::leadIn))
        return QStringLiteral("the lead-in is wrong");
    for (size_t step = 0; step < player.script().steps().size(); ++step) {
        const double progress = player.stepProgress(int(step));
        if (!(progress >= 0 && progress <= 1))
            return QStringLiteral("progress is %1").arg(progress);
    }
    return {};
}

QString lossIn(const SessionPlayer &player)
{
    const SessionCheckpoint checkpoint = player.checkpoint();
    const auto read = checkpointFromJson(toJson(checkpoint));
    if (!read || !(*read == checkpoint))
        return QStringLiteral("the checkpoint changes on its way through JSON");
    const auto resumed = SessionPlayer::resumed(library(), *read);
    if (!resumed)
        return QStringLiteral("the checkpoint is refused");
    if (resumed->remaining() != player.remaining() || !(resumed->checkpoint() == checkpoint))
        return QStringLiteral("the session goes on elsewhere");
    return {};
}

} // namespace

void SessionWalkTest::numbersStayTrue_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 20'261'121u, 42u})
        QTest::addRow("seed %u", seed) << seed;
}

void SessionWalkTest::numbersStayTrue()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    int sessions = 0;
    SessionPlayer player = startedWith(random, sessions);
    milliseconds planned = player.script().planned();
    for (int input = 0; input < inputs; ++input) {
        if (player.state() == State::Finished) {
            player = startedWith(random, ++sessions);
            planned = player.script().planned();
        }
        const milliseconds before = player.outcome().done;
        const milliseconds plannedBefore = player.outcome().planned;
        doSomething(player, random);
        QString wrong = falsehoodIn(player, planned);
        if (wrong.isEmpty() && player.outcome().done < std::min(before, player.outcome().planned) &&
            player.outcome().planned == plannedBefore)
            wrong = QStringLiteral("what was done is lost");
        if (wrong.isEmpty() && player.state() != State::Finished)
            wrong = lossIn(player);
        QVERIFY2(
            wrong.isEmpty(),
            qPrintable(
                QStringLiteral("input %1 of session %2: %3").arg(input).arg(sessions).arg(wrong)));
    }
    QVERIFY2(sessions > 10, qPrintable(QString::number(sessions)));
}

QTEST_GUILESS_MAIN(SessionWalkTest)
#include "sessionwalktest.moc"
