// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/bootclock.h"
#include "core/session/sessionplayer.h"
#include "ui/clock.h"
#include "ui/movementtext.h"
#include "ui/screenawake.h"
#include "ui/shownfigure.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class ContentLoader;
class Journal;
class SettingsViewModel;
class SoundOutput;

/// A running session as its page shows it. Owns the player, drives it by the clock, and sees to
/// sound, screen and journal around it.
class SessionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString routineTitle READ routineTitle NOTIFY cueChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY cueChanged)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY cueChanged)
    Q_PROPERTY(QString instruction READ instruction NOTIFY cueChanged)
    Q_PROPERTY(QString instructionRich READ instructionRich NOTIFY cueChanged)
    Q_PROPERTY(QString feel READ feel NOTIFY cueChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY cueChanged)
    Q_PROPERTY(QString thenTitle READ thenTitle NOTIFY cueChanged)
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY cueChanged)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY cueChanged)
    Q_PROPERTY(bool canEase READ canEase NOTIFY cueChanged)
    Q_PROPERTY(pacewell::ShownFigure figure READ figure NOTIFY figureChanged)
    Q_PROPERTY(QUrl picture READ picture NOTIFY figureChanged)
    Q_PROPERTY(qreal figureShare READ figureShare NOTIFY advanced)
    Q_PROPERTY(qreal figureBreath READ figureBreath NOTIFY advanced)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsChanged)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY secondsChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY secondsChanged)
    Q_PROPERTY(qreal shareLeft READ shareLeft NOTIFY advanced)
    Q_PROPERTY(QList<qreal> stepProgress READ stepProgress NOTIFY secondsChanged)
    Q_PROPERTY(QString pauseReason READ pauseReason NOTIFY stateChanged)
    Q_PROPERTY(QString soundNotice READ soundNotice NOTIFY soundNoticeChanged)
    Q_PROPERTY(pacewell::MovementText about READ about NOTIFY cueChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged)
    Q_PROPERTY(QStringList summaryNotes READ summaryNotes NOTIFY stateChanged)
    Q_PROPERTY(QString keepProblem READ keepProblem NOTIFY keepProblemChanged)

public:
    enum State { Idle, Running, Paused, LeadIn, Hurting, Finished };
    Q_ENUM(State)
    enum Phase { Welcome, GetReady, Hold, Move, Rest, ChangeSide };
    Q_ENUM(Phase)

    SessionViewModel(ContentLoader &content, Journal &journal, SettingsViewModel &settings,
                     SoundOutput &sound, Clock clock, QObject *parent = nullptr);
    ~SessionViewModel() override;

    /// Begins the routine; false when it cannot run, and refused() says why.
    Q_INVOKABLE bool start(const QString &routineId, bool isGentler);
    /// Goes on with the session that was left unfinished.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void ease();
    Q_INVOKABLE void sayItHurts();
    Q_INVOKABLE void stop();
    /// Tries again to write a finished session down.
    Q_INVOKABLE void keepAgain();
    /// Leaves the page of a finished session.
    Q_INVOKABLE void close();

    /// Lets session time pass without the clock, for pictures and tests.
    void pass(std::chrono::milliseconds time);

    State state() const;
    Phase phase() const;
    QString routineTitle() const;
    QString stepTitle() const;
    QString instruction() const;
    QString instructionRich() const; ///< the same with left and right in bold
    QString feel() const;
    QString nextTitle() const;
    QString thenTitle() const;
    int stepNumber() const;
    int stepCount() const;
    bool canEase() const;
    ShownFigure figure() const { return m_figure; }
    QUrl picture() const; ///< a photograph to show instead of the figure; may be empty
    qreal figureShare() const;
    qreal figureBreath() const;
    int secondsLeft() const;  ///< of the cue, or of the lead-in
    QString timeLeft() const; ///< of the session
    QString caption() const;  ///< under the seconds: "seconds", or which repetition
    qreal shareLeft() const;  ///< of the cue, 0 to 1
    QList<qreal> stepProgress() const;
    QString pauseReason() const { return m_pauseReason; }
    QString soundNotice() const { return m_soundNotice; }
    MovementText about() const; ///< the present movement
    QString summary() const;
    QStringList summaryNotes() const;
    QString keepProblem() const;

signals:
    void stateChanged();
    void cueChanged();
    void figureChanged();
    void secondsChanged();
    void advanced();
    void soundNoticeChanged();
    void keepProblemChanged();
    void refused(const QString &reason);

private:
    void run(SessionPlayer player);
    void openSoundIfWanted();
    void tick();
    void take(const std::vector<SessionPlayer::Event> &events);
    void tell(void (SessionPlayer::*input)());
    void afterInput();
    void settleState();
    void showFigure();
    void finish();
    bool isClockNeeded() const;
    const Cue *cue() const;

    ContentLoader &m_content;
    Journal &m_journal;
    SettingsViewModel &m_settings;
    SoundOutput &m_sound;
    Clock m_clock;
    ScreenAwake m_screen;
    QTimer m_timer;
    BootClock::time_point m_last;
    std::optional<SessionPlayer> m_player;
    SessionPlayer::State m_shownState = SessionPlayer::State::Ready;
    ShownFigure m_figure;
    std::shared_ptr<const FigureTrack> m_track;
    QString m_trackOf;
    QString m_pauseReason;
    QString m_soundNotice;
    int m_shownSeconds = -1;
    std::chrono::milliseconds m_sinceCheckpoint{0};
};

} // namespace pacewell
