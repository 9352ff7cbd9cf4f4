// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/routinerules.h"
#include "core/content/doses.h"
#include "core/content/timing.h"
#include "core/session/sessionscript.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class RoutineRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthIsTheScriptsLength_data();
    void lengthIsTheScriptsLength();
    void readingTakesTwoWordsASecond_data();
    void readingTakesTwoWordsASecond();
    void restsFitTheHold();
    void routinesKeepTheRules_data();
    void routinesKeepTheRules();
    void stepsOfEveryKindKeepTheRules_data();
    void stepsOfEveryKindKeepTheRules();
    void aStatedLengthIsTheRealOne_data();
    void aStatedLengthIsTheRealOne();
};

void RoutineRulesTest::lengthIsTheScriptsLength_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("id");
    for (const char *folder :
         {SHIPPED_CONTENT, TEST_DATA "/small-content", TEST_DATA "/kinds-content"}) {
        const auto library =
            ContentLibrary::load({QString::fromUtf8(folder), QStringLiteral(SHIPPED_MEDIA), {}});
        for (const Routine &routine : library.routines())
            QTest::newRow(qUtf8Printable(routine.id)) << QString::fromUtf8(folder) << routine.id;
    }
}

void RoutineRulesTest::lengthIsTheScriptsLength()
{
    QFETCH(QString, folder);
    QFETCH(QString, id);
    const auto library = ContentLibrary::load({folder, QStringLiteral(SHIPPED_MEDIA), {}});
    const Routine &routine = *library.routine(id);
    const auto script = SessionScript::from(routine, library, {});
    QCOMPARE(script.cues().front().kind, CueKind::Welcome);
    QCOMPARE(script.length() - script.cues().front().length,
             std::chrono::milliseconds(timing::length(routine, library)));
    QVERIFY(std::chrono::abs(timing::length(routine, library) - routine.length) <= 40s);
}

void RoutineRulesTest::readingTakesTwoWordsASecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("spaces") << "  \n " << 0;
    QTest::newRow("one word") << "Sit." << 1;
    QTest::newRow("two") << "Sit tall." << 1;
    QTest::newRow("three") << " Sit  very\ntall. " << 2;
    QTest::newRow("side counts as a word") << "Lift your {side} arm." << 2;
}

void RoutineRulesTest::readingTakesTwoWordsASecond()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QCOMPARE(timing::readingTime(text).count(), seconds);
    QCOMPARE(timing::welcome(text), std::max<std::chrono::seconds>(6s, timing::readingTime(text)));
}

void RoutineRulesTest::restsFitTheHold()
{
    QCOMPARE(timing::rest({5s, 0s, 2, 1}), 5s);
    QCOMPARE(timing::rest({10s, 0s, 2, 1}), 5s);
    QCOMPARE(timing::rest({11s, 0s, 2, 1}), 10s);
    QCOMPARE(timing::rest({0s, 2s, 8, 2}), 20s);
}

void RoutineRulesTest::routinesKeepTheRules_data()
{
    QTest::addColumn<QJsonArray>("steps");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("gentle");
    QTest::addColumn<QString>("problem"); // empty: none
    const auto hold = [](int seconds, int times) {
        return QJsonObject{{"holdSeconds", seconds}, {"repetitions", times}};
    };
    const auto step = [](const char *id, const QJsonObject &more = {}) {
        QJsonObject object = more;
        object[u"exercise"] = QString::fromLatin1(id);
        return object;
    };
    const auto row = [](const char *name, const QJsonArray &steps, int minutes, bool gentle,
                        const char *problem) {
        QTest::newRow(name) << steps << minutes << gentle << QString::fromLatin1(problem);
    };
    const QJsonObject left{{"sides", "left"}};
    const QJsonObject right{{"sides", "right"}};

    row("left, then right", {step("lean", left), step("lean", right)}, 2, false, "");
    row("left only", {step("lean", left), step("roll")}, 2, false,
        "steps: \"lean\" works one side more than the other");
    row("right longer than left",
        {step("lean", left), step("lean", {{"sides", "right"}, {"dose", hold(30, 2)}})}, 2, false,
        "steps: \"lean\" works one side more than the other");
    row("a side of what has none", {step("roll", left)}, 2, false,
        "steps[0].sides: the exercise has no single side");
    row("a place it cannot be done", {step("lean", {{"position", "bed"}})}, 2, false,
        "steps[0].position: it cannot be done there");
    row("a dose it does not fit", {step("roll", {{"dose", hold(20, 2)}})}, 2, false,
        "steps[0].dose: a mobility movement needs");
    row("120 s for a muscle", {step("lean", {{"dose", hold(30, 4)}})}, 5, false, "");
    row("130 s for a muscle",
        {step("lean", {{"dose", hold(30, 4)}}), step("lean", {{"dose", hold(10, 1)}})}, 6, false,
        "steps: upperTrapezius is stretched for 130 s on one side; 120 s is the most");
    row("140 s, one side at a time",
        {step("lean", {{"dose", hold(30, 4)}}),
         step("lean", {{"sides", "left"}, {"dose", hold(20, 1)}}),
         step("lean", {{"sides", "right"}, {"dose", hold(20, 1)}})},
        7, false, "upperTrapezius is stretched for 140 s");
    const QJsonObject easier{{"easier", true}};
    row("easier is less", {step("lean", {{"dose", hold(30, 3)}}), step("lean", easier)}, 5, false,
        "");
    row("easier counts as well", {step("lean", {{"dose", hold(30, 4)}}), step("lean", easier)}, 6,
        false, "steps: upperTrapezius is stretched for 140 s");
    row("easier in a gentle routine", {step("lean", easier), step("soften")}, 2, true, "");
    row("easier on one side only",
        {step("lean", left), step("lean", {{"sides", "right"}, {"easier", true}})}, 2, false,
        "steps: \"lean\" works one side more than the other");
    row("minutes of an exercise", {step("lean", {{"minutes", 5}})}, 2, false,
        "steps[0].minutes: an exercise has a dose");
    row("long holds in a gentle routine", {step("lean")}, 2, true,
        "steps[0]: a gentle routine holds for 10 s at most");
    row("short holds in a gentle routine", {step("lean", {{"dose", hold(10, 4)}}), step("soften")},
        3, true, "");
}

void RoutineRulesTest::routinesKeepTheRules()
{
    QFETCH(QJsonArray, steps);
    QFETCH(int, minutes);
    QFETCH(bool, gentle);
    QFETCH(QString, problem);
    const ContentCopy content;
    const QString file = QStringLiteral("routines/sided.json");
    content.set(file, QStringLiteral("steps"), steps);
    content.set(file, QStringLiteral("minutes"), minutes);
    content.set(file, QStringLiteral("gentle"), gentle);
    const ContentLibrary library = content.load();
    const QString problems = textOf(library.problems(), content.folder());
    QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.contains(problem),
             qUtf8Printable(problems));
    QCOMPARE(library.routine(u"sided") != nullptr, problem.isEmpty());
}

void RoutineRulesTest::stepsOfEveryKindKeepTheRules_data()
{
    QTest::addColumn<QJsonArray>("steps");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("problem"); // empty: none
    const auto step = [](const char *id, const QJsonObject &more = {}) {
        QJsonObject object = more;
        object[u"practice"] = QString::fromLatin1(id);
        return object;
    };
    const auto row = [](const char *name, const QJsonArray &steps, int minutes,
                        const char *problem) {
        QTest::newRow(name) << steps << minutes << QString::fromLatin1(problem);
    };
    const auto minutes = [](int count) { return QJsonObject{{"minutes", count}}; };

    row("breathing as usual", {step("calm")}, 3, "");
    row("breathing 2 min", {step("calm", minutes(2))}, 2, "");
    row("breathing 11 min", {step("calm", minutes(11))}, 11, "steps[0].minutes: must be 2 to 10");
    row("heat 4 min", {step("pack", minutes(4))}, 5, "steps[0].minutes: must be 5 to 20");
    row("heat 20 min", {step("pack", minutes(20))}, 21, "");
    row("bath 9 min", {step("bath", minutes(9))}, 10, "steps[0].minutes: must be 10 to 20");
    row("heat twice", {step("pack", minutes(5)), step("pack", minutes(5))}, 11,
        "steps: one heat is enough");
    row("wrap", {step("wrap"), step("calm")}, 4, "steps[0].practice: its label alone says");
    row("relaxation with minutes", {step("scan", minutes(2))}, 2,
        "steps[0].minutes: only breathing and heat have minutes");
    row("massage with minutes", {step("palms", minutes(2))}, 2,
        "steps[0].minutes: only breathing and heat have minutes");
    row("easier breathing", {step("calm", {{"easier", true}})}, 3,
        "steps[0]: dose, sides and easier are for exercises");
    row("a massage on one side", {step("palms", {{"sides", "left"}})}, 2,
        "steps[0]: dose, sides and easier are for exercises");
    row("breath holds", {step("pause")}, 3, "steps[0].practice: is only for those who ask");
    row("massage three times", {step("palms"), step("palms"), step("palms")}, 6, "");
    row("massage four times", {step("palms"), step("palms"), step("palms"), step("palms")}, 8,
        "steps: handMuscles is pressed for 120 s on one side; 90 s is the most");
    row("an exercise by the wrong word", {step("lean")}, 2,
        "steps[0].practice: \"lean\" is an exercise; write \"exercise\"");
    row("a checklist", {step("first")}, 2, "steps[0].practice: there is no usable breathing");
    row("a routine", {step("evening")}, 2, "steps[0].practice: there is no usable breathing");
    row("other than stated", {step("calm")}, 5, "minutes: the steps add up to 3 min 16 s");
    row("too long", {step("pack", minutes(20)), step("calm", minutes(10))}, 25,
        "minutes: the steps add up to 30 min 52 s");
    row("wrong kind by the word exercise", {QJsonObject{{"exercise", "calm"}}}, 3,
        "steps[0].exercise: there is no usable exercise called \"calm\"");
}

void RoutineRulesTest::stepsOfEveryKindKeepTheRules()
{
    QFETCH(QJsonArray, steps);
    QFETCH(int, minutes);
    QFETCH(QString, problem);
    const ContentCopy content(QStringLiteral("kinds-content"));
    QJsonObject routine = content.object(QStringLiteral("routines/evening.json"));
    routine[u"id"] = QStringLiteral("made");
    routine[u"steps"] = steps;
    routine[u"minutes"] = minutes;
    content.write(QStringLiteral("routines/made.json"), QJsonDocument(routine).toJson());
    const ContentLibrary library = content.load();
    const QString problems = textOf(library.problems(), content.folder());
    QVERIFY2(problem.isEmpty()
                 ? problems.isEmpty()
                 : problems.contains(problem) && !problems.contains(QLatin1Char('\n')),
             qUtf8Printable(problems));
    QCOMPARE(library.routine(u"made") != nullptr, problem.isEmpty());
}

void RoutineRulesTest::aStatedLengthIsTheRealOne_data()
{
    QTest::addColumn<int>("seconds"); // of the stated minutes more than the real time
    QTest::addColumn<QString>("problem");
    QTest::newRow("40 s too long") << 40 << "";
    QTest::newRow("41 s too long") << 41 << "minutes: the steps add up to ";
    QTest::newRow("40 s too short") << -40 << "";
    QTest::newRow("41 s too short") << -41 << "minutes: the steps add up to ";
}

void RoutineRulesTest::aStatedLengthIsTheRealOne()
{
    QFETCH(int, seconds);
    QFETCH(QString, problem);
    const ContentCopy content;
    const ContentLibrary library = content.load();
    ContentProblems problems;
    const auto text =
        JsonText::read(content.path(QStringLiteral("routines/sided.json")), problems).value();
    Routine routine = *library.routine(u"sided");
    routine.length = 4min;

    // Rests of up to 30 s fill the time that the row asks for.
    const auto ready = timing::getReady(*library.exercise(u"soften"));
    auto missing =
        routine.length - std::chrono::seconds(seconds) - timing::length(routine, library);
    while (missing > 0s) {
        const auto most = missing - ready <= 30s ? missing : missing - ready - doses::minHold;
        const Dose dose{std::min<std::chrono::seconds>(30s, most - ready), 0s, 1, 1};
        routine.steps.push_back({QStringLiteral("soften"), dose, {}, {}, {}, false});
        missing -= ready + dose.hold;
    }
    QCOMPARE((routine.length - timing::length(routine, library)).count(), seconds);
    const QString found = textOf(routineProblems(routine, library, text), content.folder());
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qUtf8Printable(found));
}

QTEST_GUILESS_MAIN(RoutineRulesTest)
#include "routinerulestest.moc"
