// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/experimentwords.h"

#include "core/insight/associationlimits.h"
#include "report/pointswords.h"
#include "report/reporttext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pacewell::words {
namespace {

using Verdict = ExperimentResult::Verdict;

QString daysMissing(int days, const QString &practice)
{
    return days == 1
               ? ReportText::tr("Not enough days yet: one more until your trial of “%1” is over.")
                     .arg(practice)
               : ReportText::tr("Not enough days yet: %1 more until your trial of “%2” is over.")
                     .arg(QString::number(days), practice);
}

QString partsMissing(const ExperimentResult &result, const QString &practice)
{
    QStringList sentences{
        ReportText::tr("Too few days were noted to compare in your trial of “%1”.").arg(practice)};
    if (result.missingWith == 1)
        sentences.append(ReportText::tr("One part with it is missing."));
    else if (result.missingWith > 1)
        sentences.append(ReportText::tr("%1 parts with it are missing.").arg(result.missingWith));
    if (result.missingWithout == 1)
        sentences.append(ReportText::tr("One part without it is missing."));
    else if (result.missingWithout > 1)
        sentences.append(
            ReportText::tr("%1 parts without it are missing.").arg(result.missingWithout));
    sentences.append(ReportText::tr("You can make it longer, or try again later."));
    return sentences.join(u' ');
}

/// %1 the practice, %2 the outcome, %3 points, %4 to %5 their range.
QString withRange(const QString &text, const ExperimentResult &result, const TrialNames &names)
{
    const Interval likely = result.likely.value_or(Interval());
    const auto [least, most] = std::minmax({std::abs(likely.low), std::abs(likely.high)});
    return text.arg(names.practice, names.outcome, points(std::abs(result.difference)),
                    points(least), points(most));
}

QString helped(const ExperimentResult &result, const TrialNames &names)
{
    const QString text =
        result.difference < 0
            ? ReportText::tr("“%1” helped in your trial: with it %2 was about %3 points lower than "
                             "without (likely %4 to %5). One trial is a good sign, not proof.")
            : ReportText::tr(
                  "“%1” helped in your trial: with it %2 was about %3 points higher than "
                  "without (likely %4 to %5). One trial is a good sign, not proof.");
    return withRange(text, result, names);
}

QString worse(const ExperimentResult &result, const TrialNames &names)
{
    const QString text =
        result.difference < 0
            ? ReportText::tr("In your trial of “%1”, %2 was about %3 points lower with it than "
                             "without (likely %4 to %5). It may be kinder to leave it for now.")
            : ReportText::tr("In your trial of “%1”, %2 was about %3 points higher with it than "
                             "without (likely %4 to %5). It may be kinder to leave it for now.");
    return withRange(text, result, names);
}

QString noClearEffect(const ExperimentResult &result, const TrialNames &names)
{
    const Interval likely = result.likely.value_or(Interval());
    const bool canHideOne =
        associating::isLargeEnough(likely.low) || associating::isLargeEnough(likely.high);
    const QString text =
        canHideOne
            ? ReportText::tr("Your trial shows no clear effect of “%1” on %2. The difference is "
                             "likely between %3 and %4 points, so there may still be one.")
            : ReportText::tr("Your trial shows no clear effect of “%1” on %2. The difference is "
                             "likely between %3 and %4 points, so if there is one, it is small.");
    return text.arg(names.practice, names.outcome, signedPoints(likely.low),
                    signedPoints(likely.high));
}

} // namespace

QString experimentVerdict(const ExperimentResult &result)
{
    switch (result.verdict) {
    case Verdict::NotEnough:
        if (result.missingDays == 0)
            return ReportText::tr("too few days noted");
        return daysMore(result.missingDays);
    case Verdict::TooAlike:
        return ReportText::tr("too alike to compare");
    case Verdict::NoClearEffect:
        return ReportText::tr("no clear effect");
    case Verdict::Helped:
        return ReportText::tr("helped");
    case Verdict::Worse:
        return ReportText::tr("worse");
    }
    Q_UNREACHABLE();
}

QString experiment(const ExperimentResult &result, const TrialNames &names)
{
    switch (result.verdict) {
    case Verdict::NotEnough:
        return result.missingDays > 0 ? daysMissing(result.missingDays, names.practice)
                                      : partsMissing(result, names.practice);
    case Verdict::TooAlike:
        return ReportText::tr("You practised “%1” about as often on days meant to be without it as "
                              "on the others, so they are too alike to compare. You can try again "
                              "whenever you like.")
            .arg(names.practice);
    case Verdict::NoClearEffect:
        return noClearEffect(result, names);
    case Verdict::Helped:
        return helped(result, names);
    case Verdict::Worse:
        return worse(result, names);
    }
    Q_UNREACHABLE();
}

QString experimentPractised(const ExperimentResult &result)
{
    if (result.verdict == Verdict::NotEnough)
        return {};
    return ReportText::tr(
               "You practised on %1 % of the days meant for it, and on %2 % of the others.")
        .arg(qRound(result.practisedWith * 100))
        .arg(qRound(result.practisedWithout * 100));
}

} // namespace pacewell::words
