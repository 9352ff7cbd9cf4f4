// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointment.h"

namespace pacewell::words {

// For a paper that a person shows to a clinician: it names neither of them.

/// "28 November 2026"
QString reportDay(QDate date);

/// "Sat 7 Nov"
QString reportShortDay(QDate date);

/// "6 September 2026 to 28 November 2026, 84 days"
QString reportPeriod(QDate first, QDate last);

/// "82 %"; "100 %" and "0 %" only of all and of nothing.
QString percent(double share);

/// What a rating asks, as the title of its chart.
QString ratingTitle(DiaryMeasure measure);

/// "Mean of 70 days, mostly 3 to 6, from 1 to 8."; or how many days are missing before a mean.
QString ratingSpread(const TrendOverview &overview);

/// "Noticeably lower: 5.9 in the week from 6 June, 4.1 in the last two weeks."; or what is missing
/// before it can be said.
QString ratingChange(const TrendChange &change);

/// How the plan was kept, or how much is missing before it can be told.
QString planKept(const DonePart &done);

/// "96 sessions on 61 of 84 days, 412 min in all."
QString practised(const DonePart &done, int days);

/// "From 3 October 2026 to 9 October 2026, 7 days"
QString flare(const Flare &flare, QDate today);

/// "2 flare-ups, 13 days of the 84 in all."
QString flares(const AppointmentReport &report);

/// How big days and hard ones after them went lately, or how much is missing before it is known.
QString boomBust(const BoomBustView &view);

/// "A lot on 7 November 2026, then little and more pain on 9 November 2026"
QString boomBustCycle(const BoomBust &cycle);

/// "Walking the dog: 24 min a day (20 min at first)"; empty where it has no quota now.
QString pacedQuota(const PacedPart &part);

/// What there is to say where no link is told.
QString noLinks(const std::vector<TriggerLink> &links);

/// "Poor sleep, the day before: pain +1.4 points"; of one that is told.
QString linkLine(const TriggerLink &link);

/// Its range, its days and its caution.
QString linkDetails(const TriggerLink &link);

/// Above every list of links; the second where any is told.
QString linksTitle();
QString linkMeaning();

/// What stands beside every list of links.
QString linkCaution();

/// Of a trial: "−1.2, likely −2 to −0.4"; empty where nothing was compared.
QString trialDifference(const ExperimentResult &result);

/// Whose record it is, what it is and what it is not; at the foot of each page.
QString reportFoot(QDate madeOn);

/// How its numbers come about.
QString reportMethod(DiaryEntry::Span rhythm);

} // namespace pacewell::words
