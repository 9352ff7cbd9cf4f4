// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flarewords.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace pacewell::words {
namespace {

struct FlareWords
{
    Q_DECLARE_TR_FUNCTIONS(FlareWords)
};

} // namespace

QString flareShare(int percent)
{
    if (percent == flare::firstShare)
        return FlareWords::tr("half of your usual");
    if (percent == flare::fullShare)
        return FlareWords::tr("all of your usual");
    return FlareWords::tr("%1 % of your usual").arg(percent);
}

QString flareStepUp(const FlareState &state)
{
    const int next = state.sharePercent + flare::stepShare;
    return next >= flare::fullShare ? FlareWords::tr("Yes, back to my usual")
                                    : FlareWords::tr("Yes, one step up to %1 %").arg(next);
}

QString flareNextStep(const FlareState &state)
{
    const int days = state.daysToStep.value_or(0);
    if (days == 0)
        return {};
    return days == 1 ? FlareWords::tr("The next step can come tomorrow.")
                     : FlareWords::tr("The next step can come in %1 days.").arg(days);
}

QString afterFlare(const FlareState &state)
{
    if (state.isOn || (state.daysHeld == 0 && state.sharePercent == flare::fullShare))
        return {};
    if (state.sharePercent < flare::fullShare)
        return FlareWords::tr("Your amounts stay at %1 % of your usual for a while. It is a calm "
                              "way to keep steady.")
            .arg(state.sharePercent);
    return state.daysHeld == 1
               ? FlareWords::tr("You are back at your usual. Nothing goes up before tomorrow.")
               : FlareWords::tr("You are back at your usual. Nothing goes up for %1 more days, so "
                                "that it can last.")
                     .arg(state.daysHeld);
}

QString flareLine(const Flare &flare)
{
    if (!flare.last)
        return FlareWords::tr("Since %1").arg(shortDate(flare.first));
    const auto days = flare.first.daysTo(*flare.last) + 1;
    if (days == 1)
        return FlareWords::tr("%1 · 1 day").arg(shortDate(flare.first));
    return FlareWords::tr("%1 – %2 · %3 days")
        .arg(shortDate(flare.first), shortDate(*flare.last))
        .arg(days);
}

QString usualFlare(const UsualFlareLength &usual)
{
    if (!usual.days)
        return FlareWords::tr(
                   "From %1 on, Pacewell can say how long they usually last. So far: %2.")
            .arg(flare::lengthsNeeded)
            .arg(flare::lengthsNeeded - usual.missing);
    return *usual.days == 1 ? FlareWords::tr("Yours usually last about a day.")
                            : FlareWords::tr("Yours usually last about %1 days.").arg(*usual.days);
}

} // namespace pacewell::words
