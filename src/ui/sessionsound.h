// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/bootclock.h"
#include "core/session/sessionplayer.h"
#include "core/session/soundplan.h"
#include "sound/soundoutput.h"

#include <QObject>
#include <QTimer>

namespace pacewell {

class SoundSettings;
class SystemSpeech;
class Voice;

/// What is heard of a session: puts its sounds into the stream a little before they are due, and
/// takes them out again when the session takes another course.
class SessionSound : public QObject
{
    Q_OBJECT

public:
    /// How long a session waits for its voice at the start. What is not ready then joins later.
    static constexpr std::chrono::milliseconds patience{1500};

    /// \a loops is the folder of the background sounds, \a language that of what is said, such as
    /// "de". Without a voice nothing is said.
    SessionSound(SoundOutput &output, Voice *voice, SystemSpeech *speech, SoundSettings &settings,
                 QString loops, QString language, QObject *parent = nullptr);

    /// Opens the sound and makes ready what will be said; answers with ready(), at once when
    /// nothing is to be said.
    void begin(const SessionScript &script);
    /// The same for cues that a change brought into a running session.
    void prepare(const SessionScript &script);
    void end();

    /// Gives the cues that are still to come room for what is said in them.
    void makeRoom(SessionPlayer &player) const;

    /// Places what is due soon. \a now is the moment up to which the player was advanced.
    void follow(const SessionPlayer &player, BootClock::time_point now);
    /// Forgets what was placed: the player stands still or took a leap.
    void startOver();
    /// Quieter and quieter, for a session that ends in sleep.
    void fadeOut(std::chrono::milliseconds time);

    /// Why there is no sound or no voice; empty when all is well.
    QString notice() const { return m_notice; }

signals:
    void ready();
    void noticeChanged();

private:
    void applySettings();
    bool isByDesktop() const;
    SoundWishes wishes() const;
    std::chrono::milliseconds lengthOf(const Utterance &line) const;
    void place(const PlannedSound &sound, std::chrono::steady_clock::time_point at);
    void sayByDesktop(const QString &text, std::chrono::steady_clock::time_point at);
    void leap(const SessionPlayer &player);
    void tell(const QString &notice);

    SoundOutput &m_output;
    Voice *m_voice;
    SystemSpeech *m_speech;
    SoundSettings &m_settings;
    const QString m_loops;
    const QString m_language;
    QTimer m_patience;
    QString m_notice;
    bool m_isOn = false;
    bool m_isFollowing = false; ///< false after a leap, until the next sound to come is known
    size_t m_cue = 0;           ///< whose sounds are being placed
    size_t m_next = 0;          ///< of m_sounds
    std::vector<PlannedSound> m_sounds;
    int m_course = 0; ///< counts the leaps, so that what was to be said before one is not said
};

} // namespace pacewell
