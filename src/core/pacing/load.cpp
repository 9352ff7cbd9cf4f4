// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/load.h"

#include "core/pacing/median.h"
#include "core/pacing/pacingdoses.h"

namespace pacewell {
namespace {

using After = PacingCheckIn::After;

const PacingCheckIn *checkInOf(const std::vector<PacingCheckIn> &checkIns, QDate day)
{
    const auto found = std::ranges::find(checkIns, day, &PacingCheckIn::day);
    return found == checkIns.end() ? nullptr : &*found;
}

/// By how many points the pain of \a day is above usual; absent where it cannot be told.
std::optional<double> aboveUsual(const std::vector<PacingCheckIn> &checkIns, QDate day)
{
    const PacingCheckIn *checkIn = checkInOf(checkIns, day);
    const std::optional<double> usual = usualPain(checkIns, day);
    if (!checkIn || !usual)
        return std::nullopt;
    return checkIn->pain - *usual;
}

} // namespace

Band bandOf(double done, double planned)
{
    if (pacing::isAbove(pacing::underBelow * planned, done))
        return Band::Under;
    if (!pacing::isAbove(done, pacing::overAbove * planned))
        return Band::OnPlan;
    return pacing::isAbove(pacing::wellOverFrom * planned, done) ? Band::Over : Band::WellOver;
}

std::vector<DayLoad> dayLoads(const std::vector<ActivityEntry> &entries,
                              const std::vector<PacingCheckIn> &checkIns, QDate first, QDate last)
{
    std::vector<DayLoad> days;
    for (qint64 i = 0; i <= first.daysTo(last); ++i)
        days.push_back({first.addDays(i), {}, {}});
    const auto dayOf = [&](QDate day) {
        return first <= day && day <= last ? &days[size_t(first.daysTo(day))] : nullptr;
    };
    for (const ActivityEntry &entry : entries) {
        if (DayLoad *day = dayOf(entry.day))
            day->load = day->load.value_or(0) + entry.load();
    }
    for (const PacingCheckIn &checkIn : checkIns) {
        if (DayLoad *day = dayOf(checkIn.day))
            day->pain = checkIn.pain;
        DayLoad *before = dayOf(checkIn.day.addDays(-1));
        if (before && checkIn.hadRested && !before->load)
            before->load = 0;
    }
    return days;
}

std::optional<double> usualPain(const std::vector<PacingCheckIn> &checkIns, QDate day)
{
    std::vector<int> pains;
    for (const PacingCheckIn &checkIn : checkIns) {
        if (checkIn.day < day && checkIn.day >= day.addDays(-pacing::usualPainDays))
            pains.push_back(checkIn.pain);
    }
    return int(pains.size()) < pacing::fewestPains ? std::nullopt : median(pains);
}

bool isFlareAsked(const std::vector<PacingCheckIn> &checkIns, QDate today)
{
    const std::optional<double> above = aboveUsual(checkIns, today);
    if (above < pacing::askFlareTwice)
        return false;
    return above >= pacing::askFlareOnce ||
           aboveUsual(checkIns, today.addDays(-1)) >= pacing::askFlareTwice;
}

bool isGoodDay(const std::vector<PacingCheckIn> &checkIns, QDate today)
{
    const PacingCheckIn *checkIn = checkInOf(checkIns, today);
    const std::optional<double> above = aboveUsual(checkIns, today);
    return above && *above <= -pacing::goodDay &&
           checkIn->after.value_or(After::AsUsual) == After::AsUsual;
}

} // namespace pacewell
