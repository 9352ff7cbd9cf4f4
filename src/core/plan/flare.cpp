// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flare.h"

#include <algorithm>

namespace pacewell {
namespace {

using Kind = FlareEvent::Kind;

/// Follows the record line by line.
class FlareCourse
{
public:
    void follow(const FlareEvent &event)
    {
        m_today = reached(event.day);
        switch (event.kind) {
        case Kind::Declared:
            declare(event.day);
            break;
        case Kind::SteppedUp:
            stepUp();
            break;
        case Kind::SteppedBack:
            stepBack();
            break;
        case Kind::Ended:
            end(event.day);
            break;
        }
    }

    void comeTo(QDate today) { m_today = reached(today); }

    FlareState state(std::optional<QDate> lastLook) const
    {
        FlareState state;
        state.isOn = m_now.isOn;
        state.sharePercent = m_now.share;
        state.daysToStep = daysToStep();
        state.canStepBack = canStepBack();
        state.daysHeld = daysHeld();
        if (m_flares.empty())
            return state;
        const Flare &latest = m_flares.back();
        state.isRecurrent = m_now.isRecurrent && !isOver();
        if (m_now.isOn) {
            state.day = daysSince(latest.first) + 1;
            const QDate due = latest.first.addDays(flare::lookAfter);
            state.isLookDue = m_today >= due && (!lastLook || *lastLook < due);
        }
        const auto way = latest.first.daysTo(latest.last.value_or(m_today));
        state.isNewBaselineAdvised = !isOver() && way >= flare::baselineAfter;
        return state;
    }

    const std::vector<Flare> &flares() const { return m_flares; }

private:
    struct Standing
    {
        bool isOn = false;
        bool isRecurrent = false;
        int share = flare::fullShare;
        QDate since;      ///< the share is this
        QDate heldFrom;   ///< after the flare
        QDate declaredOn; ///< by the clock, even one set back
    };

    QDate reached(QDate day) const { return m_today.isValid() ? std::max(m_today, day) : day; }
    int daysSince(QDate day) const { return int(day.daysTo(m_today)); }
    int top() const { return m_now.isRecurrent ? flare::recurrentShare : flare::fullShare; }
    bool isOver() const { return !m_now.isOn && !canStepBack(); }

    int daysHeld() const
    {
        if (m_now.isOn || !m_now.heldFrom.isValid())
            return 0;
        const int hold =
            m_now.share < flare::fullShare ? flare::recurrentHoldDays : flare::holdDays;
        return std::max(0, hold - daysSince(m_now.heldFrom));
    }

    std::optional<int> daysToStep() const
    {
        if (m_now.share == flare::fullShare)
            return std::nullopt;
        int wait = m_now.share == flare::firstShare ? flare::firstDays : flare::stepDays;
        if (!m_now.isOn)
            wait =
                m_now.since == m_now.heldFrom ? flare::recurrentHoldDays : flare::recurrentStepDays;
        return std::max(0, wait - daysSince(m_now.since));
    }

    bool canStepBack() const
    {
        return m_now.isOn ? m_now.share > flare::firstShare
                          : m_now.share < flare::fullShare || daysHeld() > 0;
    }

    void declare(QDate clock)
    {
        if (m_now.isOn)
            return;
        m_before = m_now;
        const bool isRecurrent = std::ranges::any_of(m_flares, [this](const Flare &flare) {
            return daysSince(flare.first) < flare::recurrentWithin;
        });
        m_now = {true, isRecurrent, flare::firstShare, m_today, {}, clock};
        m_flares.push_back({m_today, {}});
    }

    void stepUp()
    {
        if (daysToStep() != 0)
            return;
        m_now.share += flare::stepShare;
        m_now.since = m_today;
        if (m_now.share == top() || m_now.share == flare::fullShare)
            rest();
    }

    void stepBack()
    {
        if (!canStepBack())
            return;
        m_now.share -= flare::stepShare;
        m_now.since = m_today;
        m_now.isOn = m_now.share < top();
        if (m_now.isOn)
            m_flares.back().last.reset();
        else
            m_now.heldFrom = m_today;
    }

    void end(QDate clock)
    {
        if (!m_now.isOn)
            return;
        if (m_flares.back().first == m_today && m_now.declaredOn == clock) {
            m_now = m_before;
            m_flares.pop_back();
            return;
        }
        m_now.share = top();
        m_now.since = m_today;
        rest();
    }

    void rest()
    {
        if (m_now.isOn)
            m_flares.back().last = m_today;
        m_now.isOn = false;
        m_now.heldFrom = m_today;
    }

    QDate m_today; ///< the latest day so far
    Standing m_now;
    Standing m_before; ///< the latest flare
    std::vector<Flare> m_flares;
};

} // namespace

FlareState flareState(const std::vector<FlareEvent> &record, QDate today,
                      std::optional<QDate> lastLook)
{
    FlareCourse course;
    for (const FlareEvent &event : record)
        course.follow(event);
    course.comeTo(today);
    return course.state(lastLook);
}

FlareState flareStateOn(const std::vector<FlareEvent> &record, QDate day)
{
    std::vector<FlareEvent> untilThen;
    for (const FlareEvent &event : record) {
        if (event.day > day)
            break;
        untilThen.push_back(event);
    }
    return flareState(untilThen, day);
}

std::vector<Flare> flaresIn(const std::vector<FlareEvent> &record)
{
    FlareCourse course;
    for (const FlareEvent &event : record)
        course.follow(event);
    return course.flares();
}

UsualFlareLength usualLength(const std::vector<Flare> &flares)
{
    std::vector<int> lengths;
    for (const Flare &flare : flares) {
        if (flare.last)
            lengths.push_back(int(flare.first.daysTo(*flare.last)) + 1);
    }
    const int count = int(lengths.size());
    if (count < flare::lengthsNeeded)
        return {std::nullopt, flare::lengthsNeeded - count};
    std::ranges::sort(lengths);
    const int lower = lengths[size_t(count - 1) / 2];
    const int upper = lengths[size_t(count) / 2];
    return {(lower + upper + 1) / 2, 0};
}

} // namespace pacewell
