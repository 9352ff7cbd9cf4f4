// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/settingstore.h"
#include "support/terminalprogram.h"

#include <QDir>
#include <QTest>

using namespace pacewell;

/// The page for a clinician, from the terminal and without a screen.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAPdf();
    void printsTheQuestionThatWasKept();
    void saysWhenTheQuestionCannotBeRead();
    void keepsAFileThatIsThere();
    void wishesItDoesNotUnderstand_data();
    void wishesItDoesNotUnderstand();

private:
    int make(const QStringList &options = {});
    QByteArray text() const;
    QString data() const { return m_program->home() + QStringLiteral("/data"); }
    QString file() const { return m_program->home() + QStringLiteral("/report.pdf"); }

    std::unique_ptr<TerminalProgram> m_program;
};

void ReportTest::init()
{
    m_program = std::make_unique<TerminalProgram>();
    QVERIFY(QDir().mkpath(data()));
}

int ReportTest::make(const QStringList &options)
{
    return m_program->run(
        QStringList{QStringLiteral("--data"), data(), QStringLiteral("report"), file()} + options);
}

QByteArray ReportTest::text() const
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral("pdftotext"), {file(), QStringLiteral("-")});
    return reader.waitForFinished() ? reader.readAllStandardOutput().simplified() : QByteArray();
}

void ReportTest::writesAPdf()
{
    QCOMPARE(make({QStringLiteral("--days"), QStringLiteral("28"), QStringLiteral("--paper"),
                   QStringLiteral("letter"), QStringLiteral("--question"),
                   QStringLiteral("May I swim?")}),
             0);
    QVERIFY2(text().contains("My question May I swim?"), text().constData());
    QVERIFY(text().contains("28 days"));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void ReportTest::printsTheQuestionThatWasKept()
{
    {
        const auto database = Database::open(data());
        QVERIFY(database);
        QVERIFY(SettingStore(*database.value())
                    .set(QStringLiteral("report.question"), QStringLiteral("Which chair?")));
    }
    QCOMPARE(make(), 0);
    QVERIFY(text().contains("My question Which chair?"));
    QVERIFY(text().contains("84 days"));
}

void ReportTest::saysWhenTheQuestionCannotBeRead()
{
    {
        const auto database = Database::open(data());
        QVERIFY(database);
        QVERIFY(database.value()->change(QStringLiteral("DROP TABLE setting")));
    }
    QCOMPARE(make(), 1);
    QVERIFY2(m_program->errors().contains("setting"), m_program->errors().constData());
    QVERIFY(!QFile::exists(file()));
}

void ReportTest::keepsAFileThatIsThere()
{
    QCOMPARE(make(), 0);
    QCOMPARE(make(), 1);
    QVERIFY(m_program->errors().contains("There is already a file"));
}

void ReportTest::wishesItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("too short") << QStringList{QStringLiteral("--days"), QStringLiteral("27")}
                               << QByteArray("--days takes a number from 28 to 365");
    QTest::newRow("no number") << QStringList{QStringLiteral("--days"), QStringLiteral("many")}
                               << QByteArray("--days takes a number from 28 to 365");
    QTest::newRow("paper") << QStringList{QStringLiteral("--paper"), QStringLiteral("a3")}
                           << QByteArray("--paper takes a4 or letter");
    QTest::newRow("a long question")
        << QStringList{QStringLiteral("--question"), QString(501, QLatin1Char('a'))}
        << QByteArray("--question takes up to 500 characters");
}

void ReportTest::wishesItDoesNotUnderstand()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, answer);
    QCOMPARE(make(options), 2);
    QVERIFY2(m_program->errors().contains(answer), m_program->errors().constData());
    QVERIFY(!QFile::exists(file()));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
