// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(pacewell::PracticeKind)

class ContentKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyItemHasTheCommonParts();
    void readsExercises();
    void readsBreathing();
    void readsRelaxations();
    void readsMassages();
    void readsHeat();
    void readsChecklists();
    void readsRoutines();
    void findsItemsOfEveryKind();
    void everyItemCanBePractisedOnItsOwn_data();
    void everyItemCanBePractisedOnItsOwn();
    void anIdBelongsToOneKind();
    void checklistsHaveToBlock_data();
    void checklistsHaveToBlock();
    void recordingsGoWithSides_data();
    void recordingsGoWithSides();

private:
    const ContentCopy m_content{QStringLiteral("kinds-content")};
    const ContentLibrary m_library = m_content.load();
};

void ContentKindsTest::everyItemHasTheCommonParts()
{
    QCOMPARE(textOf(m_library.problems(), m_content.folder()), QString());
    const Heat *pack = m_library.heat(u"pack");
    QCOMPARE(pack->name, QStringLiteral("Pack"));
    QCOMPARE(pack->summary, QStringLiteral("A short one."));
    QCOMPARE(pack->why, QStringLiteral("It may ease."));
    QVERIFY(pack->positions == std::vector{Position::Chair});
    QVERIFY((pack->areas == std::vector{Area::Neck, Area::Shoulders}));
    QVERIFY(pack->isHandsFree);
    QCOMPARE(pack->setup.text, QStringLiteral("Sit tall."));
    QCOMPARE(pack->instruction.text, QStringLiteral("Breathe softly."));
    QCOMPARE(pack->steps, (QStringList{"First.", "Then."}));
    QCOMPARE(pack->cautions, QStringList{"Go slowly."});
    QCOMPARE(pack->stopSigns, QStringList{"Sharp pain."});
    QCOMPARE(pack->evidence.confidence, Confidence::Expert);
    QCOMPARE(pack->evidence.reviewed, QDate(2026, 1, 31));
    QVERIFY(pack->figure.poses.empty());
}

void ContentKindsTest::readsExercises()
{
    const ContentCopy content(QStringLiteral("kinds-content"));
    const QString file = QStringLiteral("exercises/lean.json");
    content.set(file, QStringLiteral("easierBy"), QJsonArray{"balance", "fainting"});
    content.set(file, QStringLiteral("excludedBy"), QJsonArray{"osteoporosis", "panic"});
    content.set(file, QStringLiteral("handsFree"), false);
    content.set(file, QStringLiteral("spoken"), QJsonObject{{"setup", "Let {side} hang."}});
    const ContentLibrary library = content.load();
    const Exercise *lean = library.exercise(u"lean");
    QVERIFY2(lean, qUtf8Printable(textOf(library.problems(), content.folder())));
    QVERIFY((lean->easierBy == std::vector{Condition::Balance, Condition::Fainting}));
    QVERIFY((lean->excludedBy == std::vector{Condition::Osteoporosis, Condition::Panic}));
    QVERIFY(!lean->isHandsFree);
    QCOMPARE(lean->why, QStringLiteral("It may ease."));
    QCOMPARE(lean->setup.spoken, QStringLiteral("Let {side} hang."));
    QCOMPARE(lean->instruction.spoken, QString());
}

void ContentKindsTest::readsBreathing()
{
    const BreathingPattern *calm = m_library.breathing(u"calm");
    QVERIFY((calm->pace == BreathPace{4s, 0s, 6s, 0s}));
    QCOMPARE(calm->length, 3min);
    QCOMPARE(calm->maxBreaths, 0);
    QVERIFY(calm->isForBeginners && !calm->isOptional);
    QVERIFY(!m_library.breathing(u"own")->pace.isPaced());
    const BreathingPattern *pause = m_library.breathing(u"pause");
    QVERIFY((pause->pace == BreathPace{4s, 4s, 4s, 4s}));
    QVERIFY(pause->isOptional && !pause->isForBeginners);
    QCOMPARE(pause->excludedBy.size(), size_t(6));

    const ContentCopy content(QStringLiteral("kinds-content"));
    content.set(QStringLiteral("breathing/calm.json"), QStringLiteral("pace"),
                QJsonObject{{"inSeconds", 3.5}, {"outSeconds", 4.5}});
    content.set(QStringLiteral("breathing/calm.json"), QStringLiteral("maxBreaths"), 12);
    const ContentLibrary library = content.load();
    QVERIFY((library.breathing(u"calm")->pace == BreathPace{3500ms, 0s, 4500ms, 0s}));
    QCOMPARE(library.breathing(u"calm")->maxBreaths, 12);
}

void ContentKindsTest::readsRelaxations()
{
    const Relaxation *scan = m_library.relaxation(u"scan");
    QCOMPARE(scan->form, RelaxationForm::BodyScan);
    QCOMPARE(scan->length, 2min);
    QCOMPARE(scan->parts.size(), size_t(2));
    QCOMPARE(scan->parts[0].title, QStringLiteral("Feet"));
    QVERIFY(scan->parts[0].areas == std::vector{Area::Feet});
    QVERIFY(scan->parts[0].muscles == std::vector{Muscle::FootMuscles});
    QVERIFY(!scan->parts[0].isTensed());
    QCOMPARE(scan->parts[0].attend, 50s);
    QCOMPARE(scan->parts[0].side, RelaxationPart::PartSide::None);
    QCOMPARE(scan->parts[1].side, RelaxationPart::PartSide::Dominant);

    const Relaxation *tense = m_library.relaxation(u"tense");
    QCOMPARE(tense->form, RelaxationForm::TenseRelease);
    QCOMPARE(tense->tense, 5s);
    QCOMPARE(tense->release, 25s);
    QVERIFY(tense->parts[0].isTensed());
    QCOMPARE(tense->parts[0].tense.text, QStringLiteral("Close your hands."));
    QCOMPARE(tense->parts[0].release.text, QStringLiteral("Open them."));
    QCOMPARE(tense->parts[0].soften.text, QStringLiteral("Soften them."));
    QVERIFY(!tense->parts[2].isTensed());
}

void ContentKindsTest::readsMassages()
{
    const Massage *palms = m_library.massage(u"palms");
    QCOMPARE(palms->tool, MassageTool::Hands);
    QCOMPARE(palms->checklist, QStringLiteral("first"));
    QCOMPARE(palms->length, 2min);
    QCOMPARE(palms->spots.size(), size_t(2));
    QCOMPARE(palms->spots[0].place, BodyPlace::Palm);
    QVERIFY(palms->spots[0].muscles == std::vector{Muscle::HandMuscles});
    QCOMPARE(palms->spots[0].sides, Sides::Each);
    QCOMPARE(palms->spots[0].time, 30s);
    QCOMPARE(palms->spots[0].text.text, QStringLiteral("Press your {side} palm."));
    QVERIFY(palms->spots[0].figure.poses.empty());
    QCOMPARE(palms->spots[1].sides, Sides::Both);
}

void ContentKindsTest::readsHeat()
{
    QCOMPARE(m_library.heat(u"pack")->length, 15min);
    QCOMPARE(m_library.heat(u"pack")->checklist, QStringLiteral("first"));
    QCOMPARE(m_library.heat(u"pack")->preparation, QStringList{"Wrap it."});
    QVERIFY(!m_library.heat(u"pack")->isWholeBody);
    QVERIFY(m_library.heat(u"bath")->isWholeBody);
    QCOMPARE(m_library.heat(u"wrap")->length, 0min);
}

void ContentKindsTest::readsChecklists()
{
    const Checklist *first = m_library.checklist(u"first");
    QCOMPARE(first->name, QStringLiteral("First"));
    QCOMPARE(first->intro, QStringLiteral("Look at these."));
    QCOMPARE(first->items.size(), size_t(2));
    QCOMPARE(first->items[0].text, QStringLiteral("The skin is sore."));
    QCOMPARE(first->items[0].advice, QStringLiteral("Wait until it has healed."));
    QVERIFY(first->items[0].isBlocking && !first->items[1].isBlocking);
}

void ContentKindsTest::readsRoutines()
{
    const Routine *evening = m_library.routine(u"evening");
    QCOMPARE(evening->practice, PracticeKind::Sleep);
    const std::vector<RoutineStep> expected{{QStringLiteral("pack"), {}, {}, {}, 5min, false},
                                            {QStringLiteral("lean"), {}, {}, {}, {}, true},
                                            {QStringLiteral("calm"), {}, {}, {}, 2min, false},
                                            {QStringLiteral("dusk"), {}, {}, {}, {}, false}};
    QVERIFY(evening->steps == expected);
}

void ContentKindsTest::findsItemsOfEveryKind()
{
    for (const char16_t *id : {u"lean", u"calm", u"scan", u"palms", u"pack"}) {
        const GuidedItem *item = m_library.item(id);
        QVERIFY(item);
        QCOMPARE(item->id, QString::fromUtf16(id));
    }
    QVERIFY(!m_library.item(u"first") && !m_library.item(u"evening") && !m_library.item(u""));
    QVERIFY(!m_library.breathing(u"scan") && !m_library.heat(u"palms"));
    QVERIFY(!m_library.massage(u"pack") && !m_library.relaxation(u"calm"));
    QVERIFY(!m_library.checklist(u"none"));
}

void ContentKindsTest::everyItemCanBePractisedOnItsOwn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<PracticeKind>("kind");
    QTest::addColumn<int>("minutes");
    QTest::newRow("stretch") << "lean" << PracticeKind::Stretch << 2;
    QTest::newRow("breathing") << "calm" << PracticeKind::Breathe << 3;
    QTest::newRow("relaxation") << "scan" << PracticeKind::Relax << 2;
    QTest::newRow("wind-down") << "dusk" << PracticeKind::Sleep << 2;
    QTest::newRow("massage") << "palms" << PracticeKind::Massage << 2;
    QTest::newRow("heat") << "pack" << PracticeKind::Heat << 15;
    QTest::newRow("heat by its label") << "wrap" << PracticeKind::Heat << 0;
}

void ContentKindsTest::everyItemCanBePractisedOnItsOwn()
{
    QFETCH(QString, id);
    QFETCH(PracticeKind, kind);
    QFETCH(int, minutes);
    const Routine practice = m_library.practice(id).value();
    QCOMPARE(practice.id, id);
    QCOMPARE(practice.name, m_library.item(id)->name);
    QCOMPARE(practice.summary, m_library.item(id)->summary);
    QCOMPARE(practice.practice, kind);
    QCOMPARE(practice.length, std::chrono::minutes(minutes));
    QCOMPARE(practice.steps.size(), size_t(1));
    QCOMPARE(practice.steps.front().item, id);
    QVERIFY(!m_library.practice(u"first"));
}

void ContentKindsTest::anIdBelongsToOneKind()
{
    const ContentCopy content(QStringLiteral("kinds-content"));
    QJsonObject object = content.object(QStringLiteral("heats/pack.json"));
    object[u"id"] = QStringLiteral("lean");
    content.write(QStringLiteral("heats/lean.json"), QJsonDocument(object).toJson());
    object = content.object(QStringLiteral("routines/evening.json"));
    object[u"id"] = QStringLiteral("calm");
    content.write(QStringLiteral("routines/calm.json"), QJsonDocument(object).toJson());
    const ContentLibrary library = content.load();
    const QStringList problems =
        textOf(library.problems(), content.folder()).split(QLatin1Char('\n'));
    QCOMPARE(problems.size(), 2);
    QVERIFY2(problems[0].startsWith(QLatin1String("heats/lean.json:")) &&
                 problems[0].endsWith(QLatin1String("id: already belongs to something of the kind "
                                                    "\"exercise\"; choose another")),
             qUtf8Printable(problems[0]));
    QVERIFY2(problems[1].startsWith(QLatin1String("routines/calm.json:")) &&
                 problems[1].contains(QLatin1String("of the kind \"breathing\"")),
             qUtf8Printable(problems[1]));
    QVERIFY(library.exercise(u"lean") && !library.heat(u"lean"));
    QVERIFY(library.breathing(u"calm") && !library.routine(u"calm"));
}

void ContentKindsTest::checklistsHaveToBlock_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << false << "checklist: there is no usable checklist called \"first\"";
    QTest::newRow("blocks nothing") << true << "checklist: nothing in \"first\" blocks";
}

void ContentKindsTest::checklistsHaveToBlock()
{
    QFETCH(bool, isThere);
    QFETCH(QString, problem);
    const ContentCopy content(QStringLiteral("kinds-content"));
    const QString file = QStringLiteral("checklists/first.json");
    if (isThere)
        content.set(file, QStringLiteral("items"),
                    QJsonArray{QJsonObject{{"text", "T."}, {"advice", "A."}, {"blocks", false}}});
    else
        QVERIFY(QFile::remove(content.path(file)));
    const ContentLibrary library = content.load();
    QVERIFY(library.massages().empty() && library.heats().empty());
    const QString problems = textOf(library.problems(), content.folder());
    QCOMPARE(problems.count(problem), 4);
    QVERIFY(problems.contains(QLatin1String("evening.json"))); // it begins with heat
}

void ContentKindsTest::recordingsGoWithSides_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("recordings");
    QTest::addColumn<QString>("problem"); // empty: fine
    const QString lean = QStringLiteral("exercises/lean.json");
    const QString calm = QStringLiteral("breathing/calm.json");
    QTest::newRow("both sides") << lean << QStringList{"setup.left", "setup.right"} << "";
    QTest::newRow("left only") << lean << QStringList{"setup.left"}
                               << "recordings.setup: the line names a side";
    QTest::newRow("right only") << lean << QStringList{"setup.right"}
                                << "recordings.setup: the line names a side";
    QTest::newRow("one for both") << lean << QStringList{"instruction"}
                                  << "recordings.instruction: the line names a side";
    QTest::newRow("no side") << calm << QStringList{"setup", "instruction"} << "";
    QTest::newRow("sides of none") << calm << QStringList{"setup.left", "setup.right"}
                                   << "recordings.setup: the line names no side";
}

void ContentKindsTest::recordingsGoWithSides()
{
    QFETCH(QString, file);
    QFETCH(QStringList, recordings);
    QFETCH(QString, problem);
    const ContentCopy content(QStringLiteral("kinds-content"));
    content.write(QStringLiteral("../media/hum.wav"), "RIFF    WAVE");
    QJsonObject voice;
    for (const QString &key : recordings)
        voice[key] = QStringLiteral("hum.wav");
    content.set(file, QStringLiteral("recordings"), voice);
    const ContentLibrary library = content.load();
    const QString problems = textOf(library.problems(), content.folder());
    QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.contains(problem),
             qUtf8Printable(problems));
    const GuidedItem *item = library.item(QFileInfo(file).baseName());
    QCOMPARE(item != nullptr, problem.isEmpty());
    if (item) {
        QCOMPARE(item->setup.recording,
                 QFileInfo(content.media()).canonicalFilePath() + "/hum.wav");
        QCOMPARE(item->setup.recordingForRight.isEmpty(), !recordings.contains("setup.right"));
    }
}

QTEST_GUILESS_MAIN(ContentKindsTest)
#include "contentkindstest.moc"
