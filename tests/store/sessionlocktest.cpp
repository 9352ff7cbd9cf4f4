// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class SessionLockTest : public QObject
{
    Q_OBJECT

private slots:
    void oneSessionAtATime();
    void anotherProgramHoldsItUntilItEnds_data();
    void anotherProgramHoldsItUntilItEnds();
    void garbageInTheFileDoesNotBlock();
    void lookingTakesNothing();
    void noPlaceForALockIsNoReasonToRefuse();
};

void SessionLockTest::oneSessionAtATime()
{
    const QTemporaryDir dir;
    SessionLock first(dir.path());
    SessionLock second(dir.path());
    QVERIFY(first.take());
    QVERIFY(first.take());
    QVERIFY(!second.take());
    second.release();
    QVERIFY(!second.take());
    first.release();
    QVERIFY(second.take());
    QVERIFY(!first.take());

    const QTemporaryDir elsewhere;
    QVERIFY(SessionLock(elsewhere.path()).take());
}

void SessionLockTest::anotherProgramHoldsItUntilItEnds_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("killed") << true;
    QTest::newRow("ended") << false;
}

void SessionLockTest::anotherProgramHoldsItUntilItEnds()
{
    QFETCH(bool, isKilled);
    const QTemporaryDir dir;
    QProcess other;
    other.start(QStringLiteral(COMPANION), {dir.path(), QStringLiteral("lock")});
    QVERIFY(other.waitForReadyRead(10'000));
    SessionLock lock(dir.path());
    QVERIFY(!lock.take());
    isKilled ? other.kill() : other.terminate();
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("session.lock"))));
    QVERIFY(lock.take());
}

void SessionLockTest::garbageInTheFileDoesNotBlock()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("session.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("12345678\nno-such-program\n\n");
    file.close();
    QVERIFY(SessionLock(dir.path()).take());
}

void SessionLockTest::lookingTakesNothing()
{
    const QTemporaryDir dir;
    SessionLock mine(dir.path());
    SessionLock other(dir.path());
    QVERIFY(!mine.isHeldElsewhere());
    QVERIFY(other.take());
    QVERIFY(mine.isHeldElsewhere());
    QVERIFY(!other.isHeldElsewhere());
    QVERIFY(!mine.take());
    other.release();
    QVERIFY(!mine.isHeldElsewhere());
}

void SessionLockTest::noPlaceForALockIsNoReasonToRefuse()
{
    const QTemporaryDir dir;
    SessionLock lock(dir.filePath(QStringLiteral("none")));
    QVERIFY(lock.take());
    QVERIFY(!lock.isHeldElsewhere());
}

QTEST_GUILESS_MAIN(SessionLockTest)
#include "sessionlocktest.moc"
