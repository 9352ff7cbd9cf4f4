// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookingback.h"

#include <QTest>

using namespace pacewell;
using namespace pacewell::lookingback_test;

/// How pain was in a week, beside the one before.
class LookBackPainTest : public QObject
{
    Q_OBJECT

private slots:
    void howPainWas_data();
    void howPainWas();
    void aShortDiaryHasNoMean_data();
    void aShortDiaryHasNoMean();
    void aWholeWeekLiesWhereMostOfItsDaysAre_data();
    void aWholeWeekLiesWhereMostOfItsDaysAre();
    void painOfWholeWeeks_data();
    void painOfWholeWeeks();
};

namespace {

using Pain = LookBack::Pain;
using StoodOut = LookBack::StoodOut;

} // namespace

void LookBackPainTest::howPainWas_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("expected"); // days, mean, spread, change
    QTest::newRow("nothing") << "--------------"
                             << "0";
    QTest::newRow("three days") << "5555555444----"
                                << "3";
    QTest::newRow("four, and three before") << "555----4446---"
                                            << "4: 4.5 4-6 unknown";
    QTest::newRow("four each, the same") << "5555---4446---"
                                         << "4: 4.5 4-6 same";
    QTest::newRow("more than a point lower") << "5555555"
                                                "4444414"
                                             << "7: 3.6 1-4 little lower";
    QTest::newRow("nine tenths") << "5555555"
                                    "4444445"
                                 << "7: 4.1 4-5 same";
    QTest::newRow("a point lower") << "5555555"
                                      "4444444"
                                   << "7: 4 4-4 little lower";
    QTest::newRow("a point higher") << "5555555"
                                       "6666666"
                                    << "7: 6 6-6 little higher";
    QTest::newRow("two points higher") << "7777777"
                                          "9999999"
                                       << "7: 9 9-9 noticeable higher";
    QTest::newRow("30 percent lower") << "5555555"
                                         "3333444"
                                      << "7: 3.4 3-4 noticeable lower";
    QTest::newRow("less than 30 percent lower") << "5555555"
                                                   "3344444"
                                                << "7: 3.7 3-4 little lower";
    QTest::newRow("30 percent, but less than a point") << "2222222"
                                                          "1111122"
                                                       << "7: 1.3 1-2 same";
    QTest::newRow("to nothing") << "3333333"
                                   "0000000"
                                << "7: 0 0-0 noticeable lower";
    QTest::newRow("from nothing") << "0000000"
                                     "1111111"
                                  << "7: 1 1-1 noticeable higher";
}

void LookBackPainTest::howPainWas()
{
    QFETCH(QString, pains);
    LookBackRecord record = week();
    record.entries = diary(pains);
    const Pain pain = lookBackOn(record).pain;
    QString told = QString::number(pain.daysNoted);
    if (pain.mean) {
        const char *const changes[] = {"unknown", "same", "little", "noticeable"};
        told += QStringLiteral(": %1 %2-%3 ").arg(*pain.mean).arg(pain.least).arg(pain.most) +
                QLatin1String(changes[int(pain.change)]);
        if (pain.change >= Pain::Change::Little)
            told += pain.isHigher ? QStringLiteral(" higher") : QStringLiteral(" lower");
    }
    QTEST(told, "expected");
    QVERIFY(!pain.ofWeek);
}

void LookBackPainTest::aShortDiaryHasNoMean_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("weeks"); // noted as a whole, long ago
    QTest::addColumn<bool>("hasMean");
    QTest::newRow("four days in all") << "-------4446---" << 0 << false;
    QTest::newRow("six days in all") << "55-----4446---" << 0 << false;
    QTest::newRow("seven days in all") << "555----4446---" << 0 << true;
    QTest::newRow("a week stands for seven days") << "-------4446---" << 1 << true;
    QTest::newRow("three days of a long diary") << "5555555444----" << 3 << false;
}

void LookBackPainTest::aShortDiaryHasNoMean()
{
    QFETCH(QString, pains);
    QFETCH(int, weeks);
    LookBackRecord record = week();
    record.entries = diary(pains);
    for (int i = 0; i < weeks; ++i)
        record.entries.push_back(wholeWeek(-60 - 7 * i, 5));
    QTEST(lookBackOn(record).pain.mean.has_value(), "hasMean");
}

void LookBackPainTest::aWholeWeekLiesWhereMostOfItsDaysAre_data()
{
    QTest::addColumn<int>("day"); // on which it was written
    QTest::addColumn<bool>("isHere");
    QTest::newRow("Monday") << 0 << false;
    QTest::newRow("Wednesday") << 2 << false;
    QTest::newRow("Thursday") << 3 << true;
    QTest::newRow("Monday after") << 7 << true;
    QTest::newRow("Wednesday after") << 9 << true;
    QTest::newRow("Thursday after") << 10 << false;
}

void LookBackPainTest::aWholeWeekLiesWhereMostOfItsDaysAre()
{
    QFETCH(int, day);
    QFETCH(bool, isHere);
    LookBackRecord record = week();
    record.entries = {wholeWeek(day, 5)};
    record.entries.front().helped = QStringList{"warmth"};
    const LookBack back = lookBackOn(record);
    QCOMPARE(back.pain.ofWeek.has_value(), isHere);
    QCOMPARE(back.stoodOut.kind == StoodOut::Kind::Helped, isHere);
}

void LookBackPainTest::painOfWholeWeeks_data()
{
    QTest::addColumn<int>("before"); // -1: not noted
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("change");
    QTest::newRow("no week before") << -1 << 5 << int(Pain::Change::Unknown);
    QTest::newRow("the same") << 5 << 5 << int(Pain::Change::Same);
    QTest::newRow("a little higher") << 5 << 6 << int(Pain::Change::Little);
    QTest::newRow("noticeably higher") << 5 << 7 << int(Pain::Change::Noticeable);
}

void LookBackPainTest::painOfWholeWeeks()
{
    QFETCH(int, before);
    QFETCH(int, now);
    LookBackRecord record = week();
    record.entries = diary("5555555111----");
    if (before >= 0)
        record.entries.push_back(wholeWeek(-1, before));
    record.entries.push_back(wholeWeek(6, now));
    const LookBack back = lookBackOn(record);
    QCOMPARE(back.pain.ofWeek, std::optional(now));
    QCOMPARE(back.pain.daysNoted, 3);
    QTEST(int(back.pain.change), "change");
    // With enough days it is they that are told, and weeks as a whole are no days.
    record.entries.push_back(diary("----------1---").front());
    QVERIFY(!lookBackOn(record).pain.ofWeek);
    QCOMPARE(lookBackOn(record).pain.mean, std::optional(1.0));
}

QTEST_GUILESS_MAIN(LookBackPainTest)
#include "lookbackpaintest.moc"
