// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentsource.h"
#include "support/packedcontent.h"
#include "support/permissions.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

const QString lean = QStringLiteral("exercises/lean.json");
const QString roll = QStringLiteral("exercises/roll.json");

} // namespace

class ContentPacksTest : public QObject
{
    Q_OBJECT

private slots:
    void aPackAddsAndReplaces();
    void sourcesAreToldInFull();
    void aPackIsTranslatedByItself();
    void noPacksAreNoProblem();
    void unsafeItemsAreRefusedOneByOne();
    void mediaStaysWithItsPack();
    void strayFilesAreNamed_data();
    void strayFilesAreNamed();
    void linksOutOfAPackAreNotFollowed();
    void aPackMayLieElsewhere();
    void tooManyFilesAreRefused();
    void foldersThatMayNotBeReadAreNamed();
    void rememberingChangesNothing();
};

void ContentPacksTest::aPackAddsAndReplaces()
{
    const QString packs = QStringLiteral(TEST_DATA "/packs");
    const ContentCopy content;
    const auto library = ContentLibrary::load(
        {content.folder(), content.media(), {}, {}, {}, packs + QStringLiteral("/fine")});
    QCOMPARE(textOf(library.problems(), packs), QString());
    const QString media = QFileInfo(packs + QStringLiteral("/fine/media")).canonicalFilePath();

    const Exercise *sway = library.exercise(u"sway");
    QCOMPARE(sway->setup.recording, media + QStringLiteral("/voice/left.wav"));
    QCOMPARE(sway->setup.recordingForRight, media + QStringLiteral("/voice/right.wav"));
    QCOMPARE(sway->video, media + QStringLiteral("/film.webm"));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of the pack"));
    QCOMPARE(library.exercise(u"roll")->picture, media + QStringLiteral("/dot.png"));
    QCOMPARE(library.exercise(u"press")->name, content.load().exercise(u"press")->name);
    QVERIFY((library.breathing(u"slow")->pace == BreathPace{4500ms, 0s, 5500ms, 0s}));
    QCOMPARE(library.relaxation(u"deep-scan")->parts[1].text.recordingForRight,
             media + QStringLiteral("/voice/right.wav"));
    QCOMPARE(library.routine(u"swaying")->steps.size(), size_t(3));
    QVERIFY(library.routine(u"mixed"));
    QVERIFY(std::ranges::is_sorted(library.exercises(), {}, &Exercise::id));
    QVERIFY(std::ranges::is_sorted(library.routines(), {}, &Routine::id));
}

void ContentPacksTest::sourcesAreToldInFull()
{
    const auto list = [](const char *key, const char *text) {
        return QJsonDocument(QJsonObject{{"id", "list"},
                                         {"kind", "references"},
                                         {"references",
                                          QJsonArray{QJsonObject{{"key", key}, {"text", text}}}}})
            .toJson();
    };
    const PackedContent content;
    QDir().mkpath(content.path(QStringLiteral("references")));
    content.write(QStringLiteral("references/list.json"), list("R1", "Example 2020"));
    // What the program's own content means by a key is not for a pack to change.
    content.writePack(QStringLiteral("a/references/list.json"), list("R1", "Other 1990"));
    content.writePack(QStringLiteral("b/references/list.json"), list("S1", "Pack 2021"));
    const QJsonObject evidence{{"confidence", "weak"},
                               {"sources", QJsonArray{"R1", "S1", "Whole 2022"}},
                               {"reviewed", "2026-01-31"}};
    content.change(QStringLiteral("b"), roll, {{"evidence", evidence}});
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library), QString());
    QCOMPARE(library.exercise(u"roll")->evidence.sources,
             (std::vector<Source>{
                 {"R1", "Example 2020"}, {"S1", "Pack 2021"}, {"Whole 2022", "Whole 2022"}}));
}

void ContentPacksTest::aPackIsTranslatedByItself()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    content.change(QStringLiteral("b"), QStringLiteral("exercises/press.json"),
                   {{"id", "squeeze"}});
    content.write(QStringLiteral("languages/xx/roll.json"), R"({"id": "roll", "name": "Xroll"})");
    content.writePack(QStringLiteral("b/languages/xx/squeeze.json"),
                      R"({"id": "squeeze", "name": "Xsqueeze"})");
    content.writePack(QStringLiteral("b/languages/xx/press.json"),
                      R"({"id": "press", "name": "Xpress"})");
    ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(content.problems(library), QString());
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of a")); // not "Xroll"
    QCOMPARE(library.exercise(u"squeeze")->name, QStringLiteral("Xsqueeze"));
    QCOMPARE(library.exercise(u"press")->name, QStringLiteral("Xpress"));
    QCOMPARE(library.exercise(u"lean")->name, QStringLiteral("Xlean"));

    // The words for a refused item are not those for the one that stays.
    content.writePack(QStringLiteral("a/exercises/roll.json"), "{");
    content.writePack(QStringLiteral("a/languages/xx/roll.json"),
                      R"({"id": "roll", "name": "Xroll of a"})");
    library = content.load(QStringLiteral("xx"));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Xroll"));
}

void ContentPacksTest::noPacksAreNoProblem()
{
    const PackedContent content;
    QVERIFY(content.load().problems().empty());
    QDir().mkpath(content.packs() + QStringLiteral("/mine"));
    QVERIFY(content.load().problems().empty());
    QDir().mkpath(content.packs() + QStringLiteral("/mine/breathing"));
    const ContentLibrary library = content.load();
    QVERIFY(library.problems().empty());
    QCOMPARE(library.exercises().size(), size_t(5));
}

void ContentPacksTest::unsafeItemsAreRefusedOneByOne()
{
    QFile expected(QStringLiteral(TEST_DATA "/unsafe-pack.txt"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QString pack = QStringLiteral(TEST_DATA "/packs/unsafe");
    const auto library = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}, {}, {}, pack});
    const QString found = textOf(library.problems(), pack) + QLatin1Char('\n');
    QCOMPARE(found.split(QLatin1Char('\n')),
             QString::fromUtf8(expected.readAll()).split(QLatin1Char('\n')));
    for (const char16_t *id : {u"lean", u"calm", u"palms", u"pack"})
        QVERIFY(library.item(id)); // the rest loads
    QVERIFY(library.checklist(u"first"));
}

void ContentPacksTest::mediaStaysWithItsPack()
{
    const PackedContent content;
    content.write(QStringLiteral("../media/own.png"), "x");
    content.writePack(QStringLiteral("b/media/b.png"), "x");
    content.change(QStringLiteral("a"), roll, {{"picture", "own.png"}});
    content.change(QStringLiteral("b"), QStringLiteral("exercises/press.json"),
                   {{"picture", "b.png"}});
    content.writePack(QStringLiteral("c/media/c.png"), "x");
    content.change(QStringLiteral("c"), lean, {{"picture", "../../b/media/b.png"}});
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QVERIFY2(problems.contains(QLatin1String("a/exercises/roll.json")) &&
                 problems.contains(QLatin1String("picture: there is no file \"own.png\"")) &&
                 problems.contains(QLatin1String("c/exercises/lean.json")) &&
                 problems.contains(QLatin1String("picture: must lie inside the media folder")),
             qUtf8Printable(problems));
    QCOMPARE(library.exercise(u"press")->picture,
             QFileInfo(content.packs() + QStringLiteral("/b/media/b.png")).canonicalFilePath());
    QVERIFY(library.exercise(u"roll")->picture.isEmpty());
}

void ContentPacksTest::strayFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem"); // empty: none
    const char *unpack = "is a packed archive; unpack it into a folder of its own first";
    for (const char *archive : {"pack.zip", "PACK.ZIP", "pack.tar", "pack.tar.gz", "pack.tgz",
                                "pack.tar.xz", "pack.7z", "pack.rar", "pack.tar.zst"})
        QTest::newRow(archive) << QString::fromLatin1(archive) << QString::fromLatin1(unpack);
    QTest::newRow("an item") << "lean.json"
                             << "does not belong here; put it into the folder";
    QTest::newRow("hidden") << ".directory"
                            << "";
    QTest::newRow("hidden folder") << ".git/config"
                                   << "";
    QTest::newRow("a pack in a folder") << "outer/inner/exercises/lean.json"
                                        << "holds no content: none of the folders exercises";
    QTest::newRow("a folder of other things") << "photos/one.jpg"
                                              << "holds no content";
    QTest::newRow("a licence in a pack") << "fine/LICENSE"
                                         << "";
}

void ContentPacksTest::strayFilesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, problem);
    const PackedContent content;
    content.change(QStringLiteral("fine"), roll, named("Roll of the pack"));
    content.writePack(file, "x");
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    QCOMPARE(library.problems().size(), problem.isEmpty() ? size_t(0) : size_t(1));
    if (!problem.isEmpty())
        QVERIFY2(
            problems.startsWith(file.section(QLatin1Char('/'), 0, 0) + QLatin1String(":-: ")) &&
                problems.contains(problem),
            qUtf8Printable(problems));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of the pack"));
}

void ContentPacksTest::linksOutOfAPackAreNotFollowed()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    QDir().mkpath(content.packs() + QStringLiteral("/b"));
    const auto link = [&content](const QString &target, const QString &name) {
        QVERIFY(QFile::link(target, content.packs() + QLatin1Char('/') + name));
    };
    link(content.path(lean), QStringLiteral("a/exercises/outside.json"));
    link(content.packs() + QStringLiteral("/none"), QStringLiteral("a/exercises/nowhere.json"));
    link(content.packs() + QStringLiteral("/a/exercises"), QStringLiteral("b/exercises"));
    const ContentLibrary library = content.load();
    const QString problems = content.problems(library);
    for (const char *file : {"a/exercises/nowhere.json", "a/exercises/outside.json",
                             "b/exercises/roll.json", "b/exercises/outside.json"})
        QVERIFY2(
            problems.contains(QLatin1String(file) + QLatin1String(":-: leads out of the pack")),
            qUtf8Printable(problems));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of a"));
    QVERIFY(!library.exercise(u"outside"));
}

void ContentPacksTest::aPackMayLieElsewhere()
{
    const PackedContent content;
    const QTemporaryDir elsewhere;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    QVERIFY(QDir().rename(content.packs() + QStringLiteral("/a"), elsewhere.filePath("a")));
    QVERIFY(QFile::link(elsewhere.filePath("a"), content.packs() + QStringLiteral("/linked")));
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library), QString());
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll of a"));
}

void ContentPacksTest::tooManyFilesAreRefused()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    const QString folder = content.packs() + QStringLiteral("/a/media/");
    QDir().mkpath(folder);
    // The two folders and the exercise count as well.
    for (int i = 3; i < ContentSource::maxPackFiles; ++i)
        QVERIFY(QFile(folder + QString::number(i)).open(QIODevice::WriteOnly));
    QCOMPARE(content.load().exercise(u"roll")->name, QStringLiteral("Roll of a"));
    QVERIFY(QFile(folder + QStringLiteral("more")).open(QIODevice::WriteOnly));
    const ContentLibrary library = content.load();
    QCOMPARE(content.problems(library),
             QStringLiteral("a:-: holds more than 2000 files; split it into smaller packs"));
    QCOMPARE(library.exercise(u"roll")->name, QStringLiteral("Roll"));
}

void ContentPacksTest::foldersThatMayNotBeReadAreNamed()
{
    const PackedContent content;
    content.change(QStringLiteral("a"), roll, named("Roll of a"));
    content.change(QStringLiteral("b"), lean, named("Lean of b"));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto problemsWithout = [&](const QString &folder) {
        QFile::setPermissions(folder, {});
        QString problems;
        {
            const OrdinaryPermissions ordinary;
            if (!QFileInfo(folder).isReadable())
                problems = textOf(content.load().problems(), QFileInfo(content.packs()).path());
        }
        QFile::setPermissions(folder, owner);
        return problems;
    };
    const QString one = problemsWithout(content.packs() + QStringLiteral("/a"));
    if (one.isEmpty())
        QSKIP("permissions do not bind this user");
    QCOMPARE(one, QStringLiteral("packs/a:-: the folder cannot be read; check its permissions"));
    QCOMPARE(problemsWithout(content.packs()),
             QStringLiteral("packs:-: the folder cannot be read; check its permissions"));
}

void ContentPacksTest::rememberingChangesNothing()
{
    const QTemporaryDir dir;
    const auto load = [&](const QString &memory) {
        const auto library = ContentLibrary::load(
            {QStringLiteral(TEST_DATA "/small-content"), QStringLiteral(SHIPPED_MEDIA),
             QStringLiteral("xx"), memory, QStringLiteral(TEST_DATA "/packs")});
        QStringList all{textOf(library.problems(), {})};
        for (const Exercise &exercise : library.exercises())
            all.append(exercise.name);
        for (const Routine &routine : library.routines())
            all.append(routine.name);
        return all;
    };
    const QStringList plain = load({});
    for (int again = 0; again < 2; ++again)
        QCOMPARE(load(dir.filePath(QStringLiteral("memory"))), plain);
}

QTEST_GUILESS_MAIN(ContentPacksTest)
#include "contentpackstest.moc"
