// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/load.h"
#include "core/pacing/median.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// What was done against what was planned, what a day cost, and pain against what is usual.
class PacingLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void bands_data();
    void bands();
    void theOneInTheMiddle();
    void aDayIsMinutesTimesEffort();
    void aDayWithNothingWrittenDownIsUnknown();
    void aRunAcrossMidnightCountsForOneDay();
    void onlyTheDaysAskedFor();
    void nothingIsLostAmongManyEntries();
    void usualPains_data();
    void usualPains();
    void asksAboutAFlare_data();
    void asksAboutAFlare();
    void aGoodDay_data();
    void aGoodDay();
    void aCrashIsNoGoodDay();
};

namespace {

const QDate today(2026, 11, 20);

ActivityEntry entry(QDate day, double minutes, Effort effort)
{
    ActivityEntry made;
    made.at = day.startOfDay(QTimeZone::utc());
    made.day = day;
    made.minutes = minutes;
    made.amount = minutes;
    made.effort = effort;
    return made;
}

PacingCheckIn rested(QDate day)
{
    PacingCheckIn made;
    made.day = day;
    made.hadRested = true;
    return made;
}

/// "445.8": the pain of each day up to today, a dot where it was not said, X for 10.
std::vector<PacingCheckIn> pains(const QString &text)
{
    std::vector<PacingCheckIn> checkIns;
    for (int i = 0; i < text.size(); ++i) {
        PacingCheckIn made;
        made.day = today.addDays(i + 1 - text.size());
        made.pain = text[i] == u'X' ? 10 : text[i].digitValue();
        if (text[i] != u'.')
            checkIns.push_back(made);
    }
    return checkIns;
}

/// "30 - 0": loads, a dash where nothing is known.
QString loadsOf(const std::vector<DayLoad> &days)
{
    QStringList loads;
    for (const DayLoad &day : days)
        loads.append(day.load ? QString::number(*day.load) : QStringLiteral("-"));
    return loads.join(QLatin1Char(' '));
}

} // namespace

void PacingLoadTest::bands_data()
{
    QTest::addColumn<double>("done");
    QTest::addColumn<double>("planned");
    QTest::addColumn<int>("band");
    const int under = int(Band::Under);
    const int onPlan = int(Band::OnPlan);
    const int over = int(Band::Over);
    const int wellOver = int(Band::WellOver);
    QTest::newRow("nothing") << 0.0 << 10.0 << under;
    QTest::newRow("below four fifths") << 7.9 << 10.0 << under;
    QTest::newRow("four fifths") << 8.0 << 10.0 << onPlan;
    QTest::newRow("four fifths of three") << 2.4 << 3.0 << onPlan;
    QTest::newRow("four fifths in two goes") << 0.7 + 0.1 << 1.0 << onPlan;
    QTest::newRow("all") << 10.0 << 10.0 << onPlan;
    QTest::newRow("a fifth more") << 12.0 << 10.0 << onPlan;
    QTest::newRow("a fifth more in two goes") << 1.1 + 2.2 + 0.3 << 3.0 << onPlan;
    QTest::newRow("above a fifth more") << 12.1 << 10.0 << over;
    QTest::newRow("below two fifths more") << 13.9 << 10.0 << over;
    QTest::newRow("two fifths more") << 14.0 << 10.0 << wellOver;
    QTest::newRow("two fifths more than 4.5") << 6.3 << 4.5 << wellOver;
    QTest::newRow("twice") << 3000.0 << 1500.0 << wellOver;
}

void PacingLoadTest::bands()
{
    QFETCH(double, done);
    QFETCH(double, planned);
    QFETCH(int, band);
    QCOMPARE(int(bandOf(done, planned)), band);
}

void PacingLoadTest::theOneInTheMiddle()
{
    QVERIFY(!median(std::vector<int>()));
    QCOMPARE(median(std::vector<int>{7}), std::optional(7.0));
    QCOMPARE(median(std::vector<int>{9, 1, 4}), std::optional(4.0));
    QCOMPARE(median(std::vector<int>{9, 4, 1, 5}), std::optional(4.5));
    QCOMPARE(median(std::vector<double>{0.5, 0.25}), std::optional(0.375));
}

void PacingLoadTest::aDayIsMinutesTimesEffort()
{
    const std::vector<ActivityEntry> entries = {
        entry(today, 20, Effort::Light), entry(today, 10.5, Effort::Hard),
        entry(today, 60, Effort::None), entry(today.addDays(-1), 15, Effort::Moderate),
        entry(today.addDays(-2), 40, Effort::None)};
    const auto days = dayLoads(entries, pains("6.3"), today.addDays(-2), today);
    QCOMPARE(loadsOf(days), "0 30 51.5");
    QCOMPARE(days.front().day, today.addDays(-2));
    QCOMPARE(days[0].pain, std::optional(6));
    QCOMPARE(days[1].pain, std::nullopt);
    QCOMPARE(days[2].pain, std::optional(3));
}

void PacingLoadTest::aDayWithNothingWrittenDownIsUnknown()
{
    const auto loads = [](const std::vector<ActivityEntry> &entries,
                          const std::vector<PacingCheckIn> &checkIns) {
        return loadsOf(dayLoads(entries, checkIns, today.addDays(-1), today));
    };
    QCOMPARE(loads({}, {}), "- -");
    QCOMPARE(loads({}, pains("44")), "- -");
    QCOMPARE(loads({}, {rested(today)}), "0 -");
    QCOMPARE(loads({}, {rested(today.addDays(1))}), "- 0");
    // What was done stands, whatever was said of the day.
    QCOMPARE(loads({entry(today, 5, Effort::Light)}, {rested(today.addDays(1))}), "- 5");
}

void PacingLoadTest::aRunAcrossMidnightCountsForOneDay()
{
    ActivityEntry run = entry(today, 30, Effort::Light);
    run.at = QDateTime(today, QTime(23, 50), QTimeZone::utc());
    run.day = today.addDays(-1); // by the person's own clock it was still the day before
    QCOMPARE(loadsOf(dayLoads({run}, {}, today.addDays(-1), today)), "30 -");
}

void PacingLoadTest::onlyTheDaysAskedFor()
{
    const std::vector<ActivityEntry> entries = {entry(today.addDays(-3), 10, Effort::Light),
                                                entry(today.addDays(1), 20, Effort::Light),
                                                entry({}, 30, Effort::Light)};
    QCOMPARE(loadsOf(dayLoads(entries, pains("4444"), today.addDays(-2), today)), "- - -");
    QVERIFY(dayLoads(entries, {}, today, today.addDays(-1)).empty());
}

void PacingLoadTest::nothingIsLostAmongManyEntries()
{
    std::vector<ActivityEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.push_back(entry(today.addDays(-(i % 100)), 1 + i % 7, Effort(i % 4)));
    double all = 0;
    for (const ActivityEntry &made : entries)
        all += made.load();
    double told = 0;
    for (const DayLoad &day : dayLoads(entries, {}, today.addDays(-99), today))
        told += *day.load;
    QCOMPARE(told, all);
}

void PacingLoadTest::usualPains_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<double>("usual"); // below 0: it cannot be told
    QTest::newRow("nothing") << "" << -1.0;
    QTest::newRow("two days before") << "444" << -1.0;
    QTest::newRow("three days before") << "4544" << 4.0;
    QTest::newRow("today does not count") << "4449" << 4.0;
    QTest::newRow("between two") << "45459" << 4.5;
    QTest::newRow("one bad day changes little") << "344944" << 4.0;
    QTest::newRow("days without a word are left out") << "5..4....6.9" << 5.0;
    QTest::newRow("28 days before") << "99" + QString(14, u'6') + QString(14, u'4') + "1" << 5.0;
    QTest::newRow("and no more") << QString(20, u'6') + QString(15, u'4') + "1" << 4.0;
}

void PacingLoadTest::usualPains()
{
    QFETCH(QString, days);
    QFETCH(double, usual);
    QCOMPARE(usualPain(pains(days), today).value_or(-1), usual);
    std::vector<PacingCheckIn> backwards = pains(days);
    std::ranges::reverse(backwards);
    QCOMPARE(usualPain(backwards, today).value_or(-1), usual);
}

void PacingLoadTest::asksAboutAFlare_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("as usual") << "44444" << false;
    QTest::newRow("two above, once") << "44446" << false;
    QTest::newRow("three above, once") << "44447" << true;
    QTest::newRow("two above, twice") << "444466" << true;
    QTest::newRow("one above, then two") << "444456" << false;
    QTest::newRow("two above, then one") << "444465" << false;
    QTest::newRow("two above, not running") << "4444646" << false;
    QTest::newRow("two above, a day between unknown") << "44446.6" << false;
    QTest::newRow("much more yesterday, today as usual") << "444494" << false;
    QTest::newRow("nothing said today") << "44447." << false;
    QTest::newRow("usual is not known") << "44X" << false;
    QTest::newRow("usual is known for today alone") << "4466" << false;
    QTest::newRow("usual lies between") << "45457" << false;
    QTest::newRow("usual lies between, three above") << "45458" << true;
    QTest::newRow("a week of more becomes usual") << "444466666666666" << false;
    QTest::newRow("no more is possible") << "9999X" << false;
}

void PacingLoadTest::asksAboutAFlare()
{
    QFETCH(QString, days);
    QFETCH(bool, isAsked);
    QCOMPARE(isFlareAsked(pains(days), today), isAsked);
}

void PacingLoadTest::aGoodDay_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as usual") << "44444" << false;
    QTest::newRow("a point less") << "44443" << true;
    QTest::newRow("half a point less") << "45454" << false;
    QTest::newRow("more") << "44445" << false;
    QTest::newRow("none at all") << "44440" << true;
    QTest::newRow("there is usually none") << "00000" << false;
    QTest::newRow("nothing said today") << "44443." << false;
    QTest::newRow("usual is not known") << "440" << false;
}

void PacingLoadTest::aGoodDay()
{
    QFETCH(QString, days);
    QFETCH(bool, isGood);
    QCOMPARE(isGoodDay(pains(days), today), isGood);
}

void PacingLoadTest::aCrashIsNoGoodDay()
{
    using After = PacingCheckIn::After;
    std::vector<PacingCheckIn> checkIns = pains("44442");
    const auto isGoodAfter = [&](After after) {
        checkIns.back().after = after;
        return isGoodDay(checkIns, today);
    };
    QVERIFY(isGoodAfter(After::AsUsual));
    QVERIFY(!isGoodAfter(After::MoreTired));
    QVERIFY(!isGoodAfter(After::Crash));
}

QTEST_GUILESS_MAIN(PacingLoadTest)
#include "pacingloadtest.moc"
