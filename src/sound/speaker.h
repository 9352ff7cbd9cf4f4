// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/chime.h"
#include "sound/mixer.h"
#include "sound/soundclip.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

class QAudioSink;

namespace pacewell {

/// What it takes to be heard: a mixer that a device is pulling from, and the chimes for it.
struct SoundLine
{
    std::shared_ptr<Mixer> mixer;
    std::array<std::shared_ptr<const SoundClip>, chimeFileNames.size()> chimes;
};

/// The side of SoundOutput that lives in the audio thread, where a call into the sound server may
/// block without harm. The run number of open() comes back with each answer, so that an answer
/// which took too long is not taken for one to a later open().
class Speaker : public QObject
{
    Q_OBJECT
public:
    explicit Speaker(QString soundDirectory);
    ~Speaker() override;

    /// Loads the chimes and starts a stream on the default output; answers with opened, once it
    /// runs steadily, or with failed.
    void open(int run);
    /// Stops the stream once everything played so far has been heard.
    void closeWhenQuiet();
    void closeNow();

signals:
    void opened(int run, const pacewell::SoundLine &line);
    void failed(int run, const QString &message);

private:
    bool loadChimes();
    bool startStream();
    void noticeStreamState();
    void fail(const QString &message);

    const QString m_soundDirectory;
    int m_run = 0;
    SoundLine m_line;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer *const m_untilSteady;
    QTimer *const m_untilQuiet;
};

} // namespace pacewell
