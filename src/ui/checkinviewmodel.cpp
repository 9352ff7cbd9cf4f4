// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkinviewmodel.h"

#include "core/pacing/load.h"
#include "core/pacing/pacingdoses.h"
#include "ui/journal.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/planner.h"

#include <algorithm>

namespace pacewell {

CheckInViewModel::CheckInViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                                   QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner), m_journal(journal)
{
    connect(&pacing, &Pacing::changed, this, &CheckInViewModel::changed);
    connect(&planner, &Planner::changed, this, &CheckInViewModel::changed);
}

const PacingCheckIn *CheckInViewModel::said() const
{
    const auto found =
        std::ranges::find(m_pacing.checkIns(), m_pacing.today(), &PacingCheckIn::day);
    return found != m_pacing.checkIns().end() ? &*found : nullptr;
}

bool CheckInViewModel::isWanted() const
{
    return std::ranges::any_of(m_pacing.activities(),
                               [](const PacedActivity &each) { return !each.activity.isPutAway; });
}

void CheckInViewModel::sayPain(int pain)
{
    PacingCheckIn checkIn = m_pacing.checkInOn(m_pacing.today());
    checkIn.pain = std::clamp(pain, 0, PacingCheckIn::mostPain);
    m_pacing.checkIn(checkIn);
}

void CheckInViewModel::sayAfter(int after)
{
    if (!said() || after < 0 || after > int(PacingCheckIn::After::Crash))
        return;
    PacingCheckIn checkIn = *said();
    checkIn.after = PacingCheckIn::After(after);
    m_pacing.checkIn(checkIn);
}

void CheckInViewModel::sayRested(bool hadRested)
{
    if (!said())
        return;
    PacingCheckIn checkIn = *said();
    checkIn.hadRested = hadRested;
    m_pacing.checkIn(checkIn);
}

void CheckInViewModel::sayEnergy(int energy)
{
    if (!said())
        return;
    PacingCheckIn checkIn = *said();
    checkIn.energy = std::clamp(energy, 0, PacingCheckIn::mostEnergy);
    m_pacing.checkIn(checkIn);
}

QString CheckInViewModel::energyText() const
{
    return energy() >= 0 ? words::energy(energy()) : QString();
}

bool CheckInViewModel::isEnvelope() const
{
    return safetyState(m_journal.screening(), m_pacing.today()).exertion == Exertion::Envelope;
}

void CheckInViewModel::sayAnew()
{
    m_pacing.takeBackCheckIn(m_pacing.today());
}

QStringList CheckInViewModel::afterTexts() const
{
    return {tr("as usual"), tr("more tired or sore"), tr("a crash, ill all over")};
}

bool CheckInViewModel::isRestAsked() const
{
    const QDate yesterday = m_pacing.today().addDays(-1);
    return said() && std::ranges::none_of(m_pacing.entries(), [&](const ActivityEntry &entry) {
               return entry.day == yesterday;
           });
}

QString CheckInViewModel::doneText() const
{
    return isDone() ? tr("Pain %1 of 10 today; after yesterday %2.")
                          .arg(said()->pain)
                          .arg(afterTexts().at(after()))
                    : QString();
}

bool CheckInViewModel::isFlareAsked() const
{
    return !m_planner.flare().isOn && pacewell::isFlareAsked(m_pacing.checkIns(), m_pacing.today());
}

bool CheckInViewModel::isGoodDay() const
{
    return pacewell::isGoodDay(m_pacing.checkIns(), m_pacing.today());
}

QString CheckInViewModel::missingText() const
{
    const auto from = m_pacing.today().addDays(-pacing::usualPainDays);
    const auto known = std::ranges::count_if(m_pacing.checkIns(), [&](const PacingCheckIn &each) {
        return from <= each.day && each.day < m_pacing.today();
    });
    const auto missing = pacing::fewestPains - known;
    if (missing <= 0)
        return {};
    return missing == 1
               ? tr("After one more day Pacewell knows what is usual for you.")
               : tr("After %1 more days Pacewell knows what is usual for you.").arg(missing);
}

} // namespace pacewell
