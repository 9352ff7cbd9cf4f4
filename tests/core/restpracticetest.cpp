// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/restpractice.h"
#include "support/composed.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// What is offered for a rest, with the content that is shipped.
class RestPracticeTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsIntoTheRest_data();
    void fitsIntoTheRest();
    void whatWasDoneLongestAgoComesFirst();
    void nothingWhileAWarningSignIsToBeLookedAt();

private:
    static Circumstances someDay();
};

Circumstances RestPracticeTest::someDay()
{
    Circumstances circumstances;
    circumstances.now = QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());
    // Long enough for all ways of breathing.
    for (int back = 30; back > 20; --back) {
        SessionOutcome outcome;
        outcome.routineId = QStringLiteral("belly-breathing");
        outcome.day = circumstances.now.date().addDays(-back);
        outcome.startedAt = QDateTime(outcome.day, QTime(7, 0), QTimeZone::utc());
        outcome.endedAt = outcome.startedAt.addSecs(180);
        circumstances.sessions.push_back(outcome);
    }
    return circumstances;
}

void RestPracticeTest::fitsIntoTheRest_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("minutes");
    QTest::newRow("none left") << 0 << 0;
    QTest::newRow("too short for anything") << 150 << 0;
    QTest::newRow("without half a minute to spare") << 209 << 0;
    QTest::newRow("with it") << 210 << 3;
    QTest::newRow("the longest that fits") << 360 << 5;
    QTest::newRow("the longest rest there is") << 25 * 30 << 12;
}

void RestPracticeTest::fitsIntoTheRest()
{
    QFETCH(const int, seconds);
    QFETCH(const int, minutes);
    const QString found = restPractice(shipped(), someDay(), std::chrono::seconds(seconds));
    const auto practice = shipped().practice(found);
    QCOMPARE(practice.has_value(), minutes > 0);
    if (practice) {
        QVERIFY2(practice->length == std::chrono::minutes(minutes), qPrintable(found));
        QVERIFY(practice->practice == PracticeKind::Breathe ||
                practice->practice == PracticeKind::Relax);
    }
}

void RestPracticeTest::whatWasDoneLongestAgoComesFirst()
{
    Circumstances circumstances = someDay();
    const QString first = restPractice(shipped(), circumstances, 360s);
    SessionOutcome outcome = circumstances.sessions.back();
    outcome.routineId = first;
    outcome.day = circumstances.now.date().addDays(-1);
    circumstances.sessions.push_back(outcome);
    const QString second = restPractice(shipped(), circumstances, 360s);
    QVERIFY(second != first);
    QCOMPARE(shipped().practice(second)->length, shipped().practice(first)->length);
}

void RestPracticeTest::nothingWhileAWarningSignIsToBeLookedAt()
{
    Circumstances circumstances = someDay();
    circumstances.safety.open = {{QStringLiteral("chest"), Urgency::Now, false, false}};
    QCOMPARE(restPractice(shipped(), circumstances, 360s), QString());
}

QTEST_GUILESS_MAIN(RestPracticeTest)
#include "restpracticetest.moc"
