// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/planstore.h"
#include "store/reminderstore.h"
#include "support/terminalprogram.h"

#include <QDir>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// What is exported, read by a calendar library that is not the one that wrote it.
class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remindsAsThePersonPlanned();
    void writesAFileForItsOwnerAlone();
    void staysTheSameWhenWrittenAgain();
    void saysWhenThereIsNothing();
    void saysWhenTheFileCannotBeWritten();

private:
    QByteArray exported(const QString &file = QStringLiteral("-"));
    QStringList occurrences(const QByteArray &calendar);
    QString data() const { return m_program->home() + QStringLiteral("/data"); }
    void keep(const ReminderRule &rule);

    std::unique_ptr<TerminalProgram> m_program;
    QDate m_first;
    QDate m_last;
};

namespace {

ReminderRule rule(const QString &id, const QString &name, std::vector<QTime> times)
{
    ReminderRule rule;
    rule.id = id;
    rule.practice = id;
    rule.name = name;
    rule.times = std::move(times);
    return rule;
}

} // namespace

void ExportTest::init()
{
    m_program = std::make_unique<TerminalProgram>();
    QVERIFY(QDir().mkpath(data()));
    // From tomorrow on, so that the test does not mind midnight.
    m_first = QDate::currentDate().addDays(1);
    m_last = m_first.addDays(13);
}

void ExportTest::keep(const ReminderRule &rule)
{
    const auto database = Database::open(data());
    QVERIFY(database);
    QVERIFY(ReminderStore(*database.value()).keep(rule));
}

QByteArray ExportTest::exported(const QString &file)
{
    const int code = m_program->run({QStringLiteral("--data"), data(), QStringLiteral("export"),
                                     QStringLiteral("--ics"), file});
    return code == 0 ? m_program->output() : QByteArray("exit code ") + QByteArray::number(code);
}

QStringList ExportTest::occurrences(const QByteArray &calendar)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(OCCURRENCES), m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate)});
    reader.write(calendar);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void ExportTest::remindsAsThePersonPlanned()
{
    ReminderRule neck =
        rule(QStringLiteral("neck-shoulder-ease"), QStringLiteral("Neck; shoulder, & ease"),
             {QTime(8, 30), QTime(20, 0)});
    neck.weekdays = 0b0010101;
    keep(neck);
    ReminderRule bed = rule(QStringLiteral("wind-down"), {}, {QTime(0, 15)});
    bed.kind = ReminderRule::Kind::WindDown;
    bed.ahead = 30min;
    bed.weekdays = 0b0000001; // on the night to Monday, so on Sunday
    keep(bed);
    ReminderRule move = rule({}, {}, {});
    move.id = QStringLiteral("move");
    move.kind = ReminderRule::Kind::Move;
    move.interval = ReminderInterval{60min, QTime(20, 0), QTime(23, 30)};
    keep(move);
    ReminderRule off = rule(QStringLiteral("desk-break"), QStringLiteral("off"), {QTime(7, 0)});
    off.isOn = false;
    keep(off);
    const auto database = Database::open(data());
    ProgrammeEntry planned{QStringLiteral("morning-in-bed"),
                           0b0000010,
                           TimeOfDay::Morning,
                           QTime(7, 15),
                           QDate(2026, 1, 1),
                           std::nullopt};
    ProgrammeEntry reminded = planned;
    reminded.practice = neck.practice;
    ProgrammeEntry over = planned;
    over.until = QDate(2026, 2, 1);
    over.at = QTime(6, 0);
    Programme programme;
    programme.entries = {over, planned, reminded};
    QVERIFY(PlanStore(*database.value()).keep(programme));

    QStringList expected;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const int weekday = day.dayOfWeek();
        const auto on = [&](const char *words) {
            expected.append(day.toString(Qt::ISODate) + QLatin1Char(' ') + QLatin1String(words) +
                            QStringLiteral(" 0"));
        };
        if (weekday == 2)
            on("07:15 8 Morning in bed");
        if (weekday == 1 || weekday == 3 || weekday == 5) {
            on("08:30 6 Neck; shoulder, & ease");
            on("20:00 6 Neck; shoulder, & ease");
        }
        on("21:00 5 Move a little");
        on("22:00 5 Move a little");
        on("23:00 5 Move a little");
        if (weekday == 7)
            on("23:45 18 Wind down");
    }
    expected.sort();
    QCOMPARE(occurrences(exported()).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void ExportTest::writesAFileForItsOwnerAlone()
{
    keep(rule(QStringLiteral("neck-shoulder-ease"), QStringLiteral("Neck"), {QTime(8, 30)}));
    const QString file = m_program->home() + QStringLiteral("/reminders.ics");
    QCOMPARE(exported(file), QByteArray());
    QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x7077),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner) & QFile::Permissions(0x7077));
    QFile calendar(file);
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    QCOMPARE(occurrences(calendar.readAll()).size(), 14);
}

void ExportTest::staysTheSameWhenWrittenAgain()
{
    keep(rule(QStringLiteral("neck-shoulder-ease"), QStringLiteral("Neck"), {QTime(8, 30)}));
    const auto idIn = [](const QByteArray &calendar) {
        const auto at = calendar.indexOf("UID:");
        return calendar.mid(at, calendar.indexOf('\n', at) - at);
    };
    const QByteArray id = idIn(exported());
    QCOMPARE(id.trimmed(), QByteArray("UID:neck-shoulder-ease-0830-127@pacewell"));
    QCOMPARE(idIn(exported()), id);
}

void ExportTest::saysWhenThereIsNothing()
{
    QCOMPARE(exported(), QByteArray("exit code 1"));
    QVERIFY(m_program->errors().contains("there is nothing to remind of yet"));
}

void ExportTest::saysWhenTheFileCannotBeWritten()
{
    keep(rule(QStringLiteral("neck-shoulder-ease"), QStringLiteral("Neck"), {QTime(8, 30)}));
    QCOMPARE(exported(QStringLiteral("/nowhere/at/all.ics")), QByteArray("exit code 1"));
    QVERIFY(m_program->errors().contains("/nowhere/at/all.ics cannot be written"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
