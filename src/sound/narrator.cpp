// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/narrator.h"

#include "sound/soundshape.h"

namespace pacewell {

namespace {

constexpr double speechLufs = -20.0;

} // namespace

Narrator::Narrator(const QString &cacheFolder) : m_cache(cacheFolder) {}

void Narrator::make(int run, const SpokenLine &line, const VoiceChoice &choice,
                    std::stop_token stop)
{
    if (run != m_run) {
        m_run = run;
        m_isMissingTold = false;
        m_engine.forgive();
    }
    std::optional<SoundClip> clip = recorded(line);
    if (!clip && !stop.stop_requested()) {
        clip = spoken(run, line.text, choice, stop);
    }
    emit made(run, line, clip ? std::make_shared<const SoundClip>(std::move(*clip)) : nullptr);
}

void Narrator::findVoices(const QString &language, std::stop_token stop)
{
    const bool isThere = m_engine.find(stop);
    emit voicesFound(language,
                     isThere ? m_engine.voices(language, stop) : std::vector<FoundVoice>());
}

std::optional<SoundClip> Narrator::recorded(const SpokenLine &line)
{
    if (line.recording.isEmpty()) {
        return {};
    }
    Result<SoundClip> loaded = loadSoundClip(line.recording);
    if (!loaded) {
        if (!m_skipped.contains(line.recording)) {
            m_skipped.push_back(line.recording);
            emit recordingSkipped(line.recording, loaded.error());
        }
        return {};
    }
    SoundClip clip = std::move(loaded).value();
    bringToLoudness(clip, speechLufs);
    return clip;
}

std::optional<SoundClip> Narrator::spoken(int run, const QString &text, const VoiceChoice &choice,
                                          const std::stop_token &stop)
{
    if (!m_engine.find(stop)) {
        tellOfMissingEngine(run);
        return {};
    }
    const QString key = QStringList({m_engine.version(), choice.language, choice.name,
                                     QString::number(choice.wordsPerMinute), text})
                            .join(QLatin1Char('\n'));
    if (auto kept = m_cache.find(key)) {
        return kept;
    }
    if (m_engine.isBroken()) {
        return {};
    }
    std::optional<SoundClip> clip = m_engine.say(text, choice, stop);
    if (m_engine.isBroken()) {
        tellOfMissingEngine(run);
    }
    if (!clip) {
        return {};
    }
    trimSilence(*clip);
    if (clip->frames() == 0) {
        return {};
    }
    bringToLoudness(*clip, speechLufs);
    m_cache.keep(key, *clip);
    return clip;
}

void Narrator::tellOfMissingEngine(int run)
{
    if (std::exchange(m_isMissingTold, true)) {
        return;
    }
    emit engineMissing(
        run, m_engine.isBroken()
                 ? tr("The voice does not answer, so the words are shown and not spoken.")
                 : tr("No voice was found on this computer, so the words are shown and not spoken. "
                      "The package espeak-ng brings one."));
}

} // namespace pacewell
