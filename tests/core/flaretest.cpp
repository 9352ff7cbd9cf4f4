// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flare.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// The way down into a flare and back, by days.
class FlareTest : public QObject
{
    Q_OBJECT

private slots:
    void follows_data();
    void follows();
    void aStepNeedsThePersonsWord();
    void noStepComesByItself();
    void everyDayOfTheQuickestWayBack();
    void steppingBackIsAlwaysThere();
    void theLookComesOnceAfterTwoWeeks_data();
    void theLookComesOnceAfterTwoWeeks();
    void aNewBaselineIsAdvised_data();
    void aNewBaselineIsAdvised();
    void flaresThatComeOften_data();
    void flaresThatComeOften();
    void theLastStepsAfterFlaresThatComeOften();
    void aClockSetBack_data();
    void aClockSetBack();
    void takenBackOnTheSameDay();
    void aPastDayStaysAsItWas();
    void history();
    void usualLengths_data();
    void usualLengths();
};

namespace {

using Kind = FlareEvent::Kind;

const QDate start(2026, 11, 1);

/// "d0 u2 b3 e5": declared on day 0, a step up on day 2, a step back on day 3, ended on day 5.
std::vector<FlareEvent> record(const QString &words)
{
    std::vector<FlareEvent> events;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        FlareEvent event;
        event.day = start.addDays(word.mid(1).toInt());
        event.at = event.day.startOfDay(QTimeZone::utc());
        event.kind = Kind(QStringLiteral("dube").indexOf(word.front()));
        events.push_back(event);
    }
    return events;
}

FlareState stateOf(const QString &words, int today)
{
    return flareState(record(words), start.addDays(today));
}

/// "on 3 60% step in 1, held 0", in short.
QString shortly(const FlareState &state)
{
    return QStringLiteral("%1 %2% %3 held %4")
        .arg(state.isOn ? QString::number(state.day) : QStringLiteral("off"))
        .arg(state.sharePercent)
        .arg(state.daysToStep ? QString::number(*state.daysToStep) : QStringLiteral("-"))
        .arg(state.daysHeld);
}

} // namespace

void FlareTest::follows_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("state"); // day, share, days to the next step, days held
    QTest::newRow("never one") << "" << 0 << "off 100% - held 0";
    QTest::newRow("declared") << "d0" << 0 << "1 50% 2 held 0";
    QTest::newRow("the day after") << "d0" << 1 << "2 50% 1 held 0";
    QTest::newRow("two days after") << "d0" << 2 << "3 50% 0 held 0";
    QTest::newRow("nothing for a month") << "d0" << 30 << "31 50% 0 held 0";
    QTest::newRow("one step") << "d0 u2" << 2 << "3 60% 1 held 0";
    QTest::newRow("a day after a step") << "d0 u2" << 3 << "4 60% 0 held 0";
    QTest::newRow("a step too early counts for nothing") << "d0 u1" << 1 << "2 50% 1 held 0";
    QTest::newRow("a step twice on a day is one") << "d0 u2 u2" << 2 << "3 60% 1 held 0";
    QTest::newRow("a step without a flare") << "u0 b1 e2" << 3 << "off 100% - held 0";
    QTest::newRow("declared twice is once") << "d0 d3" << 3 << "4 50% 0 held 0";
    QTest::newRow("a step back") << "d0 u2 u3 b4" << 4 << "5 60% 1 held 0";
    QTest::newRow("back to half waits as at first") << "d0 u2 b3" << 3 << "4 50% 2 held 0";
    QTest::newRow("back below half is nothing") << "d0 b2" << 2 << "3 50% 0 held 0";
    QTest::newRow("ended early") << "d0 u2 e3" << 3 << "off 100% - held 7";
    QTest::newRow("ended, the last held day") << "d0 e3" << 9 << "off 100% - held 1";
    QTest::newRow("ended, free again") << "d0 e3" << 10 << "off 100% - held 0";
    QTest::newRow("ended twice is once") << "d0 e3 e8" << 10 << "off 100% - held 0";
    QTest::newRow("the top ends it") << "d0 u2 u3 u4 u5 u6" << 6 << "off 100% - held 7";
    QTest::newRow("no step past the top") << "d0 u2 u3 u4 u5 u6 u7" << 7 << "off 100% - held 6";
    QTest::newRow("back while held") << "d0 u2 u3 u4 u5 u6 b8" << 8 << "9 90% 1 held 0";
    QTest::newRow("back, and at the top again")
        << "d0 u2 u3 u4 u5 u6 b8 u9" << 9 << "off 100% - held 7";
    QTest::newRow("back after the held days is nothing")
        << "d0 e3 b10" << 10 << "off 100% - held 0";
    QTest::newRow("another, much later") << "d0 e5 d60" << 60 << "1 50% 2 held 0";
}

void FlareTest::follows()
{
    QFETCH(QString, events);
    QFETCH(int, today);
    QFETCH(QString, state);
    QCOMPARE(shortly(stateOf(events, today)), state);
}

void FlareTest::aStepNeedsThePersonsWord()
{
    QVERIFY(!stateOf("d0", 1).mayStepUp(true));
    QVERIFY(!stateOf("d0", 2).mayStepUp(false));
    QVERIFY(stateOf("d0", 2).mayStepUp(true));
    QVERIFY(!stateOf("", 2).mayStepUp(true));
    QVERIFY(!stateOf("d0 e3", 5).mayStepUp(true));
}

void FlareTest::noStepComesByItself()
{
    for (int today = 0; today < 400; ++today) {
        QCOMPARE(stateOf("d0", today).sharePercent, 50);
        QCOMPARE(stateOf("d0 u2 u3", today + 3).sharePercent, 70);
        QVERIFY(!stateOf("d0 u2 u3", today + 3).mayRise());
    }
}

void FlareTest::everyDayOfTheQuickestWayBack()
{
    QString events = QStringLiteral("d0");
    QStringList shares;
    for (int today = 0; today < 14; ++today) {
        const FlareState state = stateOf(events, today);
        if (state.mayStepUp(true))
            events += QStringLiteral(" u%1").arg(today);
        const FlareState then = stateOf(events, today);
        QCOMPARE(then.mayRise(), today == 13);
        shares.append(QString::number(then.sharePercent));
    }
    QCOMPARE(shares.join(QLatin1Char(' ')),
             QStringLiteral("50 50 60 70 80 90 100 100 100 100 100 100 100 100"));
}

void FlareTest::steppingBackIsAlwaysThere()
{
    for (const char *events : {"d0 u2", "d0 u2 u3", "d0 u2 u3 u4 u5", "d0 u2 u3 u4 u5 u6", "d0 e6"})
        QVERIFY2(stateOf(QLatin1String(events), 6).canStepBack, events);
    QVERIFY(!stateOf("d0", 6).canStepBack);
    QVERIFY(!stateOf("d0 e6", 13).canStepBack);
    QVERIFY(!stateOf("", 6).canStepBack);
}

void FlareTest::theLookComesOnceAfterTwoWeeks_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("lastLook"); // -1: never
    QTest::addColumn<bool>("isDue");
    QTest::newRow("two weeks") << "d0" << 13 << -1 << false;
    QTest::newRow("more") << "d0" << 14 << -1 << true;
    QTest::newRow("looked at its beginning") << "d0" << 14 << 0 << true;
    QTest::newRow("looked the day before") << "d0" << 14 << 13 << true;
    QTest::newRow("looked") << "d0" << 14 << 14 << false;
    QTest::newRow("looked, a week ago") << "d0" << 21 << 14 << false;
    QTest::newRow("not looked for long") << "d0 u2" << 90 << 10 << true;
    QTest::newRow("over") << "d0 e12" << 14 << -1 << false;
    QTest::newRow("none") << "" << 14 << -1 << false;
}

void FlareTest::theLookComesOnceAfterTwoWeeks()
{
    QFETCH(QString, events);
    QFETCH(int, today);
    QFETCH(int, lastLook);
    QFETCH(bool, isDue);
    const auto look = lastLook < 0 ? std::nullopt : std::optional(start.addDays(lastLook));
    QCOMPARE(flareState(record(events), start.addDays(today), look).isLookDue, isDue);
}

void FlareTest::aNewBaselineIsAdvised_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("today");
    QTest::addColumn<bool>("isAdvised");
    QTest::newRow("tenth day") << "d0 u2" << 9 << false;
    QTest::newRow("eleventh day") << "d0 u2" << 10 << true;
    QTest::newRow("back in time") << "d0 u2 u3 u4 u5 u6" << 10 << false;
    QTest::newRow("back on the tenth") << "d0 e9" << 12 << false;
    QTest::newRow("back too late") << "d0 e10" << 12 << true;
    QTest::newRow("back too late, long ago") << "d0 e10" << 17 << false;
    QTest::newRow("none") << "" << 12 << false;
}

void FlareTest::aNewBaselineIsAdvised()
{
    QFETCH(QString, events);
    QFETCH(int, today);
    QFETCH(bool, isAdvised);
    QCOMPARE(stateOf(events, today).isNewBaselineAdvised, isAdvised);
}

void FlareTest::flaresThatComeOften_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("today");
    QTest::addColumn<bool>("isRecurrent");
    QTest::addColumn<QString>("state");
    QTest::newRow("27 days") << "d0 e5 d27" << 27 << true << "1 50% 2 held 0";
    QTest::newRow("28 days") << "d0 e5 d28" << 28 << false << "1 50% 2 held 0";
    QTest::newRow("80 is the top") << "d0 e5 d20 u22 u23 u24" << 24 << true << "off 80% 14 held 14";
    QTest::newRow("no step while held")
        << "d0 e5 d20 u22 u23 u24 u37" << 37 << true << "off 80% 1 held 1";
    QTest::newRow("ended early") << "d0 e5 d20 e22" << 22 << true << "off 80% 14 held 14";
    QTest::newRow("held for two weeks") << "d0 e5 d20 e22" << 36 << true << "off 80% 0 held 0";
    QTest::newRow("stays until the person says")
        << "d0 e5 d20 e22" << 99 << true << "off 80% 0 held 0";
    QTest::newRow("back from 80") << "d0 e5 d20 e22 b25" << 25 << true << "6 70% 1 held 0";
    QTest::newRow("the third") << "d0 e5 d20 e22 d40" << 40 << true << "1 50% 2 held 0";
    QTest::newRow("one that was taken back") << "d0 e0 d20" << 20 << false << "1 50% 2 held 0";
}

void FlareTest::flaresThatComeOften()
{
    QFETCH(QString, events);
    QFETCH(int, today);
    QFETCH(bool, isRecurrent);
    QFETCH(QString, state);
    const FlareState is = stateOf(events, today);
    QCOMPARE(is.isRecurrent, isRecurrent);
    QCOMPARE(shortly(is), state);
    QVERIFY(!is.mayRise());
}

void FlareTest::theLastStepsAfterFlaresThatComeOften()
{
    const QString held = QStringLiteral("d0 e5 d20 e22 u36");
    QCOMPARE(shortly(stateOf(held, 36)), "off 90% 7 held 0");
    QCOMPARE(shortly(stateOf(held + " b40", 40)), "off 80% 14 held 14");
    QCOMPARE(shortly(stateOf(held + " b40 b41", 41)), "22 70% 1 held 0");
    QCOMPARE(shortly(stateOf(held + " u42", 42)), "off 90% 1 held 0");
    QCOMPARE(shortly(stateOf(held + " u43", 43)), "off 100% - held 7");
    QVERIFY(stateOf(held + " u43", 50).mayRise());
    QVERIFY(!stateOf(held + " u43", 50).isRecurrent);
}

void FlareTest::aClockSetBack_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("state");
    QTest::newRow("before it was declared") << "d10" << 3 << "1 50% 2 held 0";
    QTest::newRow("the days that counted stay") << "d0 u5" << 2 << "6 60% 1 held 0";
    QTest::newRow("a step in a day that was before") << "d0 u5 u3" << 3 << "6 60% 1 held 0";
    QTest::newRow("no days counted twice") << "d0 u5 b3" << 6 << "7 50% 1 held 0";
    QTest::newRow("a step on the next real day") << "d0 u5 u3 u6" << 6 << "7 70% 1 held 0";
    QTest::newRow("held days do not come back") << "d0 e9" << 4 << "off 100% - held 7";
    QTest::newRow("ended in a day that was before") << "d5 e2" << 2 << "off 100% - held 7";
    QTest::newRow("declared anew after it") << "d50 e60 d20" << 20 << "1 50% 2 held 0";
}

void FlareTest::aClockSetBack()
{
    QFETCH(QString, events);
    QFETCH(int, today);
    QFETCH(QString, state);
    QCOMPARE(shortly(stateOf(events, today)), state);
    for (const Flare &flare : flaresIn(record(events)))
        QVERIFY(!flare.last || *flare.last >= flare.first);
}

void FlareTest::takenBackOnTheSameDay()
{
    QCOMPARE(stateOf("d0 e0", 0), FlareState());
    QVERIFY(flaresIn(record("d0 e0")).empty());
    // What was there before is there again.
    QCOMPARE(stateOf("d0 e5 d7 e7", 7), stateOf("d0 e5", 7));
    // Days went by, so the clock set back does not make it a mistake.
    QCOMPARE(flaresIn(record("d0 u4 e0")).size(), size_t(1));
}

void FlareTest::aPastDayStaysAsItWas()
{
    const auto events = record("d2 u4 u5 e6 d20");
    const auto then = [&events](int day) {
        return shortly(flareStateOn(events, start.addDays(day)));
    };
    QCOMPARE(then(1), "off 100% - held 0");
    QCOMPARE(then(3), "2 50% 1 held 0");
    QCOMPARE(then(5), "4 70% 1 held 0");
    QCOMPARE(then(8), "off 100% - held 5");
    QCOMPARE(then(21), "2 50% 1 held 0");
}

void FlareTest::history()
{
    const auto flares = flaresIn(record("d0 e4 d40 e40 d50 u52 u53 u54 u55 u56 d90 u92"));
    QCOMPARE(flares, (std::vector<Flare>{{start, start.addDays(4)},
                                         {start.addDays(50), start.addDays(56)},
                                         {start.addDays(90), {}}}));
    QVERIFY(flares[0].covers(start) && flares[0].covers(start.addDays(4)));
    QVERIFY(!flares[0].covers(start.addDays(5)) && flares[2].covers(start.addDays(900)));
    // A step back in the days after it goes on with the same one.
    QCOMPARE(flaresIn(record("d0 e4 b6")), (std::vector<Flare>{{start, {}}}));
    QCOMPARE(flaresIn(record("d0 e4 b6 u7")), (std::vector<Flare>{{start, start.addDays(7)}}));
}

void FlareTest::usualLengths_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("days"); // 0: cannot be said
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << "" << 0 << 3;
    QTest::newRow("one") << "d0 e4" << 0 << 2;
    QTest::newRow("two, and one is on") << "d0 e4 d50 e60 d90" << 0 << 1;
    QTest::newRow("three") << "d0 e4 d50 e60 d90 e91" << 5 << 0;
    QTest::newRow("four") << "d0 e4 d50 e60 d90 e91 d120 e125" << 6 << 0;
    QTest::newRow("one very long") << "d0 e3 d50 e52 d90 e290" << 4 << 0;
}

void FlareTest::usualLengths()
{
    QFETCH(QString, events);
    QFETCH(int, days);
    QFETCH(int, missing);
    const UsualFlareLength usual = usualLength(flaresIn(record(events)));
    QCOMPARE(usual.days.value_or(0), days);
    QCOMPARE(usual.missing, missing);
}

QTEST_GUILESS_MAIN(FlareTest)
#include "flaretest.moc"
