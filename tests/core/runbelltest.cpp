// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/runbell.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// What the timer of an activity tells somebody who does not look at it, and when.
class RunBellTest : public QObject
{
    Q_OBJECT

private slots:
    void ringsAtEachEnd_data();
    void ringsAtEachEnd();
    void isSilentInAPause();
    void isSilentWhileMeasuring();
    void aPauseMovesWhatComesButNotWhatItIs();
};

namespace {

const QDateTime begin(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());

/// Ten minutes, four of rest, ten minutes.
Run twoParts()
{
    Run run;
    run.id = QStringLiteral("run");
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = begin;
    return run;
}

RunInstant after(std::chrono::seconds time)
{
    return {begin.addSecs(time.count()), {}, 0ms};
}

} // namespace

void RunBellTest::ringsAtEachEnd_data()
{
    using Kind = RunBell::Kind;
    QTest::addColumn<int>("seconds");
    QTest::addColumn<RunBells>("bells");
    const auto at = [](std::chrono::seconds time) { return begin.addSecs(time.count()); };
    QTest::newRow("begun") << 0 << RunBells{std::nullopt, at(10min)};
    QTest::newRow("just before") << 599 << RunBells{std::nullopt, at(10min)};
    QTest::newRow("rest") << 600 << RunBells{RunBell{Kind::Rest, 0, at(10min)}, at(14min)};
    QTest::newRow("resting") << 700 << RunBells{RunBell{Kind::Rest, 0, at(10min)}, at(14min)};
    QTest::newRow("go on") << 840 << RunBells{RunBell{Kind::GoOn, 0, at(14min)}, at(24min)};
    QTest::newRow("done") << 1440 << RunBells{RunBell{Kind::Done, 1, at(24min)}, std::nullopt};
    QTest::newRow("long done") << 9999 << RunBells{RunBell{Kind::Done, 1, at(24min)}, std::nullopt};
}

void RunBellTest::ringsAtEachEnd()
{
    QFETCH(const int, seconds);
    QFETCH(const RunBells, bells);
    QCOMPARE(bellsOf(twoParts(), after(std::chrono::seconds(seconds))), bells);
}

void RunBellTest::isSilentInAPause()
{
    const Run paused = pausedAt(twoParts(), after(11min));
    QCOMPARE(bellsOf(paused, after(20min)), RunBells());
}

void RunBellTest::isSilentWhileMeasuring()
{
    Run run = twoParts();
    run.isMeasuring = true;
    QCOMPARE(bellsOf(run, after(20min)), RunBells());
}

void RunBellTest::aPauseMovesWhatComesButNotWhatItIs()
{
    const Run run = resumedAt(pausedAt(twoParts(), after(11min)), after(21min));
    const RunBells bells = bellsOf(run, after(22min));
    QCOMPARE(bells.last->kind, RunBell::Kind::Rest);
    QCOMPARE(bells.last->part, 0);
    QCOMPARE(bells.next, begin.addSecs(24 * 60));
}

QTEST_GUILESS_MAIN(RunBellTest)
#include "runbelltest.moc"
