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
            "3 practice: must be one of: stretch, move");
    routine("number as word", {{3, "\"practice\": 4,"}},
            "3 practice: must be one of: stretch, move");
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
            "3 practice: must be one of: stretch, move\n"
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
    row("positions", "exercise", "properties positions items", exercisePositionNamed);
    row("areas", "exercise", "properties areas items", areaNamed);
    row("muscles", "exercise", "properties muscles items", muscleNamed);
    row("sides", "exercise", "properties sides", sidesNamed);
    row("confidence", "exercise", "definitions evidence properties confidence", confidenceNamed);
    row("views", "exercise", "properties figure properties view", viewNamed);
    row("body positions", "exercise", "properties figure properties position", positionNamed);
    row("focus", "exercise", "properties figure properties focus", focusNamed);
    row("props", "exercise", "properties figure properties props items", propNamed);
    row("left hand", "exercise", "definitions pose properties left.hand", landmarkNamed);
    row("right hand", "exercise", "definitions pose properties right.hand", landmarkNamed);
    row("both hands", "exercise", "definitions pose properties both.hand", landmarkNamed);
    row("practice", "routine", "properties practice", practiceKindNamed);
    row("times of day", "routine", "properties timesOfDay items", timeOfDayNamed);
    row("routine positions", "routine", "properties steps items properties position",
        exercisePositionNamed);
    row("routine sides", "routine", "properties steps items properties sides", sideNamed);
    row("routine confidence", "routine", "definitions evidence properties confidence",
        confidenceNamed);
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
