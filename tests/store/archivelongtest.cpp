// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiving.h"

#include <QTest>

using namespace pacewell;

/// A program of its own, since it looks at the most memory that it ever had.
class ArchiveLongTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongTableIsReadAsAStream();

private:
    static qint64 mostKilobytes();
};

qint64 ArchiveLongTest::mostKilobytes()
{
    for (const QByteArray &line : Archiving::read(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

void ArchiveLongTest::aLongTableIsReadAsAStream()
{
    constexpr int rows = 200'000;
    const Archiving from;
    from.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < %1) INSERT INTO reminder_event SELECT i, 'rule', "
                            "'2026-11-20', '08:00', 'shown', '2026-11-20T08:00:00.000Z', NULL "
                            "FROM n")
                 .arg(rows));
    const qint64 before = mostKilobytes();
    const QString folder = from.path(QStringLiteral("csv"));
    QVERIFY(writeCsv(from.database(), folder));
    const qint64 size = QFile(folder + QStringLiteral("/reminder_event.csv")).size();
    QVERIFY(size > 12'000'000);
    const Archiving to;
    const auto report = to.import(folder);
    QVERIFY(report);
    QCOMPARE(counts(report.value()), QStringLiteral("%1 0 0 0").arg(rows));
    const qint64 more = mostKilobytes() - before;
    QVERIFY2(more * 1024 < size / 2, qPrintable(QStringLiteral("%1 kB more").arg(more)));
}

QTEST_GUILESS_MAIN(ArchiveLongTest)
#include "archivelongtest.moc"
