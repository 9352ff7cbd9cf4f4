// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/composer.h"
#include "ui/clock.h"
#include "ui/mixmodel.h"
#include "ui/ownshelf.h"

#include <QTimer>

namespace pacewell {

class ContentLoader;
class Journal;
class PreferencesViewModel;
class ProfileViewModel;

/// "What suits me now": a routine put together for a wish, changed by hand, begun, and kept as the
/// person's own.
class ComposerViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY wishChanged)
    Q_PROPERTY(QString position READ position WRITE setPosition NOTIFY wishChanged) ///< "": any
    Q_PROPERTY(QStringList areas READ areas CONSTANT)                               ///< in words
    Q_PROPERTY(QList<bool> wishedAreas READ wishedAreas NOTIFY wishChanged)
    Q_PROPERTY(bool wholeBody READ isWholeBody NOTIFY wishChanged)        ///< no area is wished
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY wishChanged) ///< 0 low to 2 high
    Q_PROPERTY(QString side READ side WRITE setSide NOTIFY wishChanged)   ///< "left", "right", ""
    Q_PROPERTY(bool handsFree READ isHandsFree WRITE setHandsFree NOTIFY wishChanged)
    Q_PROPERTY(pacewell::MixModel *steps READ steps CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString ownId READ ownId NOTIFY changed) ///< of what is being changed; or empty
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why it is not kept; mostly empty
    Q_PROPERTY(QString kept READ kept NOTIFY changed)       ///< the name it was just kept under
    Q_PROPERTY(pacewell::OwnShelf *own READ own CONSTANT)

public:
    /// Of a mix that is not kept, in the journal.
    static constexpr const char *mixId = "what-suits-me";

    ComposerViewModel(ContentLoader &content, Journal &journal, const ProfileViewModel &profile,
                      const PreferencesViewModel &preferences, const OwnContent &own, Clock clock,
                      QObject *parent = nullptr);

    int minutes() const { return int(m_wish.length.count()); }
    void setMinutes(int minutes);
    QString position() const;
    void setPosition(const QString &position);
    QStringList areas() const;
    QList<bool> wishedAreas() const;
    bool isWholeBody() const { return m_wish.areas.empty(); }
    /// \a area is a place in areas(); below zero: back to the whole body.
    Q_INVOKABLE void wishArea(int area, bool isWished);
    int energy() const { return int(m_wish.energy); }
    void setEnergy(int energy);
    QString side() const;
    void setSide(const QString &side);
    bool isHandsFree() const { return m_wish.isHandsFree; }
    void setHandsFree(bool isHandsFree);

    MixModel *steps() { return &m_steps; }
    QString title() const;
    QString detail() const;
    QStringList notes() const { return m_notes; }
    QString ownId() const { return m_ownId; }
    bool isEdited() const { return m_isEdited; }
    QString problem() const { return m_problem; }
    QString kept() const { return m_kept; }
    OwnShelf *own() { return &m_shelf; }

    /// Puts a mix together for today, unless one stands here already.
    Q_INVOKABLE void show();
    Q_INVOKABLE void mixAgain();
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void remove(int row);
    /// Brings one of the person's own here, to be changed.
    Q_INVOKABLE void open(const QString &id);
    /// Back from there to a mix.
    Q_INVOKABLE void closeOwn();
    Q_INVOKABLE void start();
    /// As a routine of its own under this name. False, and problem() says why.
    Q_INVOKABLE bool keep(const QString &name);
    /// What is open, as it has been changed.
    Q_INVOKABLE bool saveOwn();

signals:
    void wishChanged();
    void changed();
    void started(const pacewell::Routine &routine);

private:
    void takeContent();
    void wishFor(const Wish &wish);
    void wishAsPreferred();
    void compose();
    void showSteps();
    void measure();
    Routine forKeeping() const;
    QJsonObject jsonOf(const Routine &routine) const;
    QString reasonNotToKeep(const Routine &routine) const;
    bool keep(const Routine &routine, bool (OwnShelf::*write)(const QJsonObject &));

    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    Clock m_clock;
    OwnShelf m_shelf;
    QTimer m_soon;
    bool m_isShown = false;
    Wish m_wish;
    quint32 m_mix = 0;
    Routine m_routine;
    MixModel m_steps;
    QStringList m_notes;
    QString m_ownId;
    bool m_isEdited = false;
    QString m_problem;
    QString m_kept;
};

} // namespace pacewell
