// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/speechengine.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class SessionViewModel;
class SoundOutput;
class SoundSettings;
class SystemSpeech;
class Voice;

/// What a session can sound like on this computer: the voices there are, and a few seconds to
/// listen to what was chosen. It keeps silent while a session runs.
class SoundTrial : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList voiceTitles READ voiceTitles NOTIFY found)
    Q_PROPERTY(QStringList voiceNames READ voiceNames NOTIFY found)
    Q_PROPERTY(bool voiceMissing READ isVoiceMissing NOTIFY found)
    Q_PROPERTY(bool desktopVoiceFound READ isDesktopVoiceFound NOTIFY found)
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY listeningChanged)

public:
    /// At least so long.
    static constexpr std::chrono::milliseconds length{5000};

    /// \a loops and \a language as for SessionSound. Without a voice or a speech service there is
    /// none.
    SoundTrial(SoundOutput &output, Voice *voice, SystemSpeech *speech, SoundSettings &settings,
               SessionViewModel &session, QString loops, QString language,
               QObject *parent = nullptr);

    /// Looks for voices, which takes a moment; answers with found().
    Q_INVOKABLE void look();
    Q_INVOKABLE void listen();
    Q_INVOKABLE void stop();

    QStringList voiceTitles() const { return m_titles; }
    QStringList voiceNames() const { return m_names; } ///< to choose them by, in the same order
    bool isVoiceMissing() const;                       ///< once it was looked for
    bool isDesktopVoiceFound() const;
    bool isListening() const { return m_end.isActive(); }
    QString problem() const { return m_problem; } ///< why nothing is heard

signals:
    void found();
    void listeningChanged();

private:
    void takeVoices(const std::vector<FoundVoice> &voices);
    static QString sentence();
    void speak();
    void say();
    void setBackground();
    void tell(const QString &problem);
    void letGo();

    SoundOutput &m_output;
    Voice *m_voice;
    SystemSpeech *m_speech;
    SoundSettings &m_settings;
    SessionViewModel &m_session;
    const QString m_loops;
    const QString m_language;
    QStringList m_titles;
    QStringList m_names;
    bool m_isLookedFor = false;
    QTimer m_end;
    QString m_problem;
};

} // namespace pacewell
