// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentlibrary.h"

#include "core/content/contentassembly.h"
#include "core/content/timing.h"

#include <QDir>

#include <algorithm>

namespace pacewell {

namespace {

template<typename Item>
const Item *found(const std::vector<Item> &items, QStringView id)
{
    const auto it = std::ranges::lower_bound(items, id, {},
                                             [](const Item &item) { return QStringView(item.id); });
    return it != items.end() && it->id == id ? &*it : nullptr;
}

PracticeKind kindOf(const Exercise &exercise)
{
    const bool isStill =
        exercise.type == ExerciseType::Stretch || exercise.type == ExerciseType::Rest;
    return isStill ? PracticeKind::Stretch : PracticeKind::Move;
}

} // namespace

ContentLibrary ContentLibrary::load(const ContentFolders &folders)
{
    ContentLibrary library;
    ContentAssembly(library, folders).run();
    return library;
}

QStringList ContentLibrary::languages(const QString &content)
{
    return QDir(content + QStringLiteral("/languages"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

const Exercise *ContentLibrary::exercise(QStringView id) const
{
    return found(m_exercises, id);
}

const BreathingPattern *ContentLibrary::breathing(QStringView id) const
{
    return found(m_breathing, id);
}

const Relaxation *ContentLibrary::relaxation(QStringView id) const
{
    return found(m_relaxations, id);
}

const Massage *ContentLibrary::massage(QStringView id) const
{
    return found(m_massages, id);
}

const Heat *ContentLibrary::heat(QStringView id) const
{
    return found(m_heats, id);
}

const Checklist *ContentLibrary::checklist(QStringView id) const
{
    return found(m_checklists, id);
}

const Screening *ContentLibrary::screening(QStringView id) const
{
    return found(m_screenings, id);
}

const Routine *ContentLibrary::routine(QStringView id) const
{
    return found(m_routines, id);
}

const Article *ContentLibrary::article(QStringView id) const
{
    return found(m_articles, id);
}

const Reflection *ContentLibrary::reflection(QStringView id) const
{
    return found(m_reflections, id);
}

const ActivityTemplate *ContentLibrary::activityTemplate(QStringView id) const
{
    return found(m_activityTemplates, id);
}

const GuidedItem *ContentLibrary::item(QStringView id) const
{
    if (const GuidedItem *known = exercise(id))
        return known;
    if (const GuidedItem *known = breathing(id))
        return known;
    if (const GuidedItem *known = relaxation(id))
        return known;
    if (const GuidedItem *known = massage(id))
        return known;
    return heat(id);
}

std::optional<Routine> ContentLibrary::practice(QStringView id) const
{
    if (const Routine *known = routine(id))
        return *known;
    const GuidedItem *alone = item(id);
    if (!alone)
        return std::nullopt;
    Routine practice;
    practice.id = alone->id;
    practice.name = alone->name;
    practice.summary = alone->summary;
    practice.steps = {{alone->id, {}, {}, {}, {}, false}};
    practice.evidence = alone->evidence;
    if (const Exercise *movement = exercise(id)) {
        practice.practice = kindOf(*movement);
        practice.length = std::chrono::ceil<std::chrono::minutes>(timing::length(practice, *this));
    } else if (const BreathingPattern *pattern = breathing(id)) {
        practice.practice = PracticeKind::Breathe;
        practice.length = pattern->length;
    } else if (const Relaxation *quiet = relaxation(id)) {
        practice.practice =
            quiet->form == RelaxationForm::WindDown ? PracticeKind::Sleep : PracticeKind::Relax;
        practice.length = quiet->length;
    } else if (const Massage *pressed = massage(id)) {
        practice.practice = PracticeKind::Massage;
        practice.length = pressed->length;
    } else if (const Heat *warmth = heat(id)) {
        practice.practice = PracticeKind::Heat;
        practice.length = warmth->length;
    }
    return practice;
}

} // namespace pacewell
