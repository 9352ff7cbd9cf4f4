// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourparts.h"

#include "store/contactstore.h"

namespace pacewell {
namespace {

/// A plan for hard days, and somebody in it who helps.
FlarePlan madeUpPlan(Journal &journal)
{
    FlarePlan plan;
    if (const Database *database = journal.database()) {
        const auto ada = ContactStore(*database).add(
            {0, QStringLiteral("Ada"), Contact::Role::Friend, QStringLiteral("020 7946 0018")});
        if (ada)
            plan.helpers = {ada.value()};
    }
    plan.kindSentence = QStringLiteral("This is hard, and it is enough to do less.");
    plan.soothing = {{QStringLiteral("long-out-breath"), {}},
                     {QStringLiteral("warm-pack"), {}},
                     {{}, QStringLiteral("The radio, very low")}};
    plan.smallestPractices = QStringList{QStringLiteral("flare-day-seated")};
    plan.canWait = QStringList{QStringLiteral("The windows"), QStringLiteral("Answering mail")};
    plan.earlySigns = QStringList{QStringLiteral("A stiff jaw in the morning")};
    plan.medicineLine = QStringLiteral("As on the sheet in the kitchen drawer.");
    plan.learned = QStringLiteral("Resting before I have to makes it shorter.");
    return plan;
}

} // namespace

void walkSafety(TourStage &stage, const At &at)
{
    ScreeningViewModel &screening = stage.program().screening();
    stage.goTo("today");
    at("today-questions");
    screening.askAboutEffort();
    screening.questions()->tick(1, true);
    at("screening-effort");
    screening.finish();
    at("screening-result");
    screening.close();
    screening.askAboutSigns();
    at("screening");
    screening.questions()->tick(3, true);
    screening.finish();
    at("safety-stop");
    stage.press(Qt::Key_Escape);
    at("today-stopped");
    screening.saySeen();
    screening.questions()->tick(21, true);
    screening.finish();
    at("today-soon");
    screening.sayBooked();
    stage.press(Qt::Key_F1);
    at("help");
    stage.press(Qt::Key_Escape);
}

void walkFirstRun(TourStage &stage, const At &at)
{
    FirstRunViewModel &firstRun = stage.program().firstRun();
    PreferencesViewModel &preferences = stage.program().preferences();
    at("first-run");
    firstRun.next();
    at("first-run-signs");
    firstRun.next();
    preferences.tickArea(int(Area::Neck), true);
    preferences.tickArea(int(Area::Shoulders), true);
    at("first-run-where");
    firstRun.next();
    preferences.tickPosition(int(Position::Chair), true);
    at("first-run-positions");
    firstRun.next();
    preferences.setLongestMinutes(10);
    at("first-run-length");
    firstRun.next();
    preferences.tickTime(int(TimeOfDay::Morning), true);
    preferences.tickTime(int(TimeOfDay::Evening), true);
    at("first-run-times");
    firstRun.next();
    at("first-run-ready");
    preferences.forget();
    firstRun.skipAll();
}

void walkReflection(TourStage &stage, const At &at)
{
    ReflectionViewModel &reflection = stage.program().reflection();
    reflection.open(0);
    stage.openPracticePage("reflection");
    at("reflection");
    reflection.goOn();
    reflection.goOn();
    reflection.setWords(QStringLiteral("I will never get through this week."));
    reflection.goOn();
    reflection.goBack();
    at("reflection-words");
    reflection.goOn();
    reflection.setNumber(80);
    at("reflection-number");
    while (reflection.stage() == ReflectionViewModel::Asking) {
        reflection.setNumber(reflection.isNumberChosen() ? 80 : 60);
        reflection.goOn();
    }
    at("reflection-end");
    reflection.keep();
    stage.openPracticePage("written");
    at("written");
    reflection.kept()->read(0);
    at("written-one");
    reflection.kept()->close();
}

void walkPeople(TourStage &stage, const At &at)
{
    PeopleViewModel &people = stage.program().people();
    people.forgetAll();
    stage.openPage("settings", "people");
    at("people-empty");
    people.add(QStringLiteral("Dr. Okafor"), int(Contact::Role::Clinician),
               QStringLiteral("+44 20 7946 0018"));
    people.add(QStringLiteral("Mia"), int(Contact::Role::Friend),
               QStringLiteral("two doors down, any evening"));
    at("people");
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Space, QStringLiteral(" "));
    at("people-edit");
    stage.press(Qt::Key_F1);
    for (int control = 0; control < 4; ++control)
        stage.press(Qt::Key_Tab); // to the end of the list, into view
    at("help-people");
    stage.press(Qt::Key_Escape);
}

void walkFlare(TourStage &stage, const At &at)
{
    Planner &planner = stage.program().planner();
    const auto openPage = [&](const char *page, const char *name) {
        stage.openPage("today", page);
        at(name);
    };
    openPage("flare", "flare-none");
    // On a day on which nobody has been asked about warning signs yet.
    stage.passDays(1);
    stage.program().flare().declare();
    openPage("flare", "flare");
    stage.passDays(-1);
    planner.forgetFlares();

    planner.keep(madeUpPlan(stage.program().journal()));
    stage.passDays(-2);
    stage.program().flare().declare();
    stage.passDays(2);
    stage.program().flare().refresh();
    stage.program().flare().passCheck();
    stage.program().flare().stepUp();
    openPage("flare", "flare-way-back");
    stage.goTo("today");
    at("today-flare");
    openPage("flarePlan", "flare-plan");
    stage.goTo("today");
    planner.forgetFlares();
    planner.forgetFlarePlan();
    if (const Database *database = stage.program().journal().database()) {
        if (const auto isForgotten = ContactStore(*database).forgetAll(); !isForgotten)
            qWarning("%s", qUtf8Printable(isForgotten.error()));
    }
}

void walkPlans(TourStage &stage, const At &at)
{
    ProgrammeViewModel &programme = stage.program().programme();
    stage.openPage("today", "programme");
    at("programme-empty");
    programme.suggest();
    programme.toggleRest(6);
    stage.openPage("today", "programme");
    at("programme");
    GoalsViewModel &goals = stage.program().goals();
    stage.openPage("today", "goals");
    goals.begin();
    goals.setWords(QStringLiteral("Sitting in the garden with friends"));
    goals.setFirstStep(QStringLiteral("Ten minutes outside after breakfast"));
    goals.setMinimum(QStringLiteral("Two minutes at the open window"));
    goals.setCeiling(QStringLiteral("Half an hour, then rest"));
    goals.setConfidence(6);
    at("goals-writing");
    goals.keep();
    at("goals");
    stage.goTo("today");
    at("today-planned");
    stage.program().today().choose(TodayViewModel::Rest);
    at("today-rest");
    stage.program().today().choose(TodayViewModel::Full);
    stage.goTo("progress");
    stage.scrollTo("plan");
    at("progress-planned");
    programme.stop();
}

} // namespace pacewell
