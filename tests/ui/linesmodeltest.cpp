// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pacewell;

/// There is always an empty line to write into, as long as there may be more.
class LinesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void writingMakesRoomForMore();
    void anEmptiedLastLineIsTheEmptyOne();
    void aLineIsTakenAway();
    void thereAreNoMoreThanMayBe();
};

void LinesModelTest::writingMakesRoomForMore()
{
    LinesModel lines;
    const QAbstractItemModelTester tester(&lines);
    QSignalSpy written(&lines, &LinesModel::written);
    QCOMPARE(lines.rowCount(), 1);
    lines.write(0, QStringLiteral("t"));
    lines.write(0, QStringLiteral("tea"));
    lines.write(0, QStringLiteral("tea"));
    lines.write(5, QStringLiteral("nowhere"));
    QCOMPARE(written.count(), 2);
    QCOMPARE(lines.rowCount(), 2);
    QCOMPARE(lines.lines(), QStringList{QStringLiteral("tea")});
    QCOMPARE(lines.data(lines.index(1), LinesModel::LineRole).toString(), QString());
}

void LinesModelTest::anEmptiedLastLineIsTheEmptyOne()
{
    LinesModel lines;
    const QAbstractItemModelTester tester(&lines);
    lines.setLines({QStringLiteral("tea"), QStringLiteral("cat")});
    QCOMPARE(lines.rowCount(), 3);
    lines.write(1, {});
    QCOMPARE(lines.rowCount(), 2);
    lines.write(1, QStringLiteral("dog"));
    QCOMPARE(lines.rowCount(), 3);
}

void LinesModelTest::aLineIsTakenAway()
{
    LinesModel lines;
    const QAbstractItemModelTester tester(&lines);
    lines.setLines({QStringLiteral("tea"), QStringLiteral("cat")});
    lines.remove(0);
    lines.remove(1); // the empty one stays
    lines.remove(-1);
    QCOMPARE(lines.lines(), QStringList{QStringLiteral("cat")});
    QCOMPARE(lines.rowCount(), 2);
}

void LinesModelTest::thereAreNoMoreThanMayBe()
{
    LinesModel lines;
    const QAbstractItemModelTester tester(&lines);
    lines.setMost(2);
    lines.setLines({QStringLiteral("tea"), QStringLiteral("cat")});
    QCOMPARE(lines.rowCount(), 2);
    lines.setMost(1); // what is there stays
    QCOMPARE(lines.rowCount(), 2);
    lines.remove(1);
    QCOMPARE(lines.rowCount(), 1);
    lines.setMost(3);
    QCOMPARE(lines.rowCount(), 2);
}

QTEST_GUILESS_MAIN(LinesModelTest)
#include "linesmodeltest.moc"
