// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/chime.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace pacewell {

class SessionViewModel;
class SoundOutput;

/// Rings for a run of the timer. The sound is opened only around the moment it rings, since an open
/// one costs; while a session runs, the sound is the session's.
class RunChime : public QObject
{
    Q_OBJECT

public:
    RunChime(SoundOutput &output, SessionViewModel &session, QObject *parent = nullptr);

    /// In so long; again for the same moment, it changes nothing.
    void ring(Chime chime, std::chrono::milliseconds in);
    void cancel();

private:
    void open();
    void close();

    SoundOutput &m_output;
    SessionViewModel &m_session;
    QTimer m_opening;
    QTimer m_closing;
    std::optional<std::chrono::steady_clock::time_point> m_at;
    Chime m_chime{};
};

} // namespace pacewell
