// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/walltimer.h"

#include <QSignalSpy>
#include <QTest>

#include <time.h>

using namespace pacewell;

/// The real timer of the kernel.
class WallTimerTest : public QObject
{
    Q_OBJECT

private slots:
    void wakesOnceAtItsInstant();
    void wakesAtOnceForThePast();
    void sleepsUntilTheLastOneSaid();
    void wakesWhenTheClockIsSet();
};

namespace {

constexpr int patience = 5000;

QDateTime in(int milliseconds)
{
    return QDateTime::currentDateTimeUtc().addMSecs(milliseconds);
}

} // namespace

void WallTimerTest::wakesOnceAtItsInstant()
{
    WallTimer timer;
    QSignalSpy woke(&timer, &WallTimer::woke);
    const QDateTime instant = in(80);
    timer.sleepUntil(instant);
    QVERIFY(woke.wait(patience));
    QVERIFY(QDateTime::currentDateTimeUtc() >= instant);
    QVERIFY(!woke.wait(100));
}

void WallTimerTest::wakesAtOnceForThePast()
{
    WallTimer timer;
    QSignalSpy woke(&timer, &WallTimer::woke);
    for (const QDateTime &past : {in(-5000), QDateTime::fromMSecsSinceEpoch(0)}) {
        woke.clear();
        timer.sleepUntil(past);
        QVERIFY(woke.wait(patience));
    }
}

void WallTimerTest::sleepsUntilTheLastOneSaid()
{
    WallTimer timer;
    QSignalSpy woke(&timer, &WallTimer::woke);
    timer.sleepUntil(in(30));
    timer.sleepUntil(std::nullopt);
    QVERIFY(!woke.wait(150));
    timer.sleepUntil(in(30));
    QVERIFY(woke.wait(patience));
}

/// Set to what it shows already: the kernel tells of that as of any other setting.
void WallTimerTest::wakesWhenTheClockIsSet()
{
    WallTimer timer;
    QSignalSpy woke(&timer, &WallTimer::woke);
    for (const std::optional<QDateTime> &instant :
         {std::optional(in(3600 * 1000)), std::optional<QDateTime>()}) {
        woke.clear();
        timer.sleepUntil(instant);
        timespec now{};
        clock_gettime(CLOCK_REALTIME, &now);
        if (clock_settime(CLOCK_REALTIME, &now) != 0)
            QSKIP("this machine's clock may not be set");
        QVERIFY(woke.wait(patience));
    }
}

QTEST_GUILESS_MAIN(WallTimerTest)
#include "walltimertest.moc"
