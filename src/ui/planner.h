// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flare.h"
#include "core/plan/flareplan.h"
#include "core/plan/programme.h"
#include "ui/clock.h"

#include <QObject>

namespace pacewell {

class Journal;

/// What the person plans, as the pages use it: their weeks, today, hard days. Each word counts at
/// once, and is written down as soon as that can be.
class Planner : public QObject
{
    Q_OBJECT

public:
    Planner(Journal &journal, Clock clock, QObject *parent = nullptr);

    const Programme &programme() const { return m_programme; }
    /// From today on these hold; past days keep the plan they had.
    void plan(const std::vector<ProgrammeEntry> &wanted);
    /// Past days lose their plan as well.
    void forgetProgramme();

    /// Of the days that the pages look back on (Circumstances::history), by day.
    const std::vector<DayChoice> &choices() const { return m_choices; }
    /// Full, gentler or rest, for today.
    void choose(DayChoice::Kind kind);
    /// A practice is left out of today, or belongs to it again.
    void leaveOut(const QString &practice, bool isLeftOut);

    const FlarePlan &flarePlan() const { return m_flarePlan; }
    void keep(const FlarePlan &plan);
    void forgetFlarePlan();

    const std::vector<FlareEvent> &flareRecord() const { return m_flareRecord; }
    void add(FlareEvent::Kind kind);
    void forgetFlares();
    FlareState flare() const;
    /// How much of the quotas a flare leaves on a day, 100 where there is none.
    int sharePercentOn(QDate day) const;

signals:
    void changed();

private:
    void read();

    Journal &m_journal;
    Clock m_clock;
    Programme m_programme;
    std::vector<DayChoice> m_choices;
    FlarePlan m_flarePlan;
    std::vector<FlareEvent> m_flareRecord;
};

} // namespace pacewell
