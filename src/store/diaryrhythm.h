// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace pacewell {

/// How often the journal asks. Kept among the settings.
enum class DiaryRhythm { Daily, Weekly, Resting };

inline const QString diaryRhythmSetting = QStringLiteral("diary.rhythm");

// In the order of the enumerators.
inline const QString diaryRhythmNames[] = {QStringLiteral("daily"), QStringLiteral("weekly"),
                                           QStringLiteral("resting")};

/// Daily where nothing was chosen.
inline DiaryRhythm diaryRhythm(const QHash<QString, QString> &settings)
{
    const auto found = std::ranges::find(diaryRhythmNames, settings.value(diaryRhythmSetting));
    return found != std::end(diaryRhythmNames) ? DiaryRhythm(found - std::begin(diaryRhythmNames))
                                               : DiaryRhythm::Daily;
}

} // namespace pacewell
