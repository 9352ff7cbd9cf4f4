// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/painwatch.h"

#include <QTest>

using namespace pacewell;

/// When strong pain that stays asks for the safety questions.
class PainWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void theMorningCountsWhereItIsAllThereIs();
    void threeStrongDays_data();
    void threeStrongDays();
    void anAnswerIsEnough_data();
    void anAnswerIsEnough();
    void aWholeWeek_data();
    void aWholeWeek();
    void theOrderDoesNotMatter();
    void worstPainAloneDoesNotAsk();
};

namespace {

const QDate start(2026, 11, 1);

/// "88-A7" from the first of November on: pain of each day, A for 10, - where nothing was noted.
std::vector<DiaryEntry> diary(const QString &pains)
{
    std::vector<DiaryEntry> entries;
    for (int day = 0; day < pains.size(); ++day) {
        DiaryEntry entry;
        entry.day = start.addDays(day);
        if (pains[day] != u'-')
            entry.pain = pains[day] == u'A' ? 10 : pains[day].digitValue();
        entries.push_back(entry);
    }
    return entries;
}

std::optional<QDate> lookOn(int day)
{
    return day < 0 ? std::nullopt : std::optional(start.addDays(day));
}

} // namespace

void PainWatchTest::threeStrongDays_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("today");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("nothing noted") << "" << 0 << false;
    QTest::newRow("two days") << "88" << 1 << false;
    QTest::newRow("three days, today the last") << "888" << 2 << true;
    QTest::newRow("three days until yesterday") << "888" << 3 << true;
    QTest::newRow("today is noted and is better") << "8883" << 3 << true;
    QTest::newRow("three days until the day before yesterday") << "888" << 4 << false;
    QTest::newRow("the strongest") << "AAA" << 2 << true;
    QTest::newRow("a little below") << "887" << 2 << false;
    QTest::newRow("a day between was not noted") << "8-88" << 3 << false;
    QTest::newRow("a day between was better") << "88788" << 4 << false;
    QTest::newRow("all of the days count") << "5-3888" << 5 << true;
    QTest::newRow("longer than three days") << "8888888888" << 9 << true;
    QTest::newRow("days ahead, where the clock was set back") << "7788888" << 3 << false;
}

void PainWatchTest::threeStrongDays()
{
    QFETCH(QString, pains);
    QFETCH(int, today);
    QFETCH(bool, isDue);
    QCOMPARE(isLookDueFor(diary(pains), start.addDays(today), {}), isDue);
}

void PainWatchTest::anAnswerIsEnough_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("look");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("before it began") << "5888" << 3 << 0 << true;
    QTest::newRow("on the second day") << "5888" << 3 << 2 << true;
    QTest::newRow("on the third") << "5888" << 3 << 3 << false;
    QTest::newRow("on the third, and it goes on") << "588888888" << 8 << 3 << false;
    QTest::newRow("on the second, and it goes on") << "588888888" << 8 << 2 << true;
    QTest::newRow("then better, and three more") << "8885888" << 6 << 2 << true;
    QTest::newRow("then better, and two more") << "888588" << 5 << 2 << false;
    QTest::newRow("ahead, where the clock was set back") << "888" << 2 << 9 << false;
}

void PainWatchTest::anAnswerIsEnough()
{
    QFETCH(QString, pains);
    QFETCH(int, today);
    QFETCH(int, look);
    QFETCH(bool, isDue);
    QCOMPARE(isLookDueFor(diary(pains), start.addDays(today), lookOn(look)), isDue);
}

void PainWatchTest::aWholeWeek_data()
{
    QTest::addColumn<int>("pain");
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("look");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("strong") << 8 << 6 << -1 << true;
    QTest::newRow("not as strong") << 7 << 6 << -1 << false;
    QTest::newRow("noted yesterday") << 8 << 7 << -1 << true;
    QTest::newRow("noted the day before yesterday") << 8 << 8 << -1 << false;
    QTest::newRow("answered within the week, before it was noted") << 8 << 6 << 5 << true;
    QTest::newRow("answered after it was noted") << 8 << 7 << 6 << false;
}

void PainWatchTest::aWholeWeek()
{
    QFETCH(int, pain);
    QFETCH(int, today);
    QFETCH(int, look);
    QFETCH(bool, isDue);
    DiaryEntry week;
    week.span = DiaryEntry::Span::Week;
    week.day = start.addDays(6);
    week.pain = pain;
    QCOMPARE(isLookDueFor({week}, start.addDays(today), lookOn(look)), isDue);
}

void PainWatchTest::theOrderDoesNotMatter()
{
    auto entries = diary("888");
    std::swap(entries.front(), entries.back());
    QVERIFY(isLookDueFor(entries, start.addDays(2), {}));
}

void PainWatchTest::worstPainAloneDoesNotAsk()
{
    auto entries = diary("666");
    for (DiaryEntry &entry : entries)
        entry.worstPain = 10;
    QVERIFY(!isLookDueFor(entries, start.addDays(2), {}));
}

void PainWatchTest::theMorningCountsWhereItIsAllThereIs()
{
    const QDate today(2026, 11, 24);
    std::vector<DiaryEntry> entries(3);
    for (int back = 0; back < 3; ++back) {
        entries[size_t(back)].day = today.addDays(-back);
        entries[size_t(back)].wakingPain = 8;
    }
    QVERIFY(isLookDueFor(entries, today, {}));
    entries[1].pain = 3; // on the whole that day was better
    QVERIFY(!isLookDueFor(entries, today, {}));
}

QTEST_GUILESS_MAIN(PainWatchTest)
#include "painwatchtest.moc"
