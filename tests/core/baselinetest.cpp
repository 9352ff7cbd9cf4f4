// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/baseline.h"

#include "core/pacing/pacingdoses.h"

#include <QTest>

using namespace pacewell;

/// Where a quota begins, by what was measured.
class BaselineTest : public QObject
{
    Q_OBJECT

private slots:
    void strides_data();
    void strides();
    void roundsDown_data();
    void roundsDown();
    void tellsAboveFromLostInArithmetic();
    void counts_data();
    void counts();
    void begins_data();
    void begins();
    void waitsForThree_data();
    void waitsForThree();
};

namespace {

const QDate start(2026, 11, 1);

/// "0:12 1:10.5": 12 on day 0, 10.5 on day 1.
std::vector<Measurement> measured(const QString &words)
{
    std::vector<Measurement> all;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char(':'));
        all.push_back({start.addDays(parts[0].toInt()), parts[1].toDouble()});
    }
    return all;
}

QString textOf(const std::vector<Measurement> &all)
{
    QStringList words;
    for (const Measurement &each : all)
        words.append(QStringLiteral("%1:%2").arg(start.daysTo(each.day)).arg(each.amount));
    return words.join(QLatin1Char(' '));
}

QString textOf(const std::vector<Baseline::Doubt> &doubts)
{
    QString letters;
    for (const Baseline::Doubt doubt : doubts)
        letters += QStringLiteral("sfc")[int(doubt)];
    return letters;
}

} // namespace

void BaselineTest::strides_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<double>("is");
    QTest::newRow("half minutes") << 9.5 << AmountUnit::Minutes << 0.5;
    QTest::newRow("whole minutes from ten on") << 10.0 << AmountUnit::Minutes << 1.0;
    QTest::newRow("ten less what doubles lose") << 10 - 1e-12 << AmountUnit::Minutes << 1.0;
    QTest::newRow("steps") << 2000.0 << AmountUnit::Steps << 50.0;
    QTest::newRow("metres") << 300.0 << AmountUnit::Metres << 50.0;
    QTest::newRow("few steps") << 199.0 << AmountUnit::Steps << 10.0;
    QTest::newRow("repetitions") << 5.0 << AmountUnit::Repetitions << 1.0;
}

void BaselineTest::strides()
{
    QFETCH(double, amount);
    QFETCH(AmountUnit, unit);
    QTEST(stride(amount, unit), "is");
}

void BaselineTest::roundsDown_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<double>("is");
    const auto minutes = AmountUnit::Minutes;
    QTest::newRow("to half a minute") << 7.99 << minutes << 7.5;
    QTest::newRow("to a minute") << 10.99 << minutes << 10.0;
    QTest::newRow("just below ten") << 9.99 << minutes << 9.5;
    QTest::newRow("at least a minute") << 0.4 << minutes << 1.0;
    QTest::newRow("a tenth on 20") << 20 * (1 + 0.10) << minutes << 22.0;
    QTest::newRow("a twentieth on 20") << 20 * (1 + 0.05) << minutes << 21.0;
    QTest::newRow("a tenth of 30") << 0.1 * 30 << minutes << 3.0;
    QTest::newRow("80 percent of 12.5") << 0.8 * 12.5 << minutes << 10.0;
    QTest::newRow("a tenth on 70") << 70 * 1.1 << minutes << 77.0;
    QTest::newRow("tenths added up") << 0.1 + 0.7 + 0.7 << minutes << 1.5;
    QTest::newRow("what is missing is more than lost") << 21.999 << minutes << 21.0;
    QTest::newRow("steps") << 1999.0 << AmountUnit::Steps << 1950.0;
    QTest::newRow("steps, a tenth on 1500") << 1500 * 1.1 << AmountUnit::Steps << 1650.0;
    QTest::newRow("few steps") << 38.0 << AmountUnit::Steps << 30.0;
    QTest::newRow("at least 10 steps") << 6.0 << AmountUnit::Steps << 10.0;
    QTest::newRow("metres") << 249.0 << AmountUnit::Metres << 200.0;
    QTest::newRow("few metres") << 149.0 << AmountUnit::Metres << 140.0;
    QTest::newRow("repetitions") << 7.6 << AmountUnit::Repetitions << 7.0;
    QTest::newRow("repetitions, a tenth on 30") << 30 * 1.1 << AmountUnit::Repetitions << 33.0;
    QTest::newRow("at least one repetition") << 0.8 << AmountUnit::Repetitions << 1.0;
}

void BaselineTest::roundsDown()
{
    QFETCH(double, amount);
    QFETCH(AmountUnit, unit);
    QTEST(roundedDown(amount, unit), "is");
    const double once = roundedDown(amount, unit);
    QCOMPARE(roundedDown(once, unit), once);
}

void BaselineTest::tellsAboveFromLostInArithmetic()
{
    QVERIFY(pacing::isAbove(1.21, 1.2));
    QVERIFY(!pacing::isAbove(1.2, 1.2));
    QVERIFY(!pacing::isAbove(0.1 + 0.2, 0.3));
    QVERIFY(!pacing::isAbove(2.1, 3 * 0.7));
}

void BaselineTest::counts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("counting");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("by day, not as written") << "2:5 0:4 1:6"
                                            << "0:4 1:6 2:5";
    QTest::newRow("the last of a day") << "0:4 1:6 0:9"
                                       << "0:9 1:6";
    QTest::newRow("seven days") << "0:1 1:2 2:3 3:4 4:5 5:6 6:7 7:8"
                                << "1:2 2:3 3:4 4:5 5:6 6:7 7:8";
    QTest::newRow("with gaps") << "0:1 3:4 6:7 7:8"
                               << "3:4 6:7 7:8";
    QTest::newRow("nothing is no measurement") << "0:4 1:0 2:-3 3:nan"
                                               << "0:4";
    QTest::newRow("nothing takes none away") << "0:4 0:0"
                                             << "0:4";
    QTest::newRow("a day to come") << "0:4 1:5 3:6"
                                   << "0:4 1:5 3:6";
}

void BaselineTest::counts()
{
    QFETCH(QString, written);
    const auto counting = countingMeasurements(measured(written));
    QTEST(textOf(counting), "counting");
    QCOMPARE(countingMeasurements(counting), counting);
}

void BaselineTest::begins_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<bool>("hadFlare");
    QTest::addColumn<int>("confidence"); // -1: not said
    QTest::addColumn<QString>("doubts"); // spread, flare, confidence
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("quota");
    const auto minutes = AmountUnit::Minutes;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("80 percent of three") << "0:20 1:25 2:30" << minutes << false << 8 << "" << 25.0 << 20.0;
    row("80 percent of 12.5") << "0:10 1:15 2:12.5" << minutes << false << 7 << "" << 12.5 << 10.0;
    row("rounded down") << "0:12 1:11 2:13" << minutes << false << 10 << "" << 12.0 << 9.5;
    row("of seven") << "0:4 1:5 2:6 3:7 4:8 5:9 6:10" << minutes << false << 9 << "" << 7.0 << 5.5;
    row("a wide spread") << "0:5 1:10 2:16" << minutes << false << 8 << "s" << 31.0 / 3 << 5.0;
    row("three times is not wide") << "0:5 1:10 2:15" << minutes << false << 8 << "" << 10.0 << 8.0;
    row("three times 0.7") << "0:0.7 1:1.4 2:2.1" << minutes << false << 8 << "" << 1.4 << 1.0;
    row("a flare") << "0:20 1:25 2:30" << minutes << true << 8 << "f" << 25.0 << 12.0;
    row("not sure") << "0:20 1:25 2:30" << minutes << false << 6 << "c" << 25.0 << 12.0;
    row("not said") << "0:20 1:25 2:30" << minutes << false << -1 << "c" << 25.0 << 12.0;
    row("all doubts halve once") << "0:2 1:10 2:12" << minutes << true << 0 << "sfc" << 8.0 << 4.0;
    row("no less than a minute") << "0:1 1:1 2:1" << minutes << false << 2 << "c" << 1.0 << 1.0;
    row("repetitions") << "0:6 1:7 2:7" << AmountUnit::Repetitions << false << 8 << "" << 20.0 / 3
                       << 5.0;
    row("one repetition") << "0:1 1:1 2:1" << AmountUnit::Repetitions << false << 8 << "" << 1.0
                          << 1.0;
    row("steps") << "0:1000 1:1100 2:1230" << AmountUnit::Steps << false << 8 << "" << 1110.0
                 << 850.0;
    row("what does not count is not in the mean")
        << "0:99 7:20 8:0 8:25 9:30" << minutes << false << 8 << "" << 25.0 << 20.0;
}

void BaselineTest::begins()
{
    QFETCH(QString, written);
    QFETCH(AmountUnit, unit);
    QFETCH(bool, hadFlare);
    QFETCH(int, confidence);
    QFETCH(QString, doubts);
    QFETCH(double, mean);
    QFETCH(double, quota);
    const auto said = confidence < 0 ? std::nullopt : std::optional(confidence);
    const Baseline baseline = baselineFrom(measured(written), unit, hadFlare, said);
    QCOMPARE(baseline.missing, 0);
    QCOMPARE(textOf(baseline.doubts), doubts);
    QCOMPARE(baseline.factor, doubts.isEmpty() ? 0.8 : 0.5);
    QCOMPARE(baseline.mean, mean);
    QCOMPARE(baseline.firstQuota, quota);
}

void BaselineTest::waitsForThree_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << "" << 3;
    QTest::newRow("one") << "0:5" << 2;
    QTest::newRow("two") << "0:5 1:5" << 1;
    QTest::newRow("two on one day") << "0:5 0:6 1:5" << 1;
    QTest::newRow("nothing is none") << "0:0 1:0 2:-1" << 3;
    QTest::newRow("one too long ago") << "0:5 6:5 7:5" << 1;
}

void BaselineTest::waitsForThree()
{
    QFETCH(QString, written);
    QFETCH(int, missing);
    Baseline waiting;
    waiting.missing = missing;
    QCOMPARE(baselineFrom(measured(written), AmountUnit::Minutes, true, 3), waiting);
}

QTEST_GUILESS_MAIN(BaselineTest)
#include "baselinetest.moc"
