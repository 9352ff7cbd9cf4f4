// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety/breathinglimits.h"
#include "ui/clock.h"
#include "ui/ownshelf.h"

#include <QStringList>

namespace pacewell {

class ContentLoader;
class Journal;
class ProfileViewModel;

/// A way of breathing that a person makes for themselves, in steps of half a second within the
/// safe range.
class OwnBreathingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// In, hold, out, wait: what they are called, how long they are, and whether there is more or
    /// less to choose.
    Q_PROPERTY(QStringList partNames READ partNames CONSTANT)
    Q_PROPERTY(QStringList partTexts READ partTexts NOTIFY changed)
    Q_PROPERTY(QList<bool> canBeLonger READ canBeLonger NOTIFY changed)
    Q_PROPERTY(QList<bool> canBeShorter READ canBeShorter NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed)
    /// What speaks against the pace; empty: it can be kept.
    Q_PROPERTY(QString paceText READ paceText NOTIFY changed)
    Q_PROPERTY(QString editedId READ editedId NOTIFY changed) ///< empty: a new one
    Q_PROPERTY(QString kept READ kept NOTIFY changed)         ///< the name it was just kept under
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   ///< why it is not kept
    Q_PROPERTY(pacewell::OwnShelf *own READ own CONSTANT)

public:
    OwnBreathingViewModel(ContentLoader &content, Journal &journal, const ProfileViewModel &profile,
                          const OwnContent &own, Clock clock, QObject *parent = nullptr);

    QStringList partNames() const;
    QStringList partTexts() const;
    QList<bool> canBeLonger() const;
    QList<bool> canBeShorter() const;
    int minutes() const { return int(m_length.count()); }
    void setMinutes(int minutes);
    QString name() const { return m_name; }
    void setName(const QString &name);
    QString suggestedName() const;
    QString rateText() const;
    QString paceText() const { return m_paceText; }
    QString editedId() const { return m_editedId; }
    QString kept() const { return m_kept; }
    QString problem() const { return m_problem; }
    OwnShelf *own() { return &m_shelf; }

    Q_INVOKABLE void show();
    /// A new one, beginning with slow breathing.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(const QString &id);
    /// One half-second more or less.
    Q_INVOKABLE void lengthen(int part);
    Q_INVOKABLE void shorten(int part);
    /// False, and problem() says why.
    Q_INVOKABLE bool keep();

signals:
    void changed();

private:
    std::chrono::milliseconds &part(int part);
    std::array<std::chrono::milliseconds, 4> parts() const;
    void change(int part, std::chrono::milliseconds by);
    void look();
    QString against(PaceProblem problem) const;
    BreathingPattern pattern(const BreathingPattern &nearest) const;

    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    Clock m_clock;
    OwnShelf m_shelf;
    BreathingLimits m_limits;
    BreathPace m_pace;
    std::chrono::minutes m_length{5};
    QString m_name;
    QString m_paceText;
    QString m_editedId;
    QString m_kept;
    QString m_problem;
};

} // namespace pacewell
