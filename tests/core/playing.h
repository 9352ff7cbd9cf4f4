// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"

#include <QTimeZone>

// Sessions of the small content, played in tests.

namespace pacewell {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Short words for the kinds of cue, in their order.
inline const QList<const char *> cueNames{
    "welcome", "ready", "hold",    "move", "rest",  "change", "breathe", "attend",
    "notice",  "tense", "release", "find", "press", "warm",   "skin",    "settle"};

inline const SessionStart start{
    QStringLiteral("one"), QDateTime({2026, 3, 2}, {7, 30}, QTimeZone::utc()), QDate(2026, 3, 2)};

inline const ContentLibrary &smallLibrary()
{
    static const auto library = ContentLibrary::load(
        {QStringLiteral(TEST_DATA "/small-content"), QStringLiteral(SHIPPED_MEDIA), {}});
    return library;
}

/// The practice of this id, be it a routine or a single item.
inline SessionScript scriptOf(const char16_t *id, const SessionOptions &options = {})
{
    return SessionScript::from(*smallLibrary().practice(id), smallLibrary(), options);
}

inline SessionPlayer started(const char16_t *id = u"mixed", const SessionOptions &options = {})
{
    SessionPlayer player(scriptOf(id, options));
    player.start(start);
    return player;
}

inline std::vector<SessionPlayer::Event> play(SessionPlayer &player, milliseconds time,
                                              milliseconds step = 50ms, double speed = 1)
{
    std::vector<SessionPlayer::Event> all;
    for (; time > 0ms; time -= step) {
        const auto events = player.advance(std::min(step, time), speed);
        all.insert(all.end(), events.begin(), events.end());
    }
    return all;
}

/// Plays until \a inCue of the cue with this index is over.
inline void playTo(SessionPlayer &player, size_t cue, milliseconds inCue = 0ms)
{
    milliseconds time = inCue - player.elapsed();
    for (auto it = &player.cue(); it != &player.script().cues()[cue]; ++it)
        time += it->length;
    play(player, time, 10ms);
}

inline size_t cueOf(const SessionPlayer &player)
{
    return size_t(&player.cue() - player.script().cues().data());
}

inline void playToTheEnd(SessionPlayer &player)
{
    play(player, player.remaining(), 1s);
}

} // namespace pacewell
