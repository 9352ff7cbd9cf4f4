// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/diarylog.h"
#include "support/terminalprogram.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// The journal goes out of one data folder and into another, by the real program.
class CtlArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void movesAJournal_data();
    void movesAJournal();
    void printsJson();
    void printsFhir();
    void replacesAFileOnlyWhenTold();
    void aFolderIsNeverReplaced();
    void namesWhatItDidNotTake();
    void saysWhenThereIsNothingToImport();

private:
    int run(const QString &data, const QStringList &words);
    QString path(const QString &name) const { return m_program->home() + u'/' + name; }
    static QByteArray read(const QString &name);

    std::unique_ptr<TerminalProgram> m_program;
};

int CtlArchiveTest::run(const QString &data, const QStringList &words)
{
    return m_program->run(QStringList{QStringLiteral("--data"), path(data)} + words);
}

QByteArray CtlArchiveTest::read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void CtlArchiveTest::init()
{
    m_program = std::make_unique<TerminalProgram>();
    QVERIFY(QDir().mkpath(path(QStringLiteral("mine"))));
    const auto database = Database::open(path(QStringLiteral("mine")));
    const QDate day(2026, 11, 20);
    QVERIFY(DiaryLog(*database.value())
                .change(
                    day, DiaryEntry::Span::Day,
                    [](DiaryEntry &entry) {
                        entry.pain = 4;
                        entry.areas = {{PainArea::Neck, Side::Both, 2}};
                        entry.note = QStringLiteral("=\u00dcbung\n\"1\"");
                    },
                    QDateTime(day, QTime(20, 0), QTimeZone::utc())));
}

void CtlArchiveTest::movesAJournal_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON") << QStringLiteral("--json");
    QTest::newRow("CSV") << QStringLiteral("--csv");
}

void CtlArchiveTest::movesAJournal()
{
    QFETCH(QString, format);
    const QString archive = path(QStringLiteral("archive"));
    QCOMPARE(run(QStringLiteral("mine"), {QStringLiteral("export"), format, archive}), 0);
    QCOMPARE(m_program->output() + m_program->errors(), QByteArray());
    const QStringList import{QStringLiteral("import"), archive};
    QCOMPARE(run(QStringLiteral("new"), import), 0);
    QCOMPARE(m_program->output(),
             QByteArray("2 added, 0 there already, 0 kept as they were here, 0 not taken\n"));
    QCOMPARE(run(QStringLiteral("new"), import), 0);
    QCOMPARE(m_program->output(),
             QByteArray("0 added, 2 there already, 0 kept as they were here, 0 not taken\n"));
    const QStringList print{QStringLiteral("export"), QStringLiteral("--json"),
                            QStringLiteral("-")};
    QCOMPARE(run(QStringLiteral("mine"), print), 0);
    const QByteArray mine = m_program->output();
    QCOMPARE(run(QStringLiteral("new"), print), 0);
    QCOMPARE(m_program->output(), mine);
}

void CtlArchiveTest::printsJson()
{
    QCOMPARE(run(QStringLiteral("mine"),
                 {QStringLiteral("export"), QStringLiteral("--json"), QStringLiteral("-")}),
             0);
    const QJsonObject archive = QJsonDocument::fromJson(m_program->output()).object();
    QCOMPARE(archive[u"format"].toString(), QStringLiteral("pacewell-journal"));
    QCOMPARE(archive[u"tables"][u"diary_entry"][0][u"pain"].toInt(), 4);
}

void CtlArchiveTest::printsFhir()
{
    QCOMPARE(run(QStringLiteral("mine"),
                 {QStringLiteral("export"), QStringLiteral("--fhir"), QStringLiteral("-")}),
             0);
    const QJsonObject bundle = QJsonDocument::fromJson(m_program->output()).object();
    QCOMPARE(bundle[u"resourceType"].toString(), QStringLiteral("Bundle"));
    QCOMPARE(bundle[u"entry"].toArray().size(), 3);
}

void CtlArchiveTest::replacesAFileOnlyWhenTold()
{
    const QString file = path(QStringLiteral("file"));
    for (const char *format : {"--json", "--fhir"}) {
        QFile::remove(file);
        const QStringList words{QStringLiteral("export"), QLatin1String(format), file};
        QCOMPARE(run(QStringLiteral("mine"), words), 0);
        const QByteArray bytes = read(file);
        QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x77), QFile::Permissions());
        QFile mine(file);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        QCOMPARE(run(QStringLiteral("mine"), words), 1);
        QVERIFY(m_program->errors().contains("is there already; --replace puts"));
        QCOMPARE(read(file), QByteArray("mine"));
        QCOMPARE(run(QStringLiteral("mine"), words + QStringList{QStringLiteral("--replace")}), 0);
        QCOMPARE(read(file), bytes);
    }
}

void CtlArchiveTest::aFolderIsNeverReplaced()
{
    const QString folder = path(QStringLiteral("folder"));
    QStringList words{QStringLiteral("export"), QStringLiteral("--csv"), folder};
    QCOMPARE(run(QStringLiteral("mine"), words), 0);
    QCOMPARE(run(QStringLiteral("mine"), words), 1);
    QVERIFY(m_program->errors().contains("is there already"));
    words[2] = path(QStringLiteral("another"));
    QCOMPARE(run(QStringLiteral("mine"), words + QStringList{QStringLiteral("--replace")}), 2);
    QVERIFY(m_program->errors().contains("--replace does not go with it"));
    QVERIFY(!QFile::exists(words[2]));
}

void CtlArchiveTest::namesWhatItDidNotTake()
{
    QFile file(path(QStringLiteral("given.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "pacewell-journal", "version": 9, "tables": {"setting": [
        {"name": "a", "value": "b"}, {"name": "c"}, {"name": "a", "value": "d"}]}})");
    file.close();
    QCOMPARE(run(QStringLiteral("new"), {QStringLiteral("import"), file.fileName()}), 1);
    QCOMPARE(m_program->output(),
             QByteArray("1 added, 0 there already, 1 kept as they were here, 1 not taken\n"));
    QCOMPARE(m_program->errors(), QByteArray("given.json, setting, row 3: yours was kept: a\n"
                                             "given.json, setting, row 2: value is missing\n"));
}

void CtlArchiveTest::saysWhenThereIsNothingToImport()
{
    QCOMPARE(run(QStringLiteral("new"), {QStringLiteral("import"), path(QStringLiteral("none"))}),
             1);
    QVERIFY(m_program->errors().startsWith("pacewellctl: "));
    QVERIFY(m_program->errors().contains("is not there"));
    QCOMPARE(run(QStringLiteral("new"), {QStringLiteral("import"), m_program->home()}), 1);
    QVERIFY(m_program->errors().contains("no journal that Pacewell exported"));
}

QTEST_GUILESS_MAIN(CtlArchiveTest)
#include "archivetest.moc"
