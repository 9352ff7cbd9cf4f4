// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionsound.h"

#include "sound/systemspeech.h"
#include "sound/voice.h"
#include "ui/soundsettings.h"

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Longer than any hiccup of the event loop that a session survives.
constexpr milliseconds horizon = 2500ms;
/// A sound that was due longer ago than this is left out.
constexpr milliseconds tooLate = 100ms;

SpokenLine spoken(const Utterance &line)
{
    return {line.text, line.recording};
}

} // namespace

SessionSound::SessionSound(SoundOutput &output, Voice *voice, SystemSpeech *speech,
                           SoundSettings &settings, QString loops, QString language,
                           QObject *parent)
    : QObject(parent), m_output(output), m_voice(voice), m_speech(speech), m_settings(settings),
      m_loops(std::move(loops)), m_language(std::move(language))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SessionSound::ready);
    connect(&output, &SoundOutput::unavailable, this, &SessionSound::tell);
    if (m_voice) {
        connect(m_voice, &Voice::prepared, this, [this] {
            m_patience.stop();
            emit ready();
        });
        connect(m_voice, &Voice::unavailable, this, &SessionSound::tell);
    }
    applySettings();
    connect(&settings, &SoundSettings::changed, this, &SessionSound::applySettings);
}

void SessionSound::applySettings()
{
    m_output.setVolumes({.cues = m_settings.volume(),
                         .voice = m_settings.voiceVolume(),
                         .background = m_settings.backgroundVolume()});
    m_output.setMuted(!m_settings.isSoundOn());
    const QString &background = m_settings.background();
    m_output.setBackground(background.isEmpty() || !m_isOn
                               ? QString()
                               : m_loops + QLatin1Char('/') + background + QStringLiteral(".ogg"));
    if (m_voice)
        m_voice->choose({.language = m_language,
                         .name = m_settings.voiceName(),
                         .wordsPerMinute = m_settings.wordsPerMinute()});
    if (!m_isOn)
        return;
    // Someone who wants no sound needs no stream that runs for nothing.
    if (m_settings.isSoundOn())
        m_output.open();
    else
        m_output.close();
}

bool SessionSound::isByDesktop() const
{
    return m_settings.isDesktopVoice() && m_speech && m_speech->isAvailable();
}

SoundWishes SessionSound::wishes() const
{
    return {.voice = m_voice && m_settings.isVoiceOn(),
            .breathTones = m_settings.hasBreathTones(),
            .breathWords = m_voice && m_settings.isSoundOn() && m_settings.hasBreathWords()};
}

void SessionSound::begin(const SessionScript &script)
{
    tell({});
    m_isOn = true;
    m_isFollowing = false;
    applySettings();
    prepare(script);
}

void SessionSound::prepare(const SessionScript &script)
{
    std::vector<SpokenLine> lines;
    for (const Cue &cue : script.cues()) {
        for (const Utterance &line : linesOf(cue, wishes())) {
            if (!line.text.isEmpty())
                lines.push_back(spoken(line));
        }
    }
    if (lines.empty() || isByDesktop()) {
        emit ready();
        return;
    }
    m_patience.start();
    m_voice->prepare(lines);
}

void SessionSound::end()
{
    m_isOn = false;
    m_patience.stop();
    m_output.setBackground({});
    m_output.close();
}

milliseconds SessionSound::lengthOf(const Utterance &line) const
{
    if (isByDesktop()) {
        // It does not tell its lengths: so many words at that speed, and a breath.
        const auto words = line.text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        return milliseconds(words * 60000 / m_settings.wordsPerMinute()) + 400ms;
    }
    const auto clip = m_voice ? m_voice->clip(spoken(line)) : nullptr;
    return clip ? milliseconds(clip->frames() * 1000 / soundRateHertz) : 0ms;
}

void SessionSound::makeRoom(SessionPlayer &player) const
{
    if (!wishes().voice)
        return;
    const auto length = [this](const Utterance &line) { return lengthOf(line); };
    for (size_t cue = 0; cue < player.script().cues().size(); ++cue)
        player.makeRoom(cue, speechTime(player.script().cues()[cue], length));
}

void SessionSound::startOver()
{
    m_isFollowing = false;
    m_output.forgetPlaced();
    ++m_course;
    if (isByDesktop())
        m_speech->stop();
}

void SessionSound::fadeOut(milliseconds time)
{
    m_output.fadeOut(time);
}

/// Finds the first sound that is still to come.
void SessionSound::leap(const SessionPlayer &player)
{
    m_cue = player.cueIndex();
    m_sounds = soundsOf(player.script(), m_cue, wishes(),
                        [this](const Utterance &line) { return lengthOf(line); });
    m_next = size_t(
        std::ranges::find_if(
            m_sounds, [&](const PlannedSound &sound) { return sound.at >= player.elapsed(); }) -
        m_sounds.begin());
    m_isFollowing = true;
}

void SessionSound::follow(const SessionPlayer &player, BootClock::time_point now)
{
    if (player.state() != SessionPlayer::State::Running || !m_isOn)
        return;
    if (!m_isFollowing || m_cue < player.cueIndex())
        leap(player);
    const auto steadyNow = std::chrono::steady_clock::now() - (BootClock::now() - now);
    const auto &cues = player.script().cues();
    milliseconds untilCue = -player.elapsed();
    for (size_t cue = player.cueIndex(); cue < m_cue; ++cue)
        untilCue += cues[cue].length;
    while (true) {
        for (; m_next < m_sounds.size(); ++m_next) {
            const milliseconds until = untilCue + m_sounds[m_next].at;
            if (until > horizon)
                return;
            if (until >= -tooLate)
                place(m_sounds[m_next], steadyNow + until);
        }
        untilCue += cues[m_cue].length;
        if (m_cue + 1 >= cues.size() || untilCue > horizon)
            return;
        ++m_cue;
        m_next = 0;
        m_sounds = soundsOf(player.script(), m_cue, wishes(),
                            [this](const Utterance &line) { return lengthOf(line); });
    }
}

void SessionSound::place(const PlannedSound &sound, std::chrono::steady_clock::time_point at)
{
    using Kind = PlannedSound::Kind;
    switch (sound.kind) {
    case Kind::Start:
        m_output.place(Chime::Start, at);
        break;
    case Kind::Halfway:
        m_output.place(Chime::Halfway, at);
        break;
    case Kind::ChangeSide:
        m_output.place(Chime::ChangeSide, at);
        break;
    case Kind::End:
        m_output.place(Chime::End, at);
        break;
    case Kind::BreathIn:
        m_output.placeBreath(sound.length, BreathTone::Rising, at);
        break;
    case Kind::BreathOut:
        m_output.placeBreath(sound.length, BreathTone::Falling, at);
        break;
    case Kind::Speech:
        if (isByDesktop())
            sayByDesktop(sound.line.text, at);
        else if (const auto clip = m_voice->clip(spoken(sound.line)))
            m_output.placeSpeech(clip, at);
        break;
    }
}

void SessionSound::sayByDesktop(const QString &text, std::chrono::steady_clock::time_point at)
{
    const auto until = std::chrono::ceil<milliseconds>(at - std::chrono::steady_clock::now());
    QTimer::singleShot(std::max(0ms, until), Qt::PreciseTimer, this,
                       [this, text, course = m_course] {
                           if (course == m_course)
                               m_speech->say(text, m_language, m_settings.wordsPerMinute());
                       });
}

void SessionSound::tell(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

} // namespace pacewell
