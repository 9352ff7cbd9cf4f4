// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiving.h"

#include "store/contactstore.h"
#include "store/diarylog.h"
#include "store/flarelog.h"
#include "store/planstore.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// An archive meets a journal in which something stands already.
class ArchiveMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void otherContentStays();
    void aDayIsNotMixedWithAnother();
    void aPartOfWhatWasRefusedIsRefused();
    void aPartOfWhatTheArchiveLacksIsRefused();
    void aProgrammeIsNotMixedWithAnother();
    void eventsStandInOrderOfTime();
    void decisionsThatAreAlikeStayApart();
    void activitiesComeAfterThoseThereAre();
    void peopleGetAnIdOfTheirOwnAndThePlanFollows();
    void aPlanNamesNobodyWhomTheArchiveDoesNotTellOf();

private:
    /// Takes all of the other journal; gives the counts.
    QString merged();

    std::unique_ptr<Archiving> m_mine;
    std::unique_ptr<Archiving> m_other;
    ImportReport m_report;
};

void ArchiveMergeTest::init()
{
    m_mine = std::make_unique<Archiving>();
    m_other = std::make_unique<Archiving>();
}

QString ArchiveMergeTest::merged()
{
    const auto report = m_mine->importBytes(m_other->json());
    if (!report)
        return report.error();
    m_report = report.value();
    return counts(m_report);
}

void ArchiveMergeTest::otherContentStays()
{
    m_mine->run(QStringLiteral("INSERT INTO setting VALUES ('a', 'mine'), ('b', 'both')"));
    m_other->run(
        QStringLiteral("INSERT INTO setting VALUES ('a', 'other'), ('b', 'both'), ('c', 'new')"));
    QCOMPARE(merged(), QStringLiteral("1 1 1 0"));
    QCOMPARE(told(m_report.keptRows),
             QStringLiteral("given.json, setting, row 1: yours was kept: a"));
    QCOMPARE(m_mine->first(QStringLiteral("SELECT group_concat(value) FROM setting")),
             QStringLiteral("mine,both,new"));
    QCOMPARE(merged(), QStringLiteral("0 2 1 0"));
}

void ArchiveMergeTest::aDayIsNotMixedWithAnother()
{
    const QDate day(2026, 11, 20);
    const QDateTime at(day, QTime(20, 0), QTimeZone::utc());
    const auto add = [&](const Archiving &journal, QDate when, PainArea area) {
        QVERIFY(DiaryLog(journal.database())
                    .change(
                        when, DiaryEntry::Span::Day,
                        [&](DiaryEntry &entry) {
                            entry.pain = int(area);
                            entry.areas = {{area, Side::Both, 1}};
                        },
                        at));
    };
    add(*m_mine, day, PainArea::Neck);
    add(*m_other, day, PainArea::Chest);
    add(*m_other, day.addDays(1), PainArea::Chest);
    QCOMPARE(merged(), QStringLiteral("2 0 2 0"));
    const auto entries = DiaryLog(m_mine->database()).between(day, day.addDays(1)).value();
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].areas->size(), 1U);
    QCOMPARE(entries[0].areas->front().area, PainArea::Neck);
    QCOMPARE(entries[1].areas->front().area, PainArea::Chest);
}

void ArchiveMergeTest::aPartOfWhatWasRefusedIsRefused()
{
    const QByteArray tables = R"({
        "diary_entry": [{"day": "2026-11-20", "span": "day", "at": "2026-11-20T08:00:00Z",
            "pain": %1, "areas_told": 1, "triggers_told": 0, "note": "", "had_rested": 0}],
        "diary_area": [{"day": "2026-11-20", "span": "day", "area": "neck", "side": "both",
            "strength": 1}]})";
    for (const bool isEmpty : {true, false}) {
        if (!isEmpty) // of another day
            m_mine->run(QStringLiteral("INSERT INTO diary_entry (day, span, at, areas_told, "
                                       "triggers_told, note, had_rested) VALUES ('2026-11-19', "
                                       "'day', '2026-11-19T08:00:00.000Z', 0, 0, '', 0)"));
        const auto report = m_mine->importTables(QByteArray(tables).replace("%1", "11"));
        QVERIFY(report);
        QCOMPARE(counts(report.value()), QStringLiteral("0 0 0 2"));
        QCOMPARE(report.value().notTaken[1].text(),
                 QStringLiteral("given.json, diary_area, row 1: what it belongs to is not there"));
    }
    QCOMPARE(counts(m_mine->importTables(QByteArray(tables).replace("%1", "10")).value()),
             QStringLiteral("2 0 0 0"));
}

void ArchiveMergeTest::aPartOfWhatTheArchiveLacksIsRefused()
{
    const QByteArray part =
        "day,span,area,side,strength\r\n\"2026-11-20\",\"day\",\"neck\",\"both\",1\r\n";
    const QString file = QStringLiteral("diary_area.csv");
    const QString refused = QStringLiteral("diary_area.csv:2: what it belongs to is not there");
    const auto add = [&](const char *day) {
        m_mine->run(QStringLiteral("INSERT INTO diary_entry (day, span, at, areas_told, "
                                   "triggers_told, note, had_rested) VALUES (?, 'day', "
                                   "'2026-11-19T08:00:00.000Z', 0, 0, '', 0)"),
                    {QString::fromLatin1(day)});
    };
    QCOMPARE(told(m_mine->importCsvFile(file, part).value().notTaken), refused);
    add("2026-11-19");
    QCOMPARE(told(m_mine->importCsvFile(file, part).value().notTaken), refused);
    add("2026-11-20"); // a day that is here stays as it is
    QCOMPARE(counts(m_mine->importCsvFile(file, part).value()), QStringLiteral("0 0 1 0"));
}

void ArchiveMergeTest::aProgrammeIsNotMixedWithAnother()
{
    const auto add = [](const Archiving &journal, int position, const char *practice) {
        journal.run(QStringLiteral("INSERT INTO programme_entry VALUES "
                                   "(?, ?, 1, 'morning', NULL, '2026-11-01', NULL)"),
                    {position, QString::fromLatin1(practice)});
    };
    add(*m_mine, 1, "mine");
    add(*m_other, 1, "other");
    add(*m_other, 2, "other");
    QCOMPARE(merged(), QStringLiteral("0 0 2 0"));
    QCOMPARE(m_mine->first(QStringLiteral("SELECT group_concat(practice_id) FROM programme_entry")),
             QStringLiteral("mine"));
}

void ArchiveMergeTest::eventsStandInOrderOfTime()
{
    const auto add = [](const Archiving &journal, int day, FlareEvent::Kind kind) {
        const QDate date(2026, 11, day);
        QVERIFY(FlareLog(journal.database())
                    .append({QDateTime(date, QTime(8, 0), QTimeZone::utc()), date, kind}));
    };
    add(*m_mine, 5, FlareEvent::Kind::Declared);
    add(*m_mine, 20, FlareEvent::Kind::SteppedUp);
    add(*m_other, 1, FlareEvent::Kind::Declared);
    add(*m_other, 3, FlareEvent::Kind::Ended);
    add(*m_other, 5, FlareEvent::Kind::Declared);
    add(*m_other, 9, FlareEvent::Kind::Ended);
    QCOMPARE(merged(), QStringLiteral("3 1 0 0"));
    QStringList days;
    for (const FlareEvent &event : FlareLog(m_mine->database()).all().value())
        days.append(QString::number(event.day.day()));
    QCOMPARE(days.join(u' '), QStringLiteral("1 3 5 9 20"));
    QCOMPARE(merged(), QStringLiteral("0 4 0 0"));
    add(*m_mine, 21, FlareEvent::Kind::Ended); // numbers go on after them
    QCOMPARE(m_mine->first(QStringLiteral("SELECT day FROM flare_event ORDER BY number DESC")),
             QStringLiteral("2026-11-21"));
}

void ArchiveMergeTest::decisionsThatAreAlikeStayApart()
{
    const QString activity = QStringLiteral(
        "INSERT INTO activity VALUES (1, 'a', '', 'mental', 'minutes', 1, 'sitting', 1, 5, 25, 0)");
    const QString decision =
        QStringLiteral("INSERT INTO quota_decision (activity, day, quota, kind) VALUES "
                       "('a', '2026-11-%1', 5, 'stayed')");
    m_other->run(activity);
    m_other->run(decision.arg(10));
    m_other->run(decision.arg(10));
    QCOMPARE(merged(), QStringLiteral("3 0 0 0"));
    m_other->run(decision.arg(12));
    m_other->run(decision.arg(12));
    QCOMPARE(merged(), QStringLiteral("2 3 0 0"));
    QCOMPARE(m_mine->json(), m_other->json());
}

void ArchiveMergeTest::activitiesComeAfterThoseThereAre()
{
    const auto add = [](const Archiving &journal, const char *id, const char *name) {
        journal.run(QStringLiteral("INSERT INTO activity VALUES (NULL, ?, ?, 'mental', 'minutes', "
                                   "1, 'sitting', 1, 5, 25, 0)"),
                    {QString::fromLatin1(id), QString::fromLatin1(name)});
    };
    add(*m_mine, "m", "mine");
    add(*m_mine, "b", "both");
    add(*m_other, "b", "both");
    add(*m_other, "x", "other");
    add(*m_other, "m", "renamed");
    m_other->run(QStringLiteral("INSERT INTO measurement VALUES ('m', '2026-11-01', 5.0)"));
    QCOMPARE(merged(), QStringLiteral("2 1 1 0")); // what was measured of a renamed one comes too
    QCOMPARE(m_mine->first(QStringLiteral("SELECT group_concat(name) FROM activity")),
             QStringLiteral("mine,both,other"));
}

void ArchiveMergeTest::peopleGetAnIdOfTheirOwnAndThePlanFollows()
{
    const QString contact =
        QStringLiteral("INSERT INTO contact VALUES (%1, 0, '%2', 'friend', '')");
    m_mine->run(contact.arg(1).arg(QStringLiteral("Mine")));
    m_mine->run(contact.arg(2).arg(QStringLiteral("Both")));
    m_other->run(contact.arg(1).arg(QStringLiteral("Both")));
    m_other->run(contact.arg(2).arg(QStringLiteral("Other")));
    m_other->run(QStringLiteral("INSERT INTO flare_plan VALUES (1, '2026-11-20T08:00:00.000Z', "
                                "'{\"helpers\":[1,2],\"kindSentence\":\"Go easy\"}')"));
    QCOMPARE(merged(), QStringLiteral("2 1 0 0"));
    QCOMPARE(m_mine->first(QStringLiteral("SELECT plan FROM flare_plan")),
             QStringLiteral("{\"helpers\":[2,3],\"kindSentence\":\"Go easy\"}"));
    QCOMPARE(m_mine->first(QStringLiteral("SELECT name FROM contact WHERE id = 3")),
             QStringLiteral("Other"));
    QCOMPARE(merged(), QStringLiteral("0 3 0 0"));
}

void ArchiveMergeTest::aPlanNamesNobodyWhomTheArchiveDoesNotTellOf()
{
    m_mine->run(QStringLiteral("INSERT INTO contact VALUES (7, 0, 'Mine', 'friend', '')"));
    m_other->run(QStringLiteral("INSERT INTO flare_plan VALUES (1, '2026-11-20T08:00:00.000Z', "
                                "'{\"helpers\":[7]}')"));
    QCOMPARE(merged(), QStringLiteral("1 0 0 0"));
    QCOMPARE(m_mine->first(QStringLiteral("SELECT plan FROM flare_plan")),
             QStringLiteral("{\"helpers\":[]}"));
}

QTEST_GUILESS_MAIN(ArchiveMergeTest)
#include "archivemergetest.moc"
