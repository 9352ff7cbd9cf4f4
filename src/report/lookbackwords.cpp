// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lookbackwords.h"

#include "report/diarywords.h"
#include "report/pointswords.h"
#include "report/reporttext.h"

#include <QLocale>

namespace pacewell::words {
namespace {

using Plan = LookBack::Plan;
using Pain = LookBack::Pain;
using StoodOut = LookBack::StoodOut;

QString practised(const LookBack::Done &done)
{
    if (done.sessions == 1)
        return ReportText::tr("You practised once this week, for %1 min.").arg(done.minutes);
    return ReportText::tr("You practised %1 times this week, %2 min in all.")
        .arg(done.sessions)
        .arg(done.minutes);
}

QString rested(int restDays)
{
    if (restDays == 1)
        return ReportText::tr("You took one planned day of rest this week.");
    return ReportText::tr("You took %1 planned days of rest this week.").arg(restDays);
}

QString practisedOnceAndRested(const LookBack::Done &done)
{
    if (done.restDays == 1)
        return ReportText::tr(
                   "You practised once this week, for %1 min, and took one planned day of rest.")
            .arg(done.minutes);
    return ReportText::tr(
               "You practised once this week, for %1 min, and took %2 planned days of rest.")
        .arg(done.minutes)
        .arg(done.restDays);
}

QString practisedAndRested(const LookBack::Done &done)
{
    if (done.restDays == 1)
        return ReportText::tr("You practised %1 times this week, %2 min in all, and took one "
                              "planned day of rest.")
            .arg(done.sessions)
            .arg(done.minutes);
    return ReportText::tr("You practised %1 times this week, %2 min in all, and took %3 planned "
                          "days of rest.")
        .arg(done.sessions)
        .arg(done.minutes)
        .arg(done.restDays);
}

QString whatWasDone(const LookBack::Done &done)
{
    if (done.sessions == 0 && done.restDays == 0)
        return ReportText::tr("There was no practice this week, and that is all right.");
    if (done.sessions == 0)
        return rested(done.restDays);
    if (done.restDays == 0)
        return practised(done);
    return done.sessions == 1 ? practisedOnceAndRested(done) : practisedAndRested(done);
}

QString planInAWord(const Plan &plan)
{
    if (plan.word == PlanWord::Steady)
        return ReportText::tr("You kept to your plan steadily.");
    if (plan.daysBeyond == 1)
        return ReportText::tr(
            "On one day you did more than planned, so the week was a little up and down.");
    if (plan.daysBeyond > 1)
        return ReportText::tr(
                   "On %1 days you did more than planned, so the week was a little up and down.")
            .arg(plan.daysBeyond);
    return plan.word == PlanWord::Partly
               ? ReportText::tr("You kept part of your plan, and that counts.")
               : ReportText::tr("It was a hard week for keeping to a plan, and such weeks happen.");
}

QString howItKeptToPlan(const Plan &plan)
{
    switch (plan.kind) {
    case Plan::Kind::Nothing:
        return ReportText::tr("Nothing was planned, so there was nothing to keep to.");
    case Plan::Kind::LeftOut:
        return ReportText::tr("What you had planned was left out, and nothing counts against you.");
    case Plan::Kind::InFlare:
        return ReportText::tr("On the days of your flare nothing counts as missed.");
    case Plan::Kind::TooLittle:
        return plan.items == 1
                   ? ReportText::tr("One planned practice or day of rest counts, and it takes %1 "
                                    "to sum up a week.")
                         .arg(PlanHeadline::itemsNeeded)
                   : ReportText::tr("%1 planned practices or days of rest count, and it takes %2 "
                                    "to sum up a week.")
                         .arg(plan.items)
                         .arg(PlanHeadline::itemsNeeded);
    case Plan::Kind::Told:
        return planInAWord(plan);
    }
    Q_UNREACHABLE();
}

/// A sentence for each change; %1 is the pain.
struct ChangeTexts
{
    const char *unknown;
    const char *same;
    const char *littleLower;
    const char *littleHigher;
    const char *noticeablyLower;
    const char *noticeablyHigher;

    QString text(const Pain &pain) const
    {
        switch (pain.change) {
        case Pain::Change::Unknown:
            return ReportText::tr(unknown);
        case Pain::Change::Same:
            return ReportText::tr(same);
        case Pain::Change::Little:
            return ReportText::tr(pain.isHigher ? littleHigher : littleLower);
        case Pain::Change::Noticeable:
            return ReportText::tr(pain.isHigher ? noticeablyHigher : noticeablyLower);
        }
        Q_UNREACHABLE();
    }
};

constexpr ChangeTexts meanTexts{
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, with too few "
                                "days noted the week before to compare."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, about the same "
                                "as the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, a little lower "
                                "than the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, a little higher "
                                "than the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, noticeably "
                                "lower than the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on average, from %2 to %3, noticeably "
                                "higher than the week before."),
};

constexpr ChangeTexts evenTexts{
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, with too few days "
                                "noted the week before to compare."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, about the same as "
                                "the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, a little lower than "
                                "the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, a little higher "
                                "than the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, noticeably lower "
                                "than the week before."),
    QT_TRANSLATE_NOOP("Report", "Your pain was %1 of 10 on each day you noted, noticeably higher "
                                "than the week before."),
};

constexpr ChangeTexts wholeWeekTexts{
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, with no week "
                                "before it to compare."),
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, about the "
                                "same as the week before."),
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, a little "
                                "lower than the week before."),
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, a little "
                                "higher than the week before."),
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, noticeably "
                                "lower than the week before."),
    QT_TRANSLATE_NOOP("Report", "You noted your pain as %1 of 10 for the whole week, noticeably "
                                "higher than the week before."),
};

QString howPainWas(const Pain &pain)
{
    if (pain.mean && pain.least < pain.most)
        return meanTexts.text(pain).arg(points(*pain.mean), points(pain.least), points(pain.most));
    if (pain.mean)
        return evenTexts.text(pain).arg(points(*pain.mean));
    if (pain.ofWeek)
        return wholeWeekTexts.text(pain).arg(points(*pain.ofWeek));
    if (pain.daysNoted == 0)
        return ReportText::tr("Your pain was not noted, so this stays open.");
    if (pain.daysNoted == 1)
        return ReportText::tr("Your pain was noted on one day, and it takes %1 to sum up a week.")
            .arg(trend::daysNeeded);
    if (pain.daysNoted >= trend::daysNeeded)
        return ReportText::tr("Your pain was noted on %1 days, and it takes %2 in the whole diary "
                              "to sum up a first week.")
            .arg(pain.daysNoted)
            .arg(trend::weekSummaryFrom);
    return ReportText::tr("Your pain was noted on %1 days, and it takes %2 to sum up a week.")
        .arg(pain.daysNoted)
        .arg(trend::daysNeeded);
}

QString whatHelped(const StoodOut &stoodOut)
{
    const QString name = help(stoodOut.help);
    if (stoodOut.days == 0)
        return ReportText::tr("%1 helped you this week.").arg(name);
    if (stoodOut.days == 1)
        return ReportText::tr("%1 helped you on one day.").arg(name);
    return ReportText::tr("%1 helped you most often, on %2 days.")
        .arg(name, QString::number(stoodOut.days));
}

QString whatStoodOut(const StoodOut &stoodOut)
{
    switch (stoodOut.kind) {
    case StoodOut::Kind::FlareEnded:
        return ReportText::tr("Your flare came to an end, and there is no hurry now.");
    case StoodOut::Kind::FlareBegan:
        return ReportText::tr("A flare began, and in a flare less is the plan.");
    case StoodOut::Kind::FlareWentOn:
        return ReportText::tr("Your flare went on, and in a flare less is the plan.");
    case StoodOut::Kind::BoomBust: {
        const auto weekday = [](QDate day) { return QLocale().dayName(day.dayOfWeek()); };
        return ReportText::tr("A big day on %1 was followed by a hard one on %2.")
            .arg(weekday(stoodOut.cycle.boom), weekday(stoodOut.cycle.bust));
    }
    case StoodOut::Kind::GentlerDays:
        return stoodOut.days == 1
                   ? ReportText::tr("You chose the gentler way on one day, and that is a success.")
                   : ReportText::tr("You chose the gentler way on %1 days, and that is a success.")
                         .arg(stoodOut.days);
    case StoodOut::Kind::Helped:
        return whatHelped(stoodOut);
    case StoodOut::Kind::Nothing:
        return ReportText::tr("Nothing else stood out.");
    case StoodOut::Kind::Unknown:
        return ReportText::tr("Nothing else was noted, and you can begin on any day.");
    }
    Q_UNREACHABLE();
}

QString oneGentleThing(LookBack::Next next)
{
    switch (next) {
    case LookBack::Next::GentlerWeek:
        return ReportText::tr(
            "Next week can be a gentle one, with small steps back when you are ready.");
    case LookBack::Next::OneMoreRest:
        return ReportText::tr("Next week, one small rest more may help you keep an even pace.");
    case LookBack::Next::NoteMore:
        return ReportText::tr(
            "Next week you could note a few more days; one number a day is enough.");
    case LookBack::Next::Keep:
        return ReportText::tr("What you do next week can stay just as it is.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList lookBack(const LookBack &week)
{
    return {whatWasDone(week.done), howItKeptToPlan(week.plan), howPainWas(week.pain),
            whatStoodOut(week.stoodOut), oneGentleThing(week.next)};
}

} // namespace pacewell::words
