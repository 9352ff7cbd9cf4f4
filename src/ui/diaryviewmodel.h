// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "ui/clock.h"
#include "ui/diaryrating.h"

#include <QObject>

namespace pacewell {

class Diary;
class Journal;

/// The journal: one day, or in the weekly rhythm one week, to be filled in or changed. One answer
/// is an entry; each counts and is kept at once, and can be taken back.
class DiaryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Form form READ form WRITE setForm NOTIFY formChanged)
    Q_PROPERTY(QString title READ title NOTIFY formChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY formChanged)
    Q_PROPERTY(bool later READ hasLater NOTIFY formChanged) ///< there is a day after this one
    /// The one question that comes first, and those that may follow, in groups.
    Q_PROPERTY(pacewell::DiaryRating first READ first NOTIFY formChanged)
    Q_PROPERTY(QList<pacewell::DiaryRating> feelings READ feelings NOTIFY formChanged)
    Q_PROPERTY(QList<pacewell::DiaryRating> hindrances READ hindrances NOTIFY formChanged)
    /// The answers, by Rating; -1: not given.
    Q_PROPERTY(QList<int> ratings READ ratings NOTIFY changed)
    Q_PROPERTY(QString feelingsText READ feelingsText NOTIFY changed)
    Q_PROPERTY(QString hindranceText READ hindranceText NOTIFY changed)

    Q_PROPERTY(bool stiffAsked READ isStiffAsked NOTIFY formChanged)
    Q_PROPERTY(QStringList stiffNames READ stiffNames CONSTANT)
    Q_PROPERTY(int stiff READ stiff NOTIFY changed) ///< of stiffNames; -1: not said

    Q_PROPERTY(QStringList areaNames READ areaNames CONSTANT)
    Q_PROPERTY(QStringList strengthNames READ strengthNames CONSTANT)      ///< from 0
    Q_PROPERTY(QList<int> areaStrengths READ areaStrengths NOTIFY changed) ///< 0: does not hurt
    Q_PROPERTY(QString areasText READ areasText NOTIFY changed)
    Q_PROPERTY(bool nowhere READ isNowhere NOTIFY changed) ///< said that nothing hurts

    Q_PROPERTY(bool triggersAsked READ areTriggersAsked NOTIFY formChanged)
    Q_PROPERTY(QStringList triggerNames READ triggerNames NOTIFY triggersChanged)
    Q_PROPERTY(QStringList triggerMeanings READ triggerMeanings NOTIFY triggersChanged)
    Q_PROPERTY(QList<bool> triggers READ triggers NOTIFY changed)
    Q_PROPERTY(bool ordinary READ isOrdinary NOTIFY changed) ///< said that nothing was unusual
    Q_PROPERTY(QStringList ownTriggerNames READ ownTriggerNames NOTIFY triggersChanged)
    Q_PROPERTY(bool roomForTrigger READ hasRoomForTrigger NOTIFY triggersChanged)
    Q_PROPERTY(QStringList helpNames READ helpNames CONSTANT)
    Q_PROPERTY(QList<bool> helps READ helps NOTIFY changed)
    Q_PROPERTY(QString helpsText READ helpsText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(int noteLength READ noteLength CONSTANT) ///< the most characters

    Q_PROPERTY(bool noted READ isNoted NOTIFY changed) ///< something is kept for this day
    /// The day before is not noted yet; on today's form only.
    Q_PROPERTY(bool yesterdayMissing READ isYesterdayMissing NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed) ///< empty: nothing to take back

    Q_PROPERTY(Rhythm rhythm READ rhythm WRITE setRhythm NOTIFY formChanged)
    Q_PROPERTY(QString rhythmText READ rhythmText NOTIFY formChanged) ///< when it asks

public:
    enum Form { Morning, Evening, Week };
    Q_ENUM(Form)
    enum Rhythm { Daily, Weekly, Resting };
    Q_ENUM(Rhythm)
    enum Rating { Pain, WakingPain, WorstPain, Tasks, Moving, Joys, Fatigue, Sleep, Stress, Mood };
    Q_ENUM(Rating)

    DiaryViewModel(Diary &diary, Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Today, or this week, with the form of the hour.
    Q_INVOKABLE void openToday();
    /// A reminder leads here.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();

    /// \a value below 0 leaves it out.
    Q_INVOKABLE void rate(int rating, int value);
    /// The same once more leaves it out.
    Q_INVOKABLE void sayStiff(int index);
    /// Goes on to the next strength, and from the strongest to none.
    Q_INVOKABLE void pressArea(int spot);
    Q_INVOKABLE void setArea(int spot, int strength);
    Q_INVOKABLE void sayNowhere(bool isSo);
    Q_INVOKABLE void toggleTrigger(int index);
    Q_INVOKABLE void sayOrdinary(bool isSo);
    /// One of the person's own; it is ticked at once.
    Q_INVOKABLE void addTrigger(const QString &name);
    Q_INVOKABLE void putTriggerAway(int own);
    Q_INVOKABLE void toggleHelp(int index);
    Q_INVOKABLE void write(const QString &note);
    /// Takes away what is kept for this day.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void undo();

    Form form() const { return m_form; }
    void setForm(Form form);
    QString title() const;
    QString dayText() const;
    bool hasLater() const;
    DiaryRating first() const;
    QList<DiaryRating> feelings() const;
    QList<DiaryRating> hindrances() const;
    QList<int> ratings() const;
    QString feelingsText() const;
    QString hindranceText() const;
    bool isStiffAsked() const { return m_form == Morning; }
    QStringList stiffNames() const;
    int stiff() const;
    QStringList areaNames() const;
    QStringList strengthNames() const;
    QList<int> areaStrengths() const;
    QString areasText() const;
    bool isNowhere() const;
    bool areTriggersAsked() const { return m_form == Evening; }
    QStringList triggerNames() const;
    QStringList triggerMeanings() const;
    QList<bool> triggers() const;
    bool isOrdinary() const;
    QStringList ownTriggerNames() const;
    bool hasRoomForTrigger() const;
    QStringList helpNames() const;
    QList<bool> helps() const;
    QString helpsText() const;
    QString note() const { return m_entry.note; }
    int noteLength() const { return DiaryEntry::mostNoteLength; }
    bool isNoted() const { return !m_entry.isEmpty(); }
    bool isYesterdayMissing() const;
    QString undoText() const;
    Rhythm rhythm() const { return m_rhythm; }
    void setRhythm(Rhythm rhythm);
    QString rhythmText() const;

signals:
    void changed();
    void formChanged();
    void asked();
    void leaving(); ///< another day or form follows: what is being written is kept now
    void triggersChanged();

private:
    /// Puts one answer back as it was, and no other.
    using Restore = std::function<void(DiaryEntry &entry, const DiaryEntry &before)>;

    struct Step
    {
        DiaryEntry before;
        Form form = Evening;
        QString what; ///< so that letters of one note are one step
        Restore restore;
    };

    DiaryEntry::Span span() const;
    void show(QDate day, Form form);
    void read();
    void turnTheDay();
    /// The day of the entry before, or after, this one: of a week one that is noted, if there is.
    QDate neighbour(int direction) const;
    QStringList triggerIds() const;
    void change(const QString &what, const std::function<void(DiaryEntry &)> &change,
                Restore restore);

    Diary &m_diary;
    Journal &m_journal;
    Clock m_clock;
    QDate m_day;
    QDate m_openedOn; ///< the day that was today then
    Form m_form = Evening;
    Rhythm m_rhythm = Daily;
    DiaryEntry m_entry;
    std::vector<Step> m_steps;
};

} // namespace pacewell
