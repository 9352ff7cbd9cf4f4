// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/bootclock.h"
#include "core/session/sessionplayer.h"
#include "ui/breathway.h"
#include "ui/clock.h"
#include "ui/figureshow.h"
#include "ui/movementtext.h"
#include "ui/screenawake.h"
#include "ui/shownfigure.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace pacewell {

class ContentLoader;
class Journal;
class SessionSound;
class SettingsViewModel;

/// A running session as its page shows it. Owns the player, drives it by the clock, and sees to
/// sound, screen and journal around it.
class SessionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Guide guide READ guide NOTIFY cueChanged)
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
    Q_PROPERTY(bool canPause READ canPause NOTIFY cueChanged)
    Q_PROPERTY(bool skinWanted READ isSkinWanted NOTIFY skinWantedChanged)
    Q_PROPERTY(pacewell::ShownFigure figure READ figure NOTIFY figureChanged)
    Q_PROPERTY(QUrl picture READ picture NOTIFY figureChanged)
    Q_PROPERTY(QUrl video READ video NOTIFY figureChanged)
    Q_PROPERTY(int place READ place NOTIFY cueChanged)
    Q_PROPERTY(Side side READ side NOTIFY cueChanged)
    Q_PROPERTY(BreathPhase breathPhase READ breathPhase NOTIFY secondsChanged)
    Q_PROPERTY(int breathSeconds READ breathSeconds NOTIFY secondsChanged)
    Q_PROPERTY(qreal breathFullness READ breathFullness NOTIFY advanced)
    Q_PROPERTY(QString breathPace READ breathPace NOTIFY cueChanged)
    Q_PROPERTY(QString breathPattern READ breathPattern NOTIFY cueChanged)
    Q_PROPERTY(QList<pacewell::BreathWay> breathWays READ breathWays NOTIFY breathWaysChanged)
    Q_PROPERTY(qreal figureShare READ figureShare NOTIFY advanced)
    Q_PROPERTY(qreal figureBreath READ figureBreath NOTIFY advanced)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsChanged)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY secondsChanged)
    Q_PROPERTY(QString timeDone READ timeDone NOTIFY secondsChanged)
    Q_PROPERTY(qreal shareDone READ shareDone NOTIFY advanced)
    Q_PROPERTY(bool windsDown READ windsDown NOTIFY cueChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY secondsChanged)
    Q_PROPERTY(qreal shareLeft READ shareLeft NOTIFY advanced)
    Q_PROPERTY(QList<qreal> stepProgress READ stepProgress NOTIFY secondsChanged)
    Q_PROPERTY(QString pauseReason READ pauseReason NOTIFY stateChanged)
    Q_PROPERTY(QString soundNotice READ soundNotice NOTIFY soundNoticeChanged)
    Q_PROPERTY(pacewell::MovementText about READ about NOTIFY cueChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged)
    Q_PROPERTY(QStringList summaryNotes READ summaryNotes NOTIFY stateChanged)
    Q_PROPERTY(QStringList advice READ advice NOTIFY stateChanged)
    Q_PROPERTY(QString keepProblem READ keepProblem NOTIFY keepProblemChanged)

public:
    enum State { Idle, Running, Paused, LeadIn, Hurting, Finished, Preparing };
    Q_ENUM(State)
    enum Phase {
        Welcome,
        GetReady,
        Hold,
        Move,
        Rest,
        ChangeSide,
        Breathe,
        Attend,
        Notice,
        Tense,
        Release,
        FindSpot,
        Press,
        Warm,
        SkinCheck,
        Settle
    };
    Q_ENUM(Phase)
    /// What is guided at the moment.
    enum Guide { Movement, Breathing, Relaxing, Massaging, Warming };
    Q_ENUM(Guide)
    enum BreathPhase { OwnPace, In, HoldFull, Out, HoldEmpty };
    Q_ENUM(BreathPhase)
    enum Side { Left, Right, Both };
    Q_ENUM(Side)

    SessionViewModel(ContentLoader &content, Journal &journal, SettingsViewModel &settings,
                     SessionSound &sound, Clock clock, QObject *parent = nullptr);
    ~SessionViewModel() override;

    /// Begins the practice as it was made to suit; false when it cannot run, and refused() says
    /// why.
    bool begin(const Routine &practice, const SessionOptions &options);
    /// Goes on with the session that was left unfinished.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void ease();
    /// Goes over to another way of breathing for the time that is left.
    Q_INVOKABLE void breatheBy(const QString &patternId);
    Q_INVOKABLE void sayItHurts();
    Q_INVOKABLE void sayTheSkin(bool isFine);
    Q_INVOKABLE void stop();
    /// Tries again to write a finished session down.
    Q_INVOKABLE void keepAgain();
    /// Leaves the page of a finished session.
    Q_INVOKABLE void close();

    /// Lets session time pass without the clock, for pictures and tests.
    void pass(std::chrono::milliseconds time);

    State state() const;
    Phase phase() const;
    Guide guide() const;
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
    bool canPause() const;
    bool isSkinWanted() const;
    ShownFigure figure() const { return m_figure; }
    QUrl picture() const; ///< a photograph to show instead of the figure; may be empty
    QUrl video() const;   ///< a film to show instead of both, without its sound; may be empty
    int place() const;    ///< BodyPlace of the spot that is massaged; -1 when there is none
    Side side() const;    ///< that is worked at the moment
    BreathPhase breathPhase() const;
    int breathSeconds() const;     ///< left of the phase
    qreal breathFullness() const;  ///< 0 to 1
    QString breathPace() const;    ///< "In 4 s · out 6 s"
    QString breathPattern() const; ///< id of the way of breathing
    /// Those that suit the person: none in a session without breathing.
    QList<BreathWay> breathWays() const { return m_breathWays; }
    qreal figureShare() const;
    qreal figureBreath() const;
    int secondsLeft() const;  ///< of the cue, or of the lead-in
    QString timeLeft() const; ///< of the session
    QString timeDone() const; ///< "2:10 of 5:00", of the session
    qreal shareDone() const;  ///< of the session, 0 to 1
    bool windsDown() const;   ///< it leads into sleep
    QString caption() const;  ///< under the seconds: "seconds", or which repetition
    qreal shareLeft() const;  ///< of the cue, 0 to 1
    QList<qreal> stepProgress() const;
    QString pauseReason() const { return m_pauseReason; }
    QString soundNotice() const;
    MovementText about() const; ///< the present movement
    QString summary() const;
    QStringList summaryNotes() const;
    QStringList advice() const; ///< after an end that was not as it should be
    QString keepProblem() const;

signals:
    void stateChanged();
    void cueChanged();
    void breathWaysChanged();
    void skinWantedChanged();
    void figureChanged();
    void secondsChanged();
    void advanced();
    void soundNoticeChanged();
    void keepProblemChanged();
    void refused(const QString &reason);

private:
    bool takeSession();
    void run(SessionPlayer player);
    void startWhenReady();
    void findBreathWays();
    std::chrono::milliseconds ticking() const;
    SessionCheckpoint checkpoint() const;
    void tick();
    void take(const std::vector<SessionPlayer::Event> &events);
    void tell(const std::function<void(SessionPlayer &)> &input);
    void afterInput();
    void settleState();
    void showFigure();
    void showSeconds();
    void finish();
    bool isClockNeeded() const;
    const Cue *cue() const;

    ContentLoader &m_content;
    Journal &m_journal;
    SettingsViewModel &m_settings;
    SessionSound &m_sound;
    Clock m_clock;
    ScreenAwake m_screen;
    QTimer m_timer;
    BootClock::time_point m_last;
    std::optional<SessionPlayer> m_player;
    SessionPlayer::State m_shownState = SessionPlayer::State::Ready;
    FigureShow m_show;
    ShownFigure m_figure;
    QList<BreathWay> m_breathWays;
    QString m_pauseReason;
    std::pair<int, int> m_shownSeconds{-1, -1}; ///< of the cue and of the breath
    bool m_wasSkinWanted = false;
    std::chrono::milliseconds m_sinceCheckpoint{0};
};

} // namespace pacewell
