// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklistmodel.h"
#include "ui/clock.h"
#include "ui/practicecatalogue.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace pacewell {

class ContentLoader;
class Journal;
class ProfileViewModel;

/// The library of practices: what is good for today, what the person likes, what was done of late
/// and all the rest, narrowed by kind, position, part of the body and length, or searched. It does
/// nothing until the page is first shown.
class PracticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY filterChanged)         ///< "" or as in content
    Q_PROPERTY(QString position MEMBER m_position NOTIFY filterChanged) ///< "" or as in content
    Q_PROPERTY(int area MEMBER m_area NOTIFY filterChanged)             ///< place in areas, or -1
    Q_PROPERTY(bool shortOnly MEMBER m_isShortOnly NOTIFY filterChanged)
    Q_PROPERTY(QString search MEMBER m_search NOTIFY filterChanged)
    Q_PROPERTY(QStringList areas READ areas CONSTANT) ///< in words
    Q_PROPERTY(pacewell::PracticeModel *practices READ practices CONSTANT)
    Q_PROPERTY(pacewell::ChecklistModel *checklist READ checklist CONSTANT)
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY filterChanged)
    Q_PROPERTY(bool nothingUsable READ isNothingUsable NOTIFY changed)
    Q_PROPERTY(QString firstProblem READ firstProblem NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(bool deskHelp READ hasDeskHelp NOTIFY changed) ///< there is a checklist for it
    Q_PROPERTY(bool articles READ hasArticles NOTIFY changed) ///< there are pages to read

public:
    static constexpr std::chrono::minutes shortBelow{5};
    /// So many are a help to choose; more would be a list again.
    static constexpr int mostForToday = 3;
    static constexpr int mostRecent = 3;

    PracticeViewModel(ContentLoader &content, Journal &journal, const ProfileViewModel &profile,
                      Clock clock, QObject *parent = nullptr);

    QStringList areas() const;
    PracticeModel *practices() { return &m_practices; }
    ChecklistModel *checklist() { return &m_checklist; }
    bool isNarrowed() const;      ///< or searched
    bool isNothingUsable() const; ///< no routine at all, whatever the filter
    QString firstProblem() const; ///< with the content; empty when all is well
    bool isLoaded() const;
    int problemCount() const;
    bool hasDeskHelp() const;
    bool hasArticles() const;

    /// From here on the lists are kept up to date; looks at the clock again.
    Q_INVOKABLE void show();
    Q_INVOKABLE void showAll();
    /// The checklist about the place to work, with nothing ticked.
    Q_INVOKABLE void showDeskHelp();

signals:
    void filterChanged();
    void changed();

private:
    void takeContent();
    void refresh();
    PracticeFilter filter() const;
    std::vector<PracticeRow> searched() const;
    std::vector<PracticeRow> sections();

    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    Clock m_clock;
    bool m_isShown = false;
    bool m_isCatalogueOld = true;
    PracticeCatalogue m_catalogue;
    PracticeModel m_practices;
    ChecklistModel m_checklist;
    QString m_kind;
    QString m_position;
    int m_area = -1;
    bool m_isShortOnly = false;
    QString m_search;
};

} // namespace pacewell
