// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readinesswords.h"
#include "support/contentcopy.h"
#include "ui/practicewords.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// What a person reads about a practice before it begins.
class ReadinessWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void notes();
    void everyBarHasWords();
    void refusals_data();
    void refusals();
    void doses_data();
    void doses();
    void aRoutineTellsEachCautionOnce();

private:
    const ContentCopy m_copy;
    const ContentLibrary m_library = m_copy.load();
};

void ReadinessWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(textOf(m_library.problems(), m_copy.folder()), QString());
}

void ReadinessWordsTest::notes()
{
    using Kind = Change::Kind;
    Readiness readiness;
    const QString lean = QStringLiteral("lean");
    readiness.changes = {
        {lean, Condition::Osteoporosis, Kind::Replaced, QStringLiteral("roll")},
        {lean, Condition::HipReplacement, Kind::LeftOut},
        {lean, Condition::Balance, Kind::Easier},
        {lean, Condition::Hypermobility, Kind::ShorterHold},
        {QStringLiteral("press"), Condition::Hypermobility, Kind::ShorterHold},
    };
    readiness.capChanges = {
        {lean, Muscle::Gastrocnemius, MuscleCap::Week, CapChange::Kind::LeftOut},
        {lean, Muscle::Gastrocnemius, MuscleCap::Session, CapChange::Kind::FewerRepetitions},
    };
    readiness.breathingSwaps = {{QStringLiteral("slow"), QStringLiteral("own")}};
    const QStringList expected{
        QStringLiteral("Lean is left out, since you ticked thin bones. Roll takes its place."),
        QStringLiteral("Lean is left out, since you ticked an artificial hip."),
        QStringLiteral("Lean comes in its easier form, since you ticked unsteadiness."),
        QStringLiteral("Stretches are held for 10 seconds at most, since you ticked very flexible "
                       "joints."),
        QStringLiteral("Your calves had enough stretching this week. So Lean rests today."),
        QStringLiteral("Your calves had enough stretching for one session. So Lean comes fewer "
                       "times."),
        QStringLiteral("Slow comes later. Own takes its place for now."),
    };
    QCOMPARE(words::notes(readiness, m_library), expected);
}

void ReadinessWordsTest::everyBarHasWords()
{
    const QDateTime now({2026, 11, 24}, {8, 10}, QTimeZone::utc());
    QVERIFY(words::refusal({}, now).isEmpty());
    for (int bar = 0; bar <= int(Bar::MusclesEnough); ++bar) {
        Readiness readiness;
        readiness.bar = Bar(bar);
        const QString said = words::refusal(readiness, now);
        QVERIFY2(said.endsWith(QLatin1Char('.')), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
    }
    for (int condition = 0; condition < conditionCount; ++condition)
        QVERIFY(!words::briefly(Condition(condition)).isEmpty());
}

void ReadinessWordsTest::refusals_data()
{
    QTest::addColumn<Readiness>("readiness");
    QTest::addColumn<QString>("said");
    Readiness readiness;
    readiness.bar = Bar::HeatPause;
    readiness.wait = 25min;
    QTest::newRow("heat") << readiness
                          << "The skin there needs its pause. Warmth is fine again in 25 minutes, "
                             "at 08:35.";
    readiness.bar = Bar::NothingSuits;
    readiness.because = Condition::Pregnancy;
    QTest::newRow("a condition") << readiness
                                 << "This one does not go well with pregnancy, which you ticked. "
                                    "Others suit you better.";
    readiness.bar = Bar::BreathingWaits;
    readiness.breathing = BreathingBar::Condition;
    QTest::newRow("holds") << readiness
                           << "Holding the breath does not go well with pregnancy, which you "
                              "ticked. Ways of breathing without holds suit you better.";
    readiness.bar = Bar::MusclesEnough;
    readiness.capChanges = {
        {QStringLiteral("lean"), Muscle::Soleus, MuscleCap::Session, CapChange::Kind::LeftOut}};
    QTest::newRow("this session") << readiness
                                  << "These muscles had enough stretching for now. In an hour "
                                     "there is room again.";
}

void ReadinessWordsTest::refusals()
{
    QFETCH(Readiness, readiness);
    QFETCH(QString, said);
    const QDateTime now({2026, 11, 24}, {8, 10}, QTimeZone::utc());
    QCOMPARE(words::refusal(readiness, now), said);
}

void ReadinessWordsTest::doses_data()
{
    QTest::addColumn<Dose>("dose");
    QTest::addColumn<int>("sides"); ///< as a person does them
    QTest::addColumn<bool>("easier");
    QTest::addColumn<QString>("said");
    QTest::newRow("held") << Dose{20s, 0s, 2, 1} << 2 << false << "2 × 20 seconds, each side";
    QTest::newRow("held once") << Dose{20s, 0s, 1, 1} << 1 << false << "20 seconds, left side only";
    QTest::newRow("moved") << Dose{0s, 3s, 6, 1} << 2 << false << "6 times, each side";
    QTest::newRow("in rounds") << Dose{0s, 3s, 6, 2} << 2 << false
                               << "6 times, 2 rounds, each side";
    QTest::newRow("easier") << Dose{0s, 3s, 6, 1} << 2 << true << "3 times, each side, easier form";
}

void ReadinessWordsTest::doses()
{
    QFETCH(Dose, dose);
    QFETCH(int, sides);
    QFETCH(bool, easier);
    QFETCH(QString, said);
    Exercise exercise;
    exercise.sides = Sides::Each;
    SessionStep step;
    step.guided = exercise;
    step.dose = dose;
    step.sides = {Side::Left};
    if (sides == 2)
        step.sides.push_back(Side::Right);
    step.isEasier = easier;
    QCOMPARE(words::dose(step), said);
}

void ReadinessWordsTest::aRoutineTellsEachCautionOnce()
{
    Routine routine = m_library.practice(u"lean").value();
    routine.steps.push_back({QStringLiteral("roll"), {}, {}, {}, {}, false});
    const auto script = SessionScript::from(routine, m_library, {});
    QCOMPARE(words::parts(script).size(), 2);
    MovementText text = words::practice(script);
    QVERIFY(text.steps.isEmpty() && !text.stopSigns.isEmpty());
    QCOMPARE(text.stopSigns.removeDuplicates(), 0);
    QCOMPARE(text.cautions.removeDuplicates(), 0);

    const auto alone = SessionScript::from(m_library.practice(u"lean").value(), m_library, {});
    QCOMPARE(words::parts(alone).size(), 1);
    QVERIFY(!words::practice(alone).steps.isEmpty());
}

QTEST_GUILESS_MAIN(ReadinessWordsTest)
#include "readinesswordstest.moc"
