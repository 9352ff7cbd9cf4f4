// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentcopy.h"
#include "support/permissions.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;

class ContentLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedContentHasNoProblem_data();
    void shippedContentHasNoProblem();
    void findsByIdAndKnowsWhatIsNotThere();
    void anExerciseCanBePractisedOnItsOwn();
    void leavesOutWhatIsBroken_data();
    void leavesOutWhatIsBroken();
    void aRoutineOfABrokenExerciseIsLeftOut();
    void missingFolders_data();
    void missingFolders();
    void aFolderThatMayNotBeReadIsNamed();
    void rememberingChangesNothing_data();
    void rememberingChangesNothing();
    void aChangedFileIsLookedAtAgain();
    void aMemoryThatCannotBeKeptIsDoneWithout();
};

namespace {

QString idsOf(const ContentLibrary &library)
{
    QStringList ids;
    for (const Exercise &exercise : library.exercises())
        ids.append(exercise.id);
    for (const Routine &routine : library.routines())
        ids.append(routine.id);
    return ids.join(QLatin1Char(' '));
}

const QString everything = QStringLiteral("lean march press roll soften mixed sided warm-up");

} // namespace

void ContentLibraryTest::shippedContentHasNoProblem_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    for (const QString &language : ContentLibrary::languages(QStringLiteral(SHIPPED_CONTENT)))
        QTest::newRow(qUtf8Printable(language)) << language;
}

void ContentLibraryTest::shippedContentHasNoProblem()
{
    QFETCH(QString, language);
    const auto library = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), language});
    QCOMPARE(textOf(library.problems(), {}), QString());
    QVERIFY(library.exercises().size() >= 16);
    QVERIFY(library.routines().size() >= 5);
    QVERIFY(std::ranges::any_of(library.routines(), &Routine::isGentle));
}

void ContentLibraryTest::findsByIdAndKnowsWhatIsNotThere()
{
    const ContentCopy content;
    const ContentLibrary library = content.load();
    QCOMPARE(idsOf(library), everything);
    QCOMPARE(textOf(library.problems(), {}), QString());
    QCOMPARE(library.exercise(u"lean")->name, QStringLiteral("Lean"));
    QCOMPARE(library.routine(u"mixed")->name, QStringLiteral("Mixed"));
    for (const char16_t *id : {u"", u"a", u"lea", u"leanx", u"Lean", u"zzz", u"mixed", u"../lean"})
        QVERIFY(!library.exercise(id));
    QVERIFY(!library.routine(u"lean"));
    QVERIFY(!ContentLibrary().exercise(u"lean"));
}

void ContentLibraryTest::anExerciseCanBePractisedOnItsOwn()
{
    const auto library = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), QString()});
    for (const Routine &routine : library.routines())
        QCOMPARE(library.practice(routine.id).value().steps.size(), routine.steps.size());
    for (const Exercise &exercise : library.exercises()) {
        const Routine practice = library.practice(exercise.id).value();
        QCOMPARE(practice.name, exercise.name);
        QCOMPARE(practice.steps.size(), size_t(1));
        QCOMPARE(practice.steps.front().item, exercise.id);
        QVERIFY(practice.length >= std::chrono::minutes(1));
        QVERIFY(practice.timesOfDay.empty());
    }
    QVERIFY(!library.practice(u"none"));
}

void ContentLibraryTest::leavesOutWhatIsBroken_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("broken JSON") << "exercises/a.json" << QByteArray("{") << "a.json:1: broken";
    QTest::newRow("not UTF-8") << "exercises/a.json" << QByteArray("\xe4") << "a.json:-: is not";
    QTest::newRow("empty object") << "routines/a.json" << QByteArray("{}") << "a.json:1: \"";
    QTest::newRow("list") << "routines/a.json" << QByteArray("[]") << "a.json:1: must hold";
    const ContentCopy content;
    const auto altered = [&](const char *name, const char *file, const char *key,
                             const QJsonValue &value, const char *problem) {
        QJsonObject object = content.object(QLatin1String(file));
        object[QLatin1String(key)] = value;
        object[QLatin1String("id")] = QStringLiteral("a");
        if (QLatin1String(key) == QLatin1String("id"))
            object[QLatin1String("id")] = value;
        const QString folder = QString::fromLatin1(file).section(QLatin1Char('/'), 0, 0);
        QTest::newRow(name) << folder + QStringLiteral("/a.json") << QJsonDocument(object).toJson()
                            << QString::fromLatin1(problem);
    };
    const char *roll = "exercises/roll.json";
    altered("id is not the file's name", roll, "id", "b", "id: must be the file's name, \"a\"");
    altered("id with a path", roll, "id", "../a", "id: must be the file's name");
    altered("dose of another type", roll, "dose",
            QJsonObject{{"holdSeconds", 20}, {"repetitions", 2}}, "dose: a mobility movement");
    altered("too many repetitions", roll, "dose",
            QJsonObject{{"secondsEachWay", 3}, {"repetitions", 13}}, "must be 3 to 12");
    altered("easier dose out of range", roll, "easier",
            QJsonObject{{"name", "E"},
                        {"instruction", "I."},
                        {"dose", QJsonObject{{"secondsEachWay", 3}, {"repetitions", 2}}}},
            "easier.dose: repetitions must be");
    altered("a side that nothing says", "exercises/lean.json", "instruction", "Lean.",
            "instruction: must say {side} or {otherSide}");
    altered("a side where there is none", roll, "setup", "Raise your {side} arm.",
            "setup: cannot say {side}");
    altered("unknown joint", roll, "figure",
            QJsonObject{{"view", "front"},
                        {"position", "seated"},
                        {"props", QJsonArray()},
                        {"poses", QJsonArray{QJsonObject{{"nek.side", 3}}}}},
            "did you mean \"neck.side\"");
    altered("joint beyond its range", roll, "figure",
            QJsonObject{{"view", "front"},
                        {"position", "seated"},
                        {"props", QJsonArray()},
                        {"poses", QJsonArray{QJsonObject{{"neck.side", 170}}}}},
            "neck.side: 170 is outside");
    altered("easier figure with an unknown joint", roll, "easier",
            QJsonObject{{"name", "E"},
                        {"instruction", "I."},
                        {"poses", QJsonArray{QJsonObject{{"tail.wag", 3}}}}},
            "easier: poses[0]: no joint");
    altered("no such day", roll, "evidence",
            QJsonObject{
                {"confidence", "weak"}, {"sources", QJsonArray{"R1"}}, {"reviewed", "2026-02-30"}},
            "evidence.reviewed: must be a day");
    altered("unknown exercise", "routines/sided.json", "steps",
            QJsonArray{QJsonObject{{"exercise", "nothing"}}},
            "steps[0].exercise: there is no usable exercise called \"nothing\"");
}

void ContentLibraryTest::leavesOutWhatIsBroken()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const ContentCopy content;
    content.write(file, bytes);
    const ContentLibrary library = content.load();
    const QString problems = textOf(library.problems(), content.folder());
    QCOMPARE(problems.count(QLatin1Char('\n')), 0);
    QVERIFY2(problems.startsWith(file) && problems.contains(problem), qUtf8Printable(problems));
    QCOMPARE(idsOf(library), everything);
}

void ContentLibraryTest::aRoutineOfABrokenExerciseIsLeftOut()
{
    const ContentCopy content;
    content.write(QStringLiteral("exercises/roll.json"), "{ \"id\": }");
    QDir().mkpath(content.path(QStringLiteral("routines/folder.json")));
    const ContentLibrary library = content.load();
    QCOMPARE(idsOf(library), QStringLiteral("lean march press soften sided warm-up"));
    const QString problems = textOf(library.problems(), content.folder());
    QVERIFY2(problems.contains(QLatin1String("exercises/roll.json:1: broken JSON")),
             qUtf8Printable(problems));
    QVERIFY2(problems.contains(QLatin1String("routines/folder.json:-: this is not a file")),
             qUtf8Printable(problems));
    QVERIFY2(problems.contains(QLatin1String("routines/mixed.json:16: steps[1].exercise: there is "
                                             "no usable exercise called \"roll\"")),
             qUtf8Printable(problems));
    QCOMPARE(library.problems().size(), size_t(3));
}

void ContentLibraryTest::missingFolders_data()
{
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("problem");
    QTest::newRow("all") << QStringList{"."} << ""
                         << "the content folder is missing";
    QTest::newRow("both kinds") << QStringList{"exercises", "routines"} << ""
                                << "no content";
    QTest::newRow("routines") << QStringList{"routines"} << "lean march press roll soften"
                              << "mixed.json:2: id: there is nothing usable";
    QTest::newRow("exercises") << QStringList{"exercises"} << ""
                               << "no usable exercise";
    QTest::newRow("languages") << QStringList{"languages"} << everything << "";
}

void ContentLibraryTest::missingFolders()
{
    QFETCH(QStringList, removed);
    QFETCH(QString, left);
    QFETCH(QString, problem);
    const ContentCopy content;
    for (const QString &part : removed)
        QVERIFY(QDir(content.path(part)).removeRecursively());
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(idsOf(library), left);
    const QString problems = textOf(library.problems(), {});
    QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.contains(problem),
             qUtf8Printable(problems));
}

void ContentLibraryTest::aFolderThatMayNotBeReadIsNamed()
{
    const ContentCopy content;
    const QString folder = content.path(QStringLiteral("exercises"));
    QFile::setPermissions(folder, {});
    QString problems;
    {
        const OrdinaryPermissions ordinary;
        if (QFileInfo(folder).isReadable())
            QSKIP("permissions do not bind this user");
        problems = textOf(content.load().problems(), content.folder());
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(problems.startsWith(QLatin1String("exercises:-: the folder cannot be read")),
             qUtf8Printable(problems));
}

void ContentLibraryTest::rememberingChangesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    QTest::newRow("broken") << QStringLiteral(TEST_DATA "/broken-content") << QStringLiteral("xx");
    QTest::newRow("small") << QStringLiteral(TEST_DATA "/small-content") << QStringLiteral("xx");
    QTest::newRow("shipped") << QStringLiteral(SHIPPED_CONTENT) << QStringLiteral("de");
}

void ContentLibraryTest::rememberingChangesNothing()
{
    QFETCH(QString, folder);
    QFETCH(QString, language);
    const QTemporaryDir dir;
    const QString memory = dir.filePath(QStringLiteral("cache/pacewell/validated-content"));
    const auto load = [&](const QString &path) {
        return ContentLibrary::load({folder, QStringLiteral(SHIPPED_MEDIA), language, path});
    };
    const ContentLibrary plain = load({});
    const auto agrees = [&](const ContentLibrary &library) {
        return idsOf(library) == idsOf(plain) &&
               textOf(library.problems(), folder) == textOf(plain.problems(), folder);
    };
    QVERIFY(agrees(load(memory)));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto user = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(memory), owner | user);
    QCOMPARE(QFile::permissions(QFileInfo(memory).path()),
             owner | user | QFile::ExeOwner | QFile::ExeUser);

    QFile file(memory);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    file.close();
    for (const QByteArray &bytes :
         {kept, kept.left(kept.size() / 2 + 7), QByteArray(kept.size(), 'x'), QByteArray()}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(agrees(load(memory)));
        QVERIFY(QFileInfo(memory).size() >= kept.size());
        QVERIFY(agrees(load(memory)));
    }
}

void ContentLibraryTest::aChangedFileIsLookedAtAgain()
{
    const ContentCopy content;
    const QString memory = content.media() + QStringLiteral("/memory");
    const auto load = [&] {
        return ContentLibrary::load({content.folder(), content.media(), {}, memory});
    };
    QVERIFY(load().problems().empty());
    const QDateTime written = QFileInfo(memory).lastModified();
    QVERIFY(load().problems().empty());
    QCOMPARE(QFileInfo(memory).lastModified(), written);
    content.set(QStringLiteral("exercises/roll.json"), QStringLiteral("colour"), 1);
    for (int again = 0; again < 2; ++again)
        QVERIFY(textOf(load().problems(), content.folder()).contains(QLatin1String("colour")));
}

void ContentLibraryTest::aMemoryThatCannotBeKeptIsDoneWithout()
{
    const ContentCopy content;
    for (const char *path : {"/proc/pacewell/memory", "/dev/full/memory", "/proc/self"}) {
        const auto library = ContentLibrary::load(
            {content.folder(), content.media(), {}, QString::fromLatin1(path)});
        QVERIFY(library.problems().empty());
        QCOMPARE(idsOf(library), everything);
    }
}

QTEST_GUILESS_MAIN(ContentLibraryTest)
#include "contentlibrarytest.moc"
