// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentfile.h"

#include "report/appointmentpages.h"
#include "report/appointmentwords.h"
#include "report/samplerecord.h"
#include "support/permissions.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace pacewell;

/// The PDF, read by programs that did not write it.
class AppointmentFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsEverythingOnItsPages_data();
    void holdsEverythingOnItsPages();
    void theFirstPageIsAWholeSummary();
    void aLongQuestionLeavesRoomForTheSummary();
    void threeActivitiesAreShownHoweverLongTheirNames();
    void fewDaysHaveNoMeanAndNoShare();
    void weeksHaveTheirOwnMethod();
    void ownNamesStayOutUntilThereIsSomethingToTell();
    void keepsLeadingWeeksOfAFlare();
    void embedsItsLetters();
    void hasTheSizeOfThePaper_data();
    void hasTheSizeOfThePaper();
    void isTitledAndForItsOwnerAlone();
    void keepsAFileThatIsThere();
    void saysWhereItCannotBeWritten();
    void keepsNotesPrivateUnlessAsked();
    void cutsNoLongWords();
    void anEmptyRecordSaysWhatIsMissing();

private:
    AppointmentReport report(int days = 84, int recorded = 200, bool withNotes = false) const;
    QString read(const QStringList &options = {}) const;
    QByteArray said(const QString &program, const QStringList &arguments) const;
    void write(const AppointmentReport &report, QPageSize::PageSizeId size = QPageSize::A4);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

const QDate today(2026, 11, 28);

/// A language that is a third longer, with words as long as German ones can be.
class LongLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Report") != 0)
            return {};
        QString text = QString::fromUtf8(source);
        // Formats of dates stay as they are.
        if (text.startsWith(QLatin1String("d ")) || text.startsWith(QLatin1String("ddd")))
            return {};
        return text + QStringLiteral(" Zzzzschmerzgewohnheiten").left(2 + int(text.size()) / 3);
    }
};

/// Spaces that do not break included.
const QRegularExpression gap(QStringLiteral("[\\s:,]"),
                             QRegularExpression::UseUnicodePropertiesOption);

QString squeezed(QString text)
{
    return text.remove(gap);
}

} // namespace

void AppointmentFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("report.pdf"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

AppointmentReport AppointmentFileTest::report(int days, int recorded, bool withNotes) const
{
    AppointmentWish wish;
    wish.days = days;
    wish.question = QStringLiteral("Which kind of movement is safe for my shoulder?");
    wish.withNotes = withNotes;
    Record nothing;
    nothing.first = today.addDays(1 - AppointmentWish::daysRead);
    nothing.last = today;
    return appointmentReport(recorded > 0 ? sampleRecord(today, recorded) : nothing, wish, today)
        .value();
}

void AppointmentFileTest::write(const AppointmentReport &report, QPageSize::PageSizeId size)
{
    QFile::remove(m_file);
    const auto written = writeReport(report, m_file, size);
    QVERIFY2(written, written ? "" : qPrintable(written.error()));
}

QByteArray AppointmentFileTest::said(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "could not be run";
    return process.readAllStandardOutput();
}

QString AppointmentFileTest::read(const QStringList &options) const
{
    return QString::fromUtf8(
        said(QStringLiteral("pdftotext"), options + QStringList{m_file, QStringLiteral("-")}));
}

void AppointmentFileTest::holdsEverythingOnItsPages_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("recorded");
    QTest::addColumn<int>("size");
    QTest::newRow("four weeks") << 28 << 200 << int(QPageSize::A4);
    QTest::newRow("twelve weeks") << 84 << 200 << int(QPageSize::A4);
    QTest::newRow("twelve weeks, Letter") << 84 << 200 << int(QPageSize::Letter);
    QTest::newRow("a year") << 365 << 500 << int(QPageSize::A4);
    QTest::newRow("ten days noted") << 84 << 10 << int(QPageSize::Letter);
    QTest::newRow("ten years") << 365 << 3653 << int(QPageSize::A4);
}

void AppointmentFileTest::holdsEverythingOnItsPages()
{
    QFETCH(const int, days);
    QFETCH(const int, recorded);
    QFETCH(const int, size);
    const AppointmentReport made = report(days, recorded);
    write(made, QPageSize::PageSizeId(size));
    const AppointmentPages pages(made, QPageSize::PageSizeId(size));
    QVERIFY(pages.pageCount() >= 2);
    QVERIFY(said(QStringLiteral("pdfinfo"), {m_file})
                .simplified()
                .contains("Pages: " + QByteArray::number(pages.pageCount())));
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QString number = QString::number(page + 1);
        const QString printed =
            squeezed(read({QStringLiteral("-f"), number, QStringLiteral("-l"), number}));
        QVERIFY(printed.contains(squeezed(QStringLiteral("Page %1 of").arg(number))));
        QVERIFY(printed.contains(squeezed(QStringLiteral("Nothing was sent anywhere."))));
    }
}

void AppointmentFileTest::theFirstPageIsAWholeSummary()
{
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        write(report(), size);
        const QString first = read({QStringLiteral("-l"), QStringLiteral("1")}).simplified();
        for (const char *words :
             {"Record for an appointment", "6 September 2026 to 28 November 2026",
              "Which kind of movement is safe for my shoulder?", "Pain (0 to 10)", "Mean of",
              "Plan kept", "Flare-ups", "Where it hurt", "Left shoulder",
              "What went with more or less pain, looked at over the last year",
              "More or less than expected from the day before", "Poor sleep", "not proof of cause",
              "no need to avoid everyday activity", "Front, as in a mirror", "person's",
              "What helped most often", "Warmth",
              "Walking the dog: 24 min a day (20 min at first)"})
            QVERIFY2(first.contains(QLatin1String(words)), words);
    }
}

void AppointmentFileTest::aLongQuestionLeavesRoomForTheSummary()
{
    AppointmentWish wish;
    for (int i = 0; i < 60; ++i)
        wish.question += QStringLiteral("Which?\n\n");
    wish.question += QString(200, QChar(u'a'));
    const AppointmentReport made = appointmentReport(sampleRecord(today, 200), wish, today).value();
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const QString first = AppointmentPages(made, size).text(0);
        QVERIFY(first.contains(QLatin1String("What helped most often")));
        QVERIFY(first.contains(QLatin1String("Walking the dog: 24 min a day")));
    }
}

void AppointmentFileTest::threeActivitiesAreShownHoweverLongTheirNames()
{
    Record record = sampleRecord(today, 200);
    const PacedActivity walk = record.activities.front();
    record.activities.clear();
    for (int i = 1; i <= 4; ++i) {
        record.activities.push_back(walk);
        record.activities.back().activity.name =
            QStringLiteral("Activity %1, with a name that takes two lines of the column").arg(i);
    }
    const QString first =
        AppointmentPages(appointmentReport(record, {}, today).value(), QPageSize::A4).text(0);
    QVERIFY(first.contains(QLatin1String("Activity 3")));
    QVERIFY(!first.contains(QLatin1String("Activity 4")));
}

void AppointmentFileTest::fewDaysHaveNoMeanAndNoShare()
{
    Record few = sampleRecord(today, 200);
    few.entries.erase(few.entries.begin(), few.entries.end() - 3);
    for (DiaryEntry &entry : few.entries)
        entry.areas = std::vector<AreaPain>{{PainArea::Shoulder, Side::Left, 2}};
    write(appointmentReport(few, {}, today).value());
    const QString all = read().simplified();
    QVERIFY(all.contains(QLatin1String("Noted on 3 days; a mean takes 11 more.")));
    QVERIFY(all.contains(QLatin1String("Left shoulder, on 3 of 3 days")));
    QVERIFY(!all.contains(QLatin1String("Mean of")));
    QVERIFY(!all.contains(QLatin1String("How much, on average")));
}

void AppointmentFileTest::weeksHaveTheirOwnMethod()
{
    write(report());
    const QString daily = QStringLiteral("Pain was rated for the whole day");
    const QString weekly = QStringLiteral("Pain was rated for the seven days up to an entry");
    QVERIFY(read().simplified().contains(daily));
    Record weeks = sampleRecord(today, 200);
    std::erase_if(weeks.entries,
                  [](const DiaryEntry &entry) { return entry.day.dayOfWeek() != 7; });
    for (DiaryEntry &entry : weeks.entries)
        entry.span = DiaryEntry::Span::Week;
    write(appointmentReport(weeks, {}, today).value());
    QVERIFY(read().simplified().contains(weekly));
    QVERIFY(!read().simplified().contains(daily));
}

void AppointmentFileTest::ownNamesStayOutUntilThereIsSomethingToTell()
{
    write(report());
    QVERIFY(read().contains(QLatin1String("Choir rehearsal")));
    write(report(84, 12));
    QVERIFY(!read().contains(QLatin1String("Choir rehearsal")));
    QVERIFY(read().contains(QLatin1String("not enough days yet")));
}

void AppointmentFileTest::keepsLeadingWeeksOfAFlare()
{
    Record record;
    record.last = today;
    record.first = today.addDays(1 - AppointmentWish::daysRead);
    const QDate first = today.addDays(-60);
    record.plan.flares = {
        {first.startOfDay(QTimeZone::utc()), first, FlareEvent::Kind::Declared},
        {first.addDays(3).startOfDay(QTimeZone::utc()), first.addDays(3), FlareEvent::Kind::Ended}};
    write(appointmentReport(record, {}, today).value());
    QVERIFY(read().simplified().contains(words::reportShortDay(QDate(2026, 9, 28)) + ", flare-up"));
}

void AppointmentFileTest::embedsItsLetters()
{
    write(report());
    const auto lines = said(QStringLiteral("pdffonts"), {m_file}).trimmed().split('\n');
    QVERIFY(lines.size() >= 4); // two of head
    for (qsizetype i = 2; i < lines.size(); ++i) {
        QVERIFY2(lines[i].contains("AtkinsonHyperlegibleNext"), lines[i].constData());
        // name, type, encoding, embedded, marked as a part, can be searched
        QVERIFY2(QString::fromUtf8(lines[i]).contains(
                     QRegularExpression(QStringLiteral("Identity-H +yes +\\w+ +yes"))),
                 lines[i].constData());
    }
}

void AppointmentFileTest::hasTheSizeOfThePaper_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("A4") << int(QPageSize::A4) << QByteArray("595 x 842");
    QTest::newRow("Letter") << int(QPageSize::Letter) << QByteArray("612 x 792");
}

void AppointmentFileTest::hasTheSizeOfThePaper()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, points);
    write(report(), QPageSize::PageSizeId(size));
    const QByteArray known = said(QStringLiteral("pdfinfo"), {m_file});
    QVERIFY2(known.contains(points), known.constData());
}

void AppointmentFileTest::isTitledAndForItsOwnerAlone()
{
    write(report());
    const QByteArray known = said(QStringLiteral("pdfinfo"), {m_file}).simplified();
    QVERIFY(known.contains("Title: Record for an appointment, 6 September 2026"));
    QVERIFY(known.contains("Creator: Pacewell Producer"));
    QCOMPARE(QFile::permissions(m_file) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void AppointmentFileTest::keepsAFileThatIsThere()
{
    QFile there(m_file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const auto written = writeReport(report(), m_file, QPageSize::A4);
    QVERIFY(!written);
    QVERIFY(written.error().contains(m_file));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void AppointmentFileTest::saysWhereItCannotBeWritten()
{
    const QString file = m_folder->filePath(QStringLiteral("nowhere/report.pdf"));
    const auto written = writeReport(report(), file, QPageSize::A4);
    QVERIFY(!written);
    QVERIFY(written.error().contains(file));
}

void AppointmentFileTest::keepsNotesPrivateUnlessAsked()
{
    write(report());
    QVERIFY(!read().contains(QLatin1String("A visit in the afternoon")));
    write(report(84, 200, true));
    QVERIFY(read().contains(QLatin1String("A visit in the afternoon")));
}

void AppointmentFileTest::cutsNoLongWords()
{
    LongLanguage language;
    QCoreApplication::installTranslator(&language);
    const AppointmentReport made = report(84, 200, true);
    write(made);
    const AppointmentPages pages(made, QPageSize::A4);
    const QString summary = squeezed(read({QStringLiteral("-l"), QStringLiteral("1")}));
    // The summary is still one page, and each line of what is to be on a page is there.
    QVERIFY(summary.contains(
        squeezed(QStringLiteral("What helped most often, by the person's own notes Zz"))));
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QString number = QString::number(page + 1);
        const QString printed =
            squeezed(read({QStringLiteral("-f"), number, QStringLiteral("-l"), number}));
        const QStringList words = pages.text(page).split(gap);
        for (const QString &word : words) {
            const QString start = word.left(6); // long ones go on in the next line
            QVERIFY2(printed.contains(start), qPrintable(start));
        }
    }
    QCoreApplication::removeTranslator(&language);
}

void AppointmentFileTest::anEmptyRecordSaysWhatIsMissing()
{
    write(report(84, 0));
    const QString all = read().simplified();
    for (const char *words :
         {"Nothing noted in this time.", "5 more days within one week are needed",
          "5 more planned practices or rest days, then it can be told.",
          "The map of the body was not used", "Not enough days yet"})
        QVERIFY2(all.contains(QLatin1String(words)), words);
    QVERIFY(said(QStringLiteral("pdfinfo"), {m_file}).simplified().contains("Pages: 1 "));
}

QTEST_MAIN(AppointmentFileTest)
#include "appointmentfiletest.moc"
