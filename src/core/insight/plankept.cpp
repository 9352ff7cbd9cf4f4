// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plankept.h"

#include "core/insight/adherence.h"
#include "core/pacing/load.h"

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

using Sessions = std::vector<const SessionOutcome *>;

bool asksEffort(const SessionOutcome &session)
{
    return session.practice == PracticeKind::Stretch || session.practice == PracticeKind::Move ||
           session.practice == PracticeKind::Massage;
}

double ratioOf(std::chrono::milliseconds done, std::chrono::milliseconds quota)
{
    return quota.count() > 0 ? double(done.count()) / double(quota.count()) : 0;
}

class Keeping
{
public:
    Keeping(const PlanRecord &record, QDate today)
        : m_record(record), m_today(today), m_flares(flaresIn(record.flares))
    {
        for (const SessionOutcome &session : record.sessions) {
            if (session.done.count() > 0)
                m_sessions[session.day].push_back(&session);
        }
        findFreeDays();
    }

    DayKept on(QDate day) const
    {
        DayKept kept{day};
        if (day > m_today)
            return kept;
        const auto found = m_sessions.find(day);
        const Sessions sessions = found != m_sessions.end() ? found->second : Sessions();
        if (std::ranges::any_of(m_flares, [day](const Flare &each) { return each.covers(day); })) {
            kept.kind = DayKept::Kind::Flare;
            lookAtFlare(kept, sessions);
        } else if (m_record.programme.isRestOn(day, m_today)) {
            kept.kind = DayKept::Kind::Rest;
            const bool isTaken = std::ranges::none_of(
                sessions, [](const SessionOutcome *session) { return asksEffort(*session); });
            if (isTaken && day < m_today)
                add(kept, {QString(), 1});
        } else {
            lookAtPlan(kept, sessions);
        }
        return kept;
    }

private:
    static void add(DayKept &day, const ItemKept &item)
    {
        day.kept = (day.kept * day.items + item.kept) / (day.items + 1);
        ++day.items;
        day.each.push_back(item);
    }

    /// Days on which something is left out, in each week the first ones.
    void findFreeDays()
    {
        std::map<QDate, QSet<QDate>> ofWeeks;
        std::vector<QDate> days;
        for (const DayChoice &choice : m_record.choices) {
            if (choice.kind == DayChoice::Kind::NotToday || isRestChosen(choice.day))
                days.push_back(choice.day);
        }
        std::ranges::sort(days);
        for (const QDate day : days) {
            QSet<QDate> &week = ofWeeks[day.addDays(1 - day.dayOfWeek())];
            if (week.size() < freeDaysAWeek || week.contains(day)) {
                week.insert(day);
                m_freeDays.insert(day);
            }
        }
    }

    bool isRestChosen(QDate day) const
    {
        return choiceFor(m_record.choices, day) == DayChoice::Kind::Rest;
    }

    bool isGentle(const SessionOutcome &session) const
    {
        return session.isGentler || !asksEffort(session) ||
               m_record.gentlePractices.contains(session.routineId);
    }

    ItemKept itemBy(const QString &practice, double ratio, bool canBeOverdone) const
    {
        if (m_record.isEnvelope && ratio > 0 && ratio <= 1)
            return {practice, 1};
        if (!canBeOverdone)
            return {practice, steadiness(std::min(1.0, ratio))};
        return {practice, steadiness(ratio), bandOf(ratio, 1) >= Band::Over};
    }

    void lookAtFlare(DayKept &day, const Sessions &sessions) const
    {
        const double share = flareStateOn(m_record.flares, day.day).sharePercent / 100.0;
        for (const SessionOutcome *session : sessions) {
            const double ratio = ratioOf(session->done, session->planned);
            add(day, isGentle(*session) ? itemBy(session->routineId, ratio, false)
                                        : itemBy(session->routineId, ratio / share, true));
        }
    }

    void lookAtPlan(DayKept &day, Sessions sessions) const
    {
        std::map<QString, int> times;
        for (const ProgrammeEntry &entry : m_record.programme.practicesOn(day.day, m_today))
            ++times[entry.practice];
        if (!times.empty())
            day.kind = DayKept::Kind::Planned;
        std::vector<QString> undone;
        for (const auto &[practice, count] : times) {
            if (!addDone(day, sessions, practice, count))
                undone.insert(undone.end(), size_t(count), practice);
        }
        for (const QString &practice : undone) {
            if (!addInPlace(day, sessions, practice) && isMissed(day.day, practice))
                add(day, {practice, 0});
        }
    }

    /// Takes what was done of a practice out of \a sessions; false where that is nothing.
    bool addDone(DayKept &day, Sessions &sessions, const QString &practice, int times) const
    {
        std::chrono::milliseconds done{0};
        std::chrono::milliseconds quota{0};
        bool canBeOverdone = false;
        const auto isOfIt = [&](const SessionOutcome *session) {
            return session->routineId == practice;
        };
        for (const SessionOutcome *session : sessions) {
            if (!isOfIt(session))
                continue;
            done += session->done;
            quota = std::max(quota, session->planned);
            canBeOverdone = canBeOverdone || asksEffort(*session);
        }
        if (std::erase_if(sessions, isOfIt) == 0)
            return false;
        // What is planned once more today can still be done.
        const int due =
            day.day < m_today ? times : std::clamp(int(done / std::max(quota, least)), 1, times);
        for (int i = 0; i < due; ++i)
            add(day, itemBy(practice, ratioOf(done, quota * due), canBeOverdone));
        return true;
    }

    /// A small set in place of a practice that was planned, where the day was chosen gentler.
    bool addInPlace(DayKept &day, Sessions &sessions, const QString &practice) const
    {
        if (choiceFor(m_record.choices, day.day) != DayChoice::Kind::Gentler)
            return false;
        const auto set = std::ranges::find_if(
            sessions, [this](const SessionOutcome *session) { return isGentle(*session); });
        if (set == sessions.end())
            return false;
        add(day, itemBy(practice, ratioOf((*set)->done, (*set)->planned), false));
        sessions.erase(set);
        return true;
    }

    bool isMissed(QDate day, const QString &practice) const
    {
        const bool isLeft = isRestChosen(day) || isLeftOut(m_record.choices, day, practice);
        return day < m_today && !m_record.isEnvelope && !(isLeft && m_freeDays.contains(day));
    }

    static constexpr std::chrono::milliseconds least{1};

    const PlanRecord &m_record;
    const QDate m_today;
    const std::vector<Flare> m_flares;
    std::map<QDate, Sessions> m_sessions;
    QSet<QDate> m_freeDays;
};

} // namespace

PlanKept planKept(const PlanRecord &record, QDate first, QDate last, QDate today)
{
    const Keeping keeping(record, today);
    PlanKept all;
    double sum = 0;
    int items = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        all.days.push_back(keeping.on(day));
        sum += all.days.back().kept * all.days.back().items;
        items += all.days.back().items;
    }
    if (items > 0)
        all.kept = sum / items;
    return all;
}

PlanHeadline headlineOf(const PlanKept &kept)
{
    int items = 0;
    for (const DayKept &day : kept.days)
        items += day.items;
    PlanHeadline headline;
    headline.missing = std::max(0, PlanHeadline::itemsNeeded - items);
    if (headline.missing > 0 || !kept.kept)
        return headline;
    headline.kept = kept.kept;
    headline.word = *kept.kept >= keptFrom ? PlanWord::Steady
                    : *kept.kept >= 0.5    ? PlanWord::Partly
                                           : PlanWord::Hard;
    return headline;
}

} // namespace pacewell
