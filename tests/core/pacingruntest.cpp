// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/run.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono;

/// A run of the timer: its parts, where it stands, and what it comes to.
class PacingRunTest : public QObject
{
    Q_OBJECT

private slots:
    void timeBetweenInstants_data();
    void timeBetweenInstants();
    void parts_data();
    void parts();
    void partsAreEqualAndNoneIsTooLong();
    void stands_data();
    void stands();
    void theLimitIsNear_data();
    void theLimitIsNear();
    void whatIsDue_data();
    void whatIsDue();
    void nothingIsDue();
    void everySecondOfARun();
    void comesTo_data();
    void comesTo();
    void theEntryIsThatOfTheRun();
    void aRunWithoutPartsIsOver();
};

namespace {

using Phase = RunMoment::Phase;

/// Ten minutes before midnight in Berlin, on the night in which summer time ends.
const QDateTime start(QDate(2026, 10, 24), QTime(21, 50), QTimeZone::utc());

/// So many minutes after the start. The machine may have been restarted since, and the clock on the
/// wall may be off.
RunInstant instant(double minute, const QString &boot = QStringLiteral("a"), int minutesOff = 0)
{
    const milliseconds passed(std::llround(minute * 60'000));
    const milliseconds booted = boot == QStringLiteral("a") ? 90min : -3min;
    return {start.addMSecs((passed + minutes(minutesOff)).count()), boot, passed + booted};
}

Activity activity(int longestPart, int restPercent)
{
    Activity made;
    made.longestPart = longestPart;
    made.restPercent = restPercent;
    return made;
}

Run runOf(double amount, int longestPart = 12, int restPercent = 50)
{
    Run run;
    run.id = QStringLiteral("run");
    run.activity = QStringLiteral("gardening");
    run.day = QDate(2026, 10, 24);
    run.effort = Effort::Hard;
    run.parts = partsFor(amount, activity(longestPart, restPercent));
    run.begun = instant(0);
    return run;
}

/// "5", or "5:30" with seconds.
QString textOf(milliseconds time)
{
    const qint64 all = round<seconds>(time).count();
    const QString whole = QString::number(all / 60);
    return all % 60 == 0 ? whole
                         : QStringLiteral("%1:%2").arg(whole).arg(all % 60, 2, 10, QChar(u'0'));
}

QString textOf(const std::vector<RunPart> &parts)
{
    QStringList texts;
    for (const RunPart &part : parts) {
        texts.append(textOf(part.work));
        if (part.rest > 0s)
            texts.append(QStringLiteral("(%1)").arg(textOf(part.rest)));
    }
    return texts.join(QLatin1Char(' '));
}

/// "work 2, 5 left, 19 worked": parts from 1, times in minutes.
QString textOf(const RunMoment &moment)
{
    const QString worked = textOf(moment.worked);
    if (moment.phase == Phase::Over)
        return QStringLiteral("over for %1, %2 worked").arg(textOf(moment.overSince), worked);
    return QStringLiteral("%1 %2, %3 left, %4 worked")
        .arg(moment.phase == Phase::Work ? QStringLiteral("work") : QStringLiteral("rest"))
        .arg(moment.part + 1)
        .arg(textOf(moment.left), worked);
}

struct Look
{
    Run run;
    RunInstant at;
};

/// "p5 r10b @12b-60": paused in minute 5, gone on with in minute 10, after a restart, and looked at
/// in minute 12 with the clock an hour slow. Minutes are those that really passed.
Look look(Run run, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([pr@])([\\d.]+)(b?)([+-]\\d+)?$"));
    RunInstant at;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const auto match = form.match(word);
        const QString boot = match.captured(3).isEmpty() ? QStringLiteral("a") : match.captured(3);
        at = instant(match.captured(2).toDouble(), boot, match.captured(4).toInt());
        if (word.front() == u'p')
            run = pausedAt(run, at);
        else if (word.front() == u'r')
            run = resumedAt(run, at);
    }
    return {run, at};
}

} // namespace

void PacingRunTest::timeBetweenInstants_data()
{
    QTest::addColumn<QString>("from"); // boot, minutes since it, minutes on the wall
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("minutes");
    QTest::newRow("both clocks agree") << "a 10 600"
                                       << "a 15 605" << 5;
    QTest::newRow("the clock was set back") << "a 10 600"
                                            << "a 15 545" << 5;
    QTest::newRow("the clock was set ahead") << "a 10 600"
                                             << "a 15 2000" << 5;
    QTest::newRow("the same instant") << "a 10 600"
                                      << "a 10 600" << 0;
    QTest::newRow("the wrong way round") << "a 15 605"
                                         << "a 10 600" << 0;
    QTest::newRow("restarted") << "a 10 600"
                               << "b 1 630" << 30;
    QTest::newRow("restarted, and long up") << "a 10 600"
                                            << "b 500 2000" << 1400;
    QTest::newRow("restarted, and set back") << "a 10 600"
                                             << "b 1 545" << 0;
    QTest::newRow("the start is unknown") << "- 10 600"
                                          << "- 90 605" << 5;
    QTest::newRow("one start is unknown") << "a 10 600"
                                          << "- 90 605" << 5;
}

void PacingRunTest::timeBetweenInstants()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, minutes);
    const auto read = [](const QString &text) {
        const QStringList words = text.split(QLatin1Char(' '));
        return RunInstant{start.addSecs(words[2].toInt() * 60),
                          words[0] == QStringLiteral("-") ? QString() : words[0],
                          std::chrono::minutes(words[1].toInt())};
    };
    QCOMPARE(timeBetween(read(from), read(to)).count(), qint64(minutes) * 60'000);
}

void PacingRunTest::parts_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<int>("longestPart");
    QTest::addColumn<int>("restPercent");
    QTest::addColumn<QString>("parts");
    QTest::newRow("three") << 36.0 << 12 << 50 << "12 (6) 12 (6) 12";
    QTest::newRow("one") << 12.0 << 12 << 50 << "12";
    QTest::newRow("a little more than one") << 12.1 << 12 << 50 << "6:03 (3:01) 6:03";
    QTest::newRow("none is left over") << 30.0 << 20 << 50 << "15 (7:30) 15";
    QTest::newRow("a quarter of rest") << 40.0 << 20 << 25 << "20 (5) 20";
    QTest::newRow("no less rest than that") << 40.0 << 20 << 0 << "20 (5) 20";
    QTest::newRow("no more rest than half") << 40.0 << 20 << 100 << "20 (10) 20";
    QTest::newRow("rest is at least a minute") << 3.0 << 1 << 50 << "1 (1) 1 (1) 1";
    QTest::newRow("no longer than 25 minutes") << 50.0 << 90 << 50 << "25 (12:30) 25";
    QTest::newRow("no shorter than a minute") << 2.0 << 0 << 50 << "1 (1) 1";
    QTest::newRow("the last takes what is left")
        << 10.0 << 4 << 50 << "3:20 (1:40) 3:20 (1:40) 3:20";
    QTest::newRow("by the second") << 10.05 << 5 << 50 << "3:21 (1:40) 3:21 (1:40) 3:21";
    QTest::newRow("uneven seconds") << 7.3 << 2 << 50 << "1:50 (1) 1:50 (1) 1:50 (1) 1:48";
    QTest::newRow("half minutes") << 7.5 << 20 << 50 << "7:30";
    QTest::newRow("less than a minute") << 0.4 << 20 << 50 << "0:24";
    QTest::newRow("nothing at all") << 0.0 << 20 << 50 << "0:01";
}

void PacingRunTest::parts()
{
    QFETCH(double, minutes);
    QFETCH(int, longestPart);
    QFETCH(int, restPercent);
    QFETCH(QString, parts);
    QCOMPARE(textOf(partsFor(minutes, activity(longestPart, restPercent))), parts);
}

void PacingRunTest::partsAreEqualAndNoneIsTooLong()
{
    for (int tenths = 1; tenths <= 4000; ++tenths) {
        for (const int longest : {1, 2, 7, 12, 20, 25}) {
            const auto parts = partsFor(tenths / 10.0, activity(longest, 50));
            seconds all{0};
            for (const RunPart &part : parts) {
                QVERIFY(part.work > 0s && part.work <= minutes(longest));
                QCOMPARE(part.rest == 0s, &part == &parts.back());
                all += part.work;
            }
            QCOMPARE(all.count(), qint64(tenths) * 6);
            QCOMPARE(int(parts.size()), (tenths + longest * 10 - 1) / (longest * 10));
            QVERIFY(parts.front().work - parts.back().work < seconds(parts.size()));
        }
    }
    QCOMPARE(partsFor(1e9, activity(1, 50)).size(), size_t(24 * 60));
}

void PacingRunTest::stands_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("stands");
    QTest::newRow("at its beginning") << "@0"
                                      << "work 1, 12 left, 0 worked";
    QTest::newRow("before it, by a clock") << "@0-60"
                                           << "work 1, 12 left, 0 worked";
    QTest::newRow("in the first part") << "@7"
                                       << "work 1, 5 left, 7 worked";
    QTest::newRow("the first part ends") << "@12"
                                         << "rest 1, 6 left, 12 worked";
    QTest::newRow("in the first rest") << "@13.5"
                                       << "rest 1, 4:30 left, 12 worked";
    QTest::newRow("the first rest ends") << "@18"
                                         << "work 2, 12 left, 12 worked";
    QTest::newRow("in the last part") << "@47"
                                      << "work 3, 1 left, 35 worked";
    QTest::newRow("the end") << "@48"
                             << "over for 0, 36 worked";
    QTest::newRow("after the end") << "@50.5"
                                   << "over for 2:30, 36 worked";
    QTest::newRow("asleep in the middle") << "@24"
                                          << "work 2, 6 left, 18 worked";
    QTest::newRow("asleep past the end") << "@500"
                                         << "over for 452, 36 worked";
    QTest::newRow("found days later") << "@4368"
                                      << "over for 4320, 36 worked";

    QTest::newRow("paused") << "p5 @300"
                            << "work 1, 7 left, 5 worked";
    QTest::newRow("gone on with") << "p5 r10 @12"
                                  << "work 1, 5 left, 7 worked";
    QTest::newRow("at the moment it goes on") << "p5 r10 @10"
                                              << "work 1, 7 left, 5 worked";
    QTest::newRow("paused twice is once") << "p5 p8 r10 @12"
                                          << "work 1, 5 left, 7 worked";
    QTest::newRow("gone on with twice is once") << "p5 r10 r11 @12"
                                                << "work 1, 5 left, 7 worked";
    QTest::newRow("gone on with and never paused") << "r5 @7"
                                                   << "work 1, 5 left, 7 worked";
    QTest::newRow("two pauses") << "p5 r10 p11 r20 @21"
                                << "work 1, 5 left, 7 worked";
    QTest::newRow("paused in a rest") << "p13 r20 @22"
                                      << "rest 1, 3 left, 12 worked";
    QTest::newRow("paused at its beginning") << "p0 r30 @31"
                                             << "work 1, 11 left, 1 worked";
    QTest::newRow("paused before sleep") << "p5 r600 @602"
                                         << "work 1, 5 left, 7 worked";
    QTest::newRow("gone on with days later") << "p5 r4325 @4327"
                                             << "work 1, 5 left, 7 worked";
    QTest::newRow("paused after the end") << "p50 r60 @61"
                                          << "over for 3, 36 worked";

    QTest::newRow("the clock set back") << "@10-60"
                                        << "work 1, 2 left, 10 worked";
    QTest::newRow("the clock set ahead") << "@10+60"
                                         << "work 1, 2 left, 10 worked";
    QTest::newRow("set back in a pause") << "p5 r10-60 @12-60"
                                         << "work 1, 5 left, 7 worked";
    QTest::newRow("set ahead in a pause") << "p5 r10+60 @12+60"
                                          << "work 1, 5 left, 7 worked";
    QTest::newRow("restarted") << "@10b"
                               << "work 1, 2 left, 10 worked";
    QTest::newRow("restarted, and set back") << "@10b-60"
                                             << "work 1, 12 left, 0 worked";
    QTest::newRow("restarted and set back after a pause") << "p5 r10 @12b-60"
                                                          << "work 1, 12 left, 0 worked";
    QTest::newRow("restarted, and set ahead") << "@10b+60"
                                              << "over for 22, 36 worked";
    QTest::newRow("restarted in a pause") << "p5 @70b"
                                          << "work 1, 7 left, 5 worked";
    QTest::newRow("and gone on with") << "p5 r70b @72b"
                                      << "work 1, 5 left, 7 worked";
    QTest::newRow("and set back") << "p5 r70b-30 @72b-30"
                                  << "work 1, 5 left, 7 worked";
    QTest::newRow("and set ahead") << "p5 r70b+90 @72b+90"
                                   << "work 1, 5 left, 7 worked";
    QTest::newRow("set ahead before the pause") << "p5+60 r70b+60 @72b+60"
                                                << "work 1, 5 left, 7 worked";
    QTest::newRow("and set back to before it began") << "p5 r70b-90 @72b-90"
                                                     << "work 1, 12 left, 0 worked";
    QTest::newRow("a pause on either side of it") << "p5 r10 p12 r70b p71b r99b @100b"
                                                  << "work 1, 3 left, 9 worked";
}

void PacingRunTest::stands()
{
    QFETCH(QString, events);
    QFETCH(QString, stands);
    const Look is = look(runOf(36), events);
    QCOMPARE(textOf(momentOf(is.run, is.at)), stands);
    QVERIFY(is.run.pausedBefore >= 0ms);
}

void PacingRunTest::theLimitIsNear_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<double>("at");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("before the last tenth") << 12.0 << 10.79 << false;
    QTest::newRow("the last tenth") << 12.0 << 10.8 << true;
    QTest::newRow("the end") << 12.0 << 12.0 << false;
    QTest::newRow("no less than half a minute") << 3.0 << 2.49 << false;
    QTest::newRow("half a minute") << 3.0 << 2.5 << true;
    QTest::newRow("no more than two minutes") << 25.0 << 22.99 << false;
    QTest::newRow("two minutes") << 25.0 << 23.0 << true;
    QTest::newRow("shorter than half a minute") << 0.4 << 0.0 << true;
    QTest::newRow("a rest ends") << 50.0 << 37.4 << false;
    QTest::newRow("in the last part too") << 50.0 << 60.5 << true;
}

void PacingRunTest::theLimitIsNear()
{
    QFETCH(double, minutes);
    QFETCH(double, at);
    QFETCH(bool, isNear);
    QCOMPARE(momentOf(runOf(minutes, 25), instant(at)).isEndNear, isNear);
}

void PacingRunTest::whatIsDue_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<QString>("due");
    QTest::newRow("three parts") << 36.0 << "10:48 12 18 28:48 30 36 46:48 48";
    QTest::newRow("one part") << 20.0 << "9 10 15 24 25";
    QTest::newRow("a short one") << 1.0 << "0:30 1";
    QTest::newRow("shorter than its notice") << 0.4 << "0:24";
}

void PacingRunTest::whatIsDue()
{
    QFETCH(double, minutes);
    QFETCH(QString, due);
    const Run run = runOf(minutes);
    RunInstant now = run.begun;
    QStringList times;
    while (const auto next = nextDue(run, now)) {
        const milliseconds wait(now.at.msecsTo(*next));
        QVERIFY(wait > 0ms);
        const RunMoment before = momentOf(run, now);
        now = {*next, now.boot, now.sinceBoot + wait};
        const RunMoment then = momentOf(run, now);
        QVERIFY(then.phase != before.phase || (then.isEndNear && !before.isEndNear));
        times.append(textOf(milliseconds(run.begun.at.msecsTo(*next))));
    }
    QCOMPARE(times.join(QLatin1Char(' ')), due);
    QCOMPARE(momentOf(run, now).overSince.count(), 0);
}

void PacingRunTest::nothingIsDue()
{
    const auto due = [](const QString &events) {
        const Look is = look(runOf(36), events);
        return nextDue(is.run, is.at);
    };
    QCOMPARE(due("@48"), std::nullopt);
    QCOMPARE(due("p5 @11"), std::nullopt);
    // It is told by the clock on the wall as it goes, even where that is off.
    QCOMPARE(due("p5 r10 @12"), std::optional(start.addSecs(15 * 60 + 48)));
    QCOMPARE(due("@11-60"), std::optional(start.addSecs((12 - 60) * 60)));
}

void PacingRunTest::everySecondOfARun()
{
    for (const double minutes : {0.4, 7.3, 12.1, 36.0, 59.9}) {
        const Run run = runOf(minutes, 5, 30);
        RunMoment before = momentOf(run, run.begun);
        for (int second = 1; before.overSince < 60s; ++second) {
            const RunMoment then = momentOf(run, instant(second / 60.0));
            const bool isWork = before.phase == Phase::Work;
            QCOMPARE((then.worked - before.worked).count(), isWork ? 1000 : 0);
            QCOMPARE(then.phase == Phase::Over, then.left == 0ms);
            QVERIFY(then.left <= then.length && then.part >= before.part);
            before = then;
        }
        QCOMPARE(before.worked.count(), std::llround(minutes * 60'000));
        QCOMPARE(before.part, int(run.parts.size()) - 1);
    }
}

void PacingRunTest::comesTo_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<double>("minutes"); // 0: no entry
    QTest::newRow("ended at once") << "@0" << 0.0;
    QTest::newRow("after five seconds") << "@0.084" << 0.0;
    QTest::newRow("after a tenth of a minute") << "@0.1" << 0.1;
    QTest::newRow("to the tenth") << "@7.26" << 7.3;
    QTest::newRow("in the rest") << "@15" << 12.0;
    QTest::newRow("in the second part") << "@20.5" << 14.5;
    QTest::newRow("at its end") << "@48" << 36.0;
    QTest::newRow("long after its end") << "@5000" << 36.0;
    QTest::newRow("paused") << "p5 @300" << 5.0;
    QTest::newRow("without the pause") << "p5 r10 @12" << 7.0;
    QTest::newRow("the clock set back") << "@10-60" << 10.0;
    QTest::newRow("restarted, and set back") << "@10b-60" << 0.0;
    // The start is ten minutes before midnight and 190 before the clocks go back.
    QTest::newRow("across midnight") << "@12" << 12.0;
    QTest::newRow("across the change of the hour") << "p11.5 r189.5 @190.5" << 12.0;
}

void PacingRunTest::comesTo()
{
    QFETCH(QString, events);
    QFETCH(double, minutes);
    const Look is = look(runOf(36), events);
    const auto entry = entryOf(is.run, is.at);
    QCOMPARE(entry ? entry->minutes : 0, minutes);
}

void PacingRunTest::theEntryIsThatOfTheRun()
{
    const Run run = runOf(36);
    ActivityEntry expected;
    expected.id = QStringLiteral("run");
    expected.activity = QStringLiteral("gardening");
    expected.at = start;
    expected.day = QDate(2026, 10, 24);
    expected.amount = 24;
    expected.minutes = 24;
    expected.effort = Effort::Hard;
    QCOMPARE(entryOf(run, instant(30)), std::optional(expected));
    QCOMPARE(expected.load(), 72.0);
    // Wherever the person is by then, an instant is the same one.
    RunInstant abroad = instant(30, QStringLiteral("b"));
    abroad.at = abroad.at.toTimeZone(QTimeZone(9 * 3600));
    QCOMPARE(entryOf(run, abroad), std::optional(expected));
}

void PacingRunTest::aRunWithoutPartsIsOver()
{
    Run run = runOf(36);
    run.parts.clear();
    QCOMPARE(momentOf(run, instant(3)).phase, Phase::Over);
    QCOMPARE(nextDue(run, instant(3)), std::nullopt);
    QCOMPARE(entryOf(run, instant(3)), std::nullopt);
}

QTEST_GUILESS_MAIN(PacingRunTest)
#include "pacingruntest.moc"
