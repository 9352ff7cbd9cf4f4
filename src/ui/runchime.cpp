// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runchime.h"

#include "sound/soundoutput.h"
#include "ui/readaloud.h"
#include "ui/sessionviewmodel.h"

namespace pacewell {
namespace {

using namespace std::chrono_literals;

constexpr auto openBefore = 4s; ///< enough for a sound server that has to be started
constexpr auto closeAfter = 3s; ///< the chime has rung out
constexpr auto sameMoment = 1s; ///< a tick comes late at times

} // namespace

RunChime::RunChime(SoundOutput &output, SessionViewModel &session, ReadAloud &readAloud,
                   QObject *parent)
    : QObject(parent), m_output(output), m_session(session), m_readAloud(readAloud)
{
    for (QTimer *timer : {&m_opening, &m_closing})
        timer->setSingleShot(true);
    m_opening.setTimerType(Qt::PreciseTimer);
    connect(&m_opening, &QTimer::timeout, this, &RunChime::open);
    connect(&m_closing, &QTimer::timeout, this, &RunChime::close);
}

bool RunChime::isHeard() const
{
    return m_session.state() == SessionViewModel::Idle ||
           m_session.state() == SessionViewModel::Finished;
}

void RunChime::ring(Chime chime, std::chrono::milliseconds in)
{
    const auto at = std::chrono::steady_clock::now() + in;
    if (m_at && chime == m_chime && std::chrono::abs(at - *m_at) < sameMoment)
        return;
    cancel();
    m_at = at;
    m_chime = chime;
    m_opening.start(std::max<std::chrono::milliseconds>(in - openBefore, 0ms));
}

void RunChime::cancel()
{
    m_at.reset();
    m_opening.stop();
    // One that has just rung may ring out.
    if (m_closing.isActive() && m_closing.remainingTimeAsDuration() > closeAfter)
        close();
}

void RunChime::open()
{
    if (!isHeard())
        return;
    m_output.open();
    m_output.place(m_chime, *m_at);
    m_closing.start(std::chrono::duration_cast<std::chrono::milliseconds>(
                        *m_at - std::chrono::steady_clock::now()) +
                    closeAfter);
}

void RunChime::close()
{
    m_closing.stop();
    if (m_session.state() != SessionViewModel::Idle || m_readAloud.isReading())
        return;
    m_output.forgetPlaced();
    m_output.close();
}

} // namespace pacewell
