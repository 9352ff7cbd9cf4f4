// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/activitytemplate.h"
#include "core/content/article.h"
#include "core/content/breathing.h"
#include "core/content/checklist.h"
#include "core/content/contentproblem.h"
#include "core/content/heat.h"
#include "core/content/massage.h"
#include "core/content/reflection.h"
#include "core/content/relaxation.h"
#include "core/content/routine.h"
#include "core/content/screening.h"

namespace pacewell {

/// Where content is read from.
struct ContentFolders
{
    QString content;  ///< holds a folder for each kind, such as exercises/, and languages/
    QString media;    ///< what pictures are named relative to
    QString language; ///< such as "de"; texts that are not translated stay English
    /// A file that remembers which bytes were found valid, so that the next reading is faster; it
    /// says nothing else. Empty: nothing is remembered, and everything is looked at.
    QString memory = {};
    /// A folder of packs, each a folder that looks like a content folder, with its own media/ in
    /// it. Empty or missing: there are none.
    QString packs = {};
    /// One more pack, wherever it lies; it comes last.
    QString pack = {};
};

/// Everything guided that the program knows. It is a plain value: loaded once, never changed. An id
/// names one item, whatever its kind.
class ContentLibrary
{
public:
    /// Reads all files below the folders: first the program's own, then each pack, by name. A
    /// pack's item takes the place of one with the same id, unless it has problems. Files with
    /// problems are left out and named in problems(); routines that need a left-out item are left
    /// out too.
    static ContentLibrary load(const ContentFolders &folders);

    /// The languages that the folder has translations for, such as "de".
    static QStringList languages(const QString &content);

    /// Sorted by id.
    const std::vector<Exercise> &exercises() const { return m_exercises; }
    const std::vector<BreathingPattern> &breathing() const { return m_breathing; }
    const std::vector<Relaxation> &relaxations() const { return m_relaxations; }
    const std::vector<Massage> &massages() const { return m_massages; }
    const std::vector<Heat> &heats() const { return m_heats; }
    const std::vector<Checklist> &checklists() const { return m_checklists; }
    const std::vector<Screening> &screenings() const { return m_screenings; }
    const std::vector<Routine> &routines() const { return m_routines; }
    const std::vector<Article> &articles() const { return m_articles; }
    const std::vector<Reflection> &reflections() const { return m_reflections; }
    const std::vector<ActivityTemplate> &activityTemplates() const { return m_activityTemplates; }
    const ContentProblems &problems() const { return m_problems; }

    /// Null when there is none of this id.
    const Exercise *exercise(QStringView id) const;
    const BreathingPattern *breathing(QStringView id) const;
    const Relaxation *relaxation(QStringView id) const;
    const Massage *massage(QStringView id) const;
    const Heat *heat(QStringView id) const;
    const Checklist *checklist(QStringView id) const;
    const Screening *screening(QStringView id) const;
    const Routine *routine(QStringView id) const;
    const Article *article(QStringView id) const;
    const Reflection *reflection(QStringView id) const;
    const ActivityTemplate *activityTemplate(QStringView id) const;
    /// The guided item of this id, of any kind but routine.
    const GuidedItem *item(QStringView id) const;

    /// What can be practised under this id: the routine, or the item on its own.
    std::optional<Routine> practice(QStringView id) const;

private:
    friend class ContentAssembly;

    std::vector<Exercise> m_exercises;
    std::vector<BreathingPattern> m_breathing;
    std::vector<Relaxation> m_relaxations;
    std::vector<Massage> m_massages;
    std::vector<Heat> m_heats;
    std::vector<Checklist> m_checklists;
    std::vector<Screening> m_screenings;
    std::vector<Routine> m_routines;
    std::vector<Article> m_articles;
    std::vector<Reflection> m_reflections;
    std::vector<ActivityTemplate> m_activityTemplates;
    ContentProblems m_problems;
};

} // namespace pacewell
