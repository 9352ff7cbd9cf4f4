// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace pacewell {

/// How lines are spoken by the computer.
struct VoiceChoice
{
    QString language = QStringLiteral("en"); ///< such as "de" or "en"
    QString name;                            ///< of a FoundVoice; empty: the language's usual one
    int wordsPerMinute = 140;                ///< 110 to 190

    bool operator==(const VoiceChoice &) const = default;
};

/// A voice of the speech engine.
struct FoundVoice
{
    QString name;  ///< to choose it by, such as "en-us"
    QString title; ///< to show, such as "English (America)"
};

/// The program espeak-ng, run as a child process without a shell. Every call blocks for up to five
/// seconds, so it belongs into a thread of its own; a stop that is requested ends it much sooner.
class SpeechEngine
{
public:
    /// Looks it up on the PATH and asks for its version, unless it is known already. False when it
    /// is not there.
    bool find(std::stop_token stop);

    /// True from the time on when it did not answer or could not be started. It is left alone then.
    bool isBroken() const { return m_isBroken; }
    /// Lets it have another try.
    void forgive() { m_isBroken = false; }

    /// As the program tells it; a new one may speak differently.
    QString version() const { return m_version; }

    /// Nothing when it cannot say this: no such voice, nothing to say, more than about a minute.
    /// A voice that is not there gives way to the language's usual one.
    std::optional<SoundClip> say(const QString &text, const VoiceChoice &choice,
                                 std::stop_token stop);

    /// Those that work without further programs, best first.
    std::vector<FoundVoice> voices(const QString &language, std::stop_token stop);

private:
    std::optional<QByteArray> run(const QStringList &arguments, const QByteArray &input,
                                  std::stop_token stop);

    QString m_program;
    QString m_version;
    bool m_isBroken = false;
};

} // namespace pacewell
