// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/trend.h"

#include <QString>

namespace pacewell::words {

/// "Pain", "In the way" for how much it hindered.
QString measure(DiaryMeasure measure);

/// The same in the middle of a sentence: "pain", "tiredness".
QString measureInASentence(DiaryMeasure measure);

/// "12 November"
QString dayOfYear(QDate date);

/// How the last two weeks are beside the first one, with where they lie; or what is missing before
/// it can be said. It says higher and lower, and leaves better and worse to the person.
QString trendChange(const TrendChange &change);

/// A chart for those who do not see it: "Pain in the last 28 days: noted on 24 days, mostly between
/// 3 and 6. The highest was 8, on 12 November. There was one flare-up." \a flares: as many as it
/// shows.
QString trendChart(DiaryMeasure shown, const TrendOverview &overview, int flares);

} // namespace pacewell::words
