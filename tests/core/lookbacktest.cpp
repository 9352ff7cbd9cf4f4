// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookingback.h"

#include <QTest>

using namespace pacewell;
using namespace pacewell::lookingback_test;
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
