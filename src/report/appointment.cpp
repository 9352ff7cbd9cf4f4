// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointment.h"

#include "core/insight/adherence.h"
#include "report/diarywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace pacewell {
namespace {

bool isIn(const AppointmentReport &report, QDate day)
{
    return report.first <= day && day <= report.last;
}

/// Blank lines are left out, and what comes after the last break goes on in its line, so that it
/// takes no more than a part of the page.
QString questionOf(const QString &text)
{
    static const QRegularExpression lineEnd(
        QStringLiteral("[\\r\\n\\f\\v\\x{85}\\x{2028}\\x{2029}]"));
    QStringList lines;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (lines.size() > AppointmentWish::mostQuestionBreaks)
            lines.last() += u' ' + trimmed;
        else
            lines.append(trimmed);
    }
    QString question = lines.join(u'\n').left(AppointmentWish::mostQuestionLength);
    if (!question.isEmpty() && question.back().isHighSurrogate())
        question.chop(1);
    return question;
}

RatingPart ratingIn(const AppointmentReport &report, const std::vector<DiaryEntry> &entries,
                    DiaryMeasure measure)
{
    RatingPart part;
    part.measure = measure;
    part.days = numbersOf(entries, measure, report.first, report.last);
    part.weeks = weeklyNumbersOf(entries, measure, report.first, report.last);
    const bool isWeekly = report.rhythm == DiaryEntry::Span::Week;
    part.change = isWeekly ? changeOf(part.weeks) : changeOf(part.days, report.first);
    part.overview = isWeekly ? overviewOf(part.weeks, measure, report.first, report.last)
                             : overviewOf(part.days, measure, report.first);
    return part;
}

QString practiceName(const QString &id, const AppointmentWish &wish,
                     const std::vector<SessionOutcome> &sessions)
{
    if (id.isEmpty() || wish.practices.contains(id))
        return wish.practices.value(id);
    const auto found =
        std::find_if(sessions.rbegin(), sessions.rend(),
                     [&id](const SessionOutcome &session) { return session.routineId == id; });
    return found != sessions.rend() ? found->routineName : id;
}

DonePart doneIn(const AppointmentReport &report, const Record &record, const PlanKept &kept,
                const AppointmentWish &wish)
{
    DonePart part;
    std::chrono::milliseconds done{0};
    const Adherence practised = summarise(record.plan.sessions, report.first, report.last);
    for (const DayMark &day : practised.days) {
        part.sessions += day.sessions;
        done += day.done;
    }
    part.minutes = minutesOf(done);
    part.days = practised.daysWithPractice;
    part.plan = headlineOf(kept);
    part.practices =
        practiceStrengths(planKept(record.plan, record.first, report.last, report.last));
    for (PracticeStrength &strength : part.practices)
        strength.practice = practiceName(strength.practice, wish, record.plan.sessions);
    return part;
}

std::vector<HelpPart> helpsIn(const AppointmentReport &report,
                              const std::vector<DiaryEntry> &entries)
{
    QHash<QString, int> times;
    for (const DiaryEntry &entry : entries) {
        if (!isIn(report, entry.day) || entry.span != report.rhythm)
            continue;
        for (const QString &help : entry.helped)
            ++times[help];
    }
    std::vector<HelpPart> helps;
    for (const QString &id : shippedHelps()) {
        if (times.contains(id))
            helps.push_back({words::help(id), times.value(id)});
    }
    std::ranges::stable_sort(helps, std::ranges::greater(), &HelpPart::times);
    return helps;
}

std::vector<TrialPart> trialsIn(const AppointmentReport &report, const Record &record)
{
    std::vector<TrialPart> parts;
    for (const OwnExperiment &trial : record.experiments) {
        const QDate end = trial.endedOn.value_or(trial.last());
        if (trial.first > report.last || end < report.first)
            continue;
        parts.push_back(
            {trial, resultOf(trial.design,
                             recordOf(trial, record.entries, record.plan.sessions, report.last))});
    }
    return parts;
}

std::vector<NotePart> notesIn(const AppointmentReport &report,
                              const std::vector<DiaryEntry> &entries)
{
    std::vector<NotePart> notes;
    for (const DiaryEntry &entry : entries) {
        if (isIn(report, entry.day) && !entry.note.trimmed().isEmpty())
            notes.push_back({entry.day, entry.span, entry.note.trimmed()});
    }
    return notes;
}

} // namespace

QHash<QString, QString> practiceNames(const Programme &programme, const ContentLibrary &library)
{
    QHash<QString, QString> names;
    for (const ProgrammeEntry &entry : programme.entries) {
        if (const auto practice = library.practice(entry.practice))
            names.insert(entry.practice, practice->name);
    }
    return names;
}

std::optional<AppointmentReport> appointmentReport(const Record &record,
                                                   const AppointmentWish &wish, QDate today,
                                                   const WorkProgress &goOn)
{
    AppointmentReport report;
    const int days = std::clamp(wish.days, AppointmentWish::leastDays, AppointmentWish::mostDays);
    report.first = today.addDays(1 - days);
    report.last = today;
    report.question = questionOf(wish.question);
    report.rhythm = rhythmOf(record.entries, report.first, report.last);
    report.pain = ratingIn(report, record.entries, DiaryMeasure::Pain);
    report.hindrance = ratingIn(report, record.entries, DiaryMeasure::Hindrance);
    report.areas = areaSharesOf(record.entries, report.rhythm, report.first, report.last);
    report.flares = flaresIn(record.plan.flares);
    std::erase_if(report.flares, [&report](const Flare &flare) {
        return flare.first > report.last || (flare.last && *flare.last < report.first);
    });
    const PlanKept kept = planKept(record.plan, report.first, report.last, today);
    report.done = doneIn(report, record, kept, wish);
    report.weeks = weekPartsIn(record, kept, report.first, report.last);
    report.paced = pacedPartsIn(record, report.first, today);
    report.boomBust = boomBustPartIn(record, report.first, today);
    report.helps = helpsIn(report, record.entries);
    report.trials = trialsIn(report, record);
    if (wish.withNotes)
        report.notes = notesIn(report, record.entries);
    auto links = triggerLinksIn(record, DiaryMeasure::Pain, today, goOn);
    if (!links)
        return std::nullopt;
    report.links = std::move(*links);
    return report;
}

} // namespace pacewell
