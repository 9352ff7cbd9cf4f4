// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/run.h"
#include "ui/runpiece.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace pacewell {

class ContentLoader;
class Pacing;
class ProfileViewModel;
class RunChime;

/// The run of the timer that is on: where it stands, what comes next, and its end.
class RunViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QString activityId READ activityId NOTIFY changed)
    Q_PROPERTY(QString activityName READ activityName NOTIFY changed)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(
        bool measuring READ isMeasuring NOTIFY changed) ///< it counts up, until it is stopped
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed) ///< "3:36"
    Q_PROPERTY(QString phaseText READ phaseText NOTIFY changed)
    Q_PROPERTY(QString partText READ partText NOTIFY changed)
    Q_PROPERTY(qreal shareLeft READ shareLeft NOTIFY changed)     ///< of the phase, 0 to 1
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed) ///< shortly before a part ends
    /// Something to rest with, from the content; empty outside a rest, and where nothing fits in.
    Q_PROPERTY(QString restPractice READ restPractice NOTIFY changed)
    Q_PROPERTY(QString restPracticeName READ restPracticeName NOTIFY changed)
    Q_PROPERTY(QList<pacewell::RunPiece> pieces READ pieces NOTIFY changed)
    /// It ended while nobody could hear it, so what was done has to be asked.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString askText READ askText NOTIFY changed)
    Q_PROPERTY(int plannedMinutes READ plannedMinutes NOTIFY changed)
    Q_PROPERTY(QString endedText READ endedText NOTIFY changed) ///< about the last one that ended

public:
    enum Phase { Nothing, Work, Rest, Over };
    Q_ENUM(Phase)

    /// An end that is past for longer was not noticed when it came.
    static constexpr std::chrono::milliseconds unheardAfter{15000};
    static constexpr int mostMinutes = 24 * 60;

    RunViewModel(Pacing &pacing, RunChime &chime, ContentLoader &content,
                 const ProfileViewModel &profile, QObject *parent = nullptr);

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    /// Stopping is always fine: what was done until this moment counts.
    Q_INVOKABLE void stop();
    /// The answer to asking: it was stopped when it ended, or after so many minutes. Minutes below
    /// 1 or above mostMinutes are refused.
    Q_INVOKABLE void stoppedAsPlanned();
    Q_INVOKABLE bool stoppedAfter(int minutes);
    /// Nothing of it counts.
    Q_INVOKABLE void forget();
    Q_INVOKABLE void putMessageAway();
    /// Looks again at the clock.
    void refresh();

    bool isOn() const;
    QString activityId() const;
    QString activityName() const;
    Phase phase() const;
    bool isMeasuring() const;
    bool isPaused() const;
    QString timeText() const;
    QString phaseText() const;
    QString partText() const;
    qreal shareLeft() const;
    QString noticeText() const;
    QString restPractice() const { return m_restPractice; }
    QString restPracticeName() const;
    QList<RunPiece> pieces() const;
    bool isAsking() const { return phase() == Over; }
    QString askText() const;
    int plannedMinutes() const;
    QString endedText() const { return m_endedText; }

signals:
    void changed();

private:
    void follow();
    void lookForRestPractice();
    void tellEnd(std::chrono::milliseconds worked);
    std::chrono::milliseconds plannedWork() const;
    const Run &run() const;

    Pacing &m_pacing;
    RunChime &m_chime;
    ContentLoader &m_content;
    const ProfileViewModel &m_profile;
    QTimer m_tick;
    bool m_isFollowed = false; ///< somebody could hear it
    RunMoment m_moment;
    std::optional<int> m_restSeen; ///< the part before the rest that was looked at
    QString m_restPractice;
    QString m_endedText;
};

} // namespace pacewell
