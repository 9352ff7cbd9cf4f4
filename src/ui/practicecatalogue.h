// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goodfortoday.h"
#include "ui/practicemodel.h"

#include <memory>

namespace pacewell {

/// Everything that can be practised, with the words of its row and what speaks against it.
class PracticeCatalogue
{
public:
    struct Entry
    {
        Routine practice;
        QString detail;
        QString reason;             ///< why it does not suit the person; empty: it does
        bool isMovement = false;    ///< a single exercise
        mutable QString searchable; ///< what a search looks at; made when it is first needed

        PracticeRow row() const;
    };

    PracticeCatalogue() = default;
    /// Ways of breathing with holds are left out unless they are wanted.
    PracticeCatalogue(std::shared_ptr<const ContentLibrary> library, const Profile &profile,
                      bool areBreathHoldsWanted);

    const ContentLibrary *library() const { return m_library.get(); }
    /// By name: routines and everything that is a practice by itself, then single movements.
    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *entry(const QString &id) const;
    bool lets(const PracticeFilter &filter, const Entry &entry) const;

    /// Those that hold every word in their name, summary, parts of the body or muscles: first what
    /// is called so, and what does not suit last.
    std::vector<const Entry *> found(const QString &typed, const PracticeFilter &filter) const;

private:
    void add(const Routine &practice, const Profile &profile);
    const QString &searchable(const Entry &entry) const;

    std::shared_ptr<const ContentLibrary> m_library;
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_places;
};

} // namespace pacewell
