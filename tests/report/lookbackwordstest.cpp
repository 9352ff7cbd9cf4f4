// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lookbackwords.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// A week in five sentences, word for word.
class LookBackWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyWeek();
    void aGoodWeek();
    void anOverdoneWeek();
    void aWeekWithOneDayTooMuch();
    void aWeekInWhichAFlareBegan();
    void aWeekInAFlare();
    void theEndOfAFlare();
    void aWeekOfRest();
    void aWeekWithThreeEntries();
    void aWeekWithOneEntry();
    void theFirstWeekOfADiary();
    void aGentlerWeek();
    void aHardWeek();
    void aBigDayAndAHardOne();
    void aWeekNotedAsAWhole();
    void everyChangeOfPain_data();
    void everyChangeOfPain();
    void itIsAlwaysFiveSentences();
};

namespace {

const QDate monday(2026, 11, 16);

/// Pain of fourteen days, the week before first; - was not noted.
std::vector<DiaryEntry> diary(const QString &pains)
{
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < pains.size(); ++i) {
        if (pains[i] == u'-')
            continue;
        DiaryEntry entry;
        entry.day = monday.addDays(i - 7);
        entry.pain = pains[i].digitValue();
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

/// Walking is planned on every day, Sundays are for rest: minutes of ten that were done on the
/// days from Monday to Saturday.
LookBackRecord week(const QList<int> &minutes, const std::vector<FlareEvent> &flares = {},
                    const std::vector<DayChoice> &choices = {})
{
    PlanRecord plan;
    ProgrammeEntry walk;
    walk.practice = "walk";
    walk.weekdays = 0b0111111;
    walk.since = monday.addDays(-70);
    ProgrammeEntry rest = walk;
    rest.practice.clear();
    rest.weekdays = 0b1000000;
    plan.programme.entries = {walk, rest};
    plan.flares = flares;
    plan.choices = choices;
    plan.gentlePractices = {"small-set"};
    for (int day = 0; day < minutes.size(); ++day) {
        if (minutes[day] == 0)
            continue;
        SessionOutcome session;
        session.day = monday.addDays(day);
        session.routineId = minutes[day] < 0 ? "small-set" : "walk";
        session.practice = PracticeKind::Move;
        session.planned = 10min;
        session.done = std::chrono::minutes(std::abs(minutes[day]));
        plan.sessions.push_back(session);
    }
    LookBackRecord record;
    record.first = monday;
    record.plan = planKept(plan, monday, record.last(), monday.addDays(7));
    record.sessions = plan.sessions;
    record.flares = flaresIn(flares);
    record.choices = choices;
    return record;
}

FlareEvent flareEvent(FlareEvent::Kind kind, int day)
{
    return {monday.addDays(day).startOfDay(QTimeZone::utc()), monday.addDays(day), kind};
}

QStringList told(const LookBackRecord &week)
{
    return words::lookBack(lookBackOn(week));
}

} // namespace

void LookBackWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LookBackWordsTest::anEmptyWeek()
{
    const QStringList expected{
        "There was no practice this week, and that is all right.",
        "Nothing was planned, so there was nothing to keep to.",
        "Your pain was not noted, so this stays open.",
        "Nothing else was noted, and you can begin on any day.",
        "Next week you could note a few more days; one number a day is enough."};
    QCOMPARE(words::lookBack(LookBack()), expected);
}

void LookBackWordsTest::aGoodWeek()
{
    LookBackRecord record = week({10, 10, 10, 8, 10, 10});
    record.entries = diary("55465554445444");
    record.entries[9].helped = QStringList{"warmth"};
    record.entries[11].helped = QStringList{"warmth", "company"};
    const QStringList expected{
        "You practised 6 times this week, 58 min in all, and took one planned day of rest.",
        "You kept to your plan steadily.",
        "Your pain was 4.1 of 10 on average, from 4 to 5, about the same as the week before.",
        "Warmth helped you most often, on 2 days.",
        "What you do next week can stay just as it is."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::anOverdoneWeek()
{
    LookBackRecord record = week({20, 10, 25, 20, 10, 0});
    record.entries = diary("44444446676666");
    const QStringList expected{
        "You practised 5 times this week, 85 min in all, and took one planned day of rest.",
        "On 3 days you did more than planned, so the week was a little up and down.",
        "Your pain was 6.1 of 10 on average, from 6 to 7, noticeably higher than the week before.",
        "Nothing else stood out.",
        "Next week, one small rest more may help you keep an even pace."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekWithOneDayTooMuch()
{
    LookBackRecord record = week({20, 10, 10, 0, 10, 10});
    record.entries = diary("44444444444444");
    const QStringList expected{
        "You practised 5 times this week, 60 min in all, and took one planned day of rest.",
        "On one day you did more than planned, so the week was a little up and down.",
        "Your pain was 4 of 10 on each day you noted, about the same as the week before.",
        "Nothing else stood out.",
        "Next week, one small rest more may help you keep an even pace."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekInWhichAFlareBegan()
{
    LookBackRecord record =
        week({10, 10, 10, -5, 0, -5}, {flareEvent(FlareEvent::Kind::Declared, 3)});
    record.entries = diary("44444444448877");
    const QStringList expected{
        "You practised 5 times this week, 40 min in all.", "You kept to your plan steadily.",
        "Your pain was 6 of 10 on average, from 4 to 8, noticeably higher than the week before.",
        "A flare began, and in a flare less is the plan.",
        "Next week can be a gentle one, with small steps back when you are ready."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekInAFlare()
{
    LookBackRecord record =
        week({0, -10, 0, 0, 0, 0}, {flareEvent(FlareEvent::Kind::Declared, -2)});
    record.entries = diary("4444488788----");
    const QStringList expected{
        "You practised once this week, for 10 min.",
        "On the days of your flare nothing counts as missed.",
        "Your pain was noted on 3 days, and it takes 4 to sum up a week.",
        "Your flare went on, and in a flare less is the plan.",
        "Next week can be a gentle one, with small steps back when you are ready."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::theEndOfAFlare()
{
    LookBackRecord record = week({0, 0, 0, 10, 10, 10}, {flareEvent(FlareEvent::Kind::Declared, -4),
                                                         flareEvent(FlareEvent::Kind::Ended, 2)});
    record.entries = diary("3337777766555-");
    const QStringList expected{
        "You practised 3 times this week, 30 min in all, and took one planned day of rest.",
        "On the days of your flare nothing counts as missed.",
        "Your pain was 5.7 of 10 on average, from 5 to 7, about the same as the week before.",
        "Your flare came to an end, and there is no hurry now.",
        "Next week can be a gentle one, with small steps back when you are ready."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekOfRest()
{
    LookBackRecord record = week({});
    record.plan.days.clear();
    for (int day = 0; day < 7; ++day)
        record.plan.days.push_back({monday.addDays(day), DayKept::Kind::Rest, 1, 1, {{{}, 1}}});
    record.plan.kept = 1;
    record.entries = diary("66666665555555");
    const QStringList expected{
        "You took 7 planned days of rest this week.", "You kept to your plan steadily.",
        "Your pain was 5 of 10 on each day you noted, a little lower than the week before.",
        "Nothing else stood out.", "What you do next week can stay just as it is."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekWithThreeEntries()
{
    LookBackRecord record = week({});
    record.plan = {};
    record.entries = diary("44444444-5-6--");
    record.entries.back().helped = QStringList{"breathing"};
    const QStringList expected{
        "There was no practice this week, and that is all right.",
        "Nothing was planned, so there was nothing to keep to.",
        "Your pain was noted on 3 days, and it takes 4 to sum up a week.",
        "Breathing or relaxation helped you on one day.",
        "Next week you could note a few more days; one number a day is enough."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekWithOneEntry()
{
    LookBackRecord record = week({10});
    record.plan = {};
    record.plan.days = {{monday, DayKept::Kind::Planned, 1, 1, {{"walk", 1}}}};
    record.plan.kept = 1;
    record.entries = diary("-------5------");
    const QStringList expected{
        "You practised once this week, for 10 min.",
        "One planned practice or day of rest counts, and it takes 5 to sum up a week.",
        "Your pain was noted on one day, and it takes 4 to sum up a week.",
        "Nothing else stood out.",
        "Next week you could note a few more days; one number a day is enough."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::theFirstWeekOfADiary()
{
    LookBackRecord record = week({});
    record.entries = diary("-------4545---");
    QCOMPARE(told(record)[2], QStringLiteral("Your pain was noted on 4 days, and it takes 7 in the "
                                             "whole diary to sum up a first week."));
}

void LookBackWordsTest::aGentlerWeek()
{
    const auto gentler = [](int day) {
        return DayChoice{monday.addDays(day), DayChoice::Kind::Gentler, {}};
    };
    LookBackRecord record =
        week({-10, 10, -10, 10, -10, 10}, {}, {gentler(0), gentler(2), gentler(4)});
    record.entries = diary("--444--4545---");
    const QStringList expected{
        "You practised 6 times this week, 60 min in all, and took one planned day of rest.",
        "You kept to your plan steadily.",
        "Your pain was 4.5 of 10 on average, from 4 to 5, with too few days noted the week before "
        "to compare.",
        "You chose the gentler way on 3 days, and that is a success.",
        "What you do next week can stay just as it is."};
    QCOMPARE(told(record), expected);
    record.choices.resize(1);
    QCOMPARE(told(record)[3],
             QStringLiteral("You chose the gentler way on one day, and that is a success."));
}

void LookBackWordsTest::aHardWeek()
{
    LookBackRecord record = week({0, 0, 4, 0, 0, 10});
    record.entries = diary("44444445555555");
    const QStringList expected{
        "You practised 2 times this week, 14 min in all, and took one planned day of rest.",
        "It was a hard week for keeping to a plan, and such weeks happen.",
        "Your pain was 5 of 10 on each day you noted, a little higher than the week before.",
        "Nothing else stood out.",
        "Next week, one small rest more may help you keep an even pace."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aBigDayAndAHardOne()
{
    LookBackRecord record = week({10, 10, 0, 0, 10, 10});
    record.cycles = {{monday.addDays(1), monday.addDays(3)}};
    record.entries = diary("44444443346443");
    const QStringList expected{
        "You practised 4 times this week, 40 min in all, and took one planned day of rest.",
        "You kept part of your plan, and that counts.",
        "Your pain was 3.9 of 10 on average, from 3 to 6, about the same as the week before.",
        "A big day on Tuesday was followed by a hard one on Thursday.",
        "Next week, one small rest more may help you keep an even pace."};
    QCOMPARE(told(record), expected);
}

void LookBackWordsTest::aWeekNotedAsAWhole()
{
    LookBackRecord record = week({10, 10, 10});
    record.plan.days.resize(3);
    record.entries = {wholeWeek(-1, 6), wholeWeek(6, 4)};
    record.entries.back().helped = QStringList{"outdoors"};
    const QStringList expected{
        "You practised 3 times this week, 30 min in all.",
        "3 planned practices or days of rest count, and it takes 5 to sum up a week.",
        "You noted your pain as 4 of 10 for the whole week, noticeably lower than the week before.",
        "Being outdoors helped you this week.", "What you do next week can stay just as it is."};
    QCOMPARE(told(record), expected);
    record.entries.erase(record.entries.begin());
    QCOMPARE(
        told(record)[2],
        QStringLiteral("You noted your pain as 4 of 10 for the whole week, with no week before "
                       "it to compare."));
}

void LookBackWordsTest::everyChangeOfPain_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("end");
    QTest::newRow("same") << "5555555"
                          << "about the same as the week before.";
    QTest::newRow("a little lower") << "4444444"
                                    << "a little lower than the week before.";
    QTest::newRow("a little higher") << "6666666"
                                     << "a little higher than the week before.";
    QTest::newRow("noticeably lower") << "3333333"
                                      << "noticeably lower than the week before.";
    QTest::newRow("noticeably higher") << "7777777"
                                       << "noticeably higher than the week before.";
}

void LookBackWordsTest::everyChangeOfPain()
{
    QFETCH(QString, pains);
    QFETCH(QString, end);
    LookBackRecord record = week({});
    record.entries = diary("5555555" + pains);
    const QString pain(pains.front());
    QCOMPARE(told(record)[2],
             QStringLiteral("Your pain was %1 of 10 on each day you noted, ").arg(pain) + end);
    // The mean stays, with days to either side of it.
    record.entries[7].pain = pains.front().digitValue() - 1;
    record.entries[8].pain = pains.front().digitValue() + 1;
    QCOMPARE(told(record)[2], QStringLiteral("Your pain was %1 of 10 on average, from %2 to %3, ")
                                      .arg(pains.front().digitValue())
                                      .arg(pains.front().digitValue() - 1)
                                      .arg(pains.front().digitValue() + 1) +
                                  end);
    record.entries = {wholeWeek(-1, 5), wholeWeek(6, pains.front().digitValue())};
    QCOMPARE(told(record)[2],
             QStringLiteral("You noted your pain as %1 of 10 for the whole week, ").arg(pain) +
                 end);
}

void LookBackWordsTest::itIsAlwaysFiveSentences()
{
    for (int sessions = 0; sessions < 3; ++sessions) {
        for (int rest = 0; rest < 3; ++rest) {
            for (int kind = 0; kind < 5; ++kind) {
                for (int stoodOut = 0; stoodOut < 8; ++stoodOut) {
                    LookBack week;
                    week.done = {sessions, sessions * 10, rest};
                    week.plan.kind = LookBack::Plan::Kind(kind);
                    week.plan.items = kind;
                    week.stoodOut.kind = LookBack::StoodOut::Kind(stoodOut);
                    week.stoodOut.cycle = {monday, monday};
                    week.next = LookBack::Next(stoodOut % 4);
                    const QStringList sentences = words::lookBack(week);
                    QCOMPARE(sentences.size(), 5);
                    for (const QString &sentence : sentences) {
                        QVERIFY2(sentence.endsWith(u'.') && sentence.count(u". ") == 0 &&
                                     !sentence.contains(u'%'),
                                 qPrintable(sentence));
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(LookBackWordsTest)
#include "lookbackwordstest.moc"
