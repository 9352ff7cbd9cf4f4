// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentproblem.h"
#include "core/content/routine.h"

namespace pacewell {

/// Where content is read from.
struct ContentFolders
{
    QString content;  ///< holds exercises/, routines/ and languages/
    QString media;    ///< what pictures are named relative to
    QString language; ///< such as "de"; texts that are not translated stay English
    /// A file that remembers which bytes were found valid, so that the next reading is faster; it
    /// says nothing else. Empty: nothing is remembered, and everything is looked at.
    QString memory = {};
};

class ValidContent;

/// Everything guided that the program knows. It is a plain value: loaded once, never changed.
class ContentLibrary
{
public:
    /// Reads all files below the folders. Files with problems are left out and named in
    /// problems(); routines that need a left-out exercise are left out too.
    static ContentLibrary load(const ContentFolders &folders);

    /// The languages that the folder has translations for, such as "de".
    static QStringList languages(const QString &content);

    /// Sorted by id.
    const std::vector<Exercise> &exercises() const { return m_exercises; }
    const std::vector<Routine> &routines() const { return m_routines; }
    const ContentProblems &problems() const { return m_problems; }

    /// Null when there is none of this id.
    const Exercise *exercise(QStringView id) const;
    const Routine *routine(QStringView id) const;

    /// What can be practised under this id: the routine, or the exercise on its own.
    std::optional<Routine> practice(QStringView id) const;

private:
    void translateTo(const ContentFolders &folders, ValidContent &known);

    std::vector<Exercise> m_exercises;
    std::vector<Routine> m_routines;
    ContentProblems m_problems;
};

} // namespace pacewell
