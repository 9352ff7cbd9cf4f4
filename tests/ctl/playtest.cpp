// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/screeninglog.h"
#include "support/terminalprogram.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace pacewell;

class PlayTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }
    void aSessionIsInTheLog();
    void theDefaultFolderIsPrivate();
    void goesOnAfterAKill();
    void anotherRoutineKeepsTheUnfinishedOne();
    void askedToEndItKeepsWhatWasDone_data();
    void askedToEndItKeepsWhatWasDone();
    void oneSessionAtATime();
    void breathesForTheMinutesAskedFor();
    void heatAsksFirst();
    void heatThatNobodyLooksAtEnds();
    void nothingBeginsPastAWarningSign();
    void norDoesItGoOn();
    void refuses_data();
    void refuses();
    void aDamagedJournalIsLeftAlone_data();
    void aDamagedJournalIsLeftAlone();

private:
    QStringList play(const QString &routine, const QString &speed) const
    {
        return {"play", routine, "--speed", speed, "--content", small, "--data", m_data->path()};
    }

    QJsonArray log()
    {
        TerminalProgram program;
        if (program.run({"log", "--json", "--data", m_data->path()}) != 0)
            return {"the log cannot be read"};
        return QJsonDocument::fromJson(program.output()).array();
    }

    const QString small = QStringLiteral(TEST_DATA "/small-content");
    std::unique_ptr<QTemporaryDir> m_data;
};

void PlayTest::aSessionIsInTheLog()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    TerminalProgram program;
    QCOMPARE(program.run({"play", "desk-break", "--speed", "1000", "--data", m_data->path()}), 0);
    QVERIFY2(program.output().contains("Desk break") && program.output().contains("to the end"),
             program.output().constData());
    QCOMPARE(program.errors(), QByteArray());
    const QDateTime after = QDateTime::currentDateTimeUtc();

    const QJsonArray rows = log();
    QCOMPARE(rows.size(), 1);
    const QJsonValue row = rows[0];
    QCOMPARE(row[u"routine"].toString(), QStringLiteral("desk-break"));
    QCOMPARE(row[u"name"].toString(), QStringLiteral("Desk break"));
    QVERIFY(row[u"completed"].toBool());
    QVERIFY(!row[u"gentler"].toBool());
    const int planned = row[u"plannedSeconds"].toInt();
    QVERIFY2(planned > 60 && planned < 180, qPrintable(QString::number(planned)));
    QCOMPARE(row[u"doneSeconds"].toInt(), planned);
    QCOMPARE(row[u"steps"].toArray().size(), 4);
    int sum = 0;
    for (const QJsonValue &step : row[u"steps"].toArray()) {
        sum += step[u"doneSeconds"].toInt();
        QVERIFY(!step[u"skipped"].toBool() && !step[u"hurt"].toBool() && !step[u"easier"].toBool());
    }
    QCOMPARE(sum, planned);
    const auto started = QDateTime::fromString(row[u"startedAt"].toString(), Qt::ISODateWithMs);
    QVERIFY(started >= before.addMSecs(-1) && started <= after);
    const QDate day = QDate::fromString(row[u"day"].toString(), Qt::ISODate);
    QVERIFY(day == before.toLocalTime().date() || day == after.toLocalTime().date());

    QCOMPARE(program.run({"log", "--data", m_data->path()}), 0);
    QVERIFY(program.output().startsWith(row[u"day"].toString().toUtf8() + "  Desk break  "));
    QCOMPARE(program.output().count('\n'), 1);
}

void PlayTest::theDefaultFolderIsPrivate()
{
    TerminalProgram program;
    QCOMPARE(program.run({"play", "sided", "--speed", "1000", "--content", small}), 0);
    const QFileInfo folder(program.home() + QStringLiteral("/share/pacewell"));
    QVERIFY(folder.isDir());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(folder.permissions() & others));
    QVERIFY(!(QFile::permissions(folder.filePath() + QStringLiteral("/pacewell.sqlite")) & others));
}

void PlayTest::goesOnAfterAKill()
{
    TerminalProgram program;
    program.start(play(QStringLiteral("mixed"), QStringLiteral("100")));
    QVERIFY(program.waitFor("Roll."));
    program.process().kill();
    QVERIFY(program.process().waitForFinished());
    QCOMPARE(log(), QJsonArray());

    QCOMPARE(program.run(play(QStringLiteral("mixed"), QStringLiteral("1000"))), 0);
    QVERIFY2(!program.output().contains("Lean.") && program.output().contains("Roll."),
             program.output().constData());
    const QJsonArray rows = log();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0][u"completed"].toBool());
    QCOMPARE(rows[0][u"doneSeconds"].toInt(), 192);
    QCOMPARE(rows[0][u"steps"][0][u"doneSeconds"].toInt(), 80);

    QCOMPARE(program.run(play(QStringLiteral("mixed"), QStringLiteral("1000"))), 0);
    QVERIFY(program.output().contains("Lean.")); // from the start again
    QCOMPARE(log().size(), 2);
}

void PlayTest::anotherRoutineKeepsTheUnfinishedOne()
{
    TerminalProgram program;
    program.start(play(QStringLiteral("mixed"), QStringLiteral("100")));
    QVERIFY(program.waitFor("Roll."));
    program.process().kill();
    QVERIFY(program.process().waitForFinished());

    QCOMPARE(program.run(play(QStringLiteral("sided"), QStringLiteral("1000"))), 0);
    const QJsonArray rows = log();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"routine"].toString(), QStringLiteral("mixed"));
    QVERIFY(!rows[0][u"completed"].toBool());
    QCOMPARE(rows[0][u"doneSeconds"].toInt(), 80);
    QCOMPARE(rows[1][u"routine"].toString(), QStringLiteral("sided"));
    QVERIFY(rows[1][u"completed"].toBool());
}

void PlayTest::askedToEndItKeepsWhatWasDone_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void PlayTest::askedToEndItKeepsWhatWasDone()
{
    QFETCH(int, signal);
    TerminalProgram program;
    program.start(play(QStringLiteral("mixed"), QStringLiteral("100")));
    QVERIFY(program.waitFor("Roll."));
    ::kill(pid_t(program.process().processId()), signal);
    QCOMPARE(program.finish(), 0);
    QVERIFY2(program.output().contains("stopped early"), program.output().constData());
    const QJsonArray rows = log();
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows[0][u"completed"].toBool());
    const int done = rows[0][u"doneSeconds"].toInt();
    QVERIFY2(done >= 80 && done < 192, qPrintable(QString::number(done)));

    QCOMPARE(program.run(play(QStringLiteral("mixed"), QStringLiteral("1000"))), 0);
    QVERIFY(program.output().contains("Lean.")); // an ended session is not gone on with
    QCOMPARE(log().size(), 2);
}

void PlayTest::oneSessionAtATime()
{
    TerminalProgram first;
    first.start(play(QStringLiteral("mixed"), QStringLiteral("1")));
    QVERIFY(first.waitFor("Mixed."));
    TerminalProgram second;
    QCOMPARE(second.run(play(QStringLiteral("sided"), QStringLiteral("1000"))), 1);
    QVERIFY2(second.errors().contains("a session is running in another window"),
             second.errors().constData());
    QCOMPARE(log(), QJsonArray());
    first.process().terminate();
    QCOMPARE(first.finish(), 0);
    QCOMPARE(log().size(), 1);
}

void PlayTest::refuses_data()
{
    QTest::addColumn<QString>("routine");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unknown routine") << "none"
                                     << "." << QByteArray("no practice called \"none\"");
    QTest::newRow("a path") << "../sided"
                            << "." << QByteArray("no practice called \"../sided\"");
    QTest::newRow("a file in the way") << "sided"
                                       << "file" << QByteArray("is a file");
    QTest::newRow("below a file") << "sided"
                                  << "file/x" << QByteArray("cannot be made");
    QTest::newRow("locked folder") << "sided"
                                   << "locked" << QByteArray("cannot be written to");
}

void PlayTest::refuses()
{
    QFETCH(QString, routine);
    QFETCH(QString, data);
    QFETCH(QByteArray, message);
    QFile file(m_data->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString locked = m_data->filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkdir(locked));
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner);
    TerminalProgram program;
    program.obeyPermissions();
    const QStringList where{"--content", small, "--data", m_data->filePath(data)};
    QCOMPARE(program.run(QStringList{"play", routine, "--speed", "1000"} + where), 1);
    QVERIFY2(program.errors().startsWith("pacewellctl: ") && program.errors().contains(message),
             program.errors().constData());
    if (routine == QLatin1String("sided")) {
        QCOMPARE(program.run(QStringList{"log"} + where), 1);
        QVERIFY2(program.errors().contains(message), program.errors().constData());
    }
}

void PlayTest::aDamagedJournalIsLeftAlone_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("play") << "play sided";
    QTest::newRow("log") << "log --json";
}

void PlayTest::aDamagedJournalIsLeftAlone()
{
    QFETCH(QString, command);
    const QByteArray diary = QByteArray("Dear diary,\n").repeated(500);
    QFile file(m_data->filePath(QStringLiteral("pacewell.sqlite")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(diary), diary.size());
    file.close();
    TerminalProgram program;
    const QStringList where{"--content", small, "--data", m_data->path()};
    QCOMPARE(program.run(command.split(QLatin1Char(' ')) + where), 1);
    QVERIFY2(program.errors().contains("pacewell.sqlite is damaged"), program.errors().constData());
    QCOMPARE(program.output(), QByteArray());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == diary);
}

void PlayTest::breathesForTheMinutesAskedFor()
{
    TerminalProgram program;
    QCOMPARE(program.run(play(QStringLiteral("own"), QStringLiteral("1000")) +
                         QStringList{"--minutes", "2"}),
             0);
    QCOMPARE(log()[0][u"doneSeconds"].toInt(), 120);
    // Longer than is right for the first days.
    QCOMPARE(program.run(play(QStringLiteral("own"), QStringLiteral("1000")) +
                         QStringList{"--minutes", "10"}),
             0);
    QVERIFY2(program.output().contains("shorter than usual"), program.output().constData());
    QCOMPARE(log()[1][u"doneSeconds"].toInt(), 180);
    QCOMPARE(program.run(play(QStringLiteral("own"), QStringLiteral("1000")) +
                         QStringList{"--minutes", "21"}),
             2);
}

void PlayTest::heatAsksFirst()
{
    TerminalProgram program;
    const QStringList warm = play(QStringLiteral("pack"), QStringLiteral("1000"));
    QCOMPARE(program.run(warm), 1);
    QVERIFY2(program.errors().contains("--site") && program.errors().contains("neck, lowerBack"),
             program.errors().constData());
    QCOMPARE(program.run(warm + QStringList{"--site", "elbow"}), 1);
    QVERIFY2(program.errors().contains("elbow"), program.errors().constData());
    QCOMPARE(program.run(warm + QStringList{"--site", "neck"}), 1);
    QVERIFY2(program.errors().contains("It is hot.") && program.errors().contains("--checked"),
             program.errors().constData());
    QCOMPARE(log(), QJsonArray());
}

void PlayTest::heatThatNobodyLooksAtEnds()
{
    TerminalProgram program;
    const QStringList warm = play(QStringLiteral("pack"), QStringLiteral("1000")) +
                             QStringList{"--site", "neck", "--checked"};
    QCOMPARE(program.run(warm), 0);
    QVERIFY2(program.output().contains("How is your skin"), program.output().constData());
    QCOMPARE(log()[0][u"doneSeconds"].toInt(), 360);
    QVERIFY(!log()[0][u"completed"].toBool());
    QCOMPARE(program.run(warm), 1);
    QVERIFY2(program.errors().contains("pause"), program.errors().constData());
    QCOMPARE(program.run(play(QStringLiteral("pack"), QStringLiteral("1000")) +
                         QStringList{"--site", "lowerBack", "--checked"}),
             0);
}

void PlayTest::nothingBeginsPastAWarningSign()
{
    ScreeningEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.day = entry.at.date();
    entry.screening = screenings::warningSigns;
    entry.yes = {{QStringLiteral("chest"), Urgency::Now, false, false}};
    QVERIFY(ScreeningLog(*Database::open(m_data->path()).value()).append(entry));
    for (const char *practice : {"sided", "mixed", "own", "groups", "spots", "pack", "bath"}) {
        TerminalProgram program;
        QCOMPARE(program.run(play(QLatin1String(practice), QStringLiteral("1000")) +
                             QStringList{"--checked"}),
                 1);
        QVERIFY2(program.errors().contains("be seen first"), program.errors().constData());
    }
    QCOMPARE(log(), QJsonArray());
}

void PlayTest::norDoesItGoOn()
{
    TerminalProgram program;
    program.start(play(QStringLiteral("mixed"), QStringLiteral("100")));
    QVERIFY(program.waitFor("Roll."));
    program.process().kill();
    QVERIFY(program.process().waitForFinished());
    ScreeningEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.day = entry.at.date();
    entry.screening = screenings::warningSigns;
    entry.yes = {{QStringLiteral("chest"), Urgency::Now, false, false}};
    QVERIFY(ScreeningLog(*Database::open(m_data->path()).value()).append(entry));
    QCOMPARE(program.run(play(QStringLiteral("mixed"), QStringLiteral("1000"))), 1);
    QVERIFY2(program.errors().contains("be seen first"), program.errors().constData());
    // What was done of it is kept.
    QCOMPARE(log().size(), 1);
    QVERIFY(!log()[0][u"completed"].toBool());
}

QTEST_GUILESS_MAIN(PlayTest)
#include "playtest.moc"
