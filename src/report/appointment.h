// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/insight/areashare.h"
#include "core/insight/strength.h"
#include "report/appointmentpacing.h"
#include "report/appointmentweeks.h"
#include "report/triggerlinks.h"

#include <QHash>

namespace pacewell {

/// What a paper for an appointment is to hold.
struct AppointmentWish
{
    static constexpr int leastDays = 28;
    static constexpr int usualDays = 84;
    static constexpr int mostDays = 365;
    /// The setting under which the question for the next appointment is kept.
    static inline const QString questionSetting = QStringLiteral("report.question");
    static constexpr int mostQuestionLength = 500; ///< characters; what is beyond is left out
    static constexpr int mostQuestionBreaks = 8;   ///< of lines; blank ones are left out

    /// To be read for it, back from today: the longest period, and the longest trial that may
    /// reach into it.
    static constexpr int daysRead = mostDays + 12 * 14;

    int days = usualDays;              ///< up to today; taken into the range above
    QString question;                  ///< the person's own; may be empty
    bool withNotes = false;            ///< they are private
    QHash<QString, QString> practices; ///< names by id, where they are known
};

/// What the practices of a plan are called.
QHash<QString, QString> practiceNames(const Programme &programme, const ContentLibrary &library);

/// How a rating was in the period.
struct RatingPart
{
    DiaryMeasure measure = DiaryMeasure::Pain;
    DailyNumbers days;              ///< each of the period
    std::vector<DiaryNumber> weeks; ///< noted as a whole, oldest first
    TrendOverview overview;
    TrendChange change; ///< within the period

    bool operator==(const RatingPart &) const = default;
};

/// What was done, and how that kept to plan.
struct DonePart
{
    int sessions = 0; ///< in which something was practised
    int minutes = 0;  ///< at least 1 where anything was practised
    int days = 0;     ///< with practice
    PlanHeadline plan;
    std::vector<PracticeStrength> practices; ///< the practice by its name; planned rest last

    bool operator==(const DonePart &) const = default;
};

struct HelpPart
{
    QString name;
    int times = 0; ///< days on which it helped; in the weekly rhythm, weeks

    bool operator==(const HelpPart &) const = default;
};

struct TrialPart
{
    OwnExperiment trial;
    ExperimentResult result;

    bool operator==(const TrialPart &) const = default;
};

struct NotePart
{
    QDate day;
    DiaryEntry::Span span = DiaryEntry::Span::Day;
    QString text;

    bool operator==(const NotePart &) const = default;
};

/// All that stands on the paper for an appointment. Numbers of a person's own record: no score, no
/// diagnosis, no advice, and nothing of medicines.
struct AppointmentReport
{
    QDate first; ///< of the period
    QDate last;  ///< the day on which it was made
    QString question;

    DiaryEntry::Span rhythm = DiaryEntry::Span::Day; ///< in which more of the period was noted
    RatingPart pain;
    RatingPart hindrance;
    AreaShares areas;
    std::vector<Flare> flares; ///< that reach into the period
    DonePart done;
    std::vector<WeekPart> weeks;
    std::vector<PacedPart> paced;
    BoomBustPart boomBust;
    std::vector<TriggerLink> links;
    std::vector<HelpPart> helps;   ///< most often first
    std::vector<TrialPart> trials; ///< that reach into the period
    std::vector<NotePart> notes;   ///< where they were asked for

    int days() const { return int(first.daysTo(last)) + 1; }
    bool operator==(const AppointmentReport &) const = default;
};

/// \a record of AppointmentWish::daysRead days up to \a today. It takes up to a second where many
/// things are looked at: run it beside the window. Absent where \a goOn said no.
std::optional<AppointmentReport> appointmentReport(const Record &record,
                                                   const AppointmentWish &wish, QDate today,
                                                   const WorkProgress &goOn = {});

} // namespace pacewell
