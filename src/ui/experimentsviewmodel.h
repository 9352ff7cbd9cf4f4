// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ownexperiment.h"
#include "ui/experimentrow.h"
#include "ui/practicechooser.h"

namespace pacewell {

class ContentLoader;
class Journal;
class PreferencesViewModel;
class ProfileViewModel;
class Records;

/// Trying a practice on oneself: what is on, what it came to, and the form to begin another.
class ExperimentsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QList<pacewell::ExperimentRow> rows READ rows NOTIFY changed) ///< latest first
    Q_PROPERTY(bool on READ isOn NOTIFY changed) ///< one at a time, or they could not be told apart
    /// Whether today is a day with it or without; empty while nothing is tried.
    Q_PROPERTY(QString todayText READ todayText NOTIFY changed)

    Q_PROPERTY(pacewell::PracticeChooser *choices READ choices CONSTANT)
    Q_PROPERTY(QString practiceName READ practiceName NOTIFY formChanged)
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY formChanged)
    Q_PROPERTY(QStringList lengths READ lengths CONSTANT) ///< of a block
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY formChanged)
    Q_PROPERTY(QStringList blockCounts READ blockCounts CONSTANT)
    Q_PROPERTY(int blockCount READ blockCount WRITE setBlockCount NOTIFY formChanged)
    Q_PROPERTY(QString planText READ planText NOTIFY formChanged) ///< how long it takes

public:
    /// \a drawsWith: the lot that decides whether the first block is one with the practice.
    ExperimentsViewModel(Records &records, Journal &journal, ContentLoader &content,
                         const ProfileViewModel &profile, const PreferencesViewModel &preferences,
                         std::function<bool()> drawsWith, QObject *parent = nullptr);

    Q_INVOKABLE void openForm();
    Q_INVOKABLE void choosePractice(const QString &practiceId);
    Q_INVOKABLE void chooseAnother();
    /// From today on.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end(const QString &id);
    /// Two more blocks, where too little was noted in those before. Only on the day after the last:
    /// days that have passed were neither with it nor without.
    Q_INVOKABLE void lengthen(const QString &id);
    Q_INVOKABLE void remove(const QString &id);

    QList<ExperimentRow> rows() const;
    bool isOn() const;
    QString todayText() const;
    PracticeChooser *choices() { return &m_choices; }
    QString practiceName() const { return m_form.name; }
    QStringList outcomes() const;
    int outcome() const { return int(m_form.outcome); }
    void setOutcome(int outcome);
    QStringList lengths() const;
    int length() const;
    void setLength(int length);
    QStringList blockCounts() const;
    int blockCount() const;
    void setBlockCount(int blockCount);
    QString planText() const;

signals:
    void changed();
    void formChanged();

private:
    /// Not from the records: the start page asks what today is, and a year is not read for that.
    const std::vector<OwnExperiment> &all() const;
    const OwnExperiment *find(const QString &id) const;
    void keep(const OwnExperiment &experiment);

    Records &m_records;
    Journal &m_journal;
    ContentLoader &m_content;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    std::function<bool()> m_drawsWith;
    PracticeChooser m_choices;
    OwnExperiment m_form;
    mutable std::optional<std::vector<OwnExperiment>> m_all; ///< absent: to be read
};

} // namespace pacewell
