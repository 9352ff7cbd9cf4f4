// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner.h"
#include "ui/journal.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// What is planned counts at once, and stays.
class PlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsPlannedStays();
    void theLastChoiceForADayCounts();
    void aPracticeIsLeftOutAndTakenBack();
    void aFlareGoesItsWay();
    void everythingCanBeTakenAway();
    void whatCannotBeWrittenWaits();
    void aFileThatComesLateKeepsWhatWasInIt();
    void twoWindowsKeepEachOthersPlans();

private:
    struct Desk
    {
        explicit Desk(const QString &folder, const QDateTime &now)
            : journal(folder), planner(journal, [now] { return now; })
        {
        }
        Journal journal;
        Planner planner;
    };

    static ProgrammeEntry daily(const QString &practice)
    {
        ProgrammeEntry entry;
        entry.practice = practice;
        entry.weekdays.set();
        return entry;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now{QDate(2026, 11, 24), QTime(8, 10)};
};

void PlannerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PlannerTest::whatIsPlannedStays()
{
    FlarePlan plan;
    plan.kindSentence = QStringLiteral("  This passes. ");
    {
        Desk desk(m_folder->path(), m_now);
        desk.planner.plan({daily(QStringLiteral("bend"))});
        desk.planner.keep(plan);
    }
    const Desk desk(m_folder->path(), m_now.addDays(1));
    const QDate today = m_now.date().addDays(1);
    QCOMPARE(desk.planner.programme().practicesOn(today, today).size(), size_t(1));
    QVERIFY(desk.planner.programme().practicesOn(m_now.date().addDays(-1), today).empty());
    QCOMPARE(desk.planner.flarePlan().kindSentence, QStringLiteral("This passes."));
}

void PlannerTest::theLastChoiceForADayCounts()
{
    Desk desk(m_folder->path(), m_now);
    QSignalSpy changed(&desk.planner, &Planner::changed);
    desk.planner.choose(DayChoice::Kind::Rest);
    desk.planner.choose(DayChoice::Kind::Gentler);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(choiceFor(desk.planner.choices(), m_now.date()), DayChoice::Kind::Gentler);
    const Desk again(m_folder->path(), m_now);
    QCOMPARE(choiceFor(again.planner.choices(), m_now.date()), DayChoice::Kind::Gentler);
}

void PlannerTest::aPracticeIsLeftOutAndTakenBack()
{
    const QString bend = QStringLiteral("bend");
    Desk desk(m_folder->path(), m_now);
    desk.planner.leaveOut(bend, true);
    QVERIFY(isLeftOut(desk.planner.choices(), m_now.date(), bend));
    QVERIFY(isLeftOut(Desk(m_folder->path(), m_now).planner.choices(), m_now.date(), bend));
    desk.planner.leaveOut(bend, false);
    QVERIFY(!isLeftOut(desk.planner.choices(), m_now.date(), bend));
    QVERIFY(Desk(m_folder->path(), m_now).planner.choices().empty());
}

void PlannerTest::aFlareGoesItsWay()
{
    Desk(m_folder->path(), m_now).planner.add(FlareEvent::Kind::Declared);
    Desk later(m_folder->path(), m_now.addDays(2));
    QVERIFY(later.planner.flare().isOn);
    QCOMPARE(later.planner.flare().day, 3);
    QVERIFY(later.planner.flare().mayOfferStep());
    later.planner.add(FlareEvent::Kind::SteppedUp);
    QCOMPARE(Desk(m_folder->path(), m_now.addDays(2)).planner.flare().sharePercent, 60);
}

void PlannerTest::everythingCanBeTakenAway()
{
    Desk desk(m_folder->path(), m_now);
    desk.planner.plan({daily(QStringLiteral("bend"))});
    desk.planner.add(FlareEvent::Kind::Declared);
    FlarePlan plan;
    plan.learned = QStringLiteral("Rest first.");
    desk.planner.keep(plan);
    desk.planner.forgetProgramme();
    desk.planner.forgetFlares();
    desk.planner.forgetFlarePlan();
    QVERIFY(!desk.planner.programme().isSetUp());
    QVERIFY(desk.planner.flareRecord().empty());
    QVERIFY(desk.planner.flarePlan().isEmpty());
    const Desk again(m_folder->path(), m_now);
    QVERIFY(again.planner.programme().entries.empty());
    QVERIFY(again.planner.flareRecord().empty());
    QVERIFY(again.planner.flarePlan().isEmpty());
}

/// Where the folder belongs lies a file; then the way is cleared.
void PlannerTest::whatCannotBeWrittenWaits()
{
    const QString folder = m_folder->filePath(QStringLiteral("pacewell"));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Desk desk(folder, m_now);
    desk.planner.add(FlareEvent::Kind::Declared);
    desk.planner.choose(DayChoice::Kind::Rest);
    QVERIFY(desk.planner.flare().isOn);
    QVERIFY(!desk.journal.problem().isEmpty());
    QVERIFY(desk.journal.isWaiting());

    QVERIFY(inTheWay.remove());
    desk.journal.keepWaiting();
    QVERIFY(!desk.journal.isWaiting());
    QVERIFY(desk.planner.flare().isOn);
    const Desk again(folder, m_now);
    QCOMPARE(again.planner.flareRecord().size(), size_t(1));
    QCOMPARE(choiceFor(again.planner.choices(), m_now.date()), DayChoice::Kind::Rest);
}

/// Planned while the file could not be opened; what is in it is neither lost nor overlooked.
void PlannerTest::aFileThatComesLateKeepsWhatWasInIt()
{
    const QString folder = m_folder->filePath(QStringLiteral("pacewell"));
    const QString aside = m_folder->filePath(QStringLiteral("aside"));
    FlarePlan plan;
    plan.kindSentence = QStringLiteral("This passes.");
    {
        Desk desk(folder, m_now.addDays(-3));
        desk.planner.plan({daily(QStringLiteral("bend"))});
        desk.planner.keep(plan);
        ScreeningEntry sign;
        sign.screening = screenings::warningSigns;
        sign.yes.push_back({QStringLiteral("chest-pain"), Urgency::Now, false, false});
        desk.journal.answer(sign);
    }
    QVERIFY(QDir().rename(folder, aside));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    Desk desk(folder, m_now);
    QSignalSpy screening(&desk.journal, &Journal::screeningChanged);
    desk.planner.plan({daily(QStringLiteral("turn"))});
    FlarePlan more;
    more.learned = QStringLiteral("Rest first.");
    desk.planner.keep(more);
    QVERIFY(desk.journal.screening().empty());

    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().rename(aside, folder));
    desk.journal.readAgain();
    QVERIFY(screening.count() > 0);
    QCOMPARE(desk.journal.screening().size(), size_t(1));
    const QDate today = m_now.date();
    const auto before = desk.planner.programme().practicesOn(today.addDays(-1), today);
    QCOMPARE(before.size(), size_t(1));
    QCOMPARE(before.front().practice, QStringLiteral("bend"));
    QCOMPARE(desk.planner.programme().practicesOn(today, today).front().practice,
             QStringLiteral("turn"));
    QCOMPARE(desk.planner.flarePlan().kindSentence, plan.kindSentence);
    QCOMPARE(desk.planner.flarePlan().learned, more.learned);
}

void PlannerTest::twoWindowsKeepEachOthersPlans()
{
    Desk one(m_folder->path(), m_now);
    Desk other(m_folder->path(), m_now);
    one.planner.add(FlareEvent::Kind::Declared);
    QVERIFY(!other.planner.flare().isOn);
    other.journal.readAgain(); // as when its window is gone to
    QVERIFY(other.planner.flare().isOn);
    ScreeningEntry sign;
    sign.screening = screenings::warningSigns;
    one.journal.answer(sign);
    other.journal.readAgain();
    QCOMPARE(other.journal.screening().size(), size_t(1));
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "plannertest.moc"
