// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/diarytriggers.h"

#include "core/diarying.h"

#include <QTest>

using namespace pacewell;

/// What was out of the ordinary, day by day, from ticks and ratings.
class DiaryTriggersTest : public QObject
{
    Q_OBJECT

private slots:
    void aTriggerOnSomeDays_data();
    void aTriggerOnSomeDays();
    void onlyTheDaysAskedForCount();
    void weeksAreNoDays();
    void whatThereIsToLookAt_data();
    void whatThereIsToLookAt();
};

namespace {

const QDate monday(2026, 11, 16);

/// "ticks:stress+weather sleep:4": what was said on one day; "ticks:" for nothing ticked, "-" for
/// nothing said.
DiaryEntry entry(const QString &text, int day)
{
    DiaryEntry made;
    made.day = monday.addDays(day);
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString value = word.section(QLatin1Char(':'), 1);
        if (word.startsWith(QLatin1String("ticks:")))
            made.triggers = value.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        if (word.startsWith(QLatin1String("sleep:")))
            made.sleep = value.toInt();
        if (word.startsWith(QLatin1String("stress:")))
            made.stress = value.toInt();
        if (word.startsWith(QLatin1String("mood:")))
            made.mood = value.toInt();
        if (word.startsWith(QLatin1String("pain:")))
            made.pain = value.toInt();
    }
    return made;
}

/// Days from Monday on, apart by ", ".
std::vector<DiaryEntry> entries(const QString &text)
{
    std::vector<DiaryEntry> all;
    const QStringList days = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (int day = 0; day < int(days.size()); ++day)
        all.push_back(entry(days[day], day));
    return all;
}

} // namespace

void DiaryTriggersTest::aTriggerOnSomeDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isRated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ticked or not") << "weather"
                                   << "ticks:weather, ticks:stress, ticks:" << false << "1 0 0";
    QTest::newRow("not asked") << "weather"
                               << "ticks:weather, pain:3, -" << false << "1 - -";
    QTest::newRow("one's own") << "own-1"
                               << "ticks:own-1+stress, ticks:" << false << "1 0";
    QTest::newRow("nothing at all") << "stress"
                                    << "" << false << "";

    QTest::newRow("sleep rated") << "poorSleep"
                                 << "sleep:4, sleep:5, sleep:0, pain:3" << false << "1 0 1 -";
    QTest::newRow("sleep ticked") << "poorSleep"
                                  << "ticks:poorSleep, ticks:" << false << "1 0";
    QTest::newRow("a good night that was short is ticked")
        << "poorSleep"
        << "ticks:poorSleep sleep:8, ticks: sleep:4" << false << "1 1";
    QTest::newRow("sleep tells of sleep only") << "weather"
                                               << "sleep:2, ticks:" << false << "- 0";

    QTest::newRow("stress rated") << "stress"
                                  << "stress:3, stress:0, ticks:stress" << true << "3 0 -";
    QTest::newRow("stress rated on half of the days")
        << "stress"
        << "stress:3, ticks:stress, ticks:, stress:9 ticks:" << true << "3 - - 9";
    QTest::newRow("stress rated on too few")
        << "stress"
        << "stress:3, ticks:stress, ticks:" << false << "- 1 0";
    QTest::newRow("days of which nothing was told do not count")
        << "stress"
        << "stress:3, -, -, -" << true << "3 - - -";
    QTest::newRow("mood is turned round") << "lowMood"
                                          << "mood:3, mood:10, mood:0" << true << "7 0 10";
    QTest::newRow("mood ticked") << "lowMood"
                                 << "ticks:lowMood, pain:2, ticks:" << false << "1 - 0";
}

void DiaryTriggersTest::aTriggerOnSomeDays()
{
    QFETCH(QString, id);
    QFETCH(QString, said);
    QFETCH(bool, isRated);
    QFETCH(QString, expected);
    const auto all = entries(said);
    const Trigger trigger = triggerIn(all, id, monday, monday.addDays(qint64(all.size()) - 1));
    QCOMPARE(trigger.scale == TriggerScale::ZeroToTen, isRated);
    QCOMPARE(trigger.days, daily(expected));
}

void DiaryTriggersTest::onlyTheDaysAskedForCount()
{
    const auto all = entries("ticks:stress, stress:5, stress:6, ticks:stress, ticks:stress");
    const Trigger trigger = triggerIn(all, "stress", monday.addDays(1), monday.addDays(3));
    QCOMPARE(trigger.scale, TriggerScale::ZeroToTen);
    QCOMPARE(trigger.days, daily("5 6 -"));
    QCOMPARE(triggerIn(all, "stress", monday, monday.addDays(4)).days, daily("1 - - 1 1"));
    QVERIFY(triggerIn(all, "stress", monday, monday.addDays(-1)).days.empty());
}

void DiaryTriggersTest::weeksAreNoDays()
{
    auto all = entries("ticks:weather sleep:2 stress:5");
    all.front().span = DiaryEntry::Span::Week;
    QCOMPARE(triggerIn(all, "weather", monday, monday).days, daily("-"));
    QVERIFY(triggersIn(all, {}).isEmpty());
}

void DiaryTriggersTest::whatThereIsToLookAt_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing said") << ""
                                  << "";
    QTest::newRow("nothing ticked") << "ticks:, pain:4"
                                    << "";
    QTest::newRow("ticked once, in the shipped order") << "ticks:heatOrCold+weather, ticks:stress"
                                                       << "stress weather heatOrCold";
    QTest::newRow("own ones come last") << "ticks:own-1, ticks:own-2+travel"
                                        << "travel own-2 own-1";
    QTest::newRow("nobody knows it") << "ticks:gone"
                                     << "";
    QTest::newRow("sleep rated") << "sleep:8, pain:4, pain:4"
                                 << "poorSleep";
    QTest::newRow("stress and mood rated") << "stress:2 mood:5, pain:4"
                                           << "stress lowMood";
    QTest::newRow("rated too seldom, and never ticked") << "stress:2, pain:4, ticks:"
                                                        << "";
    QTest::newRow("rated too seldom, but ticked") << "stress:2, pain:4, ticks:stress"
                                                  << "stress";
}

void DiaryTriggersTest::whatThereIsToLookAt()
{
    QFETCH(QString, said);
    QFETCH(QString, expected);
    const std::vector<OwnTrigger> own{{"own-2", "Loud music", true}, {"own-1", "Visitors"}};
    QCOMPARE(triggersIn(entries(said), own).join(QLatin1Char(' ')), expected);
}

QTEST_APPLESS_MAIN(DiaryTriggersTest)

#include "diarytriggerstest.moc"
