// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/programme.h"

#include "core/plan/dayplan.h"

#include <algorithm>

namespace pacewell {
namespace {

bool holdsOn(const ProgrammeEntry &entry, QDate day, QDate today)
{
    if (!entry.weekdays.test(size_t(day.dayOfWeek() - 1)))
        return false;
    // The clock may be behind what was written; what holds goes on holding.
    if (day >= today)
        return !entry.until;
    return entry.since <= day && (!entry.until || day < *entry.until);
}

} // namespace

bool ProgrammeEntry::plansAs(const ProgrammeEntry &other) const
{
    return practice == other.practice && weekdays == other.weekdays &&
           timeOfDay == other.timeOfDay && at == other.at;
}

bool Programme::isSetUp() const
{
    return std::ranges::any_of(
        entries, [](const ProgrammeEntry &entry) { return !entry.until && entry.weekdays.any(); });
}

bool Programme::isRestOn(QDate day, QDate today) const
{
    return std::ranges::any_of(entries, [&](const ProgrammeEntry &entry) {
        return entry.isRest() && holdsOn(entry, day, today);
    });
}

std::vector<ProgrammeEntry> Programme::practicesOn(QDate day, QDate today) const
{
    std::vector<ProgrammeEntry> planned;
    if (isRestOn(day, today))
        return planned;
    for (const ProgrammeEntry &entry : entries) {
        if (holdsOn(entry, day, today))
            planned.push_back(entry);
    }
    std::ranges::stable_sort(planned, {}, [](const ProgrammeEntry &entry) {
        return placeInDay(entry.at.value_or(startOf(entry.timeOfDay)));
    });
    return planned;
}

Programme Programme::changedTo(const std::vector<ProgrammeEntry> &wanted, QDate today) const
{
    std::vector<ProgrammeEntry> added = wanted;
    std::erase_if(added, [](const ProgrammeEntry &entry) { return entry.weekdays.none(); });
    Programme changed;
    for (ProgrammeEntry entry : entries) {
        if (!entry.until) {
            const auto same = std::ranges::find_if(
                added, [&entry](const ProgrammeEntry &each) { return each.plansAs(entry); });
            if (same != added.end())
                added.erase(same);
            else
                entry.until = today;
        }
        // What never held on a day that is over leaves nothing to remember.
        if (!entry.until || entry.since < *entry.until)
            changed.entries.push_back(entry);
    }
    for (ProgrammeEntry &entry : added) {
        entry.since = today;
        entry.until.reset();
        changed.entries.push_back(std::move(entry));
    }
    return changed;
}

std::optional<DayChoice::Kind> chosenFor(const std::vector<DayChoice> &choices, QDate day)
{
    std::optional<DayChoice::Kind> kind;
    for (const DayChoice &choice : choices) {
        if (choice.day == day && choice.kind != DayChoice::Kind::NotToday)
            kind = choice.kind;
    }
    return kind;
}

DayChoice::Kind choiceFor(const std::vector<DayChoice> &choices, QDate day)
{
    return chosenFor(choices, day).value_or(DayChoice::Kind::Full);
}

bool isLeftOut(const std::vector<DayChoice> &choices, QDate day, const QString &practice)
{
    return std::ranges::find(choices, DayChoice{day, DayChoice::Kind::NotToday, practice}) !=
           choices.end();
}

} // namespace pacewell
