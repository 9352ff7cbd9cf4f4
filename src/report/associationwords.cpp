// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/associationwords.h"

#include "core/insight/associationlimits.h"
#include "report/pointswords.h"
#include "report/reporttext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pacewell::words {
namespace {

using Verdict = Association::Verdict;

/// One sentence for each lag and direction.
struct LinkTexts
{
    const char *sameDayHigher;
    const char *sameDayLower;
    const char *dayBeforeHigher;
    const char *dayBeforeLower;

    QString text(const Association &link) const
    {
        const bool isHigher = link.direction == Association::Direction::Higher;
        if (link.lag == Lag::SameDay)
            return ReportText::tr(isHigher ? sameDayHigher : sameDayLower);
        return ReportText::tr(isHigher ? dayBeforeHigher : dayBeforeLower);
    }
};

// %1 the outcome, %2 the trigger.
constexpr LinkTexts hintTexts{
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be higher on days with “%2”, too early "
                                "for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be lower on days with “%2”, too early "
                                "for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be higher on the day after “%2”, too "
                                "early for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be lower on the day after “%2”, too "
                                "early for a number."),
};

constexpr LinkTexts ratingHintTexts{
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be higher on days when “%2” is rated "
                                "higher, too early for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be lower on days when “%2” is rated "
                                "higher, too early for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be higher on the day after “%2” is "
                                "rated higher, too early for a number."),
    QT_TRANSLATE_NOOP("Report", "An early hint: %1 tends to be lower on the day after “%2” is "
                                "rated higher, too early for a number."),
};

// %1 the outcome, %2 the trigger, %3 points, %4 to %5 their range, %6 days looked at; of a yes or
// no %7 days with it, of a rating the points it is told for.
constexpr LinkTexts patternTexts{
    QT_TRANSLATE_NOOP("Report", "On the %7 days with “%2”, %1 was about %3 points higher (likely "
                                "%4 to %5) than expected from the day before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "On the %7 days with “%2”, %1 was about %3 points lower (likely "
                                "%4 to %5) than expected from the day before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "On the %7 days after “%2”, %1 was about %3 points higher (likely "
                                "%4 to %5) than expected from the day before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "On the %7 days after “%2”, %1 was about %3 points lower (likely "
                                "%4 to %5) than expected from the day before, over %6 days."),
};

constexpr LinkTexts ratingPatternTexts{
    QT_TRANSLATE_NOOP("Report", "With “%2” rated %7 points higher, %1 was about %3 points higher "
                                "on the same day (likely %4 to %5) than expected from the day "
                                "before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "With “%2” rated %7 points higher, %1 was about %3 points lower "
                                "on the same day (likely %4 to %5) than expected from the day "
                                "before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "With “%2” rated %7 points higher, %1 was about %3 points higher "
                                "on the day after (likely %4 to %5) than expected from the day "
                                "before, over %6 days."),
    QT_TRANSLATE_NOOP("Report", "With “%2” rated %7 points higher, %1 was about %3 points lower "
                                "on the day after (likely %4 to %5) than expected from the day "
                                "before, over %6 days."),
};

QString daysToCover(int missing)
{
    return missing == 1 ? ReportText::tr("A diary of %1 days is needed: one more.")
                              .arg(associating::hintDays)
                        : ReportText::tr("A diary of %1 days is needed: %2 more.")
                              .arg(associating::hintDays)
                              .arg(missing);
}

QString daysInARow(int missing)
{
    return missing == 1
               ? ReportText::tr("Days noted one after the other are needed: one more.")
               : ReportText::tr("Days noted one after the other are needed: %1 more.").arg(missing);
}

QString daysWith(int missing, TriggerScale scale)
{
    if (scale == TriggerScale::YesNo)
        return missing == 1
                   ? ReportText::tr("Days with it are needed: one more, as it comes.")
                   : ReportText::tr("Days with it are needed: %1 more, as they come.").arg(missing);
    return missing == 1 ? ReportText::tr("Days with more of it are needed: one more, as it comes.")
                        : ReportText::tr("Days with more of it are needed: %1 more, as they come.")
                              .arg(missing);
}

QString daysWithout(int missing, TriggerScale scale)
{
    if (scale == TriggerScale::YesNo)
        return missing == 1 ? ReportText::tr("Days without it are needed: one more, as it comes.")
                            : ReportText::tr("Days without it are needed: %1 more, as they come.")
                                  .arg(missing);
    return missing == 1 ? ReportText::tr("Days with less of it are needed: one more, as it comes.")
                        : ReportText::tr("Days with less of it are needed: %1 more, as they come.")
                              .arg(missing);
}

/// One sentence for all, and one for each that is missing.
QString notEnough(const MissingDays &missing, const LinkNames &names)
{
    QStringList sentences;
    sentences.append(
        missing.atLeast == 1
            ? ReportText::tr("Not enough days yet for “%1”: at least one more.").arg(names.trigger)
            : ReportText::tr("Not enough days yet for “%1”: at least %2 more.")
                  .arg(names.trigger, QString::number(missing.atLeast)));
    if (missing.days > 0)
        sentences.append(daysToCover(missing.days));
    if (missing.pairs > 0)
        sentences.append(daysInARow(missing.pairs));
    if (missing.with > 0)
        sentences.append(daysWith(missing.with, names.scale));
    if (missing.without > 0)
        sentences.append(daysWithout(missing.without, names.scale));
    return sentences.join(u' ');
}

/// Of a range that leaves out 0, without its sign.
Interval sizes(const Interval &likely)
{
    const auto [low, high] = std::minmax({std::abs(likely.low), std::abs(likely.high)});
    return {low, high};
}

QString pattern(const Association &link, const LinkNames &names)
{
    const Association::Effect effect = link.effect.value_or(Association::Effect());
    const Interval likely = sizes(effect.likely);
    const bool isYesNo = names.scale == TriggerScale::YesNo;
    const QString number =
        (isYesNo ? patternTexts : ratingPatternTexts)
            .text(link)
            .arg(names.outcome, names.trigger, points(std::abs(effect.size)), points(likely.low),
                 points(likely.high), QString::number(effect.days),
                 isYesNo ? QString::number(effect.daysWith) : points(associating::ratingStep));
    return number + u' ' + ReportText::tr("It may be smaller than this.") + u' ' +
           ReportText::tr("This is a link, not proof of cause: it can also be the other way round, "
                          "and other things change together.");
}

QString rowTitle(const Association &link, const LinkNames &names)
{
    if (link.verdict != Verdict::Hint && link.verdict != Verdict::Pattern)
        return names.trigger;
    return link.lag == Lag::SameDay ? ReportText::tr("%1, the same day").arg(names.trigger)
                                    : ReportText::tr("%1, the day before").arg(names.trigger);
}

QString rowRange(const Association &link, const LinkNames &names)
{
    if (!link.effect)
        return {};
    const QString low = signedPoints(link.effect->likely.low);
    const QString high = signedPoints(link.effect->likely.high);
    if (names.scale == TriggerScale::YesNo)
        return ReportText::tr("likely %1 to %2").arg(low, high);
    return ReportText::tr("likely %1 to %2 for %3 points more")
        .arg(low, high, points(associating::ratingStep));
}

} // namespace

LinkRow associationRow(const Association &link, const LinkNames &names)
{
    const QString title = rowTitle(link, names);
    switch (link.verdict) {
    case Verdict::NotEnough:
        return {title, daysMore(link.missing.atLeast), {}, ReportText::tr("not enough days yet")};
    case Verdict::LeftOut:
        return {title, ReportText::tr("not looked at for now"), {}, {}};
    case Verdict::NoClearLink:
        return {title, ReportText::tr("no clear link so far"), {}, {}};
    case Verdict::Hint:
        return {title,
                link.direction == Association::Direction::Higher ? ReportText::tr("higher")
                                                                 : ReportText::tr("lower"),
                {},
                ReportText::tr("an early hint, too early for a number")};
    case Verdict::Pattern:
        return {title, signedPoints(link.effect.value_or(Association::Effect()).size),
                rowRange(link, names), ReportText::tr("may be smaller than this")};
    }
    Q_UNREACHABLE();
}

QString association(const Association &link, const LinkNames &names)
{
    switch (link.verdict) {
    case Verdict::NotEnough:
        return notEnough(link.missing, names);
    case Verdict::LeftOut:
        return ReportText::tr("“%1” is not looked at for now: with more than %2 things at once, "
                              "chance can look like a link.")
            .arg(names.trigger, QString::number(associating::mostTriggers));
    case Verdict::NoClearLink:
        return ReportText::tr("There is no clear link between “%1” and %2 so far.")
            .arg(names.trigger, names.outcome);
    case Verdict::Hint:
        return (names.scale == TriggerScale::YesNo ? hintTexts : ratingHintTexts)
            .text(link)
            .arg(names.outcome, names.trigger);
    case Verdict::Pattern:
        return pattern(link, names);
    }
    Q_UNREACHABLE();
}

QString associationCaution()
{
    return ReportText::tr(
        "These are links, not proof of cause. It can be the other way round: pain can also spoil "
        "sleep or mood. Days that fit what you expect are easier to remember. Weekends and other "
        "changes play a part, too. If you want to know more, change one small thing gently for two "
        "weeks and compare. There is no need to avoid everyday activity.");
}

} // namespace pacewell::words
