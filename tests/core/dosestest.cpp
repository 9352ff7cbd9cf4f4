// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/doses.h"

#include <QTest>

using namespace pacewell;
using std::chrono::seconds;

class DosesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRanges_data();
    void keepsTheRanges();
    void gentlerIsLess_data();
    void gentlerIsLess();
    void workIsCountedOncePerSide();
};

namespace {

Dose held(int hold, int repetitions, int sets = 1)
{
    return {seconds(hold), seconds(0), repetitions, sets};
}

Dose moving(int eachWay, int repetitions, int sets = 1)
{
    return {seconds(0), seconds(eachWay), repetitions, sets};
}

} // namespace

Q_DECLARE_METATYPE(pacewell::ExerciseType)
Q_DECLARE_METATYPE(pacewell::Sides)
Q_DECLARE_METATYPE(pacewell::Dose)

void DosesTest::keepsTheRanges_data()
{
    QTest::addColumn<ExerciseType>("type");
    QTest::addColumn<Sides>("sides");
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<QString>("problem"); // empty: it fits
    const auto row = [](const char *name, ExerciseType type, Sides sides, const Dose &dose,
                        const char *problem = "") {
        QTest::newRow(name) << type << sides << dose << QString::fromLatin1(problem);
    };
    using enum ExerciseType;
    const char *hold = "holdSeconds must be 5 to 30";
    const char *eachWay = "secondsEachWay must be 1 to 5";

    row("hold 4 s", Stretch, Sides::Each, held(4, 1), hold);
    row("hold 5 s", Stretch, Sides::Each, held(5, 1));
    row("hold 30 s", Stretch, Sides::Each, held(30, 1));
    row("hold 31 s", Stretch, Sides::Each, held(31, 1), hold);
    row("hold -1 s", Stretch, Sides::Each, held(-1, 1), "needs holdSeconds");
    row("held 0 times", Stretch, Sides::Both, held(20, 0), "repetitions must be 1 to 4");
    row("held 4 times", Stretch, Sides::Both, held(20, 4));
    row("held 5 times", Stretch, Sides::Both, held(20, 5), "repetitions must be 1 to 4");
    row("10 s 5 times", Stretch, Sides::Both, held(10, 5));
    row("11 s 5 times", Stretch, Sides::Both, held(11, 5), "for a hold of 11 s");
    row("10 s 6 times", Rest, Sides::Both, held(10, 6), "repetitions must be 1 to 5");
    row("hold with sets", Stretch, Sides::Both, held(20, 2, 2), "no sets");
    row("strength hold with sets", Strength, Sides::Both, held(10, 2, 2), "no sets");
    row("stretch that moves", Stretch, Sides::Each, moving(3, 5), "needs holdSeconds");
    row("rest that moves", Rest, Sides::Both, moving(3, 5), "needs holdSeconds");
    row("mobility held", Mobility, Sides::Both, held(10, 2), "not holdSeconds");
    row("strength held", Strength, Sides::Both, held(10, 3));

    row("0 s each way", Mobility, Sides::Both, moving(0, 5), eachWay);
    row("1 s each way", Mobility, Sides::Both, moving(1, 5));
    row("5 s each way", Mobility, Sides::Both, moving(5, 5));
    row("6 s each way", Mobility, Sides::Both, moving(6, 5), eachWay);
    row("2 times", Mobility, Sides::Both, moving(3, 2), "repetitions must be 3 to 12");
    row("3 times", Mobility, Sides::Both, moving(3, 3));
    row("12 times", Mobility, Sides::Each, moving(3, 12));
    row("13 times", Mobility, Sides::Each, moving(3, 13), "repetitions must be 3 to 12");
    row("alternate 20 times", Mobility, Sides::Alternate, moving(1, 20));
    row("alternate 21 times", Mobility, Sides::Alternate, moving(1, 21), "3 to 20");
    row("mobility in sets", Mobility, Sides::Both, moving(3, 5, 2), "sets must be 1 to 1");
    row("strength, 2 sets", Strength, Sides::Both, moving(3, 5, 2));
    row("strength, 3 sets", Strength, Sides::Both, moving(3, 5, 3), "sets must be 1 to 2");
    row("strength, 0 sets", Strength, Sides::Both, moving(3, 5, 0), "sets must be 1 to 2");
}

void DosesTest::keepsTheRanges()
{
    QFETCH(ExerciseType, type);
    QFETCH(Sides, sides);
    QFETCH(Dose, dose);
    QFETCH(QString, problem);
    const QString found = doseProblem(type, sides, dose);
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qUtf8Printable(found));
}

void DosesTest::gentlerIsLess_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<Dose>("gentle");
    QTest::newRow("hold 20 s twice") << held(20, 2) << held(10, 1);
    QTest::newRow("hold 10 s twice") << held(10, 2) << held(10, 1);
    QTest::newRow("hold 30 s 4 times") << held(30, 4) << held(10, 2);
    QTest::newRow("hold 8 s once") << held(8, 1) << held(8, 1);
    QTest::newRow("hold 8 s 5 times") << held(8, 5) << held(8, 2);
    QTest::newRow("move 10 times") << moving(3, 10) << moving(3, 5);
    QTest::newRow("move 5 times") << moving(3, 5) << moving(3, 3);
    QTest::newRow("move 3 times") << moving(2, 3) << moving(2, 3);
    QTest::newRow("two sets") << moving(2, 8, 2) << moving(2, 4, 1);
}

void DosesTest::gentlerIsLess()
{
    QFETCH(Dose, dose);
    QFETCH(Dose, gentle);
    QCOMPARE(gentler(dose), gentle);
    QVERIFY(gentler(gentle).repetitions <= gentle.repetitions);
}

void DosesTest::workIsCountedOncePerSide()
{
    QCOMPARE(workPerSide(held(20, 2)), seconds(40));
    QCOMPARE(workPerSide(moving(3, 5)), seconds(30));
    QCOMPARE(workPerSide(moving(3, 5, 2)), seconds(60));
}

QTEST_GUILESS_MAIN(DosesTest)
#include "dosestest.moc"
