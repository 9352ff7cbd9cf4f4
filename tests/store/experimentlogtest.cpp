// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/experimentlog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class ExperimentLogTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsTried();
    void refusesWhatCannotBeJudged();
};

namespace {

OwnExperiment experiment(const QString &id)
{
    OwnExperiment made;
    made.id = id;
    made.practice = QStringLiteral("belly-breathing");
    made.name = QStringLiteral("Belly breathing");
    made.outcome = DiaryMeasure::Sleep;
    made.first = QDate(2026, 11, 21);
    made.design = {7, 8, true, true};
    return made;
}

} // namespace

void ExperimentLogTest::keepsWhatIsTried()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.path()).value();
    ExperimentLog log(*database);
    OwnExperiment first = experiment(QStringLiteral("1"));
    const OwnExperiment second = experiment(QStringLiteral("2"));
    QVERIFY(log.keep(first));
    QVERIFY(log.keep(second));
    first.endedOn = QDate(2026, 12, 1);
    first.design.blocks = 10;
    QVERIFY(log.keep(first));
    QCOMPARE(log.all().value(), (std::vector{first, second}));
    QVERIFY(log.remove(first.id));
    QCOMPARE(log.all().value(), std::vector{second});
}

void ExperimentLogTest::refusesWhatCannotBeJudged()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.path()).value();
    OwnExperiment tooShort = experiment(QStringLiteral("1"));
    tooShort.design.blockDays = 4;
    QVERIFY(!ExperimentLog(*database).keep(tooShort));
    QVERIFY(ExperimentLog(*database).all().value().empty());
}

QTEST_GUILESS_MAIN(ExperimentLogTest)
#include "experimentlogtest.moc"
