// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportviewmodel.h"

#include "store/diarylog.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/reportpageitem.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

/// The paper for an appointment in the window: worked out beside it, looked at, and saved.
class ReportViewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsThePagesOnceTheyAreWorkedOut();
    void theQuestionIsKeptAndPrinted();
    void savesBesideWhatIsThere();
    void notesAreAskedForEachTime();
    void leavingStopsTheWork();

private:
    struct Stage
    {
        explicit Stage(const QString &folder)
            : content{{QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}}},
              journal{folder}, report{content, journal, folder + QStringLiteral("/documents"),
                                      [] { return QDateTime(QDate(2026, 11, 28), QTime(9, 0)); }}
        {
        }

        bool isShown()
        {
            return QTest::qWaitFor([this] { return !report.isWorking() && report.pageCount() > 0; },
                                   20000);
        }

        ContentLoader content;
        Journal journal;
        ReportViewModel report;
    };

    QString data() const { return m_home->filePath(QStringLiteral("data")); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ReportViewModelTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(data()));
    const auto database = Database::open(data());
    QVERIFY(database);
    const QDate today(2026, 11, 28);
    for (int i = 0; i < 40; ++i) {
        const auto written = DiaryLog(*database.value())
                                 .change(
                                     today.addDays(-i), DiaryEntry::Span::Day,
                                     [i](DiaryEntry &entry) { entry.pain = 3 + i % 4; },
                                     QDateTime(today, QTime(8, 0), QTimeZone::utc()));
        QVERIFY(written);
    }
}

void ReportViewModelTest::showsThePagesOnceTheyAreWorkedOut()
{
    Stage stage(data());
    QCOMPARE(stage.report.pageCount(), 0);
    stage.report.show();
    QVERIFY(stage.isShown());
    ReportPageItem item;
    item.setReport(&stage.report);
    QVERIFY(item.words().contains(QLatin1String("Mean of 40 days")));
    item.setSize({300, 300 * stage.report.pageShape()});
    QImage image(item.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    item.paint(&painter);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    stage.report.setDays(28);
    QVERIFY(stage.isShown());
    QVERIFY(item.words().contains(QLatin1String("Mean of 28 days")));
}

void ReportViewModelTest::theQuestionIsKeptAndPrinted()
{
    {
        Stage stage(data());
        stage.report.show();
        stage.report.setQuestion(QStringLiteral("May I swim?"));
        QVERIFY(stage.isShown());
        QTRY_VERIFY(stage.report.pages()->text(0).contains(QLatin1String("May I swim?")));
    }
    Stage later(data());
    later.report.show();
    QCOMPARE(later.report.question(), QStringLiteral("May I swim?"));
}

void ReportViewModelTest::savesBesideWhatIsThere()
{
    Stage stage(data());
    stage.report.show();
    QVERIFY(stage.isShown());
    stage.report.save();
    QCOMPARE(stage.report.problem(), QString());
    stage.report.save();
    const QDir documents(data() + QStringLiteral("/documents"));
    QCOMPARE(documents.entryList(QDir::Files),
             QStringList({QStringLiteral("Pacewell report 2026-11-28 2.pdf"),
                          QStringLiteral("Pacewell report 2026-11-28.pdf")}));
    QVERIFY(stage.report.savedText().contains(QLatin1String("2026-11-28 2.pdf")));
}

void ReportViewModelTest::notesAreAskedForEachTime()
{
    Stage stage(data());
    stage.report.show();
    stage.report.setNotes(true);
    QVERIFY(stage.isShown());
    stage.report.leave();
    stage.report.show();
    QVERIFY(!stage.report.hasNotes());
}

void ReportViewModelTest::leavingStopsTheWork()
{
    Stage stage(data());
    stage.report.show();
    stage.report.leave();
    QCoreApplication::processEvents();
    QVERIFY(!stage.report.isWorking());
    QCOMPARE(stage.report.pageCount(), 0);
    stage.report.save(); // nothing to save
    QCOMPARE(stage.report.savedText(), QString());
}

QTEST_MAIN(ReportViewModelTest)
#include "reportviewmodeltest.moc"
