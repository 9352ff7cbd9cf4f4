// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chosenpracticeviewmodel.h"

#include "ui/words.h"

#include <algorithm>

// What can be chosen about the practice, as the page shows it.

namespace pacewell {
namespace {

QStringList names(const std::vector<Area> &areas)
{
    QStringList names;
    for (const Area area : areas)
        names.append(words::area(area));
    return names;
}

} // namespace

void ChosenPracticeViewModel::setGentler(bool isGentler)
{
    m_wishes.isGentler = isGentler;
    refresh();
}

ChosenPracticeViewModel::Sides ChosenPracticeViewModel::sides() const
{
    if (!m_wishes.onlySide)
        return BothSides;
    return m_wishes.onlySide == Side::Left ? LeftOnly : RightOnly;
}

void ChosenPracticeViewModel::setSides(Sides sides)
{
    m_wishes.onlySide.reset();
    if (sides != BothSides)
        m_wishes.onlySide = sides == LeftOnly ? Side::Left : Side::Right;
    refresh();
}

/// On a gentler day muscles are softened without being tensed, unless it is asked for.
bool ChosenPracticeViewModel::isReleaseOnly() const
{
    return m_choices.canBeReleaseOnly && m_wishes.isReleaseOnly.value_or(m_wishes.isGentler);
}

void ChosenPracticeViewModel::setReleaseOnly(bool isReleaseOnly)
{
    m_wishes.isReleaseOnly = isReleaseOnly;
    refresh();
}

QStringList ChosenPracticeViewModel::spareable() const
{
    return names(m_choices.spareable);
}

QList<bool> ChosenPracticeViewModel::spared() const
{
    QList<bool> spared;
    for (const Area area : m_choices.spareable)
        spared.append(std::ranges::find(m_wishes.spared, area) != m_wishes.spared.end());
    return spared;
}

void ChosenPracticeViewModel::spare(int place, bool isSpared)
{
    if (place < 0 || place >= int(m_choices.spareable.size()))
        return;
    const Area area = m_choices.spareable[size_t(place)];
    std::erase(m_wishes.spared, area);
    if (isSpared)
        m_wishes.spared.push_back(area);
    refresh();
}

QStringList ChosenPracticeViewModel::heatSites() const
{
    // Where no heat can begin, whatever the place, there is none to choose.
    return m_readiness.bar == Bar::HeatByLabel ? QStringList() : names(m_readiness.heatSites);
}

int ChosenPracticeViewModel::heatSite() const
{
    const auto &sites = m_readiness.heatSites;
    const auto chosen =
        std::ranges::find_if(sites, [this](Area area) { return area == m_wishes.heatSite; });
    return chosen == sites.end() ? -1 : int(chosen - sites.begin());
}

void ChosenPracticeViewModel::setHeatSite(int site)
{
    if (site < 0 || site >= int(m_readiness.heatSites.size()))
        return;
    m_wishes.heatSite = m_readiness.heatSites[size_t(site)];
    refresh();
}

QString ChosenPracticeViewModel::minutesTitle() const
{
    if (!m_choices.length)
        return {};
    return m_choices.length->isForHeat ? tr("Minutes of warmth") : tr("Minutes of breathing");
}

QString ChosenPracticeViewModel::minutesNote() const
{
    if (!m_choices.length || !m_choices.length->isShortForFirstDays)
        return {};
    return tr("On the first days, three minutes are plenty.");
}

int ChosenPracticeViewModel::minutes() const
{
    if (!m_choices.length)
        return 0;
    const LengthChoice &choice = *m_choices.length;
    const auto wanted = m_wishes.length.value_or(choice.usual);
    return int(std::clamp(wanted, choice.least, choice.most).count());
}

void ChosenPracticeViewModel::setMinutes(int minutes)
{
    m_wishes.length = std::chrono::minutes(minutes);
    refresh();
}

int ChosenPracticeViewModel::leastMinutes() const
{
    return m_choices.length ? int(m_choices.length->least.count()) : 0;
}

int ChosenPracticeViewModel::mostMinutes() const
{
    return m_choices.length ? int(m_choices.length->most.count()) : 0;
}

} // namespace pacewell
