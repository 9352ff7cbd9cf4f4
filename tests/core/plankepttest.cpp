// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plankept.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// How a week kept to its plan: rest, gentler days and flares are part of keeping it.
class PlanKeptTest : public QObject
{
    Q_OBJECT

private slots:
    void aDay_data();
    void aDay();
    void plannedRest_data();
    void plannedRest();
    void notToday_data();
    void notToday();
    void aWeekBeginsOnMonday();
    void inAFlare_data();
    void inAFlare();
    void withACeiling();
    void todayIsStillOpen();
    void aPastDayKeepsItsPlan();
    void everythingTogether();
    void nothingPlannedIsNoNumber();
    void saysItInAWord_data();
    void saysItInAWord();
};

namespace {

using Choice = DayChoice::Kind;
using Kind = FlareEvent::Kind;

const QDate monday(2026, 11, 16);
const QDate later = monday.addDays(30);

ProgrammeEntry entry(const QString &practice, unsigned weekdays = 0b1111111)
{
    ProgrammeEntry made;
    made.practice = practice;
    made.weekdays = weekdays;
    made.since = monday.addDays(-70);
    return made;
}

QString kindsOf(const PlanKept &kept)
{
    QString kinds;
    for (const DayKept &day : kept.days)
        kinds += QStringLiteral("-prf").at(int(day.kind));
    return kinds;
}

/// "walk 5", "walk gentler 5", "breathe 10": minutes of ten that were planned.
SessionOutcome session(const QString &text, QDate day = monday)
{
    const QStringList words = text.split(QLatin1Char(' '));
    SessionOutcome made;
    made.day = day;
    made.routineId = words.front();
    made.practice = words.front() == "breathe"  ? PracticeKind::Breathe
                    : words.front() == "warmth" ? PracticeKind::Heat
                                                : PracticeKind::Move;
    made.isGentler = words.contains("gentler");
    made.planned = 10min;
    made.done = std::chrono::minutes(words.back().toInt());
    return made;
}

std::vector<SessionOutcome> sessions(const QString &text, QDate day = monday)
{
    std::vector<SessionOutcome> all;
    for (const QString &each : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        all.push_back(session(each, day));
    return all;
}

/// Walking, stretching and breathing every day.
PlanRecord usual()
{
    PlanRecord record;
    record.programme.entries = {entry("walk"), entry("stretch"), entry("breathe")};
    record.gentlePractices = {"small-set"};
    return record;
}

FlareEvent flareEvent(Kind kind, int day)
{
    return {monday.addDays(day).startOfDay(QTimeZone::utc()), monday.addDays(day), kind};
}

QString textOf(const DayKept &day)
{
    return QStringLiteral("%1 of %2").arg(day.kept * day.items).arg(day.items);
}

} // namespace

void PlanKeptTest::aDay_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("kept");
    const int full = int(Choice::Full);
    const int gentler = int(Choice::Gentler);
    const QString all = QStringLiteral("walk 10, stretch 10, breathe 10");
    QTest::newRow("all") << all << full << "3 of 3";
    QTest::newRow("nothing") << "" << full << "0 of 3";
    QTest::newRow("begun and left") << "walk 0" << full << "0 of 3";
    QTest::newRow("one") << "walk 10" << full << "1 of 3";
    QTest::newRow("four fifths") << "walk 8, stretch 8, breathe 8" << full << "3 of 3";
    QTest::newRow("two fifths") << "walk 4" << full << "0.5 of 3";
    QTest::newRow("in two goes") << "walk 5, walk 5" << full << "1 of 3";
    QTest::newRow("walked twice") << "walk 10, walk 10" << full << "0 of 3";
    QTest::newRow("breathed twice") << "breathe 10, breathe 10" << full << "1 of 3";
    QTest::newRow("gentler counts in full") << "walk gentler 10" << full << "1 of 3";
    QTest::newRow("something else") << "run 10" << full << "0 of 3";
    QTest::newRow("a small set on a full day") << "small-set 10" << full << "0 of 3";
    QTest::newRow("a small set on a gentler day") << "small-set 10" << gentler << "1 of 3";
    QTest::newRow("a small set beside the plan") << all + ", small-set 10" << gentler << "3 of 3";
    QTest::newRow("warmth in its place") << "warmth 10" << gentler << "1 of 3";
    QTest::newRow("two small sets") << "small-set 10, small-set 4" << gentler << "1.5 of 3";
    QTest::newRow("effort is no gentle set") << "run 10" << gentler << "0 of 3";
}

void PlanKeptTest::aDay()
{
    QFETCH(QString, done);
    QFETCH(int, choice);
    QFETCH(QString, kept);
    PlanRecord record = usual();
    record.sessions = sessions(done);
    record.choices = {{monday, Choice(choice), {}}};
    QCOMPARE(textOf(planKept(record, monday, monday, later).days.front()), kept);
}

void PlanKeptTest::plannedRest_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("kept");
    QTest::newRow("taken") << ""
                           << "1 of 1";
    QTest::newRow("with what calms") << "breathe 10, warmth 10"
                                     << "1 of 1";
    QTest::newRow("not taken, and no fault") << "walk 10"
                                             << "0 of 0";
}

void PlanKeptTest::plannedRest()
{
    QFETCH(QString, done);
    QFETCH(QString, kept);
    PlanRecord record = usual();
    record.programme.entries.push_back(entry({}, 0b0000001));
    record.sessions = sessions(done);
    const DayKept day = planKept(record, monday, monday, later).days.front();
    QCOMPARE(textOf(day), kept);
    QCOMPARE(day.kind, DayKept::Kind::Rest);
}

void PlanKeptTest::notToday_data()
{
    QTest::addColumn<QString>("choices"); // of each day: r rest, n not today, . none
    QTest::addColumn<QString>("items");   // that count on each day
    QTest::newRow("none") << "......."
                          << "1111111";
    QTest::newRow("one") << "n......"
                         << "0111111";
    QTest::newRow("two") << "n..r..."
                         << "0110111";
    QTest::newRow("the third counts") << "n..r..n"
                                      << "0110111";
    QTest::newRow("every day") << "rnrnrnr"
                               << "0011111";
}

void PlanKeptTest::notToday()
{
    QFETCH(QString, choices);
    QFETCH(QString, items);
    PlanRecord record;
    record.programme.entries = {entry("walk")};
    for (int i = 0; i < 7; ++i) {
        const QDate day = monday.addDays(i);
        if (choices[i] == u'r')
            record.choices.push_back({day, Choice::Rest, {}});
        else if (choices[i] == u'n')
            record.choices.push_back({day, Choice::NotToday, "walk"});
        else
            record.sessions.push_back(session("walk 10", day));
    }
    const PlanKept kept = planKept(record, monday, monday.addDays(6), later);
    QString counted;
    for (const DayKept &day : kept.days)
        counted += QString::number(day.items);
    QCOMPARE(counted, items);
    // The week is asked for in part, and the free days are the same.
    QCOMPARE(planKept(record, monday.addDays(6), monday.addDays(6), later).days.front(),
             kept.days.back());
    const double left = double(choices.count(u'r') + choices.count(u'n'));
    const double penalised = std::max(0.0, left - 2);
    QCOMPARE(kept.kept.value(), (7 - left) / (7 - left + penalised));
}

void PlanKeptTest::aWeekBeginsOnMonday()
{
    PlanRecord record;
    record.programme.entries = {entry("walk")};
    for (int i = 5; i < 9; ++i)
        record.choices.push_back({monday.addDays(i), Choice::NotToday, "walk"});
    QVERIFY(!planKept(record, monday.addDays(5), monday.addDays(8), later).kept);
    // Only that practice is left out, and once it was done after all it counts.
    record.programme.entries.push_back(entry("stretch"));
    record.sessions = {session("walk 10", monday.addDays(5))};
    QCOMPARE(textOf(planKept(record, monday.addDays(5), monday.addDays(5), later).days.front()),
             QStringLiteral("1 of 2"));
}

void PlanKeptTest::inAFlare_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing is missed") << 0 << ""
                                       << "0 of 0";
    QTest::newRow("one small set is the whole plan") << 0 << "small-set 10"
                                                     << "1 of 1";
    QTest::newRow("gentler") << 1 << "walk gentler 10"
                             << "1 of 1";
    QTest::newRow("what calms") << 1 << "breathe 10, warmth 10"
                                << "2 of 2";
    QTest::newRow("half of it is all of it") << 1 << "walk 5"
                                             << "1 of 1";
    QTest::newRow("as on a good day") << 1 << "walk 10"
                                      << "0 of 1";
    QTest::newRow("at 60 percent") << 2 << "walk 6"
                                   << "1 of 1";
    QTest::newRow("at 70 percent") << 3 << "walk 7"
                                   << "1 of 1";
    QTest::newRow("its last day") << 4 << "walk 10"
                                  << "1 of 1";
    QTest::newRow("after it") << 5 << "walk 10"
                              << "1 of 3";
}

void PlanKeptTest::inAFlare()
{
    QFETCH(int, day);
    QFETCH(QString, done);
    QFETCH(QString, kept);
    PlanRecord record = usual();
    record.flares = {flareEvent(Kind::Declared, 0), flareEvent(Kind::SteppedUp, 2),
                     flareEvent(Kind::SteppedUp, 3), flareEvent(Kind::Ended, 4)};
    record.sessions = sessions(done, monday.addDays(day));
    const PlanKept all = planKept(record, monday, monday.addDays(6), later);
    QCOMPARE(textOf(all.days[size_t(day)]), kept);
    QCOMPARE(kindsOf(all), QStringLiteral("fffffpp"));
}

void PlanKeptTest::withACeiling()
{
    PlanRecord record = usual();
    record.isEnvelope = true;
    record.sessions = sessions("walk 1, stretch 20");
    QCOMPARE(textOf(planKept(record, monday, monday, later).days.front()),
             QStringLiteral("1 of 2"));
}

void PlanKeptTest::todayIsStillOpen()
{
    PlanRecord record = usual();
    record.sessions = sessions("walk 10");
    QCOMPARE(textOf(planKept(record, monday, monday, monday).days.front()),
             QStringLiteral("1 of 1"));
    QCOMPARE(planKept(record, monday, monday.addDays(6), monday).kept, std::optional(1.0));
    record.programme.entries.push_back(entry("walk"));
    QCOMPARE(textOf(planKept(record, monday, monday, monday).days.front()),
             QStringLiteral("1 of 1"));
    QCOMPARE(textOf(planKept(record, monday, monday, later).days.front()),
             QStringLiteral("1.25 of 4"));
    record.programme.entries = {entry({})};
    QVERIFY(!planKept(record, monday, monday, monday).kept);
}

void PlanKeptTest::aPastDayKeepsItsPlan()
{
    PlanRecord record;
    record.programme.entries = {entry("walk"), entry({}, 0b0000010)};
    record.sessions = sessions("walk 10");
    const auto before = planKept(record, monday, monday.addDays(1), monday.addDays(2));
    QCOMPARE(kindsOf(before), QStringLiteral("pr"));
    record.programme = record.programme.changedTo({entry("stretch")}, monday.addDays(2));
    const auto after = planKept(record, monday, monday.addDays(1), monday.addDays(2));
    QCOMPARE(after.days, before.days);
    QCOMPARE(after.kept, std::optional(1.0));
}

void PlanKeptTest::everythingTogether()
{
    PlanRecord record;
    record.programme.entries = {entry("walk", 0b0111111), entry({}, 0b1000000)};
    record.choices = {{monday.addDays(1), Choice::Gentler, {}},
                      {monday.addDays(2), Choice::NotToday, "walk"}};
    record.flares = {flareEvent(Kind::Declared, 3), flareEvent(Kind::Ended, 4)};
    record.gentlePractices = {"small-set"};
    record.sessions = {session("walk 10", monday), session("small-set 10", monday.addDays(1)),
                       session("small-set 10", monday.addDays(3)),
                       session("walk 4", monday.addDays(5))};
    const PlanKept kept = planKept(record, monday, monday.addDays(6), later);
    QCOMPARE(kindsOf(kept), QStringLiteral("pppffpr"));
    QCOMPARE(kept.kept, std::optional(4.5 / 5));
}

void PlanKeptTest::nothingPlannedIsNoNumber()
{
    PlanRecord record;
    record.sessions = sessions("walk 10");
    const PlanKept kept = planKept(record, monday, monday.addDays(1), later);
    QCOMPARE(kindsOf(kept), QStringLiteral("--"));
    QVERIFY(!kept.kept);
    QVERIFY(planKept(record, monday, monday.addDays(-1), later).days.empty());
}

void PlanKeptTest::saysItInAWord_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<double>("kept");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("word");
    QTest::newRow("nothing") << 0 << 0.0 << 5 << int(PlanWord::Steady);
    QTest::newRow("too little") << 4 << 0.1 << 1 << int(PlanWord::Steady);
    QTest::newRow("all") << 5 << 1.0 << 0 << int(PlanWord::Steady);
    QTest::newRow("steady") << 9 << 0.8 << 0 << int(PlanWord::Steady);
    QTest::newRow("nearly steady") << 9 << 0.79 << 0 << int(PlanWord::Partly);
    QTest::newRow("half") << 9 << 0.5 << 0 << int(PlanWord::Partly);
    QTest::newRow("below half") << 9 << 0.49 << 0 << int(PlanWord::Hard);
    QTest::newRow("hard") << 9 << 0.0 << 0 << int(PlanWord::Hard);
}

void PlanKeptTest::saysItInAWord()
{
    QFETCH(int, items);
    QFETCH(double, kept);
    QFETCH(int, missing);
    QFETCH(int, word);
    PlanKept week;
    for (int item = 0; item < items; ++item)
        week.days.push_back({monday.addDays(item), DayKept::Kind::Planned, 1, kept});
    if (items > 0)
        week.kept = kept;
    const PlanHeadline headline = headlineOf(week);
    QCOMPARE(headline.missing, missing);
    QCOMPARE(headline.kept.has_value(), missing == 0);
    QCOMPARE(int(headline.word), word);
}

QTEST_GUILESS_MAIN(PlanKeptTest)
#include "plankepttest.moc"
