// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diaryentry.h"

namespace pacewell {

bool DiaryEntry::isEmpty() const
{
    DiaryEntry nothing;
    nothing.day = day;
    nothing.span = span;
    return *this == nothing;
}

std::optional<double> hindrance(const DiaryEntry &entry)
{
    double sum = 0;
    for (const auto &answer : entry.hindered) {
        if (!answer)
            return std::nullopt;
        sum += *answer;
    }
    return sum / DiaryEntry::hinderedCount;
}

PacingCheckIn pacingCheckIn(const DiaryEntry &entry)
{
    return {entry.day, entry.pain.value_or(0), entry.after, entry.hadRested, entry.energy};
}

std::vector<PacingCheckIn> pacingCheckIns(const std::vector<DiaryEntry> &entries)
{
    std::vector<PacingCheckIn> checkIns;
    for (const DiaryEntry &entry : entries) {
        if (entry.span == DiaryEntry::Span::Day && entry.pain)
            checkIns.push_back(pacingCheckIn(entry));
    }
    return checkIns;
}

void setPacingCheckIn(DiaryEntry &entry, const PacingCheckIn &checkIn)
{
    entry.pain = checkIn.pain;
    entry.after = checkIn.after;
    entry.hadRested = checkIn.hadRested;
    entry.energy = checkIn.energy;
}

} // namespace pacewell
