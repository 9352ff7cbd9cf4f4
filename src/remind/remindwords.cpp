// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/remindwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pacewell::words {
namespace {

struct RemindText
{
    Q_DECLARE_TR_FUNCTIONS(Remind)
};

constexpr int mostNamed = 3;

using RuleKind = ReminderRule::Kind;

QString invitation(const ReminderRule &rule)
{
    switch (rule.kind) {
    case RuleKind::Practice:
        return RemindText::tr("When it suits you. A shorter one counts as well.");
    case RuleKind::Heat:
        return RemindText::tr("Some warmth first, when it suits you.");
    case RuleKind::Move:
        return RemindText::tr("Change how you sit, stand or lie, for one to three minutes.");
    case RuleKind::WindDown:
        return RemindText::tr("Dim the light and let the day go.");
    case RuleKind::CheckIn:
        return RemindText::tr("How was it today? Two taps are enough.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reminderName(const ReminderRule &rule)
{
    switch (rule.kind) {
    case RuleKind::Practice:
    case RuleKind::Heat:
        return rule.name;
    case RuleKind::Move:
        return RemindText::tr("Move a little");
    case RuleKind::WindDown:
        return RemindText::tr("Wind down");
    case RuleKind::CheckIn:
        return RemindText::tr("Check-in");
    }
    Q_UNREACHABLE();
}

Note reminderNote(const std::vector<ShownReminder> &reminders)
{
    const bool isLate = std::ranges::all_of(reminders, &ShownReminder::isLate);
    if (reminders.size() == 1) {
        const ShownReminder &one = reminders.front();
        return {reminderName(one.rule),
                one.isRepeat ? RemindText::tr("Still here, if it suits you. It will not ask again.")
                : isLate     ? RemindText::tr("It waited for you. No hurry.")
                             : invitation(one.rule)};
    }
    QStringList names;
    for (const ShownReminder &each : reminders)
        names.append(reminderName(each.rule));
    names.removeDuplicates();
    const int others = int(names.size()) - mostNamed;
    QString list = names.mid(0, mostNamed).join(QStringLiteral(", "));
    if (others > 0)
        //: %1: names
        list = RemindText::tr("%1 and %n more", nullptr, others).arg(list);
    return {isLate ? RemindText::tr("These waited for you") : RemindText::tr("When it suits you"),
            RemindText::tr("%1. Nothing has to be made up for.").arg(list)};
}

Note runNote(const RunNotice &run)
{
    switch (run.bell.kind) {
    case RunBell::Kind::Rest:
        return {RemindText::tr("Time to rest"),
                RemindText::tr("%1: this part is done. A rest now keeps more for later.")
                    .arg(run.name)};
    case RunBell::Kind::GoOn:
        return {
            RemindText::tr("The rest is over"),
            RemindText::tr("%1: the next part has begun. You can still rest on.").arg(run.name)};
    case RunBell::Kind::Done:
        return {
            RemindText::tr("Enough for now"),
            RemindText::tr("%1: the time is over. Stopping here is what paces you.").arg(run.name)};
    }
    Q_UNREACHABLE();
}

} // namespace pacewell::words
