// SPDX-License-Identifier: GPL-3.0-or-later
// What of a day is no number: where it hurt, what was out of the ordinary, what helped, a note.
#include "ui/diaryviewmodel.h"

#include "core/diary/painspot.h"
#include "core/diary/triggers.h"
#include "report/diarywords.h"
#include "ui/diary.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

/// Not turned round: another window may have changed it meanwhile.
void tick(QStringList &ids, const QString &id, bool isTicked)
{
    ids.removeAll(id);
    if (isTicked)
        ids.append(id);
    ids.sort();
}

void restoreAreas(DiaryEntry &entry, const DiaryEntry &before)
{
    entry.areas = before.areas;
}

void restoreTriggers(DiaryEntry &entry, const DiaryEntry &before)
{
    entry.triggers = before.triggers;
}

} // namespace

QStringList DiaryViewModel::areaNames() const
{
    QStringList names;
    for (const PainSpot &spot : painSpots)
        names.append(words::painArea(spot.area, spot.side));
    return names;
}

QStringList DiaryViewModel::strengthNames() const
{
    QStringList names{tr("no pain")};
    for (int strength = 1; strength <= AreaPain::strongest; ++strength)
        names.append(words::painStrength(strength));
    return names;
}

QList<int> DiaryViewModel::areaStrengths() const
{
    QList<int> strengths;
    for (const PainSpot &spot : painSpots) {
        int strength = 0;
        for (const AreaPain &each : m_entry.areas.value_or(std::vector<AreaPain>())) {
            if (each.area == spot.area && each.side == spot.side)
                strength = each.strength;
        }
        strengths.append(strength);
    }
    return strengths;
}

QString DiaryViewModel::areasText() const
{
    return isNowhere()     ? tr("nowhere")
           : m_entry.areas ? words::painAreas(*m_entry.areas)
                           : QString();
}

bool DiaryViewModel::isNowhere() const
{
    return m_entry.areas && m_entry.areas->empty();
}

void DiaryViewModel::pressArea(int spot)
{
    if (spot >= 0 && spot < int(painSpots.size()))
        setArea(spot, (areaStrengths().at(spot) + 1) % (AreaPain::strongest + 1));
}

void DiaryViewModel::setArea(int spot, int strength)
{
    if (spot < 0 || spot >= int(painSpots.size()))
        return;
    const PainSpot place = painSpots[size_t(spot)];
    change(
        QStringLiteral("area %1").arg(spot),
        [=](DiaryEntry &entry) {
            std::vector<AreaPain> areas = entry.areas.value_or(std::vector<AreaPain>());
            std::erase_if(areas, [&](const AreaPain &each) {
                return each.area == place.area && each.side == place.side;
            });
            if (strength > 0)
                areas.push_back({place.area, place.side, std::min(strength, AreaPain::strongest)});
            std::ranges::sort(areas, isBefore);
            // What was ticked by mistake and taken away again says nothing.
            entry.areas = areas.empty() ? std::nullopt : std::optional(std::move(areas));
        },
        restoreAreas);
}

void DiaryViewModel::sayNowhere(bool isSo)
{
    change(
        QStringLiteral("nowhere"),
        [isSo](DiaryEntry &entry) {
            entry.areas = isSo ? std::optional(std::vector<AreaPain>()) : std::nullopt;
        },
        restoreAreas);
}

QStringList DiaryViewModel::triggerIds() const
{
    QStringList ids = shippedTriggers();
    for (const OwnTrigger &own : m_diary.ownTriggers()) {
        const bool isTicked = m_entry.triggers && m_entry.triggers->contains(own.id);
        if (!own.isPutAway || isTicked)
            ids.append(own.id);
    }
    return ids;
}

QStringList DiaryViewModel::triggerNames() const
{
    QStringList names;
    for (const QString &id : triggerIds())
        names.append(words::trigger(id, m_diary.ownTriggers()));
    return names;
}

QStringList DiaryViewModel::triggerMeanings() const
{
    QStringList meanings;
    for (const QString &id : triggerIds())
        meanings.append(words::triggerMeaning(id));
    return meanings;
}

QList<bool> DiaryViewModel::triggers() const
{
    QList<bool> ticked;
    for (const QString &id : triggerIds())
        ticked.append(m_entry.triggers && m_entry.triggers->contains(id));
    return ticked;
}

bool DiaryViewModel::isOrdinary() const
{
    return m_entry.triggers && m_entry.triggers->isEmpty();
}

void DiaryViewModel::toggleTrigger(int index)
{
    const QString id = triggerIds().value(index);
    if (id.isEmpty())
        return;
    const bool isTicked = !triggers().at(index);
    change(
        QStringLiteral("trigger ") + id,
        [=](DiaryEntry &entry) {
            QStringList ids = entry.triggers.value_or(QStringList());
            tick(ids, id, isTicked);
            entry.triggers = ids.isEmpty() ? std::nullopt : std::optional(std::move(ids));
        },
        restoreTriggers);
}

void DiaryViewModel::sayOrdinary(bool isSo)
{
    change(
        QStringLiteral("ordinary"),
        [isSo](DiaryEntry &entry) {
            entry.triggers = isSo ? std::optional(QStringList()) : std::nullopt;
        },
        restoreTriggers);
}

QStringList DiaryViewModel::ownTriggerNames() const
{
    QStringList names;
    for (const OwnTrigger &own : m_diary.ownTriggers()) {
        if (!own.isPutAway)
            names.append(own.name);
    }
    return names;
}

bool DiaryViewModel::hasRoomForTrigger() const
{
    return ownTriggerNames().size() < OwnTrigger::most;
}

void DiaryViewModel::addTrigger(const QString &name)
{
    const QString wanted = name.simplified().left(OwnTrigger::mostNameLength);
    if (wanted.isEmpty() || !hasRoomForTrigger())
        return;
    // What was put away comes back with its days.
    OwnTrigger own{QUuid::createUuid().toString(QUuid::WithoutBraces), wanted, false};
    for (const OwnTrigger &known : m_diary.ownTriggers()) {
        if (known.name.compare(wanted, Qt::CaseInsensitive) == 0)
            own.id = known.id;
    }
    m_diary.keep(own);
    if (const auto index = triggerIds().indexOf(own.id); !triggers().at(index))
        toggleTrigger(int(index));
}

void DiaryViewModel::putTriggerAway(int own)
{
    int place = 0;
    for (OwnTrigger each : m_diary.ownTriggers()) {
        if (each.isPutAway || place++ != own)
            continue;
        each.isPutAway = true;
        m_diary.keep(each);
        return;
    }
}

QStringList DiaryViewModel::helpNames() const
{
    QStringList names;
    for (const QString &id : shippedHelps())
        names.append(words::help(id));
    return names;
}

QList<bool> DiaryViewModel::helps() const
{
    QList<bool> ticked;
    for (const QString &id : shippedHelps())
        ticked.append(m_entry.helped.contains(id));
    return ticked;
}

QString DiaryViewModel::helpsText() const
{
    QStringList names;
    for (const QString &id : m_entry.helped)
        names.append(words::help(id));
    return names.join(QStringLiteral(" · "));
}

void DiaryViewModel::toggleHelp(int index)
{
    const QString id = shippedHelps().value(index);
    if (id.isEmpty())
        return;
    const bool isTicked = !m_entry.helped.contains(id);
    change(
        QStringLiteral("help ") + id, [=](DiaryEntry &entry) { tick(entry.helped, id, isTicked); },
        [](DiaryEntry &entry, const DiaryEntry &before) { entry.helped = before.helped; });
}

void DiaryViewModel::write(const QString &note)
{
    const QString kept = note.left(DiaryEntry::mostNoteLength);
    if (kept == m_entry.note)
        return;
    change(
        QStringLiteral("note"), [kept](DiaryEntry &entry) { entry.note = kept; },
        [](DiaryEntry &entry, const DiaryEntry &before) { entry.note = before.note; });
}

} // namespace pacewell
