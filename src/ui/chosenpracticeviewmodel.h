// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/choices.h"
#include "core/plan/readiness.h"
#include "core/session/sessionscript.h"
#include "ui/checklistmodel.h"
#include "ui/clock.h"
#include "ui/movementtext.h"
#include "ui/practicepart.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class ContentLoader;
class Journal;
class ProfileViewModel;
class SessionViewModel;

/// The practice that was chosen, before it begins: what it is, what of it suits this person today,
/// what is asked first. The one door to every session in the window.
class ChosenPracticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList why READ why NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool canBeFavourite READ canBeFavourite NOTIFY changed)
    Q_PROPERTY(bool forDesk READ isForDesk NOTIFY changed)
    Q_PROPERTY(bool favourite READ isFavourite WRITE setFavourite NOTIFY changed)
    Q_PROPERTY(QList<pacewell::PracticePart> parts READ parts NOTIFY changed)
    Q_PROPERTY(QStringList preparation READ preparation NOTIFY changed)
    Q_PROPERTY(pacewell::MovementText about READ about NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

    Q_PROPERTY(bool canBeGentler READ canBeGentler NOTIFY changed)
    Q_PROPERTY(bool gentler READ isGentler WRITE setGentler NOTIFY changed)
    Q_PROPERTY(bool hasSides READ hasSides NOTIFY changed)
    Q_PROPERTY(Sides sides READ sides WRITE setSides NOTIFY changed)
    Q_PROPERTY(bool canBeReleaseOnly READ canBeReleaseOnly NOTIFY changed)
    Q_PROPERTY(bool releaseOnly READ isReleaseOnly WRITE setReleaseOnly NOTIFY changed)
    Q_PROPERTY(QStringList spareable READ spareable NOTIFY changed)
    Q_PROPERTY(QList<bool> spared READ spared NOTIFY changed)
    Q_PROPERTY(QStringList heatSites READ heatSites NOTIFY changed)
    Q_PROPERTY(int heatSite READ heatSite WRITE setHeatSite NOTIFY changed)
    Q_PROPERTY(bool paced READ isPaced NOTIFY changed)
    Q_PROPERTY(QString minutesTitle READ minutesTitle NOTIFY changed)
    Q_PROPERTY(QString minutesNote READ minutesNote NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(int leastMinutes READ leastMinutes NOTIFY changed)
    Q_PROPERTY(int mostMinutes READ mostMinutes NOTIFY changed)

    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(pacewell::ChecklistModel *checklist READ checklist CONSTANT)

public:
    enum Sides { BothSides, LeftOnly, RightOnly };
    Q_ENUM(Sides)

    ChosenPracticeViewModel(ContentLoader &content, Journal &journal, ProfileViewModel &profile,
                            SessionViewModel &session, Clock clock, QObject *parent = nullptr);

    /// Shows what it is.
    Q_INVOKABLE void show(const QString &practiceId);
    /// The same for a routine that is nowhere in the content, such as one just put together.
    void showRoutine(const Routine &routine);
    Q_INVOKABLE void hide();
    /// Begins it at once where nothing has to be asked or chosen first and nothing speaks against
    /// it, else shows what it is. \a minutes of its breathing or heat; 0: as long as usual.
    Q_INVOKABLE void begin(const QString &practiceId, bool isGentler, int minutes = 0);
    /// Begins what is shown, or asks what has to be asked first.
    Q_INVOKABLE void start();
    /// The checklist is gone through: on to the next one, or the session begins. Nothing happens
    /// while something is ticked that speaks against it.
    Q_INVOKABLE void passChecklist();
    /// Back from the checklist to the practice.
    Q_INVOKABLE void leaveChecklist();

    bool isOpen() const { return m_isOpen; }
    QString title() const { return m_written.name; }
    QString summary() const { return m_written.summary; }
    QStringList why() const { return m_why; }
    QString kind() const;                       ///< "stretch", "breathe" and so on, as in content
    QString detail() const { return m_detail; } ///< length, places, areas
    bool canBeFavourite() const { return m_isInContent; }
    bool isForDesk() const; ///< a break from work, so the place to work may be looked at too
    bool isFavourite() const;
    void setFavourite(bool isFavourite);
    QList<PracticePart> parts() const { return m_parts; }
    QStringList preparation() const { return m_preparation; }
    MovementText about() const { return m_about; }
    QStringList notes() const { return m_notes; } ///< what is other than written, and why
    QString refusal() const { return m_refusal; } ///< why it cannot begin; empty when it can
    QString missing() const; ///< what is still to be chosen; empty when nothing is
    bool isReady() const;

    bool canBeGentler() const { return m_choices.canBeGentler; }
    bool isGentler() const { return m_wishes.isGentler; }
    void setGentler(bool isGentler);
    bool hasSides() const { return m_choices.hasSides; }
    Sides sides() const;
    void setSides(Sides sides);
    bool canBeReleaseOnly() const { return m_choices.canBeReleaseOnly; }
    bool isReleaseOnly() const;
    void setReleaseOnly(bool isReleaseOnly);
    QStringList spareable() const; ///< places that can be left out
    QList<bool> spared() const;
    Q_INVOKABLE void spare(int place, bool isSpared);
    QStringList heatSites() const;
    int heatSite() const; ///< -1: none is chosen yet
    void setHeatSite(int site);
    bool isPaced() const { return m_choices.isPaced; }
    QString minutesTitle() const; ///< of what; empty: there is no length to choose
    QString minutesNote() const;
    int minutes() const;
    void setMinutes(int minutes);
    int leastMinutes() const;
    int mostMinutes() const;

    bool isAsking() const { return m_isAsking; }
    ChecklistModel *checklist() { return &m_checklist; }

signals:
    void changed();
    void askingChanged();
    void refused(const QString &reason);

private:
    struct Wishes
    {
        bool isGentler = false;
        std::optional<Side> onlySide;
        std::optional<bool> isReleaseOnly; ///< absent: as gentle as the rest
        std::vector<Area> spared;
        std::optional<Area> heatSite;
        std::optional<std::chrono::minutes> length;
    };

    bool take(const QString &practiceId);
    void take(const Routine &routine, bool isInContent);
    void takeAgain();
    void open();
    void refresh();
    void prepare();
    void nameReplacement();
    void describe();
    SessionOptions options() const;
    Routine wished() const;
    std::chrono::minutes length() const;
    QString detailOf(const Routine &routine) const;
    void beginSession();
    void setAsking(bool isAsking);

    ContentLoader &m_content;
    Journal &m_journal;
    ProfileViewModel &m_profile;
    SessionViewModel &m_session;
    Clock m_clock;
    QTimer m_pause; ///< until heat is fine again

    bool m_isOpen = false;
    bool m_isAsking = false;
    bool m_isInContent = false;
    Routine m_written;
    Wishes m_wishes;
    PracticeChoices m_choices;
    Readiness m_readiness;
    SessionScript m_script;
    QStringList m_passed; ///< checklists
    ChecklistModel m_checklist;

    QString m_detail;
    QStringList m_why;
    QList<PracticePart> m_parts;
    QStringList m_preparation;
    MovementText m_about;
    QStringList m_notes;
    QString m_refusal;
};

} // namespace pacewell
