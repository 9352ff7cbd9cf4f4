// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/association.h"
#include "core/insight/associationlimits.h"
#include "core/insight/benjaminihochberg.h"
#include "core/insight/experiment.h"
#include "core/insight/rankcorrelation.h"
#include "core/insight/tdistribution.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace pacewell;

/// The statistics against what SciPy and statsmodels make of the same numbers, written down by
/// tests/data/insight/reference.py.
class InsightReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tQuantiles();
    void rankCorrelations();
    void falseDiscoveries();
    void slopes();
    void lagsOfDiaries();
    void whatIsToldOfDiaries();
    void experiments();

private:
    QJsonArray cases(const char *name) const { return m_reference[QLatin1String(name)].toArray(); }

    QJsonObject m_reference;
};

namespace {

std::vector<double> numbersIn(const QJsonValue &list)
{
    std::vector<double> numbers;
    for (const QJsonValue value : list.toArray())
        numbers.push_back(value.toDouble());
    return numbers;
}

DailyNumbers dailyIn(const QJsonValue &list)
{
    DailyNumbers days;
    for (const QJsonValue value : list.toArray())
        days.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    return days;
}

Trigger triggerIn(const QJsonObject &trigger)
{
    const bool isYesNo = trigger[QLatin1String("scale")].toString() == QLatin1String("YesNo");
    return {isYesNo ? TriggerScale::YesNo : TriggerScale::ZeroToTen,
            dailyIn(trigger[QLatin1String("days")])};
}

Lag lagIn(const QJsonObject &trigger)
{
    return trigger[QLatin1String("lag")].toString() == QLatin1String("SameDay") ? Lag::SameDay
                                                                                : Lag::DayBefore;
}

/// To nine places, or nine digits of what is larger.
bool isNear(double found, const QJsonValue &expected)
{
    const double value = expected.toDouble();
    return expected.isDouble() && std::abs(found - value) <= 1e-9 * std::max(1.0, std::abs(value));
}

bool isNear(const Interval &found, const QJsonObject &expected)
{
    return isNear(found.low, expected[QLatin1String("low")]) &&
           isNear(found.high, expected[QLatin1String("high")]);
}

bool isNear(const std::optional<Slope> &found, const QJsonObject &expected)
{
    return found && isNear(found->value, expected[QLatin1String("value")]) &&
           isNear(found->standardError, expected[QLatin1String("standardError")]) &&
           found->degreesOfFreedom == expected[QLatin1String("degrees")].toInt() &&
           isNear(found->likely(associating::confidence), expected);
}

bool isNear(const Association::Effect &found, const QJsonObject &expected, TriggerScale scale)
{
    const double step = scale == TriggerScale::ZeroToTen ? 3 : 1;
    return isNear(found.size / step, expected[QLatin1String("value")]) &&
           isNear({found.likely.low / step, found.likely.high / step}, expected) &&
           found.days == expected[QLatin1String("rows")].toInt();
}

QString nameOf(Association::Verdict verdict)
{
    switch (verdict) {
    case Association::Verdict::NotEnough:
        return QStringLiteral("NotEnough");
    case Association::Verdict::LeftOut:
        return QStringLiteral("LeftOut");
    case Association::Verdict::NoClearLink:
        return QStringLiteral("NoClearLink");
    case Association::Verdict::Hint:
        return QStringLiteral("Hint");
    case Association::Verdict::Pattern:
        return QStringLiteral("Pattern");
    }
    return {};
}

LagTest testOf(const DayPairs &pairs)
{
    return testLags(withoutCarryOver(pairs),
                    {{Lag::SameDay, pairs.trigger}, {Lag::DayBefore, pairs.triggerBefore}});
}

/// What chance alone lets two shares of reorderings differ by, 2,000 here and 20,000 there: four
/// standard errors.
double chanceOf(double p)
{
    return 4 * std::sqrt(p * (1 - p) * (1.0 / 2000 + 1.0 / 20000)) + 1.0 / 2001;
}

} // namespace

void InsightReferenceTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/insight/reference.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_reference = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *name :
         {"tQuantiles", "rankCorrelations", "falseDiscoveries", "slopes", "diaries", "experiments"})
        QVERIFY2(!cases(name).isEmpty(), name);
}

void InsightReferenceTest::tQuantiles()
{
    for (const QJsonValue each : cases("tQuantiles")) {
        const double found = tQuantile(each[QLatin1String("share")].toDouble(),
                                       each[QLatin1String("degrees")].toInt());
        QVERIFY(isNear(found, each[QLatin1String("t")]));
    }
}

void InsightReferenceTest::rankCorrelations()
{
    for (const QJsonValue each : cases("rankCorrelations")) {
        const auto found = rankCorrelation(numbersIn(each[QLatin1String("x")]),
                                           numbersIn(each[QLatin1String("y")]));
        QVERIFY2(found && isNear(*found, each[QLatin1String("r")]),
                 qPrintable(each[QLatin1String("name")].toString()));
    }
}

void InsightReferenceTest::falseDiscoveries()
{
    for (const QJsonValue each : cases("falseDiscoveries")) {
        std::vector<bool> expected;
        for (const QJsonValue believed : each[QLatin1String("believed")].toArray())
            expected.push_back(believed.toBool());
        QVERIFY(benjaminiHochberg(numbersIn(each[QLatin1String("p")]),
                                  each[QLatin1String("q")].toDouble()) == expected);
    }
}

void InsightReferenceTest::slopes()
{
    for (const QJsonValue each : cases("slopes")) {
        std::vector<std::vector<double>> covariates;
        for (const QJsonValue covariate : each[QLatin1String("covariates")].toArray())
            covariates.push_back(numbersIn(covariate));
        const auto found =
            slopeOf(numbersIn(each[QLatin1String("y")]), numbersIn(each[QLatin1String("x")]),
                    {covariates.begin(), covariates.end()});
        QVERIFY(isNear(found, each.toObject()));
    }
}

void InsightReferenceTest::lagsOfDiaries()
{
    for (const QJsonValue diary : cases("diaries")) {
        const DailyNumbers outcome = dailyIn(diary[QLatin1String("outcome")]);
        for (const QJsonValue each : diary[QLatin1String("triggers")].toArray()) {
            const DayPairs pairs = dayPairs(outcome, triggerIn(each.toObject()));
            QCOMPARE(pairs.count(), each[QLatin1String("rows")].toInt());
            QCOMPARE(pairs.span, each[QLatin1String("span")].toInt());
            const LagTest test = testOf(pairs);
            QCOMPARE(int(test.lag), int(lagIn(each.toObject())));
            QVERIFY(isNear(test.correlation, each[QLatin1String("correlation")]));
            const double p = each[QLatin1String("p")].toDouble();
            qInfo("p %.4f, in SciPy %.4f", test.p, p);
            QVERIFY(std::abs(test.p - p) <= chanceOf(p));
        }
    }
}

void InsightReferenceTest::whatIsToldOfDiaries()
{
    int patterns = 0;
    for (const QJsonValue diary : cases("diaries")) {
        const QJsonArray expected = diary[QLatin1String("triggers")].toArray();
        std::vector<Trigger> triggers;
        for (const QJsonValue each : expected)
            triggers.push_back(triggerIn(each.toObject()));
        const auto told = associationsIn(dailyIn(diary[QLatin1String("outcome")]), triggers);
        QVERIFY(told);
        for (size_t i = 0; i < triggers.size(); ++i) {
            const QJsonObject trigger = expected[qsizetype(i)].toObject();
            QCOMPARE(nameOf(told->at(i).verdict), trigger[QLatin1String("verdict")].toString());
            if (told->at(i).effect) {
                QVERIFY(isNear(*told->at(i).effect, trigger, triggers[i].scale));
                ++patterns;
            }
        }
    }
    QVERIFY(patterns >= 5);
}

void InsightReferenceTest::experiments()
{
    for (const QJsonValue each : cases("experiments")) {
        Experiment experiment;
        experiment.blockDays = each[QLatin1String("blockDays")].toInt();
        experiment.blocks = each[QLatin1String("blocks")].toInt();
        ExperimentRecord record{dailyIn(each[QLatin1String("outcome")]), {}};
        for (int day = 0; day < experiment.days(); ++day)
            record.practised.push_back(experiment.isWithDay(day));
        const ExperimentResult result = resultOf(experiment, record);
        QVERIFY(result.likely);
        QVERIFY(isNear(result.difference, each[QLatin1String("value")]));
        QVERIFY(isNear(*result.likely, each.toObject()));
    }
}

QTEST_GUILESS_MAIN(InsightReferenceTest)
#include "insightreferencetest.moc"
