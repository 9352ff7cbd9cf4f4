// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readaloud.h"

#include "sound/soundoutput.h"
#include "sound/systemspeech.h"
#include "sound/voice.h"
#include "ui/sessionviewmodel.h"
#include "ui/soundsettings.h"

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The desktop's voice does not tell its lengths: so many words at that speed, where a long word
/// counts for several, and some time to spare, since a new line cuts off what is being said.
milliseconds guessedLength(const QString &text, int wordsPerMinute)
{
    const auto words = std::max<qsizetype>(text.count(QLatin1Char(' ')) + 1, text.size() / 6);
    return milliseconds(words * 60000 / wordsPerMinute) + 1s;
}

} // namespace

ReadAloud::ReadAloud(SoundOutput &output, Voice *voice, SystemSpeech *speech,
                     SoundSettings &settings, SessionViewModel &session, QString language,
                     QObject *parent)
    : QObject(parent), m_output(output), m_voice(voice), m_speech(speech), m_settings(settings),
      m_session(session), m_language(std::move(language))
{
    m_spoken.setSingleShot(true);
    connect(&m_spoken, &QTimer::timeout, this, &ReadAloud::goOn);
    connect(&output, &SoundOutput::opened, this, &ReadAloud::sayNext);
    connect(&output, &SoundOutput::unavailable, this, &ReadAloud::fail);
    connect(&session, &SessionViewModel::stateChanged, this, &ReadAloud::letGo);
    if (m_voice) {
        connect(m_voice, &Voice::prepared, this, &ReadAloud::sayNext);
        connect(m_voice, &Voice::unavailable, this, &ReadAloud::fail);
    }
}

void ReadAloud::setText(const QStringList &pieces)
{
    stop();
    m_pieces = pieces;
    m_next = 0;
    m_problem.clear();
    emit changed();
}

bool ReadAloud::isByDesktop() const
{
    return m_settings.isDesktopVoice() && m_speech && m_speech->isAvailable();
}

void ReadAloud::start()
{
    if (m_isReading || m_pieces.isEmpty() || m_session.state() != SessionViewModel::Idle)
        return;
    m_isReading = true;
    m_problem.clear();
    if (!m_settings.isSoundOn()) {
        fail(tr("The sound is switched off. You can switch it on in the settings."));
    } else if (isByDesktop()) {
        sayByDesktop();
    } else if (m_voice) {
        m_output.open();
        prepare(1);
        emit changed();
    } else {
        fail(tr("There is no voice on this computer."));
    }
}

void ReadAloud::stop()
{
    if (!m_isReading)
        return;
    if (isByDesktop())
        m_speech->stop();
    m_output.forgetPlaced();
    end();
}

void ReadAloud::prepare(qsizetype count)
{
    std::vector<SpokenLine> lines;
    for (const QString &piece : m_pieces.mid(m_next, count))
        lines.push_back({piece, {}});
    m_voice->prepare(lines);
}

/// Says the next piece, once both it and the sound are there and the one before is over.
void ReadAloud::sayNext()
{
    if (!m_isReading || !m_voice || isByDesktop() || m_spoken.isActive() || !m_output.isOpen())
        return;
    const auto clip = m_voice->clip({m_pieces[m_next], {}});
    if (!clip) {
        if (!m_voice->isPreparing())
            fail(tr("The voice does not answer."));
        return;
    }
    prepare(2); // so that there is no gap before the one after it
    m_output.placeSpeech(clip, std::chrono::steady_clock::now() + lead);
    m_spoken.start(lead + milliseconds(clip->frames() * 1000 / soundRateHertz) + pause);
    m_piece = int(m_next);
    emit changed();
}

void ReadAloud::sayByDesktop()
{
    const QString &text = m_pieces[m_next];
    m_speech->say(text, m_language, m_settings.wordsPerMinute());
    m_spoken.start(guessedLength(text, m_settings.wordsPerMinute()));
    m_piece = int(m_next);
    emit changed();
}

void ReadAloud::goOn()
{
    if (++m_next == m_pieces.size()) {
        m_next = 0;
        end();
        emit finished();
    } else if (isByDesktop()) {
        sayByDesktop();
    } else {
        sayNext();
    }
}

void ReadAloud::end()
{
    m_isReading = false;
    m_piece = -1;
    m_spoken.stop();
    if (m_session.state() == SessionViewModel::Idle)
        m_output.close();
    emit changed();
}

void ReadAloud::fail(const QString &problem)
{
    if (!m_isReading)
        return;
    m_problem = problem;
    end();
}

/// A session takes over the sound.
void ReadAloud::letGo()
{
    if (m_session.state() != SessionViewModel::Idle)
        stop();
}

} // namespace pacewell
