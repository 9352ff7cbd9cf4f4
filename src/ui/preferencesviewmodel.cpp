// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesviewmodel.h"

#include "store/preferencestore.h"
#include "ui/journal.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int areaCount = int(Area::Feet) + 1;
constexpr int positionCount = int(Position::Floor) + 1;
constexpr int timeCount = int(TimeOfDay::Evening) + 1;

template<typename Choice>
QList<bool> ticked(const std::vector<Choice> &chosen, int count)
{
    QList<bool> ticked;
    for (int each = 0; each < count; ++each)
        ticked.append(std::ranges::find(chosen, Choice(each)) != chosen.end());
    return ticked;
}

template<typename Choice>
void tick(std::vector<Choice> &chosen, int which, bool isTicked, int count)
{
    if (which < 0 || which >= count)
        return;
    std::erase(chosen, Choice(which));
    if (isTicked)
        chosen.push_back(Choice(which));
}

} // namespace

PreferencesViewModel::PreferencesViewModel(Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    connect(&journal, &Journal::readAnew, this, [this] {
        read();
        emit changed();
    });
    read();
}

void PreferencesViewModel::read()
{
    m_preferences = KeptPreferences::from(m_journal.settings()).preferences;
    m_kept = KeptPreferences{m_preferences}.settings();
}

void PreferencesViewModel::keep()
{
    const auto settings = KeptPreferences{m_preferences}.settings();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        if (m_kept.value(setting.key()) == setting.value())
            continue;
        m_journal.write([name = setting.key(), value = setting.value()](const Database &database) {
            return SettingStore(database).set(name, value);
        });
    }
    m_kept = settings;
    emit changed();
}

void PreferencesViewModel::forget()
{
    m_preferences = {};
    keep();
}

QStringList PreferencesViewModel::areaNames() const
{
    QStringList names;
    for (int area = 0; area < areaCount; ++area)
        names.append(words::area(Area(area)));
    return names;
}

QList<bool> PreferencesViewModel::areas() const
{
    return ticked(m_preferences.areas, areaCount);
}

void PreferencesViewModel::tickArea(int area, bool hurts)
{
    tick(m_preferences.areas, area, hurts, areaCount);
    keep();
}

QStringList PreferencesViewModel::positionNames() const
{
    return {tr("On a chair"), tr("Standing"), tr("In bed"), tr("On the floor")};
}

QList<bool> PreferencesViewModel::positions() const
{
    return ticked(m_preferences.positions, positionCount);
}

void PreferencesViewModel::tickPosition(int position, bool suits)
{
    tick(m_preferences.positions, position, suits, positionCount);
    keep();
}

QStringList PreferencesViewModel::timeNames() const
{
    return {tr("In the morning"), tr("Around midday"), tr("In the evening")};
}

QList<bool> PreferencesViewModel::times() const
{
    return ticked(m_preferences.times, timeCount);
}

void PreferencesViewModel::tickTime(int time, bool suits)
{
    tick(m_preferences.times, time, suits, timeCount);
    keep();
}

QList<int> PreferencesViewModel::lengths() const
{
    QList<int> lengths;
    for (const std::chrono::minutes length : Preferences::lengths)
        lengths.append(int(length.count()));
    return lengths;
}

int PreferencesViewModel::longestMinutes() const
{
    return m_preferences.longest ? int(m_preferences.longest->count()) : 0;
}

void PreferencesViewModel::setLongestMinutes(int minutes)
{
    if (minutes > 0)
        m_preferences.longest =
            std::clamp(std::chrono::minutes(minutes), Preferences::lengths.front(),
                       Preferences::lengths.back());
    else
        m_preferences.longest.reset();
    keep();
}

} // namespace pacewell
