// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/jsontext.h"
#include "support/permissions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pacewell;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAFileItMayNotRead();
    void readsUpToTheLimits_data();
    void readsUpToTheLimits();
    void knowsTheLine_data();
    void knowsTheLine();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("x.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

QByteArray nested(int depth)
{
    return "{\n\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
}

constexpr const char *bom = "\xef\xbb\xbf";

} // namespace

void JsonTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");

    QTest::newRow("empty") << QByteArray() << 1 << "broken JSON";
    QTest::newRow("only spaces") << QByteArray("\n\n \n") << 4 << "broken JSON";
    QTest::newRow("comma missing") << QByteArray("{\n\"a\": 1\n\"b\": 2\n}") << 3 << "broken JSON";
    QTest::newRow("comma too many") << QByteArray("{\n\"a\": 1,\n}") << 3 << "broken JSON";
    QTest::newRow("bracket missing") << QByteArray("{\n\"a\": [1, 2\n}\n") << 4 << "broken JSON";
    QTest::newRow("quote missing") << QByteArray("{\n\"a\": \"b\n}") << 3 << "broken JSON";
    QTest::newRow("text behind") << QByteArray("{\n}\n{\n}") << 3 << "broken JSON";
    QTest::newRow("not JSON") << QByteArray("name: Neck ease\n") << 1 << "broken JSON";
    QTest::newRow("bare NaN") << QByteArray("{\"a\": NaN}") << 1 << "broken JSON";
    QTest::newRow("Latin-1") << QByteArray("{\"a\": \"K\xe4se\"}") << 0 << "not UTF-8";
    QTest::newRow("cut UTF-8") << QByteArray("{\"a\": \"K\xc3") << 0 << "not UTF-8";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << 0 << "not UTF-8";
    QTest::newRow("NUL inside") << QByteArray("{\"a\":\0 1}", 9) << 0 << "not UTF-8";
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\2\1\1\0\0\0",
                                           10)
                             << 0 << "not UTF-8";
    QTest::newRow("list on top") << QByteArray("[{\"a\": 1}]") << 1 << "curly brackets";
    QTest::newRow("word on top") << QByteArray("\"a\"") << 1 << "JSON";
    QTest::newRow("33 deep") << nested(33) << 2 << "nested deeper than 32 levels";
    QTest::newRow("1,100 deep") << nested(1100) << 2 << "nested deeper than 32 levels";
    QTest::newRow("100,000 deep") << nested(100'000) << 2 << "nested deeper than 32 levels";
    QTest::newRow("100,000 deep, never closed")
        << QByteArray("{\n\"a\":" + QByteArray(100'000, '[')) << 2 << "nested deeper";
    QTest::newRow("deep behind a BOM") << bom + nested(40) << 2 << "nested deeper";
    QTest::newRow("over 1 MiB") << QByteArray("{\"a\": \"" + QByteArray(JsonText::maxBytes, 'x') +
                                              "\"}")
                                << 0 << "larger than 1 MiB";
    QTest::newRow("key twice") << QByteArray("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3\n}") << 4
                               << "a: stands here twice";
    QTest::newRow("key twice below")
        << QByteArray("{\n\"s\": [\n{},\n{\"d\": 1,\n\"d\": 1}]}") << 5 << "s[1].d: stands here";
    QTest::newRow("key twice behind a BOM")
        << QByteArray(bom + QByteArray("{\n\"a\": 1,\n\"a\": 2}")) << 3 << "a: stands here twice";
}

void JsonTextTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, message);
    ContentProblems problems;
    const QString path = write(bytes);
    QVERIFY(!JsonText::read(path, problems));
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].file, path);
    QVERIFY2(problems[0].message.contains(message), qUtf8Printable(problems[0].message));
    QCOMPARE(problems[0].line, line);
}

void JsonTextTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << "missing.json";
    QTest::newRow("folder") << "folder.json";
    QTest::newRow("link to nothing") << "dangling.json";
    QTest::newRow("pipe") << "pipe.json";
    QTest::newRow("endless device") << "zero.json";
}

void JsonTextTest::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    const QDir dir(m_dir.path());
    dir.mkdir(QStringLiteral("folder.json"));
    QFile::link(QStringLiteral("/nowhere"), dir.filePath(QStringLiteral("dangling.json")));
    QFile::link(QStringLiteral("/dev/zero"), dir.filePath(QStringLiteral("zero.json")));
    mkfifo(QFile::encodeName(dir.filePath(QStringLiteral("pipe.json"))).constData(), 0600);
    ContentProblems problems;
    QVERIFY(!JsonText::read(dir.filePath(name), problems));
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].line, 0);
    QVERIFY(problems[0].message.contains(QLatin1String("not a file")));
}

void JsonTextTest::refusesAFileItMayNotRead()
{
    const QString path = write("{}");
    QFile::setPermissions(path, {});
    ContentProblems problems;
    {
        const OrdinaryPermissions ordinary;
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("permissions do not bind this user");
        QVERIFY(!JsonText::read(path, problems));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems[0].message.startsWith(QLatin1String("cannot be read: ")));
}

void JsonTextTest::readsUpToTheLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("32 deep") << nested(32);
    QTest::newRow("BOM") << QByteArray(bom + QByteArray("{\"a\": 1}"));
    QTest::newRow("Windows lines") << QByteArray("{\r\n\"a\": 1\r\n}\r\n");
    QTest::newRow("escapes") << QByteArray(R"({"a\"b": "c\\", "d": "\u00e4 }] \\\""})");
    QTest::newRow("same key in two places") << QByteArray(R"({"a": {"b": 1}, "c": {"b": 1}})");
    QTest::newRow("1 MiB") << QByteArray("{\"a\": \"" + QByteArray(JsonText::maxBytes - 9, 'x') +
                                         "\"}");
}

void JsonTextTest::readsUpToTheLimits()
{
    QFETCH(QByteArray, bytes);
    ContentProblems problems;
    const auto text = JsonText::read(write(bytes), problems);
    QVERIFY2(text, problems.empty() ? "" : qUtf8Printable(problems[0].text()));
    QVERIFY(problems.empty());
}

void JsonTextTest::knowsTheLine_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    for (const QByteArray &start : {QByteArray(), QByteArray(bom)}) {
        const auto row = [&](const char *path, int line) {
            QTest::addRow("%s%s", start.isEmpty() ? "" : "BOM ", path)
                << start << QString::fromLatin1(path) << line;
        };
        row("", 1);
        row("a", 2);
        row("steps", 3);
        row("steps[0]", 4);
        row("steps[0].exercise", 5);
        row("steps[1].exercise", 8);
        row("steps[1].dose.repetitions", 9);
        row("steps[1].dose.sets", 9);
        row("steps[7].exercise", 3);
        row("figure.poses[0].neck.side", 12);
        row("nothing.of[3].this", 1);
    }
}

void JsonTextTest::knowsTheLine()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, path);
    QFETCH(int, line);
    const auto file = write(start + R"({
"a": "with \" and } and \n",
"steps": [
  {
    "exercise": "x"
  },
  {
    "exercise": "y",
    "dose": { "repetitions": 2 }
  }],
"figure": {"poses": [
  { "neck.side": 3 } ] }
})");
    ContentProblems problems;
    const auto text = JsonText::read(file, problems);
    QVERIFY(text);
    const ContentProblem problem = text->problem(path, QStringLiteral("is odd"));
    QCOMPARE(problem.line, line);
    QCOMPARE(problem.message, path.isEmpty() ? QStringLiteral("is odd") : path + ": is odd");
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "jsontexttest.moc"
