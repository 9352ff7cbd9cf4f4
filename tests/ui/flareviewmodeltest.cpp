// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flareviewmodel.h"

#include "store/contactstore.h"
#include "ui/contentloader.h"
#include "ui/flareplanviewmodel.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// Who helps, and what the answers to the safety questions do to the way back.
class FlareViewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thePeopleOfThePlanAreShown();
    void nobodyIsTickedTwice();
    void whereEffortHasACeilingThereAreNoSteps();
    void stepsWaitForAWarningSign();
    void onlyTheFirstDayCanBeTakenBack();

private:
    /// A desk without content: what is practised is told elsewhere.
    struct Desk
    {
        Desk(const QString &folder, QDateTime *now)
            : content({}), journal(folder), planner(journal, [now] { return *now; }),
              profile(journal), preferences(journal),
              flare(planner, content, journal, profile, preferences, [now] { return *now; }),
              plan(planner, content, journal, profile)
        {
        }

        void answer(const QString &screening, std::vector<ScreeningEntry::Yes> yes, QDateTime now)
        {
            ScreeningEntry entry;
            entry.at = now.toUTC();
            entry.day = now.date();
            entry.screening = screening;
            entry.yes = std::move(yes);
            journal.answer(entry);
        }

        ContentLoader content;
        Journal journal;
        Planner planner;
        ProfileViewModel profile;
        PreferencesViewModel preferences;
        FlareViewModel flare;
        FlarePlanViewModel plan;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void FlareViewModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 11, 24), QTime(8, 10));
}

void FlareViewModelTest::thePeopleOfThePlanAreShown()
{
    Desk desk(m_folder->path(), &m_now);
    ContactStore contacts(*desk.journal.database());
    QVERIFY(contacts.add({0, QStringLiteral("Ada"), Contact::Role::Friend, QStringLiteral("123")}));
    QVERIFY(contacts.add({0, QStringLiteral("Dr Lee"), Contact::Role::Clinician, QString()}));
    desk.plan.show();
    QCOMPARE(desk.plan.peopleNames(),
             (QStringList{"Ada · Friend", "Dr Lee · Doctor or therapist"}));
    desk.plan.tickPerson(0, true);
    desk.plan.keep();
    desk.flare.show();
    QCOMPARE(desk.flare.helpers().size(), 1);
    QCOMPARE(desk.flare.helpers().front().name, QStringLiteral("Ada"));
    QCOMPARE(desk.flare.helpers().front().role, QStringLiteral("Friend"));
    QCOMPARE(desk.flare.helpers().front().reach, QStringLiteral("123"));
}

void FlareViewModelTest::nobodyIsTickedTwice()
{
    Desk desk(m_folder->path(), &m_now);
    QVERIFY(ContactStore(*desk.journal.database())
                .add({0, QStringLiteral("Ada"), Contact::Role::Friend, QString()}));
    desk.plan.show();
    desk.plan.tickPerson(0, true);
    desk.plan.tickPerson(0, true);
    desk.plan.tickPerson(7, true);
    desk.plan.keep();
    QCOMPARE(desk.planner.flarePlan().helpers.size(), size_t(1));
    desk.plan.tickPerson(0, false);
    desk.plan.keep();
    QVERIFY(desk.planner.flarePlan().isEmpty());
}

void FlareViewModelTest::whereEffortHasACeilingThereAreNoSteps()
{
    Desk desk(m_folder->path(), &m_now);
    desk.flare.declare();
    m_now = m_now.addDays(2);
    desk.flare.refresh();
    QVERIFY(desk.flare.isStepOffered());
    desk.answer(screenings::exertion, {{QStringLiteral("told"), {}, false, false}}, m_now);
    QVERIFY(!desk.flare.isStepOffered());
    QVERIFY(desk.flare.nextStepText().contains(QStringLiteral("upper limits")));
    desk.flare.stepUp();
    QCOMPARE(desk.flare.sharePercent(), 50);
}

void FlareViewModelTest::stepsWaitForAWarningSign()
{
    Desk desk(m_folder->path(), &m_now);
    desk.flare.declare();
    QVERIFY(desk.flare.isCheckOffered());
    m_now = m_now.addDays(2);
    desk.answer(screenings::warningSigns, {{QStringLiteral("chest"), Urgency::Now, false, false}},
                m_now);
    QVERIFY(!desk.flare.isCheckOffered());
    QVERIFY(!desk.flare.isStepOffered());
    QVERIFY(desk.flare.nextStepText().contains(QStringLiteral("what is new")));
}

void FlareViewModelTest::onlyTheFirstDayCanBeTakenBack()
{
    Desk desk(m_folder->path(), &m_now);
    desk.flare.takeBack();
    desk.flare.declare();
    desk.flare.declare();
    QCOMPARE(desk.planner.flareRecord().size(), size_t(1));
    m_now = m_now.addDays(1);
    desk.flare.refresh();
    desk.flare.takeBack();
    QVERIFY(desk.flare.isOn());
    desk.flare.end();
    QVERIFY(!desk.flare.isOn());
    QCOMPARE(desk.flare.history().size(), 1);
}

QTEST_MAIN(FlareViewModelTest)
#include "flareviewmodeltest.moc"
