// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourwalk.h"

namespace pacewell {
namespace {

using namespace std::chrono_literals;

/// A session from its welcome to its end.
void walkSession(TourStage &stage, const At &at)
{
    SessionViewModel &session = stage.session();
    stage.chosen().begin(QStringLiteral("neck-shoulder-ease"), false);
    at("session-welcome");
    stage.playUntil(SessionViewModel::GetReady);
    at("session-get-ready");
    stage.playUntil(SessionViewModel::Move);
    at("session-move");
    stage.playUntil(SessionViewModel::Hold);
    at("session-hold");
    stage.press(Qt::Key_I);
    at("session-about");
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    at("session-leave");
    stage.press(Qt::Key_Escape);
    session.togglePause();
    stage.playUntil(SessionViewModel::Rest);
    at("session-rest");
    session.sayItHurts();
    at("session-hurts");
    session.ease();
    stage.playUntil(SessionViewModel::ChangeSide);
    at("session-change-side");
    session.togglePause();
    at("session-paused");
    session.stop();
    at("session-end");
    session.close();
    stage.goTo("today");
    at("today-after");
}

/// What there is beside movements, from being chosen to the end.
void walkOtherKinds(TourStage &stage, const At &at)
{
    SessionViewModel &session = stage.session();
    const auto leave = [&session] {
        session.stop();
        session.close();
    };
    stage.chosen().show(QStringLiteral("neck-shoulder-ease"));
    at("chosen");
    stage.chosen().show(QStringLiteral("warm-pack"));
    stage.chosen().setHeatSite(1);
    at("chosen-heat");
    stage.chosen().start();
    at("chosen-questions");
    stage.chosen().checklist()->tick(0, true);
    at("chosen-questions-blocked");
    stage.chosen().checklist()->tick(0, false);
    stage.chosen().passChecklist();
    stage.playFor(3min);
    at("session-heat");
    stage.playFor(2min + 30s);
    at("session-skin");
    session.sayTheSkin(false);
    at("session-skin-end");
    session.close();

    stage.chosen().show(QStringLiteral("gentle-start"));
    at("chosen-breathe");
    stage.chosen().start();
    stage.playUntil(SessionViewModel::Breathe);
    at("session-breathe");
    session.sayItHurts();
    at("session-dizzy");
    leave();

    stage.chosen().show(QStringLiteral("muscle-by-muscle-4"));
    at("chosen-relax");
    stage.chosen().start();
    stage.playUntil(SessionViewModel::Release);
    at("session-relax");
    leave();

    stage.chosen().show(QStringLiteral("ball-feet"));
    stage.chosen().start();
    stage.chosen().passChecklist();
    stage.playUntil(SessionViewModel::Press);
    at("session-massage");
    leave();

    stage.chosen().begin(QStringLiteral("wind-down"), false);
    stage.playFor(9min);
    at("session-wind-down");
    leave();
    stage.chosen().hide();
}

} // namespace

void walk(TourStage &stage, const At &at)
{
    walkFirstRun(stage, at);
    walkSafety(stage, at);
    for (const char *place : {"today", "practice", "progress", "settings"}) {
        stage.goTo(place);
        at(place);
    }
    for (const char *group :
         {"sound", "aboutYou", "preferences", "reminders", "safety", "content"}) {
        stage.unfoldSettings(group);
        at(QByteArray("settings-").append(group).constData());
    }
    for (const char *page : {"composer", "ownBreathing", "workstation", "learn"}) {
        stage.openPracticePage(page);
        at(page);
    }
    stage.program().learn().open(2);
    stage.openPracticePage("article");
    at("article");
    stage.press(Qt::Key_End);
    at("article-end");
    walkReflection(stage, at);
    walkPeople(stage, at);
    walkFlare(stage, at);
    walkPlans(stage, at);
    walkReminders(stage, at);
    stage.searchPractices(QStringLiteral("neck"));
    at("practice-search");
    stage.program().practice().showAll();
    walkSession(stage, at);
    walkOtherKinds(stage, at);
    walkPacing(stage, at);
    walkJournal(stage, at);
}

} // namespace pacewell
