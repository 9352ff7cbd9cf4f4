// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressviewmodel.h"

#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/profileviewmodel.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

ProgressViewModel::ProgressViewModel(ContentLoader &content, Journal &journal,
                                     const Planner &planner, const ProfileViewModel &profile,
                                     Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_planner(planner),
      m_profile(profile), m_clock(std::move(clock))
{
}

void ProgressViewModel::refresh()
{
    connect(&m_journal, &Journal::changed, this, &ProgressViewModel::refresh, Qt::UniqueConnection);
    const QDate today = m_clock().date();
    const QDate first = today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
    const auto sessions = m_journal.sessions(first, today);
    const Adherence adherence = summarise(sessions, first, first.addDays(7 * weeks - 1));
    m_days.setDays(adherence.days, today);
    m_todayIndex = int(first.daysTo(today));
    m_keptText = adherence.kept ? tr("%1 %").arg(qRound(*adherence.kept * 100)) : QString();
    m_sentence = sentenceFor(adherence);
    tellOfPlan(today);
    listRecent(sessions);
    emit changed();
}

QString ProgressViewModel::problem() const
{
    return m_journal.problem();
}

QString ProgressViewModel::sentenceFor(const Adherence &adherence) const
{
    const auto first =
        std::ranges::find_if(adherence.days, [](const DayMark &mark) { return mark.sessions > 0; });
    if (first == adherence.days.end())
        return tr("Nothing here yet. Your first session makes the first mark.");
    const auto days = m_todayIndex + 1 - (first - adherence.days.begin());
    const QString count =
        days == 1 ? tr("Your first mark is from today.")
                  : tr("Practice on %1 of %2 days.").arg(adherence.daysWithPractice).arg(days);
    return count + u' ' +
           tr("Gentler and easier versions count in full, rest days are part of it, and more than "
              "planned does not count extra.");
}

void ProgressViewModel::tellOfPlan(QDate today)
{
    m_planText.clear();
    m_planSentence.clear();
    if (m_planner.programme().entries.empty() && m_planner.flareRecord().empty())
        return;
    const Circumstances circumstances = m_profile.circumstances(m_clock());
    PlanRecord record;
    record.programme = m_planner.programme();
    record.choices = m_planner.choices();
    record.flares = m_planner.flareRecord();
    record.sessions = m_journal.lately(m_clock().date());
    record.isEnvelope = circumstances.safety.exertion == Exertion::Envelope;
    if (const ContentLibrary *library = m_content.library().get()) {
        for (const Routine &routine : library->routines()) {
            if (routine.isGentle)
                record.gentlePractices.insert(routine.id);
        }
    }
    for (const QString &id : m_planner.flarePlan().smallestPractices)
        record.gentlePractices.insert(id);
    const PlanHeadline headline =
        headlineOf(planKept(record, today.addDays(1 - PlanHeadline::days), today, today));
    m_planSentence = sentenceFor(headline);
    if (headline.kept)
        m_planText = tr("%1 %").arg(qRound(*headline.kept * 100));
}

QString ProgressViewModel::sentenceFor(const PlanHeadline &headline) const
{
    if (!headline.kept)
        return headline.missing == 1
                   ? tr("One more planned practice or rest day, then a number makes sense.")
                   : tr("%1 more planned practices or rest days, then a number makes sense.")
                         .arg(headline.missing);
    switch (headline.word) {
    case PlanWord::Steady:
        return tr("The last four weeks were steady.");
    case PlanWord::Partly:
        return tr("In the last four weeks you kept part of it. That counts.");
    case PlanWord::Hard:
        break;
    }
    return tr("These were hard weeks. A smaller plan may suit you better.");
}

void ProgressViewModel::listRecent(const std::vector<SessionOutcome> &sessions)
{
    std::vector<PracticeRow> rows;
    for (auto it = sessions.rbegin(); it != sessions.rend() && int(rows.size()) < recentCount;
         ++it) {
        if (it->done.count() == 0)
            continue;
        const QString detail = tr("%1 of %2 min practised")
                                   .arg(words::clockTime(it->done), words::clockTime(it->planned));
        rows.push_back(
            {it->id, it->routineName, detail, {}, words::shortDate(it->day), it->isCompleted});
    }
    m_recent.setRows(std::move(rows));
}

} // namespace pacewell
