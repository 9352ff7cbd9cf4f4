// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preferencestore.h"

#include "core/content/contentnames.h"

#include <algorithm>

namespace pacewell {
namespace {

using std::chrono::minutes;

const QString areasName = QStringLiteral("preferredAreas");
const QString positionsName = QStringLiteral("preferredPositions");
const QString longestName = QStringLiteral("preferredLongestMinutes");
const QString timesName = QStringLiteral("preferredTimes");

template<typename Value>
std::vector<Value> valuesIn(const QString &words, std::optional<Value> (*named)(QStringView))
{
    std::vector<Value> values;
    for (const QString &word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto value = named(word);
        if (value && std::ranges::find(values, *value) == values.end())
            values.push_back(*value);
    }
    return values;
}

template<typename Value>
QString wordsFor(const std::vector<Value> &values)
{
    QStringList words;
    for (const Value each : values)
        words.append(nameOf(each));
    return words.join(QLatin1Char(','));
}

std::optional<minutes> lengthIn(const QString &words)
{
    bool isNumber = false;
    const minutes length(words.toInt(&isNumber));
    if (!isNumber || length < Preferences::lengths.front() || length > Preferences::lengths.back())
        return std::nullopt;
    return length;
}

} // namespace

KeptPreferences KeptPreferences::from(const QHash<QString, QString> &settings)
{
    return {{valuesIn(settings.value(areasName), areaNamed),
             valuesIn(settings.value(positionsName), exercisePositionNamed),
             lengthIn(settings.value(longestName)),
             valuesIn(settings.value(timesName), timeOfDayNamed)}};
}

QHash<QString, QString> KeptPreferences::settings() const
{
    const auto &longest = preferences.longest;
    return {{areasName, wordsFor(preferences.areas)},
            {positionsName, wordsFor(preferences.positions)},
            {longestName, longest ? QString::number(longest->count()) : QString()},
            {timesName, wordsFor(preferences.times)}};
}

} // namespace pacewell
