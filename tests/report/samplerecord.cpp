// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/samplerecord.h"

#include "core/dice.h"

#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;

namespace pacewell {
namespace {

int rating(double value)
{
    return std::clamp(qRound(value), 0, 10);
}

class Sample
{
public:
    Sample(QDate today, int days) : m_today(today), m_days(days)
    {
        m_record.first = today.addDays(1 - days);
        m_record.last = today;
        m_record.ownTriggers = {{QStringLiteral("own1"), QStringLiteral("Choir rehearsal")}};
    }

    Record made()
    {
        plan();
        flares();
        for (int i = 0; i < m_days; ++i) {
            const QDate day = m_record.first.addDays(i);
            diary(day, double(i) / m_days);
            sessions(day);
            activities(day, i);
        }
        trials();
        return std::move(m_record);
    }

private:
    void plan()
    {
        const auto add = [this](const QString &practice, unsigned weekdays) {
            ProgrammeEntry entry;
            entry.practice = practice;
            entry.weekdays = weekdays;
            entry.since = m_record.first;
            m_record.plan.programme.entries.push_back(entry);
        };
        add(QStringLiteral("morning"), 0b0111111);
        add(QStringLiteral("breathing"), 0b0010101);
        add({}, 0b1000000);
        PacedActivity walk;
        walk.activity.id = QStringLiteral("walk");
        walk.activity.name = QStringLiteral("Walking the dog");
        walk.activity.effort = Effort::Moderate;
        walk.decisions = {{m_record.first, 20, QuotaDecision::Kind::Baseline},
                          {m_today.addDays(-40), 22, QuotaDecision::Kind::RoseBy10},
                          {m_today.addDays(-20), 24, QuotaDecision::Kind::RoseBy10}};
        PacedActivity desk;
        desk.activity.id = QStringLiteral("desk");
        desk.activity.name = QStringLiteral("Computer work");
        desk.activity.kind = ActivityKind::Mental;
        desk.activity.posture = ActivityPosture::Sitting;
        desk.decisions = {{m_record.first, 90, QuotaDecision::Kind::Baseline}};
        m_record.activities = {walk, desk};
    }

    void flares()
    {
        flare(m_today.addDays(-55), 7);
        flare(m_today.addDays(-16), 4);
    }

    void flare(QDate first, int days)
    {
        const QTime noon(12, 0);
        m_record.plan.flares.push_back(
            {QDateTime(first, noon, QTimeZone::utc()), first, FlareEvent::Kind::Declared});
        const QDate last = first.addDays(days - 1);
        m_record.plan.flares.push_back(
            {QDateTime(last, noon, QTimeZone::utc()), last, FlareEvent::Kind::Ended});
        m_flares.push_back({first, last});
    }

    bool isFlare(QDate day) const
    {
        return std::ranges::any_of(m_flares, [day](const Flare &each) { return each.covers(day); });
    }

    void diary(QDate day, double share)
    {
        const bool isPoor = m_dice.comesUp(0.3);
        m_pain = 0.4 * m_pain + 0.6 * (5.8 - 1.6 * share) + 0.8 * m_dice.normal() +
                 (isPoor ? 1.8 : 0) + (isFlare(day) ? 1.6 : 0);
        const bool isBust = m_hardDay == day;
        DiaryEntry entry;
        entry.day = day;
        entry.pain = rating(isBust ? std::max(m_pain + 3, 8.0) : m_pain);
        entry.worstPain = rating(*entry.pain + 1.5);
        for (auto &each : entry.hindered)
            each = rating(*entry.pain - 0.8 + 0.7 * m_dice.normal());
        entry.fatigue = rating(*entry.pain + m_dice.normal());
        entry.sleep = rating(isPoor ? 3 : 7);
        entry.stress = rating(4 + 2 * m_dice.normal());
        entry.mood = rating(6 + m_dice.normal());
        entry.areas = areasOn(*entry.pain);
        entry.triggers = QStringList();
        if (m_dice.comesUp(0.2))
            entry.triggers->append(QStringLiteral("weather"));
        if (m_dice.comesUp(0.12))
            entry.triggers->append(QStringLiteral("own1"));
        if (m_dice.comesUp(0.15))
            entry.triggers->append(QStringLiteral("satLong"));
        if (m_dice.comesUp(0.5))
            entry.helped.append(QStringLiteral("warmth"));
        if (m_dice.comesUp(0.3))
            entry.helped.append(QStringLiteral("stretching"));
        if (m_dice.comesUp(0.1))
            entry.note = QStringLiteral("A visit in the afternoon; sat for long, then lay down.");
        if (isBust || !m_dice.comesUp(0.1))
            m_record.entries.push_back(entry);
    }

    std::vector<AreaPain> areasOn(int pain)
    {
        std::vector<AreaPain> areas;
        if (m_dice.comesUp(0.75))
            areas.push_back({PainArea::Shoulder, Side::Left, pain > 6 ? 3 : 2});
        if (m_dice.comesUp(0.35))
            areas.push_back({PainArea::Shoulder, Side::Right, 1});
        if (m_dice.comesUp(0.6))
            areas.push_back({PainArea::Neck, Side::Both, 2});
        if (m_dice.comesUp(0.4))
            areas.push_back({PainArea::LowerBack, Side::Both, 2});
        if (m_dice.comesUp(0.15))
            areas.push_back({PainArea::Knee, Side::Right, 1});
        return areas;
    }

    void sessions(QDate day)
    {
        const auto add = [&](const QString &id, const QString &name, PracticeKind kind) {
            SessionOutcome session;
            session.id = id + day.toString(Qt::ISODate);
            session.routineId = id;
            session.routineName = name;
            session.day = day;
            session.practice = kind;
            session.planned = 10min;
            session.done = m_dice.comesUp(0.8) ? 10min : 6min;
            session.startedAt = session.endedAt = QDateTime(day, QTime(9, 0), QTimeZone::utc());
            m_record.plan.sessions.push_back(session);
        };
        if (day.dayOfWeek() != 7 && m_dice.comesUp(0.8))
            add(QStringLiteral("morning"), QStringLiteral("Morning stretches for neck and back"),
                PracticeKind::Stretch);
        if (day.dayOfWeek() % 2 == 1 && m_dice.comesUp(0.6))
            add(QStringLiteral("breathing"), QStringLiteral("Belly breathing"),
                PracticeKind::Breathe);
    }

    void activities(QDate day, int index)
    {
        const bool isBoom = index % 19 == 5;
        if (isBoom)
            m_hardDay = day.addDays(1);
        const bool isBust = m_hardDay == day;
        const auto add = [&](const QString &id, double minutes, Effort effort) {
            m_record.activityEntries.push_back({id + day.toString(Qt::ISODate), id,
                                                QDateTime(day, QTime(15, 0), QTimeZone::utc()), day,
                                                minutes, minutes, effort});
        };
        add(QStringLiteral("walk"),
            isBoom   ? 55
            : isBust ? 4
                     : m_dice.between(17, 26),
            Effort::Moderate);
        add(QStringLiteral("desk"),
            isBoom   ? 160
            : isBust ? 20
                     : m_dice.between(70, 105),
            Effort::Light);
    }

    void trials()
    {
        OwnExperiment warmth;
        warmth.id = QStringLiteral("1");
        warmth.practice = QStringLiteral("breathing");
        warmth.name = QStringLiteral("Belly breathing");
        warmth.first = m_today.addDays(-60);
        warmth.design.blocks = 6;
        OwnExperiment going = warmth;
        going.id = QStringLiteral("2");
        going.practice = QStringLiteral("morning");
        going.name = QStringLiteral("Morning stretches for neck and back");
        going.outcome = DiaryMeasure::Sleep;
        going.design.isHigherBetter = true;
        going.first = m_today.addDays(-20);
        m_record.experiments = {warmth, going};
    }

    QDate m_today;
    int m_days;
    Dice m_dice{42};
    double m_pain = 5.5;
    QDate m_hardDay;
    std::vector<Flare> m_flares;
    Record m_record;
};

} // namespace

Record sampleRecord(QDate today, int days)
{
    return Sample(today, days).made();
}

} // namespace pacewell
