// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reflectionlog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

class ReflectionLogTest : public QObject
{
    Q_OBJECT

private slots:
    void theLastComesFirst();
    void oneIsTakenAway();
    void forgets();
};

namespace {

ReflectionEntry entry(qint64 number, QDate day)
{
    return {number,
            QDateTime(day, QTime(22, 30, 15, 123), QTimeZone::utc()),
            day.addDays(1),
            QStringLiteral("thought"),
            QStringLiteral("A thought"),
            {{"thought", "What was it?", "Line one\nline “two” – ü", {}, 0, {}},
             {"feeling", "How strong?", {}, 0, 100, {}},
             {"after", "How strong?", {}, 80, 100, "feeling"}}};
}

const QDate day(2026, 11, 21);

} // namespace

void ReflectionLogTest::theLastComesFirst()
{
    const QTemporaryDir dir;
    auto database = Database::open(dir.path()).value();
    QVERIFY(ReflectionLog(*database).all().value().empty());
    ReflectionEntry empty = entry(3, day);
    empty.answers.clear();
    QVERIFY(ReflectionLog(*database).append(entry(0, day)));
    QVERIFY(ReflectionLog(*database).append(entry(0, day.addDays(-90))));
    QVERIFY(ReflectionLog(*database).append(empty));
    database.reset();
    database = Database::open(dir.path()).value();
    QCOMPARE(ReflectionLog(*database).all().value(),
             (std::vector<ReflectionEntry>{empty, entry(2, day.addDays(-90)), entry(1, day)}));
}

void ReflectionLogTest::oneIsTakenAway()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    ReflectionLog log(*database);
    for (int i = 0; i < 3; ++i)
        QVERIFY(log.append(entry(0, day)));
    QVERIFY(log.remove(2));
    QVERIFY(log.remove(2)); // it is gone already
    QCOMPARE(log.all().value(), (std::vector<ReflectionEntry>{entry(3, day), entry(1, day)}));
    // A number is never given twice.
    QVERIFY(log.remove(3));
    QVERIFY(log.append(entry(0, day)));
    QCOMPARE(log.all().value().front().number, qint64(4));
}

void ReflectionLogTest::forgets()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    ReflectionLog log(*database);
    QVERIFY(log.append(entry(0, day)));
    QVERIFY(log.forgetAll());
    QVERIFY(log.all().value().empty());
}

QTEST_GUILESS_MAIN(ReflectionLogTest)
#include "reflectionlogtest.moc"
