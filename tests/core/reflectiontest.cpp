// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reflection.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;

/// Reflections: what their files may hold, which questions are asked, and what is kept.
class ReflectionTest : public QObject
{
    Q_OBJECT

private slots:
    void reflectionsAreLoaded();
    void unusableReflectionsAreLeftOut_data();
    void unusableReflectionsAreLeftOut();
    void translationsTakeTheWordsAlong();
    void misfittingTranslationsLeaveEnglish();
    void packsAddReflections();
    void packsReplaceNone();
    void questionsAreAskedByWhatWasAnswered_data();
    void questionsAreAskedByWhatWasAnswered();
    void onlyWhatWasGivenIsKept();
    void shippedReflections_data();
    void shippedReflections();
};

namespace {

const QString file = QStringLiteral("reflections/think.json");
const QString translation = QStringLiteral("languages/xx/think.json");

QJsonObject question(const char *id, QJsonObject more = {})
{
    more[u"id"] = QLatin1String(id);
    more[u"prompt"] = QStringLiteral("Prompt of %1?").arg(QLatin1String(id));
    more[u"hint"] = QStringLiteral("Hint.");
    return more;
}

QJsonObject scale(int from, int to, int step)
{
    return {{"from", from}, {"to", to}, {"step", step}, {"low", "Little"}, {"high", "Much"}};
}

QJsonObject onlyBelow(const char *id, int value)
{
    return {{"onlyBelow", QJsonObject{{"question", QLatin1String(id)}, {"value", value}}}};
}

/// Words, a number, words that are wanted below 7 only, and the number once more.
QJsonArray usual()
{
    return {question("what"), question("sure", {{"scale", scale(0, 10, 1)}}),
            question("smaller", onlyBelow("sure", 7)), question("again", {{"again", "sure"}})};
}

QByteArray made(const QString &id, const QJsonArray &questions)
{
    return QJsonDocument(QJsonObject{{"id", id},
                                     {"kind", "reflection"},
                                     {"name", "Think"},
                                     {"summary", "A short one."},
                                     {"intro", "About a thing."},
                                     {"questions", questions},
                                     {"closing", "Thank you."},
                                     {"offersHelp", true},
                                     {"evidence", QJsonObject{{"confidence", "expert"},
                                                              {"sources", QJsonArray{"R1"}},
                                                              {"reviewed", "2026-01-31"}}}})
        .toJson();
}

/// The small library with one reflection.
class Copy : public ContentCopy
{
public:
    explicit Copy(const QJsonArray &questions = usual())
        : ContentCopy(QStringLiteral("kinds-content"))
    {
        QDir().mkpath(path(QStringLiteral("reflections")));
        write(file, made(QStringLiteral("think"), questions));
    }

    ContentLibrary loadWithPack(const QString &id) const
    {
        const QTemporaryDir pack;
        QDir(pack.path()).mkpath(QStringLiteral("reflections"));
        QFile added(pack.filePath(QStringLiteral("reflections/%1.json").arg(id)));
        if (!added.open(QIODevice::WriteOnly) || added.write(made(id, {question("mine")})) < 0)
            qFatal("cannot write %s", qUtf8Printable(added.fileName()));
        added.close();
        return ContentLibrary::load({folder(), media(), {}, {}, {}, pack.path()});
    }
};

QString idsOf(const std::vector<ReflectionQuestion> &questions)
{
    QStringList ids;
    for (const ReflectionQuestion &each : questions)
        ids.append(each.id);
    return ids.join(QLatin1Char(' '));
}

ReflectionAnswer number(int value)
{
    return {{}, value};
}

} // namespace

void ReflectionTest::reflectionsAreLoaded()
{
    const Copy content;
    const ContentLibrary library = content.load();
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    QCOMPARE(library.reflections().size(), size_t(1));
    const Reflection *think = library.reflection(u"think");
    QCOMPARE(think->name, QStringLiteral("Think"));
    QCOMPARE(think->summary, QStringLiteral("A short one."));
    QCOMPARE(think->intro, QStringLiteral("About a thing."));
    QCOMPARE(think->closing, QStringLiteral("Thank you."));
    QVERIFY(think->offersHelp);
    QCOMPARE(think->questions.size(), size_t(4));
    QVERIFY(!think->scaleOf(think->questions[0]));
    const ReflectionScale *sure = think->scaleOf(think->questions[1]);
    QCOMPARE(sure->to, 10);
    QCOMPARE(sure->high, QStringLiteral("Much"));
    QCOMPARE(think->questions[2].onlyBelow->value, 7);
    QCOMPARE(think->scaleOf(think->questions[3]), sure);
    QVERIFY(!library.practice(u"think"));
}

void ReflectionTest::unusableReflectionsAreLeftOut_data()
{
    QTest::addColumn<QJsonArray>("questions");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QJsonArray &questions, const char *problem) {
        QTest::newRow(name) << questions << QString::fromLatin1(problem);
    };
    const auto withScale = [](int from, int to, int step) {
        return QJsonArray{question("a", {{"scale", scale(from, to, step)}})};
    };
    const QJsonObject first = question("a", {{"scale", scale(0, 10, 1)}});
    row("no question", {}, "questions");
    row("no prompt", {QJsonObject{{"id", "a"}, {"hint", "b"}}}, "\"prompt\" is missing");
    row("unknown key", {question("a", {{"answer", "text"}})}, "answer");
    row("twice the same id", {question("a"), question("a")}, "questions[1].id: two of them");
    row("upside down", withScale(10, 5, 1), "questions[0].scale: \"to\" has to be larger");
    row("no length", withScale(5, 5, 1), "questions[0].scale: \"to\" has to be larger");
    row("with a rest", withScale(0, 10, 3), "questions[0].scale: 3 does not go into 10");
    row("too many steps", withScale(0, 21, 1), "questions[0].scale: has 21 steps, and 20");
    row("no step", withScale(0, 10, 0), "questions[0].scale.step");
    row("both scales", {first, question("b", {{"scale", scale(0, 4, 1)}, {"again", "a"}})},
        "questions[1].again: has the scale of \"a\" already");
    row("again what comes later", {question("b", {{"again", "a"}}), first},
        "questions[0].again: no question \"a\" with a scale");
    row("again words", {question("a"), question("b", {{"again", "a"}})},
        "questions[1].again: no question \"a\" with a scale");
    row("below itself", {question("b", onlyBelow("b", 3))},
        "questions[0].onlyBelow.question: no question \"b\" with a scale");
    row("below the scale", {first, question("b", onlyBelow("a", 11))},
        "questions[1].onlyBelow.value: has to be above 0 and at most 10");
    row("never below",
        {question("a", {{"scale", scale(5, 10, 1)}}), question("b", onlyBelow("a", 5))},
        "questions[1].onlyBelow.value: has to be above 5 and at most 10");
}

void ReflectionTest::unusableReflectionsAreLeftOut()
{
    QFETCH(QJsonArray, questions);
    QFETCH(QString, problem);
    const Copy content(questions);
    const ContentLibrary library = content.load();
    QVERIFY(library.reflections().empty());
    QCOMPARE(library.problems().size(), size_t(1));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.startsWith(file) && told.contains(problem), qPrintable(told));
    QVERIFY(!library.routines().empty());
}

void ReflectionTest::translationsTakeTheWordsAlong()
{
    const Copy content;
    content.write(translation,
                  R"({"id": "think", "name": "Xthink", "closing": "X.",
                      "questions": [{"prompt": "Xwhat?", "scale": {"low": "Xno"}},
                                    {"hint": "Xhint.", "scale": {"high": "Xmuch"}}, {}, {}]})");
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    const Reflection *think = library.reflection(u"think");
    QCOMPARE(think->name, QStringLiteral("Xthink"));
    QCOMPARE(think->intro, QStringLiteral("About a thing."));
    QCOMPARE(think->closing, QStringLiteral("X."));
    QCOMPARE(think->questions[0].prompt, QStringLiteral("Xwhat?"));
    QVERIFY(!think->questions[0].scale);
    QCOMPARE(think->questions[1].hint, QStringLiteral("Xhint."));
    QCOMPARE(think->scaleOf(think->questions[3])->low, QStringLiteral("Little"));
    QCOMPARE(think->scaleOf(think->questions[3])->high, QStringLiteral("Xmuch"));
}

void ReflectionTest::misfittingTranslationsLeaveEnglish()
{
    const Copy content;
    content.write(translation, R"({"id": "think", "name": "X", "questions": [{"prompt": "X?"}]})");
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.contains(QStringLiteral("questions: has 1 entries, the English has 4")),
             qPrintable(told));
    QCOMPARE(library.reflection(u"think")->name, QStringLiteral("Think"));
}

void ReflectionTest::packsAddReflections()
{
    const ContentLibrary library = Copy().loadWithPack(QStringLiteral("more"));
    QCOMPARE(textOf(library.problems(), {}), QString());
    QCOMPARE(library.reflections().size(), size_t(2));
    QVERIFY(library.reflection(u"more"));
}

void ReflectionTest::packsReplaceNone()
{
    const ContentLibrary library = Copy().loadWithPack(QStringLiteral("think"));
    QCOMPARE(library.problems().size(), size_t(1));
    QVERIFY(library.problems()[0].message.contains(QStringLiteral("choose another id")));
    QCOMPARE(library.reflection(u"think")->questions.size(), size_t(4));
}

void ReflectionTest::questionsAreAskedByWhatWasAnswered_data()
{
    QTest::addColumn<ReflectionAnswers>("answers");
    QTest::addColumn<QString>("asked");
    const QString all = QStringLiteral("what sure smaller smallest again");
    const QString without = QStringLiteral("what sure again");
    const QString one = QStringLiteral("what sure smaller again");
    QTest::newRow("nothing yet") << ReflectionAnswers{} << without;
    QTest::newRow("words for a number") << ReflectionAnswers{{"sure", {"6", {}}}} << without;
    QTest::newRow("just sure enough") << ReflectionAnswers{{"sure", number(7)}} << without;
    QTest::newRow("just below") << ReflectionAnswers{{"sure", number(6)}} << one;
    QTest::newRow("not at all") << ReflectionAnswers{{"sure", number(0)}} << one;
    QTest::newRow("below twice") << ReflectionAnswers{{"sure", number(3)}, {"smaller", number(1)}}
                                 << all;
    QTest::newRow("below what is not asked")
        << ReflectionAnswers{{"sure", number(9)}, {"smaller", number(1)}} << without;
}

void ReflectionTest::questionsAreAskedByWhatWasAnswered()
{
    QFETCH(ReflectionAnswers, answers);
    const ReflectionScale ten{0, 10, 1, {}, {}};
    Reflection think;
    think.questions = {{"what", {}, {}, {}, {}, {}},
                       {"sure", {}, {}, ten, {}, {}},
                       {"smaller", {}, {}, ten, {}, OnlyBelow{"sure", 7}},
                       {"smallest", {}, {}, {}, {}, OnlyBelow{"smaller", 3}},
                       {"again", {}, {}, {}, "sure", {}}};
    QTEST(idsOf(askedQuestions(think, answers)), "asked");
}

void ReflectionTest::onlyWhatWasGivenIsKept()
{
    const Copy content;
    const ContentLibrary library = content.load();
    const Reflection &think = *library.reflection(u"think");
    QVERIFY(givenAnswers(think, {}).empty());
    QVERIFY(givenAnswers(think, {{"what", {" \n ", {}}}}).empty());
    const ReflectionAnswers answers{{"what", {" One thing.\nTwo. ", {}}},
                                    {"sure", number(8)},
                                    {"smaller", {"Asked before it was 8.", {}}},
                                    {"again", number(0)}};
    const std::vector<KeptAnswer> given{{"what", "Prompt of what?", "One thing.\nTwo.", {}, 0, {}},
                                        {"sure", "Prompt of sure?", {}, 8, 10, {}},
                                        {"again", "Prompt of again?", {}, 0, 10, "sure"}};
    QVERIFY(givenAnswers(think, answers) == given);
}

void ReflectionTest::shippedReflections_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << QStringLiteral("de");
}

void ReflectionTest::shippedReflections()
{
    QFETCH(QString, language);
    const auto library = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, language});
    QCOMPARE(textOf(library.problems(), SHIPPED_CONTENT), QString());
    const auto english = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    QCOMPARE(library.reflections().size(), size_t(2));
    for (const Reflection &each : library.reflections()) {
        const Reflection *original = english.reflection(each.id);
        QVERIFY(!each.evidence.sources.empty());
        for (size_t i = 0; i < each.questions.size(); ++i) {
            const bool isTranslated = each.questions[i].prompt != original->questions[i].prompt;
            QCOMPARE(isTranslated, !language.isEmpty());
        }
    }
    QVERIFY(library.reflection(u"thought-and-feeling")->offersHelp);
    const Reflection &matters = *library.reflection(u"what-matters");
    QCOMPARE(askedQuestions(matters, {{"confidence", number(7)}}).size(), size_t(4));
    QCOMPARE(askedQuestions(matters, {{"confidence", number(6)}}).size(), size_t(5));
}

QTEST_GUILESS_MAIN(ReflectionTest)
#include "reflectiontest.moc"
