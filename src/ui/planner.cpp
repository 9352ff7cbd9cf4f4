// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner.h"

#include "store/flarelog.h"
#include "store/planstore.h"
#include "ui/journal.h"

#include <algorithm>

namespace pacewell {
namespace {

/// Puts what was read in its place; where it cannot be read, the reason is told.
template<typename T>
void take(T &place, Result<T> read, Journal &journal)
{
    if (read)
        place = std::move(read).value();
    else
        journal.report(read.error());
}

} // namespace

Planner::Planner(Journal &journal, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(std::move(clock))
{
    connect(&journal, &Journal::readAnew, this, [this] {
        read();
        emit changed();
    });
    connect(&journal, &Journal::screeningChanged, this, &Planner::changed);
    read();
}

void Planner::read()
{
    const Database *database = m_journal.database();
    if (!database)
        return;
    const PlanStore store(*database);
    const QDate from = m_clock().date().addDays(-Circumstances::history.count());
    take(m_programme, store.programme(), m_journal);
    // Days ahead, where the clock was set back, count too.
    take(m_choices, store.choices(from, QDate(9999, 12, 31)), m_journal);
    take(m_flarePlan, store.flarePlan(), m_journal);
    take(m_flareRecord, FlareLog(*database).all(), m_journal);
}

void Planner::plan(const std::vector<ProgrammeEntry> &wanted)
{
    const QDate today = m_clock().date();
    m_programme = m_programme.changedTo(wanted, today);
    // What is in the file counts: it may have been written by another window, or not read yet.
    m_journal.write([wanted, today](const Database &database) -> Result<> {
        PlanStore store(database);
        const auto kept = store.programme();
        if (!kept)
            return failure(kept.error());
        return store.keep(kept.value().changedTo(wanted, today));
    });
    emit changed();
}

void Planner::forgetProgramme()
{
    m_programme = {};
    m_journal.write([](const Database &database) { return PlanStore(database).forgetProgramme(); });
    emit changed();
}

void Planner::choose(DayChoice::Kind kind)
{
    const QDateTime now = m_clock();
    const DayChoice choice{now.date(), kind, {}};
    std::erase_if(m_choices, [&](const DayChoice &each) {
        return each.day == choice.day && each.practice.isEmpty();
    });
    m_choices.push_back(choice);
    m_journal.write(
        [choice, now](const Database &database) { return PlanStore(database).keep(choice, now); });
    emit changed();
}

void Planner::leaveOut(const QString &practice, bool isLeftOut)
{
    const QDateTime now = m_clock();
    const DayChoice choice{now.date(), DayChoice::Kind::NotToday, practice};
    std::erase(m_choices, choice);
    if (isLeftOut)
        m_choices.push_back(choice);
    m_journal.write([choice, now, isLeftOut](const Database &database) {
        PlanStore store(database);
        return isLeftOut ? store.keep(choice, now)
                         : store.takeBackNotToday(choice.day, choice.practice);
    });
    emit changed();
}

void Planner::keep(const FlarePlan &plan)
{
    m_flarePlan = tidied(plan);
    const bool isRead = m_journal.database() != nullptr;
    m_journal.write(
        [plan = m_flarePlan, isRead, now = m_clock()](const Database &database) -> Result<> {
            PlanStore store(database);
            if (isRead)
                return store.keep(plan, now);
            const auto kept = store.flarePlan();
            if (!kept)
                return failure(kept.error());
            return store.keep(filledFrom(plan, kept.value()), now);
        });
    emit changed();
}

void Planner::forgetFlarePlan()
{
    m_flarePlan = {};
    m_journal.write([](const Database &database) { return PlanStore(database).forgetFlarePlan(); });
    emit changed();
}

void Planner::add(FlareEvent::Kind kind)
{
    const QDateTime now = m_clock();
    const FlareEvent event{now.toUTC(), now.date(), kind};
    m_flareRecord.push_back(event);
    m_journal.write([event](const Database &database) { return FlareLog(database).append(event); });
    emit changed();
}

void Planner::forgetFlares()
{
    m_flareRecord.clear();
    m_journal.write([](const Database &database) { return FlareLog(database).forgetAll(); });
    emit changed();
}

int Planner::sharePercentOn(QDate day) const
{
    return flareStateOn(m_flareRecord, day).sharePercent;
}

FlareState Planner::flare() const
{
    return flareState(m_flareRecord, m_clock().date(), lastLook(m_journal.screening()));
}

} // namespace pacewell
