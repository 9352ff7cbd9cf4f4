// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;

/// What a person wants to hear in a session. Each property is kept in the journal under its own
/// name, and read back at the start.
class SoundSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool sound MEMBER m_sound NOTIFY changed)
    Q_PROPERTY(qreal volume MEMBER m_volume NOTIFY changed) ///< of chimes and tones, 0 to 1
    Q_PROPERTY(bool voice MEMBER m_voice NOTIFY changed)
    Q_PROPERTY(qreal voiceVolume MEMBER m_voiceVolume NOTIFY changed)     ///< 0 to 1
    Q_PROPERTY(int wordsPerMinute MEMBER m_wordsPerMinute NOTIFY changed) ///< 110 to 190
    Q_PROPERTY(QString voiceName MEMBER m_voiceName NOTIFY changed)       ///< empty: the usual one
    Q_PROPERTY(bool desktopVoice MEMBER m_desktopVoice NOTIFY changed)    ///< by the speech service
    Q_PROPERTY(
        QString background MEMBER m_background NOTIFY changed) ///< "", "rain", "sea", "soft-tone"
    Q_PROPERTY(qreal backgroundVolume MEMBER m_backgroundVolume NOTIFY changed) ///< 0 to 1
    Q_PROPERTY(bool breathTones MEMBER m_breathTones NOTIFY changed)
    Q_PROPERTY(bool breathWords MEMBER m_breathWords NOTIFY changed)

public:
    static constexpr int slowestWordsPerMinute = 110;
    static constexpr int fastestWordsPerMinute = 190;

    explicit SoundSettings(Journal &journal, QObject *parent = nullptr);

    bool isSoundOn() const { return m_sound; }
    bool isVoiceOn() const { return m_sound && m_voice; }
    qreal volume() const { return m_volume; }
    qreal voiceVolume() const { return m_voiceVolume; }
    int wordsPerMinute() const { return m_wordsPerMinute; }
    const QString &voiceName() const { return m_voiceName; }
    bool isDesktopVoice() const { return m_desktopVoice; }
    const QString &background() const { return m_background; }
    qreal backgroundVolume() const { return m_backgroundVolume; }
    bool hasBreathTones() const { return m_breathTones; }
    bool hasBreathWords() const { return m_breathWords; }

signals:
    void changed();

private:
    void read();
    void keepWhatChanged();
    void keepInRange();

    Journal &m_journal;
    QHash<QString, QString> m_kept;
    bool m_sound = true;
    qreal m_volume = 0.7;
    bool m_voice = true;
    qreal m_voiceVolume = 0.8;
    int m_wordsPerMinute = 140;
    QString m_voiceName;
    bool m_desktopVoice = false;
    QString m_background;
    qreal m_backgroundVolume = 0.4;
    bool m_breathTones = true;
    bool m_breathWords = false;
};

} // namespace pacewell
