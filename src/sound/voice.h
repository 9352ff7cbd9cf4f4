// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/narrator.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <stop_token>
#include <vector>

class QThread;

namespace pacewell {

/// The spoken lines of a session as clips, made ahead so that their lengths are known and none
/// comes late. Lives in the GUI thread and never blocks it. Nothing of what is said is logged.
class Voice : public QObject
{
    Q_OBJECT
public:
    /// Lines that were spoken once are kept as files in this folder, which is the voice's alone;
    /// an empty name keeps nothing on disk.
    explicit Voice(QString cacheFolder, QObject *parent = nullptr);

    /// Waits for two seconds at most.
    ~Voice() override;

    /// Another choice forgets all clips and what was being prepared. The same choice again keeps
    /// them and gives an engine that did not answer another chance.
    void choose(const VoiceChoice &choice);

    /// Makes these lines in this order. Earlier lines that are not among them are forgotten.
    void prepare(const std::vector<SpokenLine> &lines);
    bool isPreparing() const { return m_isPreparing; }

    /// Null until it is ready, or when it cannot be made.
    std::shared_ptr<const SoundClip> clip(const SpokenLine &line) const;

    /// Answers with voicesFound(); no voices where there is no engine.
    void findVoices(const QString &language);

signals:
    /// All lines of the last prepare() are ready or given up.
    void prepared();
    /// There is no engine, or it does not answer. Once after each choose(), and only when a line
    /// needed it.
    void unavailable(const QString &reason);
    /// A recording that is damaged, missing or too long; the engine speaks in its place. The
    /// reason names the file too.
    void recordingSkipped(const QString &file, const QString &reason);
    void voicesFound(const QString &language, const std::vector<pacewell::FoundVoice> &voices);

private:
    void startThread();
    void sendNext();
    void take(int run, const SpokenLine &line, const std::shared_ptr<const SoundClip> &clip);

    const QString m_cacheFolder;
    QThread *m_thread = nullptr;
    Narrator *m_narrator = nullptr;
    VoiceChoice m_choice;
    int m_run = 1;
    std::stop_source m_stop; ///< of this run
    std::vector<SpokenLine> m_wanted;
    std::deque<SpokenLine> m_queue;
    QHash<SpokenLine, std::shared_ptr<const SoundClip>> m_clips;
    bool m_isMaking = false; ///< the narrator has a line of this run
    bool m_isPreparing = false;
};

} // namespace pacewell
