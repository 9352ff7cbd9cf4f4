// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/strength.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace pacewell;
using namespace std::chrono_literals;

/// A strength that fades by half in fourteen days that count, and that nothing can break.
class StrengthTest : public QObject
{
    Q_OBJECT

private slots:
    void ofDays_data();
    void ofDays();
    void fourteenDaysOfNothingHalveIt_data();
    void fourteenDaysOfNothingHalveIt();
    void aDayWeighsTheSameWhateverItHolds();
    void aBadWeekTakesLessThanAThird();
    void staysWithinItsBounds();
    void neverFallsWhereMoreIsKept();
    void daysWithoutItemsChangeNothing();
    void eachPracticeHasItsOwn();
    void whatIsLeftOutAndRestAndGentlerDaysCountAsPlanned();
    void aSetForHardDaysStandsForThePlan();
    void ofAnActivity_data();
    void ofAnActivity();
    void sparedDaysOfAnActivity();
    void daysOfFlareAndRestAreSpared();
    void anActivityWithACeiling();
};

namespace {

const QDate monday(2026, 6, 1);

void add(DayKept &day, const QString &practice, double kept)
{
    day.each.push_back({practice, kept});
    day.kept = (day.kept * day.items + kept) / (day.items + 1);
    ++day.items;
}

/// One item a day: 1 kept, 0 not, 5 by half, - a day without any.
PlanKept days(const QString &marks)
{
    PlanKept all;
    for (int i = 0; i < marks.size(); ++i) {
        DayKept day{monday.addDays(i), DayKept::Kind::Planned};
        if (marks[i] != u'-')
            add(day, "walk", marks[i] == u'5' ? 0.5 : marks[i].digitValue());
        all.days.push_back(day);
    }
    return all;
}

PlanKept chance(QRandomGenerator &random)
{
    PlanKept all;
    for (int i = 0; i < 60; ++i) {
        DayKept day{monday.addDays(i), DayKept::Kind::Planned};
        for (int item = random.bounded(4); item > 0; --item)
            add(day, "walk", random.generateDouble());
        all.days.push_back(day);
    }
    return all;
}

/// Every day 20 planned and so many done, as letters of ten minutes: "2" is all of it.
PacedRecord paced(const QString &tens)
{
    PacedRecord record{"garden", {}, {}};
    for (int i = 0; i < tens.size(); ++i) {
        PacedDay day{monday.addDays(i), 0, {}};
        if (tens[i] != u'-') {
            day.done = tens[i].digitValue() * 10;
            day.quota = 20;
        }
        record.days.push_back(day);
    }
    return record;
}

const double fade = std::exp2(-1.0 / 14); // 0.951695 of it stays for each day

} // namespace

void StrengthTest::ofDays_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<double>("expected"); // below 0: absent
    QTest::newRow("no days") << "" << -1.0;
    QTest::newRow("days without anything") << "-------" << -1.0;
    QTest::newRow("four items") << "1111" << -1.0;
    QTest::newRow("four items in a long time") << "1---1---1---1---" << -1.0;
    QTest::newRow("five kept") << "11111" << 1.0;
    QTest::newRow("five not kept") << "00000" << 0.0;
    QTest::newRow("the first days are a plain mean") << "10110" << 0.6;
    QTest::newRow("in whatever order") << "01011" << 0.6;
    QTest::newRow("a sixth that is not kept") << "111110" << 0.951695;
    QTest::newRow("two that are not kept") << "1111100" << 0.905724;
    QTest::newRow("one of them by half") << "1111150" << 0.928709;
    QTest::newRow("back again") << "000001" << 0.048305;
    QTest::newRow("and twice") << "0000011" << 0.094276;
}

void StrengthTest::ofDays()
{
    QFETCH(QString, marks);
    QFETCH(double, expected);
    const auto strength = strengthOf(days(marks));
    QCOMPARE(strength.has_value(), expected >= 0);
    if (strength)
        QVERIFY2(std::abs(*strength - expected) < 1e-6, qPrintable(QString::number(*strength)));
}

void StrengthTest::fourteenDaysOfNothingHalveIt_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<QString>("then");
    QTest::addColumn<double>("expected");
    QTest::newRow("after a beginning") << 5 << "00000000000000" << 0.5;
    QTest::newRow("after three months") << 90 << "00000000000000" << 0.5;
    QTest::newRow("days without anything between") << 30 << "00-000--0000-----00000" << 0.5;
    QTest::newRow("twice as many") << 30 << QString(28, u'0') << 0.25;
    QTest::newRow("and fourteen kept again") << 30 << QString(14, u'0') + QString(14, u'1') << 0.75;
}

void StrengthTest::fourteenDaysOfNothingHalveIt()
{
    QFETCH(int, kept);
    QFETCH(QString, then);
    QFETCH(double, expected);
    const auto strength = strengthOf(days(QString(kept, u'1') + then));
    QVERIFY(std::abs(strength.value() - expected) < 1e-12);
}

void StrengthTest::aDayWeighsTheSameWhateverItHolds()
{
    PlanKept one = days("111110");
    PlanKept three = one;
    add(three.days.back(), "stretch", 0);
    add(three.days.back(), "breathe", 0);
    QCOMPARE(strengthOf(three), strengthOf(one));
}

void StrengthTest::aBadWeekTakesLessThanAThird()
{
    const auto strength = strengthOf(days(QString(60, u'1') + QString(7, u'0')));
    QVERIFY(*strength > 2.0 / 3);
    QVERIFY(std::abs(*strength - std::sqrt(0.5)) < 1e-12);
}

void StrengthTest::staysWithinItsBounds()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 200; ++run) {
        const auto strength = strengthOf(chance(random));
        QVERIFY(strength && *strength >= 0 && *strength <= 1);
    }
}

void StrengthTest::neverFallsWhereMoreIsKept()
{
    QRandomGenerator random(2);
    for (int run = 0; run < 200; ++run) {
        PlanKept kept = chance(random);
        const auto before = strengthOf(kept);
        DayKept &day = kept.days[size_t(random.bounded(int(kept.days.size())))];
        day.kept += (1 - day.kept) * random.generateDouble();
        const auto after = strengthOf(kept);
        QVERIFY(*after >= *before);
    }
}

void StrengthTest::daysWithoutItemsChangeNothing()
{
    QRandomGenerator random(3);
    for (int run = 0; run < 200; ++run) {
        PlanKept kept = chance(random);
        const auto before = strengthOf(kept);
        const auto place = kept.days.begin() + random.bounded(int(kept.days.size()));
        kept.days.insert(place, size_t(random.bounded(30)), DayKept{monday});
        QCOMPARE(strengthOf(kept), before);
    }
}

void StrengthTest::eachPracticeHasItsOwn()
{
    PlanKept kept = days(QString(30, u'1'));
    for (int i = 0; i < 30; i += 5)
        add(kept.days[size_t(i)], "breathe", i < 25 ? 1 : 0);
    for (int i = 24; i < 30; i += 2)
        add(kept.days[size_t(i)], {}, 1);
    const auto all = practiceStrengths(kept);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].practice, QStringLiteral("breathe"));
    QVERIFY(std::abs(all[0].strength.value() - fade) < 1e-12);
    QCOMPARE(all[0].items, 5); // the first lies more than 28 days back
    QCOMPARE(all[0].lately, std::optional(0.8));
    QCOMPARE(all[1], (PracticeStrength{"walk", 1.0, 28, 1.0}));
    QCOMPARE(all[2], (PracticeStrength{{}, std::nullopt, 3, 1.0}));
    QVERIFY(practiceStrengths({}).empty());
}

void StrengthTest::whatIsLeftOutAndRestAndGentlerDaysCountAsPlanned()
{
    PlanRecord record;
    ProgrammeEntry walk;
    walk.practice = "walk";
    walk.weekdays = 0b0111111;
    walk.since = monday;
    ProgrammeEntry rest = walk;
    rest.practice.clear();
    rest.weekdays = 0b1000000;
    record.programme.entries = {walk, rest};
    for (int day = 0; day < 28; ++day) {
        const QDate date = monday.addDays(day);
        if (date.dayOfWeek() == Qt::Wednesday)
            record.choices.push_back({date, DayChoice::Kind::NotToday, "walk"});
        if (date.dayOfWeek() == Qt::Wednesday || date.dayOfWeek() == Qt::Sunday)
            continue;
        SessionOutcome session;
        session.day = date;
        session.routineId = "walk";
        session.practice = PracticeKind::Move;
        session.isGentler = day % 2 == 0;
        session.planned = session.done = 10min;
        record.sessions.push_back(session);
    }
    // Before the plan began nothing counts.
    const PlanKept kept =
        planKept(record, monday.addDays(-60), monday.addDays(27), monday.addDays(28));
    QCOMPARE(strengthOf(kept), std::optional(1.0));
    const auto all = practiceStrengths(kept);
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0], (PracticeStrength{"walk", 1.0, 20, 1.0}));
    QCOMPARE(all[1], (PracticeStrength{{}, std::nullopt, 4, 1.0}));

    for (SessionOutcome &session : record.sessions)
        session.done = 20min;
    const auto overdone = planKept(record, monday, monday.addDays(27), monday.addDays(28));
    QCOMPARE(practiceStrengths(overdone)[0], (PracticeStrength{"walk", 0.0, 20, 0.0}));
    QVERIFY(overdone.days.front().each.front().isBeyondPlan);
}

void StrengthTest::aSetForHardDaysStandsForThePlan()
{
    PlanRecord record;
    ProgrammeEntry walk;
    walk.practice = "walk";
    walk.weekdays = 0b1111111;
    walk.since = monday;
    record.programme.entries = {walk};
    record.gentlePractices = {"small-set"};
    SessionOutcome set;
    set.day = monday;
    set.routineId = "small-set";
    set.practice = PracticeKind::Move;
    set.planned = set.done = 5min;
    record.sessions = {set};
    record.choices = {{monday, DayChoice::Kind::Gentler, {}}};
    const auto onGentlerDay =
        practiceStrengths(planKept(record, monday, monday, monday.addDays(9)));
    QCOMPARE(onGentlerDay.size(), size_t(1));
    QCOMPARE(onGentlerDay[0], (PracticeStrength{"walk", std::nullopt, 1, 1.0}));

    record.choices.clear();
    record.flares = {{monday.startOfDay(QTimeZone::utc()), monday, FlareEvent::Kind::Declared}};
    const PlanKept inFlare = planKept(record, monday, monday, monday.addDays(9));
    QCOMPARE(inFlare.days.front().each.front().practice, QStringLiteral("small-set"));
    QVERIFY(practiceStrengths(inFlare).empty());
}

void StrengthTest::ofAnActivity_data()
{
    QTest::addColumn<QString>("tens");
    QTest::addColumn<double>("expected"); // below 0: absent
    QTest::addColumn<int>("items");
    QTest::newRow("nothing planned") << "-----" << -1.0 << 0;
    QTest::newRow("four days") << "2222" << -1.0 << 4;
    QTest::newRow("as planned") << "2-2-2-2-2" << 1.0 << 5;
    QTest::newRow("half of it") << "11111" << 0.625 << 5;
    QTest::newRow("half as much again") << "33333" << 0.625 << 5;
    QTest::newRow("twice as much") << "44444" << 0.0 << 5;
    QTest::newRow("a day of nothing") << "222220" << 0.951695 << 6;
    QTest::newRow("a day of far too much") << "222229" << 0.951695 << 6;
}

void StrengthTest::ofAnActivity()
{
    QFETCH(QString, tens);
    QFETCH(double, expected);
    QFETCH(int, items);
    const PracticeStrength garden = pacedStrength(paced(tens));
    QCOMPARE(garden.practice, QStringLiteral("garden"));
    QCOMPARE(garden.items, items);
    QCOMPARE(garden.lately.has_value(), items > 0);
    QCOMPARE(garden.strength.has_value(), expected >= 0);
    if (garden.strength)
        QVERIFY(std::abs(*garden.strength - expected) < 1e-6);
}

void StrengthTest::sparedDaysOfAnActivity()
{
    PacedRecord record = paced("2222200");
    record.sparedDays = {monday.addDays(5), monday.addDays(6)};
    QCOMPARE(pacedStrength(record), (PracticeStrength{"garden", 1.0, 5, 1.0}));
    record.days.back().done = 40; // far too much counts on such a day as well
    QVERIFY(std::abs(pacedStrength(record).strength.value() - fade) < 1e-12);
}

void StrengthTest::daysOfFlareAndRestAreSpared()
{
    Record record;
    ProgrammeEntry rest;
    rest.weekdays = 0b1000000;
    rest.since = monday.addDays(-7);
    record.plan.programme.entries = {rest};
    record.plan.choices = {{monday, DayChoice::Kind::Rest, {}},
                           {monday.addDays(1), DayChoice::Kind::NotToday, "garden"},
                           {monday.addDays(2), DayChoice::Kind::NotToday, "walk"},
                           {monday.addDays(3), DayChoice::Kind::Gentler, {}}};
    record.plan.flares = {{monday.addDays(5).startOfDay(QTimeZone::utc()), monday.addDays(5),
                           FlareEvent::Kind::Declared}};
    PacedActivity garden;
    garden.activity.id = "garden";
    garden.decisions = {{monday, 20, QuotaDecision::Kind::Baseline}};
    const PacedRecord paced = pacedRecordOf(record, garden, monday, monday.addDays(7));
    QCOMPARE(paced.activity, QStringLiteral("garden"));
    QCOMPARE(paced.days.size(), size_t(7));
    QCOMPARE(paced.sparedDays,
             (QSet<QDate>{monday, monday.addDays(1), monday.addDays(5), monday.addDays(6)}));
}

void StrengthTest::anActivityWithACeiling()
{
    PacedRecord record = paced("2111100");
    record.isEnvelope = true;
    QCOMPARE(pacedStrength(record), (PracticeStrength{"garden", 1.0, 5, 1.0}));
    record.days.back().done = 40;
    QVERIFY(std::abs(pacedStrength(record).strength.value() - fade) < 1e-12);
}

QTEST_GUILESS_MAIN(StrengthTest)
#include "strengthtest.moc"
