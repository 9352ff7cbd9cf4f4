// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourparts.h"

namespace pacewell {
namespace {

using namespace std::chrono_literals;

/// Those of the design's picture.
void makeUpReminders(Reminders &reminders)
{
    using Kind = ReminderRule::Kind;
    const auto at = [](const char *id, Kind kind, const char *practice, const char *name,
                       QTime time) {
        ReminderRule rule;
        rule.id = QLatin1String(id);
        rule.kind = kind;
        rule.practice = QLatin1String(practice);
        rule.name = QLatin1String(name);
        rule.times = {time};
        return rule;
    };
    ReminderRule warm = at("warm", Kind::Heat, "warm-pack", "Warm pack", QTime(8, 30));
    warm.ahead = 20min;
    reminders.keep(warm);
    reminders.keep(
        at("neck", Kind::Practice, "neck-shoulder-ease", "Neck & shoulder ease", QTime(8, 30)));
    ReminderRule move = at("move", Kind::Move, "", "", {});
    move.times.clear();
    move.weekdays = 0b0011111;
    move.interval = ReminderInterval{};
    reminders.keep(move);
    reminders.keep(at("evening", Kind::CheckIn, "", "", QTime(20, 30)));
    ReminderRule wind = at("wind", Kind::WindDown, "wind-down", "Wind down", QTime(22, 0));
    wind.ahead = 30min;
    wind.isOn = false;
    reminders.keep(wind);
}

} // namespace

void walkReminders(TourStage &stage, const At &at)
{
    Reminders &reminders = stage.program().reminders();
    ReminderFormViewModel &form = stage.program().reminderForm();
    stage.openPage("today", "reminders");
    at("reminders-empty");
    makeUpReminders(reminders);
    at("reminders");
    stage.scrollTo("background");
    at("reminders-end");
    for (const char *id : {"", "move", "warm"}) {
        form.begin(QLatin1String(id));
        stage.openPage("today", "reminderForm");
        at(QByteArray("reminder-form").append(*id ? "-" : "").append(id).constData());
    }
    // Half past eight has come, with the window open.
    stage.passTime(20min);
    reminders.look();
    stage.goTo("today");
    at("today-reminder");
    stage.openPage("today", "reminders");
    at("reminders-waiting");
    for (const ShownReminder &each : std::vector(reminders.waiting()))
        reminders.answer({each.moment}, ReminderEvent::Kind::Dismissed);
    for (const ReminderRule &rule : std::vector(reminders.rules()))
        reminders.remove(rule.id);
    stage.passTime(-20min);
}

} // namespace pacewell
