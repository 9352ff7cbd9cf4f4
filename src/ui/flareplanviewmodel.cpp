// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flareplanviewmodel.h"

#include "store/contactstore.h"
#include "ui/contentloader.h"
#include "ui/flarewords.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/practicecatalogue.h"
#include "ui/profileviewmodel.h"
#include "ui/words.h"

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 800ms;

/// What was chosen comes first, then the sets for hard days, then kind by kind what is shortest.
void sortForPlan(std::vector<const PracticeCatalogue::Entry *> &entries, const QStringList &chosen)
{
    std::ranges::stable_sort(entries, {}, [&chosen](const PracticeCatalogue::Entry *entry) {
        const Routine &practice = entry->practice;
        return std::tuple(!chosen.contains(practice.id), !practice.isGentle, practice.practice,
                          practice.length);
    });
}

} // namespace

FlarePlanViewModel::FlarePlanViewModel(Planner &planner, ContentLoader &content, Journal &journal,
                                       const ProfileViewModel &profile, QObject *parent)
    : QObject(parent), m_planner(planner), m_content(content), m_journal(journal),
      m_profile(profile)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FlarePlanViewModel::keep);
    connect(&content, &ContentLoader::loaded, this, [this] {
        if (m_isShown) // else the start would be slower for a page that nobody has opened
            findChoices();
    });
    for (LinesModel *lines : {&m_earlySigns, &m_soothingWords, &m_canWait})
        connect(lines, &LinesModel::written, this, &FlarePlanViewModel::noteChange);
}

FlarePlanViewModel::~FlarePlanViewModel()
{
    keep();
}

void FlarePlanViewModel::show()
{
    m_isShown = true;
    keep();
    m_plan = m_planner.flarePlan();
    QStringList words;
    m_soothing.chosen.clear();
    for (const SoothingThing &thing : m_plan.soothing) {
        if (thing.practice.isEmpty())
            words.append(thing.words);
        else
            m_soothing.chosen.append(thing.practice);
    }
    m_smallest.chosen = m_plan.smallestPractices;
    findChoices();
    findPeople();
    m_soothingWords.setLines(words);
    m_earlySigns.setLines(m_plan.earlySigns);
    m_canWait.setLines(m_plan.canWait);
    emit changed();
}

void FlarePlanViewModel::findChoices()
{
    const auto library = m_content.library();
    if (!library)
        return;
    const PracticeCatalogue catalogue(library, m_profile.profile(), m_profile.wantsBreathHolds());
    const auto find = [&](Choices &choices, bool (*isOffered)(const Routine &)) {
        std::vector<const PracticeCatalogue::Entry *> found;
        for (const auto &entry : catalogue.entries()) {
            const bool suits = !entry.isMovement && entry.reason.isEmpty();
            if (choices.chosen.contains(entry.practice.id) || (suits && isOffered(entry.practice)))
                found.push_back(&entry);
        }
        sortForPlan(found, choices.chosen);
        choices.ids.clear();
        choices.names.clear();
        for (const auto *entry : found) {
            choices.ids.append(entry->practice.id);
            choices.names.append(entry->practice.name + QStringLiteral(" · ") +
                                 words::routineBrief(entry->practice, *library));
        }
    };
    find(m_soothing, isSoothing);
    find(m_smallest, isSmall);
    fitSoothingWords();
    emit choicesChanged();
    emit changed();
}

void FlarePlanViewModel::findPeople()
{
    m_people.clear();
    m_peopleNames.clear();
    if (const Database *database = m_journal.database()) {
        const auto contacts = ContactStore(*database).all();
        if (!contacts)
            return m_journal.report(contacts.error());
        for (const Contact &contact : contacts.value()) {
            m_people.push_back(contact.id);
            m_peopleNames.append(contact.name + QStringLiteral(" · ") +
                                 words::contactRole(contact.role));
        }
    }
    emit choicesChanged();
}

QList<bool> FlarePlanViewModel::Choices::ticked() const
{
    QList<bool> ticked;
    for (const QString &id : ids)
        ticked.append(chosen.contains(id));
    return ticked;
}

QStringList FlarePlanViewModel::Choices::chosenThere() const
{
    QStringList there;
    std::ranges::copy_if(chosen, std::back_inserter(there),
                         [this](const QString &id) { return ids.contains(id); });
    return there;
}

bool FlarePlanViewModel::Choices::tick(int choice, bool isTicked)
{
    if (choice < 0 || choice >= ids.size() || chosen.contains(ids[choice]) == isTicked)
        return false;
    if (isTicked)
        chosen.append(ids[choice]);
    else
        chosen.removeAll(ids[choice]);
    return true;
}

bool FlarePlanViewModel::hasRoomToSoothe() const
{
    QStringList words = m_soothingWords.lines();
    words.removeAll(QString());
    return m_soothing.chosenThere().size() + words.size() < qsizetype(FlarePlan::mostSoothing);
}

void FlarePlanViewModel::fitSoothingWords()
{
    m_soothingWords.setMost(int(FlarePlan::mostSoothing) - int(m_soothing.chosenThere().size()));
}

void FlarePlanViewModel::tickSoothing(int choice, bool isTicked)
{
    if ((isTicked && !hasRoomToSoothe()) || !m_soothing.tick(choice, isTicked))
        return;
    fitSoothingWords();
    noteChange();
}

void FlarePlanViewModel::tickSmallest(int choice, bool isTicked)
{
    if (m_smallest.tick(choice, isTicked))
        noteChange();
}

QList<bool> FlarePlanViewModel::peopleTicked() const
{
    QList<bool> ticked;
    for (const qint64 person : m_people)
        ticked.append(std::ranges::find(m_plan.helpers, person) != m_plan.helpers.end());
    return ticked;
}

void FlarePlanViewModel::tickPerson(int person, bool isTicked)
{
    if (person < 0 || person >= int(m_people.size()))
        return;
    std::erase(m_plan.helpers, m_people[size_t(person)]);
    if (isTicked)
        m_plan.helpers.push_back(m_people[size_t(person)]);
    noteChange();
}

void FlarePlanViewModel::write(QString &place, const QString &text)
{
    if (text == place)
        return;
    place = text;
    noteChange();
}

void FlarePlanViewModel::noteChange()
{
    m_soon.start(typingPause);
    emit changed();
}

/// Practices that are gone with their pack come last: they take nobody's room.
FlarePlan FlarePlanViewModel::written() const
{
    FlarePlan plan = m_plan;
    plan.earlySigns = m_earlySigns.lines();
    plan.canWait = m_canWait.lines();
    plan.smallestPractices = m_smallest.chosen;
    plan.soothing.clear();
    const QStringList there = m_soothing.chosenThere();
    for (const QString &id : there)
        plan.soothing.push_back({id, {}});
    for (const QString &line : m_soothingWords.lines())
        plan.soothing.push_back({{}, line});
    for (const QString &id : m_soothing.chosen) {
        if (!there.contains(id))
            plan.soothing.push_back({id, {}});
    }
    return tidied(plan);
}

void FlarePlanViewModel::keep()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    m_planner.keep(written());
}

void FlarePlanViewModel::forget()
{
    m_soon.stop();
    m_planner.forgetFlarePlan();
    show();
}

bool FlarePlanViewModel::isAnythingWritten() const
{
    return !written().isEmpty();
}

} // namespace pacewell
