// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/speechcache.h"
#include "sound/speechengine.h"

#include <QHashFunctions>
#include <QObject>

#include <memory>
#include <stop_token>

namespace pacewell {

/// One line to be heard.
struct SpokenLine
{
    QString text;
    QString recording; ///< whole path of a sound file to take instead; may be empty

    bool operator==(const SpokenLine &) const = default;
};

inline size_t qHash(const SpokenLine &line, size_t seed = 0)
{
    return qHashMulti(seed, line.text, line.recording);
}

/// The side of Voice that lives in a thread of its own, where reading files and waiting for the
/// speech engine hold up nobody. A run is the time from one choice of a voice to the next; its
/// number comes back with each answer.
class Narrator : public QObject
{
    Q_OBJECT
public:
    explicit Narrator(const QString &cacheFolder);

    /// Answers with made(), which always comes. Recordings first, then what is kept, then the
    /// engine.
    void make(int run, const SpokenLine &line, const VoiceChoice &choice, std::stop_token stop);
    /// Answers with voicesFound().
    void findVoices(const QString &language, std::stop_token stop);

signals:
    /// A null clip: this line cannot be heard.
    void made(int run, const pacewell::SpokenLine &line,
              const std::shared_ptr<const pacewell::SoundClip> &clip);
    /// Once for each run.
    void engineMissing(int run, const QString &reason);
    void recordingSkipped(const QString &file, const QString &reason);
    void voicesFound(const QString &language, const std::vector<pacewell::FoundVoice> &voices);

private:
    std::optional<SoundClip> recorded(const SpokenLine &line);
    std::optional<SoundClip> spoken(int run, const QString &text, const VoiceChoice &choice,
                                    const std::stop_token &stop);
    void tellOfMissingEngine(int run);

    const SpeechCache m_cache;
    SpeechEngine m_engine;
    int m_run = 0;
    bool m_isMissingTold = false;
    QStringList m_skipped;
};

} // namespace pacewell
