// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/chime.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace pacewell {

class ReadAloud;
class SessionViewModel;
class SoundOutput;

/// Rings for a run of the timer. The sound is opened only around the moment it rings, since an open
/// one costs. While a session runs or something is read aloud, the sound belongs to that.
class RunChime : public QObject
{
    Q_OBJECT

public:
    RunChime(SoundOutput &output, SessionViewModel &session, ReadAloud &readAloud,
             QObject *parent = nullptr);

    /// False while a session runs.
    bool isHeard() const;

    /// In so long; again for the same moment, it changes nothing.
    void ring(Chime chime, std::chrono::milliseconds in);
    void cancel();

private:
    void open();
    void close();

    SoundOutput &m_output;
    SessionViewModel &m_session;
    ReadAloud &m_readAloud;
    QTimer m_opening;
    QTimer m_closing;
    std::optional<std::chrono::steady_clock::time_point> m_at;
    Chime m_chime{};
};

} // namespace pacewell
