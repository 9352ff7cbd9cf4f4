// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiveformats.h"

#include <QTest>

using namespace pacewell;

/// What a text of an archive has to be, so that the stores can read it and put it in order.
class ArchiveFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void timesAreKeptAsTheStoresWriteThem_data();
    void timesAreKeptAsTheStoresWriteThem();
    void answersToTheSafetyQuestionsAreTakenWholeOrNotAtAll_data();
    void answersToTheSafetyQuestionsAreTakenWholeOrNotAtAll();
    void plansAndReflectionsCanBeRead_data();
    void plansAndReflectionsCanBeRead();
    void otherTextIsFree();
};

namespace {

const QDate today(2026, 11, 28);

} // namespace

void ArchiveFormatsTest::timesAreKeptAsTheStoresWriteThem_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // or what is told
    const auto row = [](const char *table, const char *column, const char *given,
                        const char *kept) {
        QTest::addRow("%s.%s %s", table, column, given)
            << QString::fromLatin1(table) << QString::fromLatin1(column)
            << QString::fromLatin1(given) << QString::fromLatin1(kept);
    };
    const auto at = [&](const char *given, const char *kept) {
        row("flare_event", "at", given, kept);
    };
    at("2026-11-20T08:30:00.000Z", "2026-11-20T08:30:00.000Z");
    at("2026-11-20T08:30:00Z", "2026-11-20T08:30:00.000Z");
    at("2026-11-20 08:30:00.12Z", "2026-11-20T08:30:00.120Z");
    at("2026-11-20T00:30:00+02:00", "2026-11-19T22:30:00.000Z");
    at("2026-11-20T08:30:00", "2026-11-20T08:30:00.000Z");
    at("2026-03-29T02:30:00", "2026-03-29T02:30:00.000Z"); // in no zone's summer time
    at("2026-11-29T23:59:59.999Z", "2026-11-29T23:59:59.999Z");
    at("2026-11-30T00:00:00.000Z", "2026-11-30T00:00:00.000Z is yet to come");
    at("2026-11-29T23:30:00-01:00", "2026-11-29T23:30:00-01:00 is yet to come");
    at("2026-11-20", "at is no date with a time: 2026-11-20");
    at("0000-01-01T00:00:00+02:00", "at is no date with a time: 0000-01-01T00:00:00+02:00");
    at("", "at is no date with a time: ");
    row("flare_event", "day", "2026-11-20", "2026-11-20");
    row("flare_event", "day", "2026-11-20T00:00", "day is no date: 2026-11-20T00:00");
    row("programme_entry", "until", "2030-01-01", "2030-01-01");
    row("programme_entry", "until", "soon", "until is no date: soon");
    row("programme_entry", "since", "2030-1-1", "since is no date: 2030-1-1");
    row("programme_entry", "clock_time", "07:15:00", "07:15");
    row("programme_entry", "clock_time", "25:00", "clock_time is no time of day: 25:00");
    row("reminder_event", "time", "07:15", "07:15:00");
    row("reminder_event", "time", "", "time is no time of day: ");
    row("reminder_event", "until", "2026-11-20T09:00:00+01:00", "2026-11-20T08:00:00.000Z");
    row("reminder_event", "until", "9 o'clock", "until is no date with a time: 9 o'clock");
    row("reminder_peace", "paused_until", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00.000Z");
    row("reminder_peace", "paused_until", "never", "paused_until is no date with a time: never");
    row("reminder_peace", "quiet_from", "22:00", "22:00:00");
    row("reminder_peace", "quiet_to", "late", "quiet_to is no time of day: late");
    row("reminder_rule", "times", "07:15 12:00:30", "07:15:00 12:00:30");
    row("reminder_rule", "times", "", "");
    row("reminder_rule", "times", "07:15 noon", "times is no time of day: noon");
    row("reminder_rule", "every_from", "09:00", "09:00:00");
    row("reminder_rule", "every_to", "9", "every_to is no time of day: 9");
}

void ArchiveFormatsTest::timesAreKeptAsTheStoresWriteThem()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, given);
    const auto text = inFormat(given, formatOf(table, column), column, today);
    QTEST(text ? text.value() : text.error(), "kept");
}

void ArchiveFormatsTest::answersToTheSafetyQuestionsAreTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const char *answers, bool isTaken) {
        QTest::newRow(name) << QString::fromLatin1(answers) << isTaken;
    };
    const auto yes = [&](const char *name, const char *answer, bool isTaken) {
        row(name, (QByteArray(R"({"areas":[],"yes":[)") + answer + "]}").constData(), isTaken);
    };
    row("no yes", R"({"areas":[],"yes":[]})", true);
    row("places", R"({"areas":["neck","jaw"],"yes":[]})", true);
    yes("a yes", R"({"question":"a","crisis":false,"restsArea":true})", true);
    yes("an urgent one", R"({"question":"a","crisis":true,"restsArea":false,"urgency":"now"})",
        true);
    row("empty", "", false);
    row("no JSON", "yes", false);
    row("a list", "[]", false);
    row("an empty object", "{}", false);
    row("without places", R"({"yes":[]})", false);
    row("without answers", R"({"areas":[]})", false);
    row("a yes that is no list", R"({"areas":[],"yes":{}})", false);
    row("a place that nobody knows", R"({"areas":["elbow"],"yes":[]})", false);
    row("a place that is no text", R"({"areas":[1],"yes":[]})", false);
    row("cut off", R"({"areas":[],"yes":[)", false);
    yes("a yes that is no object", "1", false);
    yes("a yes to nothing", R"({"question":"","crisis":false,"restsArea":true})", false);
    yes("without a crisis", R"({"question":"a","restsArea":true})", false);
    yes("without a rest", R"({"question":"a","crisis":true})", false);
    yes("an urgency that nobody knows",
        R"({"question":"a","crisis":false,"restsArea":true,"urgency":"never"})", false);
    yes("an urgency of null", R"({"question":"a","crisis":false,"restsArea":true,"urgency":null})",
        false);
}

void ArchiveFormatsTest::answersToTheSafetyQuestionsAreTakenWholeOrNotAtAll()
{
    QFETCH(QString, answers);
    const QString column = QStringLiteral("answers");
    const auto text = inFormat(answers, TextFormat::Screening, column, today);
    QTEST(bool(text), "isTaken");
    QCOMPARE(text ? text.value() : text.error(),
             text ? answers : QStringLiteral("answers cannot be understood"));
}

void ArchiveFormatsTest::plansAndReflectionsCanBeRead_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *table, const char *column, const char *json, bool isTaken) {
        QTest::addRow("%s %s", table, json)
            << QString::fromLatin1(table) << QString::fromLatin1(column)
            << QString::fromLatin1(json) << isTaken;
    };
    const auto plan = [&](const char *json, bool isTaken) {
        row("flare_plan", "plan", json, isTaken);
    };
    plan("{}", true);
    plan(R"({"earlySigns":["a"],"soothing":[{"words":"a"},{"practice":"b"}],"helpers":[]})", true);
    plan("", false);
    plan("[]", false);
    plan(R"({"earlySigns":"a"})", false);
    plan(R"({"earlySigns":[1]})", false);
    plan(R"({"soothing":["a"]})", false);
    plan(R"({"soothing":[{"words":1}]})", false);
    plan(R"({"helpers":["a"]})", false);
    plan(R"({"kindSentence":[]})", false);
    const auto reflection = [&](const char *json, bool isTaken) {
        row("reflection", "answers", json, isTaken);
    };
    reflection("[]", true);
    reflection(R"([{"question":"a","prompt":"b","number":1,"most":10,"again":"c"}])", true);
    reflection("", false);
    reflection("{}", false);
    reflection("[1]", false);
    reflection(R"([{"question":"a","prompt":"b"}])", false);
    reflection(R"([{"question":"a","words":"b"}])", false);
    reflection(R"([{"question":"a","prompt":"b","number":1}])", false);
}

void ArchiveFormatsTest::plansAndReflectionsCanBeRead()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, json);
    QTEST(bool(inFormat(json, formatOf(table, column), column, today)), "isTaken");
}

void ArchiveFormatsTest::otherTextIsFree()
{
    QVERIFY(formatOf(QStringLiteral("setting"), QStringLiteral("value")) == TextFormat::Free);
    // What is a time in one table is none in every other.
    QVERIFY(formatOf(QStringLiteral("setting"), QStringLiteral("time")) == TextFormat::Free);
}

QTEST_GUILESS_MAIN(ArchiveFormatsTest)
#include "archiveformatstest.moc"
