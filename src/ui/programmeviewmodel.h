// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/programme.h"
#include "ui/clock.h"
#include "ui/practicechooser.h"
#include "ui/programmemodel.h"

#include <QObject>
#include <QVariantList>

namespace pacewell {

class ContentLoader;
class Planner;
class PreferencesViewModel;
class ProfileViewModel;

/// The person's week: what stands on which day, and days of rest. Each change is kept at once. Days
/// are counted in the order of the person's week, from its first.
class ProgrammeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool setUp READ isSetUp NOTIFY changed) ///< something is planned
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)   ///< there is a week to change, be it empty
    Q_PROPERTY(pacewell::ProgrammeModel *practices READ practices CONSTANT)
    Q_PROPERTY(QStringList dayNames READ dayNames CONSTANT)
    Q_PROPERTY(QStringList dayInitials READ dayInitials CONSTANT)
    Q_PROPERTY(QStringList partNames READ partNames CONSTANT)
    Q_PROPERTY(QList<bool> restDays READ restDays NOTIFY changed)
    /// Of each day its name, what stands on it, how long that takes, and whether it is for rest.
    Q_PROPERTY(QVariantList week READ week NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeChooser *choices READ choices CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool envelope READ isEnvelope NOTIFY changed) ///< effort has a ceiling

public:
    ProgrammeViewModel(ContentLoader &content, Planner &planner, const ProfileViewModel &profile,
                       const PreferencesViewModel &preferences, Clock clock,
                       QObject *parent = nullptr);

    /// The week as it is kept, in the order of the day.
    Q_INVOKABLE void show();
    /// A careful week by what the person has told.
    Q_INVOKABLE void suggest();
    /// An empty week to fill.
    Q_INVOKABLE void begin();
    /// No week any more; days that have passed keep theirs.
    Q_INVOKABLE void stop();

    Q_INVOKABLE void add(const QString &practiceId);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void toggleDay(int row, int day);
    Q_INVOKABLE void setPart(int row, int part);
    /// A usual time of that part of the day, to be changed.
    Q_INVOKABLE void useClock(int row);
    /// False when it is no time of the day; then nothing changes.
    Q_INVOKABLE bool setClock(int row, const QString &typed);
    Q_INVOKABLE void toggleRest(int day);

    bool isSetUp() const;
    bool isOpen() const { return m_isBegun || isSetUp(); }
    ProgrammeModel *practices() { return &m_practices; }
    QStringList dayNames() const;
    QStringList dayInitials() const;
    QStringList partNames() const;
    QList<bool> restDays() const;
    QVariantList week() const;
    PracticeChooser *choices() { return &m_choices; }
    QString problem() const { return m_problem; }
    bool isEnvelope() const;

signals:
    void changed();

private:
    bool isRow(int row) const { return row >= 0 && row < int(m_entries.size()); }
    void keep();
    void tellWhatIsPlanned();
    std::vector<ProgrammeRow> rows() const;
    std::vector<ProgrammeEntry> wanted() const;

    ContentLoader &m_content;
    Planner &m_planner;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    Clock m_clock;
    std::vector<ProgrammeEntry> m_entries; ///< in the order of the rows
    Weekdays m_rest;
    bool m_isBegun = false;
    ProgrammeModel m_practices;
    PracticeChooser m_choices;
    QString m_problem;
};

} // namespace pacewell
