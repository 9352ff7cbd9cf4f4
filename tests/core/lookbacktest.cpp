// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lookback.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// What a week comes to, by fixed rules.
class LookBackTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDone_data();
    void whatWasDone();
    void howItKeptToPlan_data();
    void howItKeptToPlan();
    void daysBeyondPlan();
    void howPainWas_data();
    void howPainWas();
    void aShortDiaryHasNoMean_data();
    void aShortDiaryHasNoMean();
    void aWholeWeekLiesWhereMostOfItsDaysAre_data();
    void aWholeWeekLiesWhereMostOfItsDaysAre();
    void painOfWholeWeeks_data();
    void painOfWholeWeeks();
    void flares_data();
    void flares();
    void whatStoodOutComesInOrder();
    void whatHelpedMost_data();
    void whatHelpedMost();
    void oneGentleThing_data();
    void oneGentleThing();
    void whatLiesOutsideOfTheWeekIsLeftOut();
};

namespace {

using Plan = LookBack::Plan;
using Pain = LookBack::Pain;
using StoodOut = LookBack::StoodOut;
using Next = LookBack::Next;

const QDate monday(2026, 11, 16);

SessionOutcome session(int day, std::chrono::milliseconds done)
{
    SessionOutcome made;
    made.day = monday.addDays(day);
    made.planned = 10min;
    made.done = done;
    return made;
}

/// Pain of fourteen days, the week before first; A is 10 and - was not noted.
std::vector<DiaryEntry> diary(const QString &pains)
{
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < pains.size(); ++i) {
        if (pains[i] == u'-')
            continue;
        DiaryEntry entry;
        entry.day = monday.addDays(i - 7);
        entry.pain = pains[i] == u'A' ? 10 : pains[i].digitValue();
        entries.push_back(entry);
    }
    return entries;
}

DiaryEntry wholeWeek(int day, int pain)
{
    DiaryEntry entry;
    entry.span = DiaryEntry::Span::Week;
    entry.day = monday.addDays(day);
    entry.pain = pain;
    return entry;
}

DiaryEntry helpedBy(int day, const QStringList &helps,
                    DiaryEntry::Span span = DiaryEntry::Span::Day)
{
    DiaryEntry entry;
    entry.span = span;
    entry.day = monday.addDays(day);
    entry.helped = helps;
    return entry;
}

/// One letter for each day: p planned and kept, m missed, o overdone, r rest taken, n planned and
/// left out, f flare, F flare with a set done, - free.
PlanKept plan(const QString &days)
{
    PlanKept all;
    double sum = 0;
    int items = 0;
    for (int i = 0; i < days.size(); ++i) {
        DayKept day{monday.addDays(i)};
        const QChar letter = days[i].toLower();
        day.kind = letter == u'r'   ? DayKept::Kind::Rest
                   : letter == u'f' ? DayKept::Kind::Flare
                   : letter == u'-' ? DayKept::Kind::Free
                                    : DayKept::Kind::Planned;
        if (QStringLiteral("pmorF").contains(days[i])) {
            const bool isKept = letter != u'm' && letter != u'o';
            day.items = 1;
            day.kept = isKept ? 1 : 0;
            day.each = {{letter == u'r' ? QString() : "walk", day.kept, letter == u'o'}};
        }
        sum += day.kept;
        items += day.items;
        all.days.push_back(day);
    }
    if (items > 0)
        all.kept = sum / items;
    return all;
}

LookBackRecord week(const QString &days = QStringLiteral("-------"))
{
    LookBackRecord record;
    record.first = monday;
    record.plan = plan(days);
    return record;
}

} // namespace

void LookBackTest::whatWasDone_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("restDays");
    QTest::newRow("nothing") << QList<int>{} << "-------" << 0 << 0 << 0;
    QTest::newRow("begun and left") << QList<int>{0} << "-------" << 0 << 0 << 0;
    QTest::newRow("a few seconds") << QList<int>{9} << "-------" << 1 << 1 << 0;
    QTest::newRow("three") << QList<int>{600, 300, 89} << "pp-----" << 3 << 16 << 0;
    QTest::newRow("rest") << QList<int>{600} << "ppr---r" << 1 << 10 << 2;
}

void LookBackTest::whatWasDone()
{
    QFETCH(QList<int>, seconds);
    QFETCH(QString, plan);
    LookBackRecord record = week(plan);
    for (const int each : seconds)
        record.sessions.push_back(session(2, std::chrono::seconds(each)));
    const LookBack::Done done = lookBackOn(record).done;
    QTEST(done.sessions, "sessions");
    QTEST(done.minutes, "minutes");
    QTEST(done.restDays, "restDays");
}

void LookBackTest::howItKeptToPlan_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("word");
    const int steady = int(PlanWord::Steady);
    QTest::newRow("nothing planned") << "-------" << int(Plan::Kind::Nothing) << 0 << steady;
    QTest::newRow("all left out") << "--n-n--" << int(Plan::Kind::LeftOut) << 0 << steady;
    QTest::newRow("too little") << "p-p-p-r" << int(Plan::Kind::TooLittle) << 4 << steady;
    QTest::newRow("in a flare") << "pFff---" << int(Plan::Kind::InFlare) << 2 << steady;
    QTest::newRow("a flare with enough") << "ppFFpp-" << int(Plan::Kind::Told) << 6 << steady;
    QTest::newRow("steady") << "ppppm--" << int(Plan::Kind::Told) << 5 << steady;
    QTest::newRow("partly") << "pppmm--" << int(Plan::Kind::Told) << 5 << int(PlanWord::Partly);
    QTest::newRow("hard") << "ppmmm--" << int(Plan::Kind::Told) << 5 << int(PlanWord::Hard);
}

void LookBackTest::howItKeptToPlan()
{
    QFETCH(QString, days);
    const Plan plan = lookBackOn(week(days)).plan;
    QTEST(int(plan.kind), "kind");
    QTEST(plan.items, "items");
    QTEST(int(plan.word), "word");
    QCOMPARE(plan.daysBeyond, 0);
}

void LookBackTest::daysBeyondPlan()
{
    LookBackRecord record = week("popop--");
    record.paced = {{monday, 12, 10},            // a fifth more is fine
                    {monday.addDays(1), 20, 10}, // counted by the programme already
                    {monday.addDays(2), 13, 10},
                    {monday.addDays(3), 90, {}}};
    QCOMPARE(lookBackOn(record).plan.daysBeyond, 3);
}

void LookBackTest::howPainWas_data()
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

void LookBackTest::howPainWas()
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

void LookBackTest::aShortDiaryHasNoMean_data()
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

void LookBackTest::aShortDiaryHasNoMean()
{
    QFETCH(QString, pains);
    QFETCH(int, weeks);
    LookBackRecord record = week();
    record.entries = diary(pains);
    for (int i = 0; i < weeks; ++i)
        record.entries.push_back(wholeWeek(-60 - 7 * i, 5));
    QTEST(lookBackOn(record).pain.mean.has_value(), "hasMean");
}

void LookBackTest::aWholeWeekLiesWhereMostOfItsDaysAre_data()
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

void LookBackTest::aWholeWeekLiesWhereMostOfItsDaysAre()
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

void LookBackTest::painOfWholeWeeks_data()
{
    QTest::addColumn<int>("before"); // -1: not noted
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("change");
    QTest::newRow("no week before") << -1 << 5 << int(Pain::Change::Unknown);
    QTest::newRow("the same") << 5 << 5 << int(Pain::Change::Same);
    QTest::newRow("a little higher") << 5 << 6 << int(Pain::Change::Little);
    QTest::newRow("noticeably higher") << 5 << 7 << int(Pain::Change::Noticeable);
}

void LookBackTest::painOfWholeWeeks()
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

void LookBackTest::flares_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last"); // 99: it is on
    QTest::addColumn<int>("kind");
    const int none = int(StoodOut::Kind::Unknown);
    QTest::newRow("over before") << -9 << -1 << none;
    QTest::newRow("not begun") << 7 << 99 << none;
    QTest::newRow("began") << 6 << 99 << int(StoodOut::Kind::FlareBegan);
    QTest::newRow("began, and ended later") << 0 << 8 << int(StoodOut::Kind::FlareBegan);
    QTest::newRow("went on") << -1 << 99 << int(StoodOut::Kind::FlareWentOn);
    QTest::newRow("ended") << -4 << 0 << int(StoodOut::Kind::FlareEnded);
    QTest::newRow("began and ended") << 1 << 6 << int(StoodOut::Kind::FlareEnded);
}

void LookBackTest::flares()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, kind);
    LookBackRecord record = week();
    Flare flare{monday.addDays(first), {}};
    if (last != 99)
        flare.last = monday.addDays(last);
    record.flares = {flare};
    const LookBack back = lookBackOn(record);
    QCOMPARE(int(back.stoodOut.kind), kind);
    QCOMPARE(back.next == Next::GentlerWeek, kind != int(StoodOut::Kind::Unknown));
}

void LookBackTest::whatStoodOutComesInOrder()
{
    LookBackRecord record = week();
    QCOMPARE(lookBackOn(record).stoodOut.kind, StoodOut::Kind::Unknown);
    record.sessions = {session(1, 5min)};
    QCOMPARE(lookBackOn(record).stoodOut.kind, StoodOut::Kind::Nothing);
    record.entries = {helpedBy(2, {"warmth"})};
    QCOMPARE(lookBackOn(record).stoodOut.kind, StoodOut::Kind::Helped);
    record.choices = {{monday, DayChoice::Kind::Gentler, {}},
                      {monday.addDays(1), DayChoice::Kind::Rest, {}},
                      {monday.addDays(2), DayChoice::Kind::Gentler, {}},
                      {monday.addDays(2), DayChoice::Kind::Full, {}}, // thought better of it
                      {monday.addDays(3), DayChoice::Kind::NotToday, "walk"}};
    QCOMPARE(lookBackOn(record).stoodOut, (StoodOut{StoodOut::Kind::GentlerDays, 2, {}, {}}));
    const BoomBust earlier{monday.addDays(-1), monday};
    const BoomBust later{monday.addDays(3), monday.addDays(5)};
    record.cycles = {earlier, later, {monday.addDays(6), monday.addDays(7)}};
    QCOMPARE(lookBackOn(record).stoodOut, (StoodOut{StoodOut::Kind::BoomBust, 0, later, {}}));
    record.flares = {{monday, {}}};
    QCOMPARE(lookBackOn(record).stoodOut.kind, StoodOut::Kind::FlareBegan);
}

void LookBackTest::whatHelpedMost_data()
{
    QTest::addColumn<QString>("helps"); // of each day
    QTest::addColumn<QString>("most");
    QTest::addColumn<int>("days");
    QTest::newRow("once") << "rest" << QStringLiteral("rest") << 1;
    QTest::newRow("most days") << "rest,warmth quiet rest" << QStringLiteral("rest") << 2;
    QTest::newRow("as many: the one that is shown first")
        << "rest warmth quiet" << QStringLiteral("warmth") << 1;
    QTest::newRow("one that is not shown any more") << "old rest old" << QStringLiteral("old") << 2;
}

void LookBackTest::whatHelpedMost()
{
    QFETCH(QString, helps);
    LookBackRecord record = week();
    int day = 0;
    for (const QString &each : helps.split(u' '))
        record.entries.push_back(helpedBy(day++, each.split(u',')));
    record.entries.push_back(helpedBy(6, {"massage"}, DiaryEntry::Span::Week));
    const StoodOut stoodOut = lookBackOn(record).stoodOut;
    QTEST(stoodOut.help, "most");
    QTEST(stoodOut.days, "days");
    record.entries = {record.entries.back()};
    QCOMPARE(lookBackOn(record).stoodOut, (StoodOut{StoodOut::Kind::Helped, 0, {}, "massage"}));
}

void LookBackTest::oneGentleThing_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("next");
    const QString same = QStringLiteral("44444444444444");
    const int rest = int(Next::OneMoreRest);
    QTest::newRow("steady") << "pppppp-" << same << int(Next::Keep);
    QTest::newRow("partly, and not by doing more") << "pppmm--" << same << int(Next::Keep);
    QTest::newRow("nothing planned") << "-------" << same << int(Next::Keep);
    QTest::newRow("hard to keep") << "pmmmmm-" << same << rest;
    QTest::newRow("steady but for one day") << "ppppppo" << same << int(Next::Keep);
    QTest::newRow("steady but for two paced days") << "pppppp!" << same << rest;
    QTest::newRow("partly, by doing more") << "ppoppp-" << same << int(Next::Keep);
    QTest::newRow("partly, by doing much more") << "ppopop-" << same << rest;
    QTest::newRow("one planned thing, overdone") << "o------" << same << rest;
    QTest::newRow("much more pain") << "pppppp-"
                                    << "44444446666666" << rest;
    QTest::newRow("a little more pain") << "pppppp-"
                                        << "44444445555555" << int(Next::Keep);
    QTest::newRow("much less pain asks for no more") << "pppppp-"
                                                     << "66666663333333" << int(Next::Keep);
    QTest::newRow("few days noted") << "pppppp-"
                                    << "4444444444----" << int(Next::NoteMore);
    QTest::newRow("few days noted in a hard week") << "pmmmmm-"
                                                   << "4444444444----" << rest;
}

void LookBackTest::oneGentleThing()
{
    QFETCH(QString, plan);
    QFETCH(QString, pains);
    LookBackRecord record = week(QString(plan).replace(u'!', u'p'));
    if (plan.contains(u'!'))
        record.paced = {{monday, 30, 10}, {monday.addDays(1), 30, 10}};
    record.entries = diary(pains);
    QTEST(int(lookBackOn(record).next), "next");
}

void LookBackTest::whatLiesOutsideOfTheWeekIsLeftOut()
{
    LookBackRecord record = week();
    const LookBack empty = lookBackOn(record);
    QCOMPARE(empty, LookBack());
    for (const int day : {-8, 7}) {
        record.sessions.push_back(session(day, 10min));
        record.entries.push_back(helpedBy(day, {"rest"}));
        record.entries.back().pain = 5;
        record.choices.push_back({monday.addDays(day), DayChoice::Kind::Gentler, {}});
        record.paced.push_back({monday.addDays(day), 90, 10});
        record.cycles.push_back({monday.addDays(day - 1), monday.addDays(day)});
    }
    QCOMPARE(lookBackOn(record), empty);
}

QTEST_GUILESS_MAIN(LookBackTest)
#include "lookbacktest.moc"
