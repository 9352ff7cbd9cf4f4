// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressviewmodel.h"

#include "core/insight/record.h"
#include "core/insight/strength.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/records.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

QString percentText(double share)
{
    return ProgressViewModel::tr("%1 %").arg(qRound(share * 100));
}

} // namespace

ProgressViewModel::ProgressViewModel(ContentLoader &content, Journal &journal, Records &records,
                                     Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_records(records),
      m_clock(std::move(clock))
{
    connect(&records, &Records::changed, this, [this] {
        if (m_isShown)
            refresh();
    });
}

void ProgressViewModel::setShown(bool isShown)
{
    if (std::exchange(m_isShown, isShown) == isShown)
        return;
    emit shownChanged();
    if (m_isShown)
        refresh(); // the day may have turned, too
}

void ProgressViewModel::refresh()
{
    const QDate today = m_clock().date();
    const QDate first = today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
    const auto sessions = m_journal.sessions(first, today);
    const Adherence adherence = summarise(sessions, first, first.addDays(7 * weeks - 1));
    m_days.setDays(adherence.days, today);
    m_todayIndex = int(first.daysTo(today));
    m_keptText = adherence.kept ? percentText(*adherence.kept) : QString();
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
    m_strengths.clear();
    const auto record = m_records.record();
    if (!record)
        return;
    const PlanRecord &plan = record->plan;
    if (!plan.programme.entries.empty() || !plan.flares.empty()) {
        const PlanHeadline headline =
            headlineOf(planKept(plan, today.addDays(1 - PlanHeadline::days), today, today));
        m_planSentence = sentenceFor(headline);
        if (headline.kept)
            m_planText = percentText(*headline.kept);
    }
    tellOfStrengths(*record, planKept(plan, record->first, today, today), today);
}

void ProgressViewModel::tellOfStrengths(const Record &record, const PlanKept &kept, QDate today)
{
    const auto add = [this](const QString &name, const PracticeStrength &strength) {
        if (strength.items > 0)
            m_strengths.append({name, strength.strength ? percentText(*strength.strength)
                                                        : tr("too early to say")});
    };
    if (const auto all = strengthOf(kept))
        m_strengths.append({tr("In all"), percentText(*all)});
    for (const PracticeStrength &strength : practiceStrengths(kept)) {
        const auto practice =
            m_content.library() ? m_content.library()->practice(strength.practice) : std::nullopt;
        add(practice                      ? practice->name
            : strength.practice.isEmpty() ? tr("Planned rest")
                                          : strength.practice,
            strength);
    }
    for (const PacedActivity &activity : record.activities) {
        if (!activity.activity.isPutAway)
            add(activity.activity.name,
                pacedStrength(pacedRecordOf(record, activity, record.first, today)));
    }
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
