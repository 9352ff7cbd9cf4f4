// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentcopy.h"

#include <QTest>

using namespace pacewell;

class ContentTranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void translationsOverlay();
    void everyKindIsTranslated();
    void aTranslatedLineLosesTheEnglishVoice();
    void brokenTranslationsLeaveEnglish_data();
    void brokenTranslationsLeaveEnglish();
    void misfittingTranslationsLeaveEnglish_data();
    void misfittingTranslationsLeaveEnglish();
};

namespace {

const QString kinds = QStringLiteral("kinds-content");

} // namespace

void ContentTranslationTest::translationsOverlay()
{
    const ContentCopy content;
    QCOMPARE(ContentLibrary::languages(content.folder()), QStringList{"xx"});
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(textOf(library.problems(), {}), QString());
    const Exercise *lean = library.exercise(u"lean");
    QCOMPARE(lean->name, QStringLiteral("Xlean"));
    QCOMPARE(lean->instruction.text, QStringLiteral("X {otherSide}."));
    QCOMPARE(lean->setup.text, QStringLiteral("Let your {side} arm hang."));
    QCOMPARE(lean->easier.name, QStringLiteral("Pillow"));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll"));
    QCOMPARE(library.routine(u"mixed")->name, QStringLiteral("Xmixed"));
    QCOMPARE(library.routine(u"mixed")->summary, QStringLiteral("A short one."));

    QCOMPARE(content.load(QStringLiteral("yy")).exercise(u"lean")->name, QStringLiteral("Lean"));
    QCOMPARE(textOf(content.load(QStringLiteral("yy")).problems(), {}), QString());
}

void ContentTranslationTest::everyKindIsTranslated()
{
    const ContentCopy content(kinds);
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(textOf(library.problems(), content.folder()), QString());

    const BreathingPattern *calm = library.breathing(u"calm");
    QCOMPARE(calm->name, QStringLiteral("Xcalm"));
    QCOMPARE(calm->summary, QStringLiteral("X."));
    QCOMPARE(calm->why, QStringLiteral("X."));
    QCOMPARE(calm->setup.text, QStringLiteral("X."));
    QCOMPARE(calm->instruction.spoken, QStringLiteral("Xspoken."));
    QCOMPARE(calm->steps, (QStringList{"X1.", "X2."}));
    QCOMPARE(calm->cautions, QStringList{"X."});
    QCOMPARE(calm->stopSigns, QStringList{"X."});

    const Relaxation *scan = library.relaxation(u"scan");
    QCOMPARE(scan->name, QStringLiteral("Scan"));
    QCOMPARE(scan->parts[0].title, QStringLiteral("X feet"));
    QCOMPARE(scan->parts[0].text.text, QStringLiteral("X feet."));
    QCOMPARE(scan->parts[1].title, QStringLiteral("One hand"));
    QCOMPARE(scan->parts[1].text.text, QStringLiteral("X {side}."));
    const Relaxation *tense = library.relaxation(u"tense");
    QCOMPARE(tense->parts[0].tense.text, QStringLiteral("X1."));
    QCOMPARE(tense->parts[0].release.text, QStringLiteral("X2."));
    QCOMPARE(tense->parts[0].soften.text, QStringLiteral("X3."));
    QCOMPARE(tense->parts[1].tense.text, QStringLiteral("Wrinkle your nose."));

    const Massage *palms = library.massage(u"palms");
    QCOMPARE(palms->spots[0].text.text, QStringLiteral("X {side}."));
    QCOMPARE(palms->spots[0].title, QStringLiteral("Palm"));
    QCOMPARE(palms->spots[1].title, QStringLiteral("X"));

    QCOMPARE(library.heat(u"pack")->name, QStringLiteral("Xpack"));
    QCOMPARE(library.heat(u"pack")->preparation, QStringList{"X."});

    const Checklist *first = library.checklist(u"first");
    QCOMPARE(first->name, QStringLiteral("First"));
    QCOMPARE(first->intro, QStringLiteral("X."));
    QCOMPARE(first->items[0].text, QStringLiteral("X1."));
    QCOMPARE(first->items[0].advice, QStringLiteral("X2."));
    QVERIFY(first->items[0].isBlocking);
    QCOMPARE(first->items[1].text, QStringLiteral("You are tired."));
}

void ContentTranslationTest::aTranslatedLineLosesTheEnglishVoice()
{
    const ContentCopy content(kinds);
    const QString file = QStringLiteral("breathing/calm.json");
    content.write(QStringLiteral("../media/hum.wav"), "RIFF    WAVE");
    content.set(file, QStringLiteral("spoken"),
                QJsonObject{{"setup", "Sit up."}, {"instruction", "Breathe so softly."}});
    content.set(file, QStringLiteral("recordings"),
                QJsonObject{{"setup", "hum.wav"}, {"instruction", "hum.wav"}});
    const auto calm = [&content](const char *language) {
        const ContentLibrary library = content.load(QLatin1String(language));
        return *library.breathing(u"calm");
    };
    QCOMPARE(calm("").setup.spoken, QStringLiteral("Sit up."));
    QVERIFY(calm("").setup.recording.endsWith(QLatin1String("/hum.wav")));

    QCOMPARE(calm("xx").setup.spoken, QString());
    QCOMPARE(calm("xx").setup.recording, QString());
    QCOMPARE(calm("xx").instruction.spoken, QStringLiteral("Xspoken."));
    QCOMPARE(calm("xx").instruction.recording, QString());

    content.write(QStringLiteral("languages/xx/calm.json"), "{\"id\": \"calm\", \"name\": \"X\"}");
    QCOMPARE(calm("xx").setup.spoken, QStringLiteral("Sit up."));
    QVERIFY(!calm("xx").instruction.recording.isEmpty());
}

void ContentTranslationTest::brokenTranslationsLeaveEnglish_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("broken JSON") << "lean" << QByteArray("{\n\"id\"") << "lean.json:2: broken JSON";
    QTest::newRow("unknown id") << "other" << QByteArray("{\"id\": \"other\"}")
                                << "other.json:1: id: there is nothing usable";
    QTest::newRow("id of another") << "lean" << QByteArray("{\"id\": \"roll\", \"name\": \"X\"}")
                                   << "id: must be the file's name, \"lean\"";
    QTest::newRow("a key that is not text")
        << "lean" << QByteArray("{\"id\": \"lean\",\n\"dose\": {}}")
        << "lean.json:2: dose: means nothing";
    QTest::newRow("side left out")
        << "lean" << QByteArray("{\"id\": \"lean\",\n\"instruction\": \"X.\"}")
        << "lean.json:2: instruction: must say {side}";
    QTest::newRow("side put in")
        << "roll" << QByteArray("{\"id\": \"roll\",\n\"name\": \"X\",\n\"feel\": \"X {side}.\"}")
        << "roll.json:3: feel: cannot say {side}";
}

void ContentTranslationTest::brokenTranslationsLeaveEnglish()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const ContentCopy content;
    content.write(QStringLiteral("languages/xx/%1.json").arg(name), bytes);
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    const QString problems = textOf(library.problems(), content.folder());
    QVERIFY2(problems.startsWith(QLatin1String("languages/xx/")) && problems.contains(problem),
             qUtf8Printable(problems));
    QCOMPARE(library.problems().size(), size_t(1));
    QCOMPARE(library.exercises().size(), size_t(5));
    if (const Exercise *exercise = library.exercise(name))
        QVERIFY(!exercise->name.startsWith(QLatin1Char('X')));
    QCOMPARE(library.routine(u"mixed")->name, QStringLiteral("Xmixed"));
}

void ContentTranslationTest::misfittingTranslationsLeaveEnglish_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("texts"); // on the second line
    QTest::addColumn<QString>("problem");
    QTest::newRow("too few steps") << "calm" << QByteArray(R"("steps": ["X.", "X.", "X."])")
                                   << "calm.json:2: steps: has 3 entries, the English has 2";
    QTest::newRow("too many cautions") << "calm" << QByteArray(R"("cautions": ["X.", "X."])")
                                       << "calm.json:2: cautions: has 2 entries";
    QTest::newRow("a side in breathing") << "calm" << QByteArray(R"("setup": "X {side}.")")
                                         << "calm.json:2: setup: cannot say {side}";
    QTest::newRow("too few parts") << "scan" << QByteArray(R"("parts": [{"title": "X"}])")
                                   << "scan.json:2: parts: has 1 entries, the English has 2";
    QTest::newRow("a side in a part without")
        << "scan" << QByteArray(R"("parts": [{"text": "X {side}."}, {}])")
        << "scan.json:2: parts[0].text: cannot say {side}";
    QTest::newRow("too many spots") << "palms" << QByteArray(R"("spots": [{}, {}, {}])")
                                    << "palms.json:2: spots: has 3 entries";
    QTest::newRow("a side in a spot on both")
        << "palms" << QByteArray(R"("spots": [{}, {"text": "X {otherSide}."}])")
        << "palms.json:2: spots[1].text: cannot say {side}";
    QTest::newRow("too much to prepare") << "pack" << QByteArray(R"("preparation": ["X.", "X."])")
                                         << "pack.json:2: preparation: has 2 entries";
    QTest::newRow("too few items") << "first" << QByteArray(R"("items": [{"text": "X."}])")
                                   << "first.json:2: items: has 1 entries";
}

void ContentTranslationTest::misfittingTranslationsLeaveEnglish()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, texts);
    QFETCH(QString, problem);
    const ContentCopy content(kinds);
    content.write(QStringLiteral("languages/xx/%1.json").arg(id),
                  "{\"id\": \"" + id.toUtf8() + "\", \"name\": \"Misfit\",\n" + texts + "}");
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(library.problems().size(), size_t(1));
    const QString found = textOf(library.problems(), content.folder());
    QVERIFY2(found.contains(problem), qUtf8Printable(found));
    const GuidedItem *item = library.item(id);
    QVERIFY((item ? item->name : library.checklist(id)->name) != QLatin1String("Misfit"));
}

QTEST_GUILESS_MAIN(ContentTranslationTest)
#include "contenttranslationtest.moc"
