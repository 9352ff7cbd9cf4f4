// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/strength.h"

#include "core/insight/adherence.h"

#include <QStringList>

#include <cmath>

namespace pacewell {
namespace {

/// Follows the days with something that counts, oldest first.
class Strength
{
public:
    void add(int items, double kept)
    {
        if (items == 0)
            return;
        if (const auto before = value())
            m_value = *before * keptOfBefore() + kept * (1 - keptOfBefore());
        else
            m_value = (m_value * m_items + kept * items) / (m_items + items);
        m_items += items;
    }

    std::optional<double> value() const
    {
        return m_items >= PlanHeadline::itemsNeeded ? std::optional(m_value) : std::nullopt;
    }

private:
    static double keptOfBefore() { return std::exp2(-1.0 / strengthHalfLife); }

    double m_value = 0;
    int m_items = 0;
};

/// What counted on a day.
struct DayItems
{
    int count = 0;
    double sum = 0;
};

void addLately(PracticeStrength &strength, double kept)
{
    strength.lately = (strength.lately.value_or(0) * strength.items + kept) / (strength.items + 1);
    ++strength.items;
}

/// Of one practice.
PracticeStrength strengthOf(const QString &practice, const PlanKept &kept)
{
    PracticeStrength all{practice, {}, 0, {}};
    Strength strength;
    for (size_t i = 0; i < kept.days.size(); ++i) {
        DayItems day;
        const bool isLate = kept.days.size() - i <= size_t(PlanHeadline::days);
        for (const ItemKept &item : kept.days[i].each) {
            if (item.practice != practice)
                continue;
            ++day.count;
            day.sum += item.kept;
            if (isLate)
                addLately(all, item.kept);
        }
        if (day.count > 0)
            strength.add(day.count, day.sum / day.count);
    }
    all.strength = strength.value();
    return all;
}

/// By the programme, by choice, or of this activity alone.
bool isLeftOutOn(QDate day, const PlanRecord &plan, const QString &activity, QDate today)
{
    return plan.programme.isRestOn(day, today) ||
           choiceFor(plan.choices, day) == DayChoice::Kind::Rest ||
           isLeftOut(plan.choices, day, activity);
}

} // namespace

std::optional<double> strengthOf(const PlanKept &kept)
{
    Strength strength;
    for (const DayKept &day : kept.days)
        strength.add(day.items, day.kept);
    return strength.value();
}

std::vector<PracticeStrength> practiceStrengths(const PlanKept &kept)
{
    // What was done in a flare alone, such as a set for hard days, was not planned.
    QSet<QString> planned;
    for (const DayKept &day : kept.days) {
        if (day.kind == DayKept::Kind::Flare)
            continue;
        for (const ItemKept &item : day.each)
            planned.insert(item.practice);
    }
    const bool hasRest = planned.remove(QString());
    QStringList ids = planned.values();
    ids.sort();
    if (hasRest)
        ids.append(QString());
    std::vector<PracticeStrength> all;
    for (const QString &id : ids)
        all.push_back(strengthOf(id, kept));
    return all;
}

PacedRecord pacedRecordOf(const Record &record, const PacedActivity &activity, QDate first,
                          QDate today)
{
    const auto share = [&record](QDate day) { return record.sharePercentOn(day); };
    PacedRecord paced{activity.activity.id, {}, {}, record.plan.isEnvelope};
    paced.days = pacedDays(activity, record.activityEntries, share, first, today.addDays(-1));
    for (const PacedDay &day : paced.days) {
        if (share(day.day) < flare::fullShare ||
            isLeftOutOn(day.day, record.plan, paced.activity, today))
            paced.sparedDays.insert(day.day);
    }
    return paced;
}

std::optional<double> keptOn(const PacedDay &day, const PacedRecord &record)
{
    if (!day.quota || *day.quota <= 0)
        return std::nullopt;
    if (day.done <= 0 && (record.isEnvelope || record.sparedDays.contains(day.day)))
        return std::nullopt;
    const double ratio = day.done / *day.quota;
    return record.isEnvelope && ratio <= 1 ? 1 : steadiness(ratio);
}

PracticeStrength pacedStrength(const PacedRecord &record)
{
    PracticeStrength all{record.activity, {}, 0, {}};
    Strength strength;
    for (size_t i = 0; i < record.days.size(); ++i) {
        const auto kept = keptOn(record.days[i], record);
        if (!kept)
            continue;
        strength.add(1, *kept);
        if (record.days.size() - i <= size_t(PlanHeadline::days))
            addLately(all, *kept);
    }
    all.strength = strength.value();
    return all;
}

} // namespace pacewell
