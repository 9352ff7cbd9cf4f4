// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/packedcontent.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

const QString lean = QStringLiteral("exercises/lean.json");
const QString roll = QStringLiteral("exercises/roll.json");

} // namespace

class PackReplacementsTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenReplacementsLeaveWhatWasThere_data();
    void brokenReplacementsLeaveWhatWasThere();
    void aReplacementIsAsCareful();
    void aReplacedChecklistAsksAllThatBlocks_data();
    void aReplacedChecklistAsksAllThatBlocks();
    void aSafetyQuestionStays_data();
    void aSafetyQuestionStays();
    void anIdStaysWithItsKind();
    void theLastPackWins();
    void statedMinutesFollowAReplacement();
    void replacementsThatSpoilARoutineAreTakenBack();
    void onlyTheSpoilerIsTakenBack();
    void spoilersAreTakenBackOneAfterAnother();
    void aPackMayReplaceTheRoutineAsWell();
    void aPacksOwnBadRoutineIsItsOwn();
};

void PackReplacementsTest::brokenReplacementsLeaveWhatWasThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("problem");
    QTest::newRow("hold of 600 s")
        << lean << withHold(600, 1) << "holdSeconds: must be a number from 5 to 30";
    QTest::newRow("no such sound")
        << roll << QJsonObject{{"recordings", QJsonObject{{"setup", "none.wav"}}}}
        << "recordings.setup: there is no file";
    QTest::newRow("hour of heat") << "heats/pack.json" << QJsonObject{{"minutes", 60}}
                                  << "minutes: must be a number from 0 to 20";
    QTest::newRow("no checklist") << "heats/pack.json" << QJsonObject{{"checklist", "none"}}
                                  << "checklist: there is no usable checklist";
    QTest::newRow("routine with nothing")
        << "routines/mixed.json"
        << QJsonObject{{"steps", QJsonArray{QJsonObject{{"exercise", "nothing"}}}}}
        << "steps[0].exercise: there is no usable exercise";
}

void PackReplacementsTest::brokenReplacementsLeaveWhatWasThere()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, members);
    QFETCH(QString, problem);
    const PackedContent content;
    QJsonObject changed = members;
    changed[u"name"] = QStringLiteral("Of the pack");
    content.change(QStringLiteral("a"), file, changed);
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QVERIFY2(problems.startsWith(QLatin1String("a/") + file) && problems.contains(problem) &&
                 !problems.contains(QLatin1Char('\n')),
             qUtf8Printable(problems));
    const QString id = QFileInfo(file).baseName();
    const Routine practice = library.practice(id).value();
    QVERIFY(practice.name != QLatin1String("Of the pack"));
}

void PackReplacementsTest::aReplacementIsAsCareful()
{
    const PackedContent content;
    content.set(lean, QStringLiteral("excludedBy"), QJsonArray{"pregnancy"});
    content.set(lean, QStringLiteral("easierBy"), QJsonArray{"hypermobility"});
    content.change(QStringLiteral("a"), lean,
                   {{"name", "Of the pack"},
                    {"excludedBy", QJsonArray{"osteoporosis"}},
                    {"easierBy", QJsonArray()}});
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library), QString());
    const Exercise *exercise = library.exercise(u"lean");
    QCOMPARE(exercise->name, QStringLiteral("Of the pack"));
    QCOMPARE(exercise->excludedBy, (std::vector{Condition::Osteoporosis, Condition::Pregnancy}));
    QCOMPARE(exercise->easierBy, std::vector{Condition::Hypermobility});

    // One checklist in place of another would be a way around its questions.
    QJsonObject other = content.object(QStringLiteral("checklists/ask.json"));
    other[u"id"] = QStringLiteral("other");
    content.writePack(QStringLiteral("a/checklists/other.json"), QJsonDocument(other).toJson());
    content.change(QStringLiteral("a"), QStringLiteral("heats/pack.json"),
                   {{"checklist", "other"}});
    QVERIFY(content.problems(content.load())
                .contains(
                    QLatin1String("checklist: has to be \"ask\", like that of what it replaces")));
}

void PackReplacementsTest::aReplacedChecklistAsksAllThatBlocks_data()
{
    const QJsonObject skin{{"text", "It is hot."}, {"advice", "Wait."}, {"blocks", true}};
    const auto with = [skin](const char *key, const QJsonValue &value) {
        QJsonObject changed = skin;
        changed[QLatin1String(key)] = value;
        return changed;
    };
    QTest::addColumn<QJsonArray>("items");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("one more") << QJsonArray{with("text", "You have a fever."), skin} << true;
    QTest::newRow("other advice") << QJsonArray{with("advice", "Let it heal.")} << true;
    QTest::newRow("left out") << QJsonArray{with("text", "You have a fever.")} << false;
    QTest::newRow("no longer blocks")
        << QJsonArray{with("blocks", false), with("text", "You have a fever.")} << false;
}

void PackReplacementsTest::aReplacedChecklistAsksAllThatBlocks()
{
    QFETCH(QJsonArray, items);
    QFETCH(bool, isFine);
    const PackedContent content;
    content.change(QStringLiteral("a"), QStringLiteral("checklists/ask.json"), {{"items", items}});
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library),
             isFine ? QString()
                    : QStringLiteral("a/checklists/ask.json:12: items: has to ask \"It is "
                                     "hot.\" as well and to block, like the checklist whose place "
                                     "it takes"));
    QCOMPARE(library.checklist(u"ask")->items.size(), isFine ? size_t(items.size()) : size_t(2));
}

void PackReplacementsTest::aSafetyQuestionStays_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("one more") << "" << QJsonValue() << true;
    QTest::newRow("other advice") << "advice" << QJsonValue("Call.") << true;
    QTest::newRow("gone") << "id" << QJsonValue("another") << false;
    QTest::newRow("other words") << "text" << QJsonValue("You are a little tired.") << false;
    QTest::newRow("less urgent") << "urgency" << QJsonValue("soon") << false;
    QTest::newRow("another lock") << "crisis" << QJsonValue(true) << false;
}

void PackReplacementsTest::aSafetyQuestionStays()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isFine);
    const QString signs = QStringLiteral("screenings/warning-signs.json");
    const PackedContent content;
    QFile shipped(QStringLiteral(SHIPPED_CONTENT "/") + signs);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QDir().mkpath(content.path(QStringLiteral("screenings")));
    content.write(signs, shipped.readAll());
    QJsonArray questions = content.object(signs)[u"questions"].toArray();
    QJsonObject chest = questions[3].toObject();
    if (member.isEmpty())
        questions.append(QJsonObject{{"id", "more"}, {"text", "More."}, {"urgency", "now"}});
    else
        chest[member] = value;
    questions[3] = chest;
    content.change(QStringLiteral("a"), signs, {{"questions", questions}});
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library).contains(QLatin1String("has to ask \"chest\" as well")),
             !isFine);
    QCOMPARE(content.problems(library).isEmpty(), isFine);
    const auto &asked = library.screening(u"warning-signs")->questions;
    QCOMPARE(asked.size(), size_t(questions.size()));
    QVERIFY(isFine || asked[3].urgency == Urgency::Now);
}

void PackReplacementsTest::anIdStaysWithItsKind()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), QStringLiteral("heats/pack.json"), {{"id", "lean"}});
    content.change(QStringLiteral("a"), QStringLiteral("routines/mixed.json"), {{"id", "roll"}});
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QVERIFY2(problems.contains(QLatin1String("a/heats/lean.json:")) &&
                 problems.contains(QLatin1String("a/routines/roll.json:")) &&
                 problems.count(QLatin1String("of the kind \"exercise\"")) == 2,
             qUtf8Printable(problems));
    QVERIFY(library.exercise(u"lean") && library.exercise(u"roll"));
    QVERIFY(!library.heat(u"lean") && !library.routine(u"roll"));
}

void PackReplacementsTest::theLastPackWins()
{
    const PackedContent content;
    content.change(QStringLiteral("b"), roll, named("Roll of b"));
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    QCOMPARE(content.load().exercise(u"roll")->name, QStringLiteral("Roll of b"));
    content.writePack(QStringLiteral("b/exercises/roll.json"), "{");
    QCOMPARE(content.load().exercise(u"roll")->name, QStringLiteral("Roll of a"));
    QVERIFY(QDir(content.packs()).removeRecursively());
    QCOMPARE(content.load().exercise(u"roll")->name, QStringLiteral("Roll"));
}

void PackReplacementsTest::statedMinutesFollowAReplacement()
{
    const PackedContent content;
    QCOMPARE(content.load().routine(u"mixed")->length, 5min);
    content.change(QStringLiteral("a"), lean, withHold(30, 3));
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library), QString());
    QVERIFY(library.routine(u"mixed")->length > 6min);
    QCOMPARE(library.routine(u"sided")->length, 4min);
}

void PackReplacementsTest::replacementsThatSpoilARoutineAreTakenBack()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), lean,
                   {{"name", "Lean of a"}, {"positions", QJsonArray{"chair"}}});
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QVERIFY2(problems.startsWith(QLatin1String("a/exercises/lean.json:")) &&
                 problems.contains(QLatin1String("id: cannot take the place of the \"lean\" that "
                                                 "was there before: in the routine \"sided\"")) &&
                 !problems.contains(QLatin1Char('\n')),
             qUtf8Printable(problems));
    QCOMPARE(library.exercise(u"lean")->name, QStringLiteral("Lean"));
    QVERIFY(library.routine(u"sided") && library.routine(u"mixed"));
    QCOMPARE(library.routine(u"mixed")->length, 5min);
    QCOMPARE(content.load(QStringLiteral("xx")).exercise(u"lean")->name, QStringLiteral("Xlean"));
}

void PackReplacementsTest::onlyTheSpoilerIsTakenBack()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    content.change(QStringLiteral("a"), lean, {{"positions", QJsonArray{"chair"}}});
    content.set(QStringLiteral("routines/sided.json"), QStringLiteral("steps"),
                QJsonArray{QJsonObject{{"exercise", "lean"}, {"position", "standing"}},
                           QJsonObject{{"exercise", "roll"}}});
    const ContentLibrary library = content.load();
    QCOMPARE(library.problems().size(), size_t(1));
    QVERIFY(content.problems(library).startsWith(QLatin1String("a/exercises/lean.json:")));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of a"));
    QVERIFY(library.routine(u"sided"));
}

void PackReplacementsTest::spoilersAreTakenBackOneAfterAnother()
{
    const PackedContent content;
    const QJsonObject bad{{"positions", QJsonArray{"chair"}}};
    content.change(QStringLiteral("a"), lean, bad);
    content.change(QStringLiteral("b"), lean, named("Lean of b"));
    content.change(QStringLiteral("c"), lean, bad);
    ContentLibrary library = content.load();
    QCOMPARE(library.problems().size(), size_t(1));
    QVERIFY(content.problems(library).startsWith(QLatin1String("c/exercises/lean.json:")));
    QCOMPARE(library.exercise(u"lean")->name, QStringLiteral("Lean of b"));

    content.change(QStringLiteral("b"), lean, bad);
    library = content.load();
    QCOMPARE(library.problems().size(), size_t(3));
    QCOMPARE(library.exercise(u"lean")->positions.size(), size_t(2));
    QVERIFY(library.routine(u"sided"));
}

void PackReplacementsTest::aPackMayReplaceTheRoutineAsWell()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), lean, {{"positions", QJsonArray{"chair"}}});
    content.change(QStringLiteral("a"), QStringLiteral("routines/sided.json"),
                   {{"name", "Sided of a"},
                    {"steps", QJsonArray{QJsonObject{{"exercise", "lean"}},
                                         QJsonObject{{"exercise", "soften"}}}}});
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library), QString());
    QCOMPARE(library.routine(u"sided")->name, QStringLiteral("Sided of a"));
    QCOMPARE(library.exercise(u"lean")->positions.size(), size_t(1));
}

void PackReplacementsTest::aPacksOwnBadRoutineIsItsOwn()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), lean, named("Lean of a"));
    content.change(QStringLiteral("a"), QStringLiteral("routines/sided.json"), {{"minutes", 9}});
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QVERIFY2(problems.startsWith(QLatin1String("a/routines/sided.json:")) &&
                 problems.contains(QLatin1String("minutes: the steps add up to")),
             qUtf8Printable(problems));
    QCOMPARE(library.problems().size(), size_t(1));
    QCOMPARE(library.exercise(u"lean")->name, QStringLiteral("Lean of a"));
    QCOMPARE(library.routine(u"sided")->length, 2min);
}

QTEST_GUILESS_MAIN(PackReplacementsTest)
#include "packreplacementstest.moc"
