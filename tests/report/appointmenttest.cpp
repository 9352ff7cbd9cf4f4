// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointment.h"

#include "report/appointmentwords.h"
#include "report/samplerecord.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// What stands on the paper for an appointment.
class AppointmentTest : public QObject
{
    Q_OBJECT

private slots:
    void thePeriod_data();
    void thePeriod();
    void tellsOfThePeriodAlone();
    void linksLookBackAYear();
    void linksBeginWithWhatCanBeTold();
    void tellsHowActivitiesWerePaced();
    void findsBigDaysInAllOfThePeriod();
    void daysOfFlareAndRestAreNotMissed();
    void underACeilingLessIsAsPlanned();
    void theQuestion_data();
    void theQuestion();
    void aMeanTakesFourteenDays_data();
    void aMeanTakesFourteenDays();
    void theChangeSaysWhichWeekItBeganWith();
    void takesTheRhythmThatTellsOfMoreDays();
    void aWeekWithFewDaysHasNoMean();
    void aWeekCountsDaysWithPain();
    void aWeekNotedAsAWholeLiesWhereMostOfItsDaysAre_data();
    void aWeekNotedAsAWholeLiesWhereMostOfItsDaysAre();
    void aShareIsAllOnlyWhereItIs_data();
    void aShareIsAllOnlyWhereItIs();
    void aShortSessionHasAMinute();
    void helpsAreCountedInTheRhythm();
    void canBeStopped();
    void anEmptyRecord();
};

namespace {

const QDate today(2026, 11, 28);

AppointmentReport reportOf(const Record &record, int days = 84)
{
    AppointmentWish wish;
    wish.days = days;
    return appointmentReport(record, wish, today).value();
}

DiaryEntry entry(QDate day, int pain, DiaryEntry::Span span = DiaryEntry::Span::Day)
{
    DiaryEntry made;
    made.day = day;
    made.pain = pain;
    made.span = span;
    return made;
}

Record recordOf(std::vector<DiaryEntry> entries)
{
    Record record;
    record.first = today.addDays(1 - AppointmentWish::daysRead);
    record.last = today;
    record.entries = std::move(entries);
    return record;
}

/// 20 minutes of walking are planned on each day.
Record walking()
{
    Record record = recordOf({});
    PacedActivity walk;
    walk.activity.id = QStringLiteral("walk");
    walk.activity.name = QStringLiteral("Walking the dog");
    walk.decisions = {{record.first, 20, QuotaDecision::Kind::Baseline}};
    record.activities = {walk};
    return record;
}

} // namespace

void AppointmentTest::thePeriod_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("days");
    QTest::newRow("four weeks") << 28 << 28;
    QTest::newRow("a year") << 365 << 365;
    QTest::newRow("too short") << 1 << 28;
    QTest::newRow("too long") << 4000 << 365;
}

void AppointmentTest::thePeriod()
{
    QFETCH(const int, wanted);
    QFETCH(const int, days);
    const AppointmentReport report = reportOf(recordOf({}), wanted);
    QCOMPARE(report.days(), days);
    QCOMPARE(report.last, today);
}

void AppointmentTest::tellsOfThePeriodAlone()
{
    const AppointmentReport report = reportOf(
        recordOf({entry(today.addDays(-84), 9), entry(today.addDays(-83), 2), entry(today, 4)}));
    QCOMPARE(report.pain.overview.spread.count, 2);
    QCOMPARE(report.pain.overview.spread.mean, 3.0);
    QCOMPARE(report.weeks.size(), size_t(13));
}

void AppointmentTest::linksLookBackAYear()
{
    Record record = recordOf({entry(today.addDays(-linkDays), 4)});
    record.entries.front().triggers = QStringList{QStringLiteral("stress")};
    QVERIFY(reportOf(record).links.empty());
    record.entries.front().day = today.addDays(1 - linkDays);
    QCOMPARE(reportOf(record).links.size(), size_t(1));
}

void AppointmentTest::linksBeginWithWhatCanBeTold()
{
    const AppointmentReport report = reportOf(sampleRecord(today, 200));
    QVERIFY(report.links.size() > 3);
    QCOMPARE(report.links.front().trigger, QStringLiteral("Poor sleep"));
    QVERIFY(report.links.front().isTold());
    QVERIFY(!report.links.back().isTold());
}

void AppointmentTest::tellsHowActivitiesWerePaced()
{
    const AppointmentReport report = reportOf(sampleRecord(today, 200));
    QCOMPARE(report.paced.size(), size_t(2));
    const PacedPart &walk = report.paced.front();
    QCOMPARE(walk.firstQuota, std::optional(20.0));
    QCOMPARE(walk.quota, std::optional(24.0));
    QCOMPARE(walk.daysPlanned, 83); // today is not over
    QVERIFY(walk.daysOnPlan > 50);
    QVERIFY(walk.daysOver >= 3);
}

void AppointmentTest::findsBigDaysInAllOfThePeriod()
{
    const AppointmentReport report = reportOf(sampleRecord(today, 200));
    QVERIFY(report.boomBust.cycles.size() > report.boomBust.now.cycles.size());
    for (size_t i = 1; i < report.boomBust.cycles.size(); ++i)
        QVERIFY(report.boomBust.cycles[i - 1].boom.addDays(1) < report.boomBust.cycles[i].boom);
    QVERIFY(report.boomBust.cycles.front().boom >= report.first);
}

void AppointmentTest::daysOfFlareAndRestAreNotMissed()
{
    Record record = walking();
    QCOMPARE(reportOf(record, 28).paced.front().daysPlanned, 27);
    record.plan.choices = {{today.addDays(-3), DayChoice::Kind::Rest, {}}};
    record.plan.flares = {{today.addDays(-2).startOfDay(QTimeZone::utc()), today.addDays(-2),
                           FlareEvent::Kind::Declared}};
    const PacedPart walk = reportOf(record, 28).paced.front();
    QCOMPARE(walk.daysPlanned, 24);
    QCOMPARE(walk.daysOnPlan, 0);
}

void AppointmentTest::underACeilingLessIsAsPlanned()
{
    Record record = walking();
    const QDateTime moment = today.addDays(-3).startOfDay(QTimeZone::utc());
    record.activityEntries = {{"1", "walk", moment, today.addDays(-3), 5, 5, Effort::Moderate}};
    QCOMPARE(reportOf(record, 28).paced.front().daysOnPlan, 0);
    record.plan.isEnvelope = true;
    const PacedPart walk = reportOf(record, 28).paced.front();
    QCOMPARE(walk.daysPlanned, 1);
    QCOMPARE(walk.daysOnPlan, 1);
}

void AppointmentTest::theQuestion_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("printed");
    const QString face = QString::fromUtf8("\xf0\x9f\x99\x82");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("blank") << " \n\r\n "
                           << "";
    QTest::newRow("one line") << " Which chair? "
                              << "Which chair?";
    QTest::newRow("blank lines") << "One\r\n\n\n  Two \u2028Three"
                                 << "One\nTwo\nThree";
    QTest::newRow("nothing but lines") << QString(500, QChar(u'\n')) << "";
    QTest::newRow("many lines") << "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"
                                << "1\n2\n3\n4\n5\n6\n7\n8\n9 10 11";
    QTest::newRow("too long") << QString(600, QChar(u'a')) << QString(500, QChar(u'a'));
    QTest::newRow("a sign in two parts at the end")
        << QString(499, QChar(u'a')) + face << QString(499, QChar(u'a'));
    QTest::newRow("a sign in two parts that fits")
        << QString(498, QChar(u'a')) + face << QString(498, QChar(u'a')) + face;
}

void AppointmentTest::theQuestion()
{
    QFETCH(const QString, wanted);
    AppointmentWish wish;
    wish.question = wanted;
    QTEST(appointmentReport(recordOf({}), wish, today).value().question, "printed");
}

void AppointmentTest::aMeanTakesFourteenDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0 << 0 << "Nothing noted in this time.";
    QTest::newRow("one day") << 1 << 0 << "Noted on one day; a mean takes 13 more.";
    QTest::newRow("six days") << 6 << 0 << "Noted on 6 days; a mean takes 8 more.";
    QTest::newRow("thirteen days") << 13 << 0 << "Noted on 13 days; a mean takes one more.";
    QTest::newRow("fourteen days") << 14 << 0 << "Mean of 14 days, mostly 4 to 5, from 4 to 5.";
    QTest::newRow("one week") << 0 << 1
                              << "Noted for one week; a mean takes one more weekly entry.";
    QTest::newRow("two weeks") << 0 << 2 << "Mean of 2 weekly entries, always 6.";
}

void AppointmentTest::aMeanTakesFourteenDays()
{
    QFETCH(const int, days);
    QFETCH(const int, weeks);
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < days; ++i)
        entries.push_back(entry(today.addDays(-i), 4 + i % 2));
    for (int i = 0; i < weeks; ++i)
        entries.push_back(entry(today.addDays(-7 * i), 6, DiaryEntry::Span::Week));
    QTEST(words::ratingSpread(reportOf(recordOf(entries)).pain.overview), "words");
}

void AppointmentTest::theChangeSaysWhichWeekItBeganWith()
{
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < 82; ++i)
        entries.push_back(entry(today.addDays(-i), i > 40 ? 7 : 4));
    QCOMPARE(words::ratingChange(reportOf(recordOf(entries)).pain.change),
             QStringLiteral("Noticeably lower: 7 in the week from 8 September, 4 in the last two "
                            "weeks."));
    entries.clear();
    for (int i = 0; i < 4; ++i)
        entries.push_back(entry(today.addDays(-7 * i), 4, DiaryEntry::Span::Week));
    QCOMPARE(words::ratingChange(reportOf(recordOf(entries)).pain.change),
             QStringLiteral("About the same: 4 in the weekly entry of 7 November, 4 in the last "
                            "two."));
}

void AppointmentTest::takesTheRhythmThatTellsOfMoreDays()
{
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < 10; ++i)
        entries.push_back(entry(today.addDays(-i), 5));
    QCOMPARE(reportOf(recordOf(entries)).rhythm, DiaryEntry::Span::Day);
    for (int i = 0; i < 2; ++i)
        entries.push_back(entry(today.addDays(-14 - 7 * i), 6, DiaryEntry::Span::Week));
    const AppointmentReport report = reportOf(recordOf(entries));
    QCOMPARE(report.rhythm, DiaryEntry::Span::Week);
    QCOMPARE(report.pain.overview.spread.mean, 6.0);
}

void AppointmentTest::aWeekWithFewDaysHasNoMean()
{
    const QDate monday(2026, 11, 16);
    const AppointmentReport report = reportOf(
        recordOf({entry(monday, 3), entry(monday.addDays(1), 3), entry(monday.addDays(6), 3)}));
    const WeekPart &week = report.weeks[11];
    QCOMPARE(week.first, monday);
    QCOMPARE(week.daysNoted, 3);
    QVERIFY(!week.hasMean(week.pain));
}

void AppointmentTest::aWeekCountsDaysWithPain()
{
    const QDate monday(2026, 11, 16);
    Record record = recordOf({entry(monday, 3), entry(monday.addDays(1), 3)});
    record.entries.back().pain.reset();
    record.entries.back().note = QStringLiteral("A visit");
    QCOMPARE(reportOf(record).weeks[11].daysNoted, 1);
}

void AppointmentTest::aWeekNotedAsAWholeLiesWhereMostOfItsDaysAre_data()
{
    QTest::addColumn<int>("day"); // from the Monday on
    QTest::addColumn<int>("week");
    QTest::newRow("Monday") << 0 << 10;
    QTest::newRow("Wednesday") << 2 << 10;
    QTest::newRow("Thursday") << 3 << 11;
    QTest::newRow("Sunday") << 6 << 11;
}

void AppointmentTest::aWeekNotedAsAWholeLiesWhereMostOfItsDaysAre()
{
    QFETCH(const int, day);
    QFETCH(const int, week);
    const QDate monday(2026, 11, 16);
    const AppointmentReport report =
        reportOf(recordOf({entry(monday.addDays(day), 6, DiaryEntry::Span::Week)}));
    for (int i = 0; i < int(report.weeks.size()); ++i)
        QCOMPARE(report.weeks[size_t(i)].isOfWeek, i == week);
}

void AppointmentTest::aShareIsAllOnlyWhereItIs_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0.0 << QString::fromUtf8("0\u00a0%");
    QTest::newRow("one of a year") << 1.0 / 365 << QString::fromUtf8("1\u00a0%");
    QTest::newRow("most") << 0.824 << QString::fromUtf8("82\u00a0%");
    QTest::newRow("all but one of a year") << 364.0 / 365 << QString::fromUtf8("99\u00a0%");
    QTest::newRow("all, as arithmetic has it")
        << 0.7 + 0.1 + 0.2 << QString::fromUtf8("100\u00a0%");
    QTest::newRow("all") << 1.0 << QString::fromUtf8("100\u00a0%");
}

void AppointmentTest::aShareIsAllOnlyWhereItIs()
{
    QFETCH(const double, share);
    QTEST(words::percent(share), "words");
}

void AppointmentTest::aShortSessionHasAMinute()
{
    Record record = recordOf({});
    SessionOutcome session;
    session.day = today;
    session.done = std::chrono::seconds(20);
    record.plan.sessions = {session};
    const AppointmentReport report = reportOf(record);
    QCOMPARE(words::practised(report.done, 84), QStringLiteral("One session of 1 min."));
    QCOMPARE(report.weeks.back().minutes, 1);
}

void AppointmentTest::helpsAreCountedInTheRhythm()
{
    Record record = recordOf({entry(today.addDays(-20), 5), entry(today, 5),
                              entry(today.addDays(-7), 5, DiaryEntry::Span::Week)});
    for (DiaryEntry &each : record.entries)
        each.helped = QStringList{QStringLiteral("warmth")};
    const AppointmentReport report = reportOf(record);
    QCOMPARE(report.rhythm, DiaryEntry::Span::Week);
    QCOMPARE(report.helps.front().times, 1);
}

void AppointmentTest::canBeStopped()
{
    const auto report =
        appointmentReport(sampleRecord(today, 200), {}, today, [](double) { return false; });
    QVERIFY(!report);
}

void AppointmentTest::anEmptyRecord()
{
    const AppointmentReport report = reportOf(recordOf({}));
    QCOMPARE(report.pain.overview.spread.count, 0);
    QVERIFY(!report.done.plan.kept);
    QVERIFY(report.links.empty());
    QVERIFY(report.boomBust.cycles.empty());
    QCOMPARE(words::noLinks(report.links),
             QStringLiteral("Not enough days yet: it takes single days with pain and with what was "
                            "out of the ordinary."));
}

QTEST_MAIN(AppointmentTest)
#include "appointmenttest.moc"
