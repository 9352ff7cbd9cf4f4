// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/safetystate.h"

#include <algorithm>

namespace pacewell {
namespace {

using Kind = ScreeningEntry::Kind;

int daysSince(QDate day, QDate today)
{
    return int(std::max<qint64>(0, day.daysTo(today)));
}

void addMissing(std::vector<ScreeningEntry::Yes> &open,
                const std::vector<ScreeningEntry::Yes> &more)
{
    for (const ScreeningEntry::Yes &yes : more) {
        if (std::ranges::find(open, yes) == open.end())
            open.push_back(yes);
    }
}

void rest(SafetyState &state, const ScreeningEntry &entry)
{
    if (std::ranges::none_of(entry.yes, &ScreeningEntry::Yes::restsArea))
        return;
    state.isWholeBodyResting = state.isWholeBodyResting || entry.areas.empty();
    for (const Area area : entry.areas) {
        if (std::ranges::find(state.restingAreas, area) == state.restingAreas.end())
            state.restingAreas.push_back(area);
    }
}

/// What is urgent stays open until somebody has looked at it and the questions were asked again;
/// for the rest it is enough that somebody will.
void follow(SafetyState &state, const ScreeningEntry &entry)
{
    const bool canWait = state.urgency() == Urgency::Soon;
    if (entry.kind == Kind::Answered) {
        if (state.isSeen)
            state = {};
        addMissing(state.open, entry.yes);
        rest(state, entry);
    } else if (canWait) {
        state = {};
    } else if (entry.kind == Kind::Seen && !state.open.empty()) {
        state.isSeen = true;
    }
}

Exertion exertionOf(const ScreeningEntry &entry, QDate today)
{
    const auto said = [&entry](const char *question) {
        return std::ranges::find(entry.yes, QLatin1String(question),
                                 &ScreeningEntry::Yes::question) != entry.yes.end();
    };
    // What comes late or lasts is a crash, ticked or not.
    if (said("told") || said("delayed") || said("lasting"))
        return Exertion::Envelope;
    const bool isRecent = daysSince(entry.day, today) < screeningdays::cautionLasts;
    return said("crash") && isRecent ? Exertion::Caution : Exertion::Clear;
}

const ScreeningEntry *lastAnswered(const QString &screening,
                                   const std::vector<ScreeningEntry> &record)
{
    const ScreeningEntry *last = nullptr;
    for (const ScreeningEntry &entry : record) {
        if (entry.screening == screening && entry.kind == Kind::Answered)
            last = &entry;
    }
    return last;
}

} // namespace

std::optional<Urgency> SafetyState::urgency() const
{
    std::optional<Urgency> most;
    for (const ScreeningEntry::Yes &yes : open) {
        const Urgency each = yes.urgency.value_or(Urgency::Soon);
        most = std::min(most.value_or(each), each);
    }
    return most;
}

bool SafetyState::isCrisis() const
{
    return std::ranges::any_of(open, &ScreeningEntry::Yes::isCrisis);
}

bool SafetyState::locks(PracticeKind kind) const
{
    const bool isCalming =
        kind == PracticeKind::Breathe || kind == PracticeKind::Relax || kind == PracticeKind::Sleep;
    const bool isNow = urgency() == Urgency::Now;
    if (!isCalming)
        return isNow || urgency() == Urgency::Today;
    return isNow && std::ranges::any_of(open, [](const ScreeningEntry::Yes &yes) {
               return yes.urgency == Urgency::Now && !yes.isCrisis;
           });
}

bool SafetyState::isGentleOnly() const
{
    return urgency() == Urgency::Soon || exertion == Exertion::Envelope;
}

SafetyState safetyState(const std::vector<ScreeningEntry> &record, QDate today)
{
    SafetyState state;
    for (const ScreeningEntry &entry : record) {
        if (entry.screening == screenings::warningSigns)
            follow(state, entry);
    }
    if (const ScreeningEntry *last = lastAnswered(screenings::exertion, record))
        state.exertion = exertionOf(*last, today);
    return state;
}

std::vector<ScreeningEntry> forgotten(const std::vector<ScreeningEntry> &record, QDate today)
{
    const SafetyState state = safetyState(record, today);
    const auto urgency = state.urgency();
    if (!urgency || urgency == Urgency::Soon)
        return {};
    const bool isOnlyCrisis = !state.locks(PracticeKind::Breathe) && state.isCrisis();
    ScreeningEntry left;
    left.at = record.back().at;
    left.day = record.back().day;
    left.screening = screenings::warningSigns;
    left.yes = {{QString(), urgency, isOnlyCrisis, false}};
    std::vector<ScreeningEntry> all{left};
    if (state.isSeen) {
        all.push_back(left);
        all.back().kind = Kind::Seen;
        all.back().yes.clear();
    }
    return all;
}

bool isDue(const QString &screening, const std::vector<ScreeningEntry> &record, QDate today)
{
    const ScreeningEntry *last = lastAnswered(screening, record);
    if (!last)
        return true;
    const int days = daysSince(last->day, today);
    if (screening == screenings::warningSigns)
        return days >= screeningdays::warningSignsAgain || safetyState(record, today).isSeen;
    return exertionOf(*last, today) == Exertion::Caution && days >= screeningdays::cautionAgain;
}

std::optional<QDate> lastLook(const std::vector<ScreeningEntry> &record)
{
    std::optional<QDate> last;
    for (const ScreeningEntry &entry : record) {
        if (entry.screening == screenings::warningSigns &&
            entry.kind == ScreeningEntry::Kind::Answered)
            last = entry.day;
    }
    return last;
}

} // namespace pacewell
