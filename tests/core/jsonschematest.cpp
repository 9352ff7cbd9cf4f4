// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/jsonschema.h"
#include "core/content/contentnames.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <map>

using namespace pacewell;

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void namesPlaceAndLine_data();
    void namesPlaceAndLine();
    void everyKindAsksForItsOwn_data();
    void everyKindAsksForItsOwn();
    void conditionsAreAllOffered();
    void letsAbsurdlyLongListsGoQuickly();
    void theProgramKnowsEveryWord_data();
    void theProgramKnowsEveryWord();

private:
    ContentCopy m_content;
};

void JsonSchemaTest::namesPlaceAndLine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problems"); // "line place: part of the message", a line each

    // A routine on ten lines, of which a row replaces some.
    const auto routine = [](const char *name, const std::map<int, const char *> &instead,
                            const char *problem) {
        QByteArrayList lines{
            "{ \"id\": \"x\", \"kind\": \"routine\",",
            "\"name\": \"X\", \"summary\": \"One.\",",
            "\"practice\": \"stretch\",",
            "\"minutes\": 5,",
            "\"timesOfDay\": [\"morning\"],",
            "\"gentle\": false,",
            "\"steps\": [{\"exercise\": \"a\"},",
            "{\"exercise\": \"b\", \"dose\": {\"holdSeconds\": 20, \"repetitions\": 2}}],",
            "\"evidence\": {\"confidence\": \"weak\", \"sources\": [\"R1\"],",
            "\"reviewed\": \"2026-11-21\"}}",
        };
        for (const auto &[line, text] : instead)
            lines[line - 1] = text;
        QTest::newRow(name) << "routine" << lines.join('\n') << QString::fromLatin1(problem);
    };
    const char *twoDoses = "{\"exercise\": \"b\", \"dose\": "
                           "{\"holdSeconds\": 20, \"secondsEachWay\": 2, \"repetitions\": 2}}],";
    const char *noDose = "{\"exercise\": \"b\", \"dose\": {\"repetitions\": 2}}],";
    const char *doseText = "8 steps[1].dose: How much. A stretch or rest has holdSeconds; "
                           "mobility and strength have secondsEachWay. Never both.";

    routine("valid", {}, "");
    routine("word not in the list", {{3, "\"practice\": \"dance\","}},
            "3 practice: must be one of: stretch, move, breathe, relax, heat, massage, sleep");
    routine("number as word", {{3, "\"practice\": 4,"}},
            "3 practice: must be one of: stretch, move, breathe, relax, heat, massage, sleep");
    routine("too many minutes", {{4, "\"minutes\": 26,"}},
            "4 minutes: must be a number from 2 to 25");
    routine("no minutes", {{4, "\"minutes\": 0,"}}, "4 minutes: must be a number from 2 to 25");
    routine("negative minutes", {{4, "\"minutes\": -5,"}},
            "4 minutes: must be a number from 2 to 25");
    routine("half minutes", {{4, "\"minutes\": 6.5,"}}, "4 minutes: must be a number from 2 to 25");
    routine("absurd minutes", {{4, "\"minutes\": 1e300,"}},
            "4 minutes: must be a number from 2 to 25");
    routine("huge whole minutes", {{4, "\"minutes\": 9223372036854775807,"}},
            "4 minutes: must be a number from 2 to 25");
    routine("minutes in words", {{4, "\"minutes\": \"five\","}},
            "4 minutes: must be a number from 2 to 25");
    routine("wrong type", {{6, "\"gentle\": \"no\","}}, "6 gentle: must be of the type boolean");
    routine("null", {{6, "\"gentle\": null,"}}, "6 gentle: must be of the type boolean");
    routine("list wanted", {{5, "\"timesOfDay\": \"morning\","}},
            "5 timesOfDay: must be of the type array");
    routine("word inside a list", {{5, "\"timesOfDay\": [\"morning\", \"noon\"],"}},
            "5 timesOfDay[1]: must be one of: morning, midday, evening");
    routine("missing", {{6, ""}}, "1 \"gentle\" is missing");
    routine("unknown key", {{6, "\"gentle\": false, \"colour\": \"red\","}},
            "6 colour: means nothing here");
    routine("empty text", {{2, "\"name\": \"\", \"summary\": \"One.\","}},
            "2 name: String should be no fewer than 1 characters");
    routine(
        "long text",
        {{2, "\"name\": \"12345678901234567890123456789012345678901\", \"summary\": \"One.\","}},
        "2 name: String should be no more than 40 characters");
    routine("deep inside",
            {{8, "{\"exercise\": \"b\", \"dose\": {\"holdSeconds\": 99, \"repetitions\": 2}}],"}},
            "8 steps[1].dose.holdSeconds: must be a number from 5 to 30");
    routine("both forms of a dose", {{8, twoDoses}}, doseText);
    routine("no form of a dose", {{8, noDose}}, doseText);
    routine("no steps", {{7, "\"steps\": [],"}, {8, ""}},
            "7 steps: Array should contain no fewer than 1");
    routine("two places at once", {{3, "\"practice\": \"dance\","}, {4, "\"minutes\": 99,"}},
            "3 practice: must be one of: stretch, move, breathe, relax, heat, massage, sleep\n"
            "4 minutes: must be a number from 2 to 25");
    routine("another kind", {{1, "{ \"id\": \"x\", \"kind\": \"exercise\","}},
            "1 kind: must be one of: routine");

    QTest::newRow("empty translation")
        << "translation" << QByteArray("{}") << "1 \"id\" is missing";
    QTest::newRow("translation with a number")
        << "translation" << QByteArray("{\"id\": \"x\",\n\"easier\": {\"name\": 1}}")
        << "2 easier.name: must be of the type string";
}

void JsonSchemaTest::namesPlaceAndLine()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    QFETCH(QString, problems);
    m_content.write(QStringLiteral("x.json"), json);
    ContentProblems found;
    const auto text = JsonText::read(m_content.path(QStringLiteral("x.json")), found);
    QVERIFY2(text, found.empty() ? "" : qUtf8Printable(found[0].text()));

    found = JsonSchema(kind).problemsOf(*text);
    const QStringList expected = problems.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &each : expected) {
        const int line = each.section(QLatin1Char(' '), 0, 0).toInt();
        const QString message = each.section(QLatin1Char(' '), 1);
        const bool isTold = std::ranges::any_of(found, [&](const ContentProblem &problem) {
            return problem.line == line && problem.message.contains(message);
        });
        QVERIFY2(isTold, qUtf8Printable(each + "\n not in\n" + textOf(found, {})));
    }
    QVERIFY2(found.size() == size_t(expected.size()), qUtf8Printable(textOf(found, {})));
}

void JsonSchemaTest::everyKindAsksForItsOwn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place"); // keys and list places, with dots
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *kind, const char *file, const char *place,
                        const QJsonValue &value, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(file)
                            << QString::fromLatin1(place) << value << QString::fromLatin1(problem);
    };
    const QJsonValue none(QJsonValue::Undefined);
    const char *breathing = "breathing/calm.json";
    row("no minutes", "breathing", breathing, "minutes", none, "\"minutes\" is missing");
    row("an hour", "breathing", breathing, "minutes", 60, "must be a number from 2 to 10");
    row("no out", "breathing", breathing, "pace.outSeconds", none, "\"outSeconds\" is missing");
    row("quarter seconds", "breathing", breathing, "pace.inSeconds", 4.25,
        "pace.inSeconds: must be a number from 2 to 6 in steps of 0.5");
    row("half seconds", "breathing", breathing, "pace.inSeconds", 4.5, "");
    row("a minute held", "breathing", breathing, "pace.holdFullSeconds", 60, "from 0 to 7 in");
    row("no why", "breathing", breathing, "why", none, "\"why\" is missing");
    row("no beginners", "breathing", breathing, "beginners", none, "\"beginners\" is missing");
    const char *relaxation = "relaxations/tense.json";
    row("tension 30 s", "relaxation", relaxation, "tenseSeconds", 30, "from 3 to 7");
    row("release 10 s", "relaxation", relaxation, "releaseSeconds", 10, "from 20 to 40");
    row("no soften", "relaxation", relaxation, "parts.0.soften", none, "parts[0]: One part:");
    row("no words", "relaxation", relaxation, "parts.2.text", none, "parts[2]: One part:");
    row("form", "relaxation", relaxation, "form", "trance", "form: must be one of: tenseRelease");
    row("an hour's relaxation", "relaxation", relaxation, "minutes", 60, "from 2 to 20");
    const char *massage = "massages/palms.json";
    row("throat", "massage", massage, "spots.0.place", "throat", "must be one of: upperTrapezius");
    row("two minutes", "massage", massage, "spots.0.seconds", 120, "from 20 to 60");
    row("to and fro", "massage", massage, "spots.0.sides", "alternate", "one of: each, both");
    row("gun", "massage", massage, "tool", "gun", "must be one of: hands, ball, roller");
    row("no checklist", "massage", massage, "checklist", none, "\"checklist\" is missing");
    const char *heat = "heats/pack.json";
    row("hour of heat", "heat", heat, "minutes", 60, "must be a number from 0 to 20");
    row("unprepared", "heat", heat, "preparation", QJsonArray(), "preparation: Array should");
    row("unasked", "heat", heat, "checklist", none, "\"checklist\" is missing");
    const char *checklist = "checklists/first.json";
    row("empty", "checklist", checklist, "items", QJsonArray(), "items: Array should contain");
    row("no advice", "checklist", checklist, "items.0.advice", none, "\"advice\" is missing");
    row("blocks by words", "checklist", checklist, "items.0.blocks", "yes", "type boolean");
    const char *routine = "routines/evening.json";
    row("two things in a step", "routine", routine, "steps.0.exercise", "lean",
        "steps[0]: One step:");
    row("nothing in a step", "routine", routine, "steps.2.practice", none, "steps[2]: One step:");
    row("unknown recording", "breathing", breathing, "recordings", QJsonObject{{"name", "x.wav"}},
        "recordings.name: means nothing here");
}

void JsonSchemaTest::everyKindAsksForItsOwn()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    const ContentCopy content(QStringLiteral("kinds-content"));
    const JsonSchema schema(kind);
    ContentProblems found;
    const auto before = JsonText::read(content.path(file), found).value();
    QCOMPARE(textOf(schema.problemsOf(before), content.folder()), QString());

    const std::function<QJsonValue(QJsonValue, QStringList)> changed = [&](const QJsonValue &in,
                                                                           QStringList path) {
        if (path.isEmpty())
            return value;
        const QString key = path.takeFirst();
        if (in.isArray()) {
            QJsonArray array = in.toArray();
            array[key.toInt()] = changed(array.at(key.toInt()), path);
            return QJsonValue(array);
        }
        QJsonObject object = in.toObject();
        object.insert(key, changed(object.value(key), path)); // undefined removes it
        return QJsonValue(object);
    };
    const QJsonObject after = changed(before.object(), place.split(QLatin1Char('.'))).toObject();
    content.write(file, QJsonDocument(after).toJson());
    const auto text = JsonText::read(content.path(file), found).value();
    const QString problems = textOf(schema.problemsOf(text), content.folder());
    QVERIFY2(problem.isEmpty() ? problems.isEmpty()
                               : problems.contains(problem) && !problems.contains(u'\n'),
             qUtf8Printable(problems));
}

void JsonSchemaTest::conditionsAreAllOffered()
{
    QFile file(QStringLiteral(SHIPPED_CONTENT "/schema/common.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject common = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue words = common[u"definitions"][u"conditions"][u"items"][u"enum"];
    QCOMPARE(words.toArray().size(), conditionCount);
    for (int i = 0; i < conditionCount; ++i)
        QCOMPARE(words[i].toString(), nameOf(Condition(i)));
}

void JsonSchemaTest::letsAbsurdlyLongListsGoQuickly()
{
    QJsonArray words;
    for (int i = 0; i < 100'000; ++i)
        words.append(QStringLiteral("neck"));
    QJsonObject exercise = m_content.object(QStringLiteral("exercises/lean.json"));
    exercise[u"areas"] = words;
    m_content.write(QStringLiteral("exercises/lean.json"),
                    QJsonDocument(exercise).toJson(QJsonDocument::Compact));
    ContentProblems found;
    const auto text = JsonText::read(m_content.path(QStringLiteral("exercises/lean.json")), found);
    QVERIFY(text);
    found = JsonSchema(QStringLiteral("exercise")).problemsOf(*text);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].message.startsWith(QLatin1String("areas: ")));
}

void JsonSchemaTest::theProgramKnowsEveryWord_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("place");
    QTest::addColumn<std::function<bool(QStringView)>>("isKnown");
    const auto row = [](const char *name, const char *kind, const char *place, auto valueNamed) {
        QTest::newRow(name) << QString::fromLatin1(kind)
                            << QString::fromLatin1(place).split(QLatin1Char(' '))
                            << std::function<bool(QStringView)>([valueNamed](QStringView word) {
                                   return valueNamed(word).has_value();
                               });
    };
    row("types", "exercise", "properties type", exerciseTypeNamed);
    row("sides", "exercise", "properties sides", sidesNamed);
    row("positions", "common", "definitions positions items", exercisePositionNamed);
    row("areas", "common", "definitions area", areaNamed);
    row("muscles", "common", "definitions muscle", muscleNamed);
    row("conditions", "common", "definitions conditions items", conditionNamed);
    row("confidence", "common", "definitions evidence properties confidence", confidenceNamed);
    row("views", "common", "definitions figure properties view", viewNamed);
    row("body positions", "common", "definitions figure properties position", positionNamed);
    row("focus", "common", "definitions figure properties focus", focusNamed);
    row("props", "common", "definitions figure properties props items", propNamed);
    row("left hand", "common", "definitions pose properties left.hand", landmarkNamed);
    row("right hand", "common", "definitions pose properties right.hand", landmarkNamed);
    row("both hands", "common", "definitions pose properties both.hand", landmarkNamed);
    row("relaxation forms", "relaxation", "properties form", relaxationFormNamed);
    row("sides of parts", "relaxation", "properties parts items properties side", partSideNamed);
    row("massage tools", "massage", "properties tool", massageToolNamed);
    row("places", "massage", "properties spots items properties place", bodyPlaceNamed);
    row("massage sides", "massage", "properties spots items properties sides", sidesNamed);
    row("practice", "routine", "properties practice", practiceKindNamed);
    row("times of day", "routine", "properties timesOfDay items", timeOfDayNamed);
    row("routine positions", "routine", "properties steps items properties position",
        exercisePositionNamed);
    row("kinds of activity", "activity", "properties kind", activityKindNamed);
    row("units", "activity", "properties unit", amountUnitNamed);
    row("efforts", "activity", "properties effort", effortNamed);
    row("postures", "activity", "properties posture", activityPostureNamed);
    row("routine sides", "routine", "properties steps items properties sides", sideNamed);
}

void JsonSchemaTest::theProgramKnowsEveryWord()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, place);
    QFETCH(std::function<bool(QStringView)>, isKnown);
    QFile file(QStringLiteral(SHIPPED_CONTENT "/schema/%1.schema.json").arg(kind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonValue at = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &part : place)
        at = at[part];
    const QJsonArray words = at[u"enum"].toArray();
    QVERIFY(!words.isEmpty());
    for (const QJsonValue &word : words)
        QVERIFY2(isKnown(word.toString()), qUtf8Printable(word.toString()));
    QVERIFY(!isKnown(u"no such word"));
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "jsonschematest.moc"
