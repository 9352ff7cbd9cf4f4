// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runviewmodel.h"

#include "core/plan/restpractice.h"
#include "ui/contentloader.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/profileviewmodel.h"
#include "ui/runchime.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

using namespace std::chrono_literals;

RunViewModel::RunViewModel(Pacing &pacing, RunChime &chime, ContentLoader &content,
                           const ProfileViewModel &profile, QObject *parent)
    : QObject(parent), m_pacing(pacing), m_chime(chime), m_content(content), m_profile(profile)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &RunViewModel::refresh);
    connect(&pacing, &Pacing::changed, this, &RunViewModel::refresh);
    refresh();
}

void RunViewModel::refresh()
{
    m_moment = m_pacing.moment();
    lookForRestPractice();
    // Heard: it counts as planned. Else it is asked, for nobody knows how long it went on.
    if (isOn() && m_moment.phase == RunMoment::Phase::Over && m_isFollowed && !isMeasuring() &&
        m_chime.isHeard() && m_moment.overSince < unheardAfter) {
        m_isFollowed = false;
        m_pacing.lookAtRun();
        stop();
        return;
    }
    follow();
    emit changed();
}

/// Looks again when the next second begins, while there is something to see, and lets what comes
/// next be heard.
void RunViewModel::follow()
{
    m_isFollowed = isOn() && !isPaused() && m_moment.phase != RunMoment::Phase::Over;
    if (!m_isFollowed) {
        m_tick.stop();
        m_chime.cancel();
        return;
    }
    constexpr std::chrono::milliseconds second = 1s;
    const auto untilNext =
        isMeasuring() ? second - m_moment.worked % second : m_moment.left % second;
    m_tick.start(untilNext + 1ms);
    if (isMeasuring())
        return;
    const RunInstant now = m_pacing.now();
    const bool isNoticeNext = m_moment.phase == RunMoment::Phase::Work && !m_moment.isEndNear;
    m_chime.ring(m_moment.phase == RunMoment::Phase::Rest ? Chime::Start
                 : isNoticeNext                           ? Chime::Halfway
                                                          : Chime::End,
                 std::chrono::milliseconds(now.at.msecsTo(*nextDue(run(), now))));
}

/// Once in each rest, since it asks what was done in the last months; offered as long as it fits.
void RunViewModel::lookForRestPractice()
{
    const auto library = m_content.library();
    if (phase() != Rest || !library) {
        m_restSeen.reset();
        m_restPractice.clear();
        return;
    }
    if (m_restSeen != m_moment.part) {
        m_restSeen = m_moment.part;
        const QDateTime now = m_pacing.now().at.toLocalTime();
        m_restPractice =
            pacewell::restPractice(*library, m_profile.circumstances(now),
                                   std::chrono::floor<std::chrono::seconds>(m_moment.left));
    }
    const auto practice = library->practice(m_restPractice);
    if (practice && practice->length > m_moment.left)
        m_restPractice.clear();
}

QString RunViewModel::restPracticeName() const
{
    const auto library = m_content.library();
    const auto practice = library ? library->practice(m_restPractice) : std::nullopt;
    return practice ? practice->name : QString();
}

QString RunViewModel::noticeText() const
{
    if (!m_moment.isEndNear || isPaused() || isMeasuring())
        return {};
    return m_moment.part + 1 == int(run().parts.size()) ? tr("Soon done. Come to an end.")
                                                        : tr("Soon time to rest. Come to an end.");
}

const Run &RunViewModel::run() const
{
    return *m_pacing.run();
}

bool RunViewModel::isOn() const
{
    return m_pacing.run().has_value();
}

QString RunViewModel::activityId() const
{
    return isOn() ? run().activity : QString();
}

QString RunViewModel::activityName() const
{
    const PacedActivity *activity = m_pacing.activity(activityId());
    return activity ? activity->activity.name : QString();
}

RunViewModel::Phase RunViewModel::phase() const
{
    if (!isOn())
        return Nothing;
    switch (m_moment.phase) {
    case RunMoment::Phase::Work:
        return Work;
    case RunMoment::Phase::Rest:
        return Rest;
    case RunMoment::Phase::Over:
        return Over;
    }
    Q_UNREACHABLE();
}

bool RunViewModel::isMeasuring() const
{
    return isOn() && run().isMeasuring;
}

bool RunViewModel::isPaused() const
{
    return isOn() && run().paused.has_value();
}

QString RunViewModel::timeText() const
{
    return words::clockTime(isMeasuring() ? m_moment.worked : m_moment.left);
}

QString RunViewModel::phaseText() const
{
    if (isMeasuring())
        return isPaused() ? tr("paused") : tr("so far");
    if (isPaused())
        return tr("left, paused");
    const bool isLast = isOn() && m_moment.part + 1 == int(run().parts.size());
    switch (phase()) {
    case Work:
        return isLast ? tr("left, then done") : tr("left, then rest");
    case Rest:
        return tr("of rest left");
    case Nothing:
    case Over:
        return {};
    }
    Q_UNREACHABLE();
}

QString RunViewModel::partText() const
{
    if (!isOn())
        return {};
    if (isMeasuring())
        return tr("Stop as soon as it begins to climb");
    const int count = int(run().parts.size());
    const int part = m_moment.part + 1;
    if (phase() == Rest)
        return tr("Rest before part %1 of %2").arg(part + 1).arg(count);
    return tr("Part %1 of %2").arg(part).arg(count);
}

qreal RunViewModel::shareLeft() const
{
    if (isMeasuring())
        return 1;
    return m_moment.length > 0ms ? qreal(m_moment.left.count()) / qreal(m_moment.length.count())
                                 : 0;
}

QList<RunPiece> RunViewModel::pieces() const
{
    QList<RunPiece> pieces;
    if (!isOn() || isMeasuring())
        return pieces;
    for (int i = 0; i < int(run().parts.size()); ++i) {
        const RunPart &part = run().parts[size_t(i)];
        const bool isOver = m_moment.phase == RunMoment::Phase::Over || i < m_moment.part;
        const bool isHere = i == m_moment.part;
        const bool isResting = isHere && m_moment.phase == RunMoment::Phase::Rest;
        const qreal behind = 1 - shareLeft();
        pieces.append({false, qreal(part.work.count()),
                       isOver || isResting ? 1
                       : isHere            ? behind
                                           : 0,
                       words::minutes(part.work)});
        if (part.rest > 0s)
            pieces.append({true, qreal(part.rest.count()),
                           isOver      ? 1
                           : isResting ? behind
                                       : 0,
                           tr("rest %1").arg(words::minutes(part.rest))});
    }
    return pieces;
}

QString RunViewModel::askText() const
{
    if (!isAsking())
        return {};
    if (isMeasuring())
        return tr("The timer for %1 ran for more than a day. How long was it?").arg(activityName());
    const QDateTime end = m_pacing.now().at.addMSecs(-m_moment.overSince.count()).toLocalTime();
    return tr("The time for %1 was over at %2, after %3. Did you stop then?")
        .arg(activityName(), words::timeByClock(end.time()), words::length(m_moment.worked));
}

std::chrono::milliseconds RunViewModel::plannedWork() const
{
    std::chrono::milliseconds planned{0};
    for (const RunPart &part : run().parts)
        planned += part.work;
    return planned;
}

int RunViewModel::plannedMinutes() const
{
    if (isMeasuring())
        return 10; // nobody knows
    return int(std::chrono::round<std::chrono::minutes>(m_moment.worked).count());
}

void RunViewModel::pause()
{
    m_pacing.pause();
}

void RunViewModel::resume()
{
    m_pacing.resume();
}

void RunViewModel::stop()
{
    if (!isOn())
        return;
    tellEnd(m_pacing.moment().worked);
    m_pacing.end();
}

void RunViewModel::stoppedAsPlanned()
{
    stop();
}

bool RunViewModel::stoppedAfter(int minutes)
{
    if (!isOn() || minutes < 1 || minutes > mostMinutes)
        return false;
    tellEnd(std::chrono::minutes(minutes));
    m_pacing.endWith(double(minutes));
    return true;
}

void RunViewModel::forget()
{
    m_pacing.endWith(std::nullopt);
}

void RunViewModel::putMessageAway()
{
    m_endedText.clear();
    emit changed();
}

void RunViewModel::tellEnd(std::chrono::milliseconds worked)
{
    m_endedText = isMeasuring() ? words::measuringEnded(activityName(), worked)
                                : words::runEnded(activityName(), worked, plannedWork());
}

} // namespace pacewell
