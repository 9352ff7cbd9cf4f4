// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Reads a text aloud, piece by piece, with the voice of the sessions. Only when asked to; it
/// falls silent when a session begins.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed) ///< stopped within, so it would go on there
    Q_PROPERTY(int piece READ piece NOTIFY changed)    ///< that is heard; -1: none
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Between two pieces, as at the end of a paragraph.
    static constexpr std::chrono::milliseconds pause{700};
    /// From one that is ready to being heard; the sound needs it.
    static constexpr std::chrono::milliseconds lead{150};

    /// \a language as for SessionSound. Without a voice or a speech service nothing is read.
    ReadAloud(SoundOutput &output, Voice *voice, SystemSpeech *speech, SoundSettings &settings,
              SessionViewModel &session, QString language, QObject *parent = nullptr);

    /// Another text, from its beginning. What is being read stops.
    void setText(const QStringList &pieces);

    /// Begins, or goes on with the piece at which it was stopped.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();

    bool isReading() const { return m_isReading; }
    bool isBegun() const { return !m_isReading && m_next > 0; }
    int piece() const { return m_piece; }
    QString problem() const { return m_problem; } ///< why nothing is heard; mostly empty

signals:
    void changed();
    void finished(); ///< all of it was read

private:
    bool isByDesktop() const;
    void prepare(qsizetype count);
    void sayNext();
    void sayByDesktop();
    void goOn();
    void end();
    void fail(const QString &problem);
    void letGo();

    SoundOutput &m_output;
    Voice *m_voice;
    SystemSpeech *m_speech;
    SoundSettings &m_settings;
    SessionViewModel &m_session;
    const QString m_language;
    QStringList m_pieces;
    qsizetype m_next = 0; ///< the piece to be said next, or that is being said
    int m_piece = -1;
    bool m_isReading = false;
    QTimer m_spoken; ///< until a piece and the pause behind it are over
    QString m_problem;
};

} // namespace pacewell
