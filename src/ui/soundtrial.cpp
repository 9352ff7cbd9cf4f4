// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/soundtrial.h"

#include "sound/soundoutput.h"
#include "sound/systemspeech.h"
#include "sound/voice.h"
#include "ui/sessionviewmodel.h"
#include "ui/soundsettings.h"

#include <algorithm>

namespace pacewell {

using namespace std::chrono_literals;

SoundTrial::SoundTrial(SoundOutput &output, Voice *voice, SystemSpeech *speech,
                       SoundSettings &settings, SessionViewModel &session, QString loops,
                       QString language, QObject *parent)
    : QObject(parent), m_output(output), m_voice(voice), m_speech(speech), m_settings(settings),
      m_session(session), m_loops(std::move(loops)), m_language(std::move(language))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &SoundTrial::stop);
    connect(&output, &SoundOutput::unavailable, this, &SoundTrial::tell);
    connect(&settings, &SoundSettings::changed, this, &SoundTrial::setBackground);
    connect(&session, &SessionViewModel::stateChanged, this, &SoundTrial::letGo);
    if (m_voice) {
        connect(m_voice, &Voice::prepared, this, &SoundTrial::say);
        connect(m_voice, &Voice::unavailable, this, &SoundTrial::tell);
        connect(
            m_voice, &Voice::voicesFound, this,
            [this](const QString &, const std::vector<FoundVoice> &voices) { takeVoices(voices); });
    }
    if (m_speech) {
        connect(m_speech, &SystemSpeech::found, this, &SoundTrial::found);
        // Someone who chose it will want it in the next session.
        if (m_settings.isDesktopVoice())
            m_speech->find();
    }
}

void SoundTrial::look()
{
    if (m_voice)
        m_voice->findVoices(m_language);
    else
        takeVoices({});
    if (m_speech)
        m_speech->find();
}

void SoundTrial::takeVoices(const std::vector<FoundVoice> &voices)
{
    m_titles.clear();
    m_names.clear();
    for (const FoundVoice &voice : voices) {
        m_titles.append(voice.title);
        m_names.append(voice.name);
    }
    m_isLookedFor = true;
    emit found();
}

bool SoundTrial::isVoiceMissing() const
{
    return m_isLookedFor && m_names.isEmpty();
}

bool SoundTrial::isDesktopVoiceFound() const
{
    return m_speech && m_speech->isAvailable();
}

void SoundTrial::listen()
{
    if (m_session.state() != SessionViewModel::Idle)
        return;
    m_problem.clear();
    m_end.start(length);
    m_output.open();
    setBackground();
    if (m_settings.isVoiceOn())
        speak();
    emit listeningChanged();
}

QString SoundTrial::sentence()
{
    return tr("This is how I sound. Take all the time you need.");
}

void SoundTrial::speak()
{
    if (m_settings.isDesktopVoice() && isDesktopVoiceFound())
        m_speech->say(sentence(), m_language, m_settings.wordsPerMinute());
    else if (m_voice)
        m_voice->prepare({{sentence(), {}}});
}

/// The sentence is ready.
void SoundTrial::say()
{
    if (!isListening())
        return;
    const auto clip = m_voice->clip({sentence(), {}});
    if (!clip)
        return;
    m_output.placeSpeech(clip, std::chrono::steady_clock::now() + 300ms);
    const std::chrono::milliseconds spoken(clip->frames() * 1000 / soundRateHertz);
    m_end.start(std::max(length, spoken + 1300ms));
}

void SoundTrial::setBackground()
{
    if (!isListening())
        return;
    const QString &background = m_settings.background();
    m_output.setBackground(background.isEmpty()
                               ? QString()
                               : m_loops + QLatin1Char('/') + background + QStringLiteral(".ogg"));
}

void SoundTrial::stop()
{
    m_end.stop();
    if (m_session.state() == SessionViewModel::Idle) {
        m_output.setBackground({});
        m_output.close();
        if (isDesktopVoiceFound())
            m_speech->stop();
    }
    emit listeningChanged();
}

/// A session takes over the sound.
void SoundTrial::letGo()
{
    if (!isListening() || m_session.state() == SessionViewModel::Idle)
        return;
    m_output.forgetPlaced();
    stop();
}

void SoundTrial::tell(const QString &problem)
{
    if (!isListening())
        return;
    m_problem = problem;
    emit listeningChanged();
}

} // namespace pacewell
