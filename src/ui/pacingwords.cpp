// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacingwords.h"

#include "core/pacing/energy.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pacewell::words {
namespace {

using namespace std::chrono_literals;

struct PacingWords
{
    Q_DECLARE_TR_FUNCTIONS(PacingWords)
};

constexpr auto leastToTell = 6s; ///< a tenth of a minute

QString nothingToTell()
{
    return PacingWords::tr("Stopped before it began. Nothing is written down.");
}

} // namespace

QString unbroken(QString text)
{
    return text.replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

QString pacedDay(const PacedDay &day, AmountUnit unit, QDate today)
{
    const QString date = longDate(day.day);
    if (day.done <= 0) {
        if (!day.quota)
            return PacingWords::tr("%1: nothing planned").arg(date);
        const QString planned = amount(*day.quota, unit);
        return day.day >= today ? PacingWords::tr("%1: %2 planned").arg(date, planned)
                                : PacingWords::tr("%1: nothing written down").arg(date);
    }
    const QString done = amount(day.done, unit);
    if (!day.quota)
        return PacingWords::tr("%1: %2").arg(date, done);
    const QString planned = amount(*day.quota, unit);
    switch (bandOf(day.done, *day.quota)) {
    case Band::Under:
        return PacingWords::tr("%1: %2 of the %3 planned").arg(date, done, planned);
    case Band::OnPlan:
        return PacingWords::tr("%1: %2, as planned").arg(date, done);
    case Band::Over:
        return PacingWords::tr("%1: %2, over the %3 planned").arg(date, done, planned);
    case Band::WellOver:
        return PacingWords::tr("%1: %2, well over the %3 planned").arg(date, done, planned);
    }
    Q_UNREACHABLE();
}

QString minutes(std::chrono::seconds time)
{
    return number(double(time.count()) / 60);
}

QString plannedLoad(const PlannedLoad &load, QDate today)
{
    const QString date = longDate(load.day);
    const QString planned = number(load.planned);
    if (load.done <= 0) {
        if (load.planned <= 0)
            return PacingWords::tr("%1: nothing planned").arg(date);
        return load.day >= today ? PacingWords::tr("%1: load %2 planned").arg(date, planned)
                                 : PacingWords::tr("%1: nothing written down").arg(date);
    }
    const QString done = number(load.done);
    if (load.planned <= 0)
        return PacingWords::tr("%1: load %2").arg(date, done);
    switch (bandOf(load.done, load.planned)) {
    case Band::Under:
        return PacingWords::tr("%1: load %2 of the %3 planned").arg(date, done, planned);
    case Band::OnPlan:
        return PacingWords::tr("%1: load %2, as planned").arg(date, done);
    case Band::Over:
        return PacingWords::tr("%1: load %2, over the %3 planned").arg(date, done, planned);
    case Band::WellOver:
        return PacingWords::tr("%1: load %2, well over the %3 planned").arg(date, done, planned);
    }
    Q_UNREACHABLE();
}

QString weekLoad(double done, double planned)
{
    if (planned <= 0)
        return PacingWords::tr("Since Monday: load %1.").arg(number(done));
    const QString text = PacingWords::tr("Since Monday: load %1 of the %2 planned until today.")
                             .arg(number(done), number(planned));
    if (done <= 0 || bandOf(done, planned) == Band::Under)
        return text;
    return text + QLatin1Char(' ') +
           (bandOf(done, planned) == Band::OnPlan
                ? PacingWords::tr("That is on plan.")
                : PacingWords::tr(
                      "That is more than planned, so a lighter day would even it out."));
}

QString energy(int energy)
{
    const EnergyCeiling ceiling = energyCeiling(energy);
    const QString told = PacingWords::tr("Energy %1 of 10 today.").arg(energy);
    if (ceiling.upTo <= 0)
        return told + QLatin1Char(' ') + PacingWords::tr("Rest is the plan.");
    return told + QLatin1Char(' ') +
           PacingWords::tr(
               "About %1 to %2 of it are there to be used. The rest is for you to keep.")
               .arg(number(ceiling.from), number(ceiling.upTo));
}

QString dayLoad(const DayLoad &day)
{
    const QString load = day.load ? PacingWords::tr("load %1").arg(number(*day.load))
                                  : PacingWords::tr("nothing known");
    return day.pain ? PacingWords::tr("%1: %2, pain %3 of 10")
                          .arg(shortDate(day.day), load, QString::number(*day.pain))
                    : PacingWords::tr("%1: %2").arg(shortDate(day.day), load);
}

QString baselineReason(const Baseline &baseline, AmountUnit unit)
{
    const QString mean =
        PacingWords::tr("On these days %1 went well on average.").arg(amount(baseline.mean, unit));
    if (baseline.doubts.empty())
        return mean + QLatin1Char(' ') +
               PacingWords::tr("You begin with 80 % of it, so that a bad day has room too.");
    QStringList reasons;
    for (const Baseline::Doubt doubt : baseline.doubts) {
        switch (doubt) {
        case Baseline::Doubt::WideSpread:
            reasons.append(PacingWords::tr("the days were very different"));
            break;
        case Baseline::Doubt::RecentFlare:
            reasons.append(PacingWords::tr("there was a flare within a week"));
            break;
        case Baseline::Doubt::LowConfidence:
            reasons.append(PacingWords::tr("you have not said yet that you are sure of it"));
            break;
        }
    }
    return mean + QLatin1Char(' ') +
           PacingWords::tr("You begin with half of it, because %1.")
               .arg(QLocale().createSeparatedList(reasons));
}

QString hindrance(const Hindrance &hindrance)
{
    const int number = hindrance.number;
    switch (hindrance.kind) {
    case Hindrance::Kind::Envelope:
        return PacingWords::tr("Your energy has a limit just now, so this amount is the most for a "
                               "day. Less is always fine.");
    case Hindrance::Kind::HoldWeek:
        return PacingWords::tr("Three steps up in a row are plenty. This week it stays.");
    case Hindrance::Kind::HoldAfterFlare:
        return PacingWords::tr("After a flare the amount stays for a while.");
    case Hindrance::Kind::Flare:
        return PacingWords::tr("There was a flare within a week. It stays, so that it can calm "
                               "down.");
    case Hindrance::Kind::TooFewDays:
        return number == 1 ? PacingWords::tr("One more day about as planned, then more can come.")
                           : PacingWords::tr("%1 more days about as planned, then more can come.")
                                 .arg(number);
    case Hindrance::Kind::WentOver:
        return number == 1
                   ? PacingWords::tr("One day went over the plan. Keeping to it comes before more.")
                   : PacingWords::tr("%1 days went over the plan. Keeping to it comes before more.")
                         .arg(number);
    case Hindrance::Kind::TooFewPains:
        return number == 1 ? PacingWords::tr("The pain of one more day has to be written down.")
                           : PacingWords::tr("The pain of %1 more days has to be written down.")
                                 .arg(number);
    case Hindrance::Kind::MorePain:
        return PacingWords::tr("The pain was more than usual. It stays until that has calmed.");
    case Hindrance::Kind::ExertionNotClear:
        return PacingWords::tr("Effort seems to cost you a lot just now. It stays, and that is "
                               "wise.");
    case Hindrance::Kind::LowConfidence:
        return PacingWords::tr("Below 7 it stays, until you feel surer of it.");
    case Hindrance::Kind::OtherRose:
        return PacingWords::tr("Something else went up this week. One thing at a time.");
    case Hindrance::Kind::NotYet:
        return number == 1
                   ? PacingWords::tr("The next small step can come in a week.")
                   : PacingWords::tr("The next small step can come in %1 weeks.").arg(number);
    case Hindrance::Kind::ExertionNotAsked:
    case Hindrance::Kind::ConfidenceNotSaid:
        return {};
    }
    Q_UNREACHABLE();
}

QString quotaOffer(const QuotaOffer &offer, AmountUnit unit)
{
    const QString much = amount(offer.quota, unit);
    switch (offer.kind) {
    case QuotaDecision::Kind::RoseBy5:
        return unbroken(PacingWords::tr("%1, up to 5 % more").arg(much));
    case QuotaDecision::Kind::RoseBy10:
        return unbroken(PacingWords::tr("%1, up to 10 % more").arg(much));
    case QuotaDecision::Kind::RoseByStride:
        return PacingWords::tr("%1, one small step more").arg(much);
    case QuotaDecision::Kind::Baseline:
    case QuotaDecision::Kind::Stayed:
    case QuotaDecision::Kind::Lowered:
        return PacingWords::tr("Stay at %1").arg(much);
    }
    Q_UNREACHABLE();
}

QString runEnded(const QString &activity, std::chrono::milliseconds worked,
                 std::chrono::milliseconds planned)
{
    if (worked < leastToTell)
        return nothingToTell();
    const QString told =
        PacingWords::tr("%1: %2.").arg(activity, length(worked)) + QLatin1Char(' ');
    if (worked + leastToTell < planned)
        return told + PacingWords::tr("Stopping in time is what pacing is about.");
    if (worked <= planned + leastToTell)
        return told + PacingWords::tr("That is as much as you planned.");
    return told + PacingWords::tr("It is written down. A rest is a good next thing.");
}

QString measuringEnded(const QString &activity, std::chrono::milliseconds worked)
{
    return worked < leastToTell ? nothingToTell()
                                : PacingWords::tr("%1: %2. That is what was measured today.")
                                      .arg(activity, length(worked));
}

} // namespace pacewell::words
