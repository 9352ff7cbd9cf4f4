// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trendsviewmodel.h"

#include "core/diary/painspot.h"
#include "core/insight/areashare.h"
#include "core/insight/record.h"
#include "core/insight/trend.h"
#include "report/diarywords.h"
#include "report/pointswords.h"
#include "report/trendwords.h"
#include "ui/records.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

constexpr int periodDays[] = {28, 91, 365};
constexpr int mostAreas = 6; ///< told in words

/// Beside the measures of the diary: what was practised with the program.
constexpr int practiceMeasure = diaryMeasureCount;

/// The top of an axis of minutes: a round number at or above \a most.
double roundTop(double most)
{
    for (const double top : {10.0, 20.0, 40.0, 60.0, 120.0, 240.0, 480.0}) {
        if (most <= top)
            return top;
    }
    return 24 * 60;
}

DailyNumbers practiceMinutes(const Record &record, QDate first)
{
    const auto known = std::ranges::find_if(
        record.plan.sessions, [](const SessionOutcome &each) { return each.done.count() > 0; });
    DailyNumbers minutes(size_t(first.daysTo(record.last)) + 1);
    if (known == record.plan.sessions.end())
        return minutes;
    // Before the first session nobody knows; from then on a day without one is a day of none.
    for (QDate day = std::max(first, known->day); day <= record.last; day = day.addDays(1))
        minutes[size_t(first.daysTo(day))] = 0;
    for (const SessionOutcome &session : record.plan.sessions) {
        if (session.day >= first && session.day <= record.last)
            *minutes[size_t(first.daysTo(session.day))] +=
                std::chrono::duration<double, std::ratio<60>>(session.done).count();
    }
    return minutes;
}

} // namespace

TrendsViewModel::TrendsViewModel(Records &records, QObject *parent)
    : QObject(parent), m_records(records)
{
    connect(&records, &Records::changed, this, [this] {
        m_isStale = true;
        if (m_isShown)
            refresh();
    });
}

void TrendsViewModel::setShown(bool isShown)
{
    if (std::exchange(m_isShown, isShown) != isShown)
        emit shownChanged();
    if (m_isShown && m_isStale)
        refresh();
}

QStringList TrendsViewModel::measures() const
{
    QStringList names;
    for (int measure = 0; measure < diaryMeasureCount; ++measure)
        names.append(words::measure(DiaryMeasure(measure)));
    names.append(tr("Minutes practised"));
    return names;
}

void TrendsViewModel::setMeasure(int measure)
{
    m_measure = std::clamp(measure, 0, practiceMeasure);
    refresh();
}

QStringList TrendsViewModel::periods() const
{
    return {tr("4 weeks"), tr("13 weeks"), tr("a year")};
}

void TrendsViewModel::setPeriod(int period)
{
    m_period = std::clamp(period, 0, int(std::size(periodDays)) - 1);
    refresh();
}

void TrendsViewModel::refresh()
{
    m_isStale = false;
    m_chart = {};
    m_sentence.clear();
    m_change.clear();
    m_rows.clear();
    if (const auto record = m_records.record()) {
        const QDate first = record->last.addDays(1 - periodDays[m_period]);
        if (m_measure == practiceMeasure)
            showPractice(*record, first);
        else
            showRatings(*record, first);
        showAreas(*record, first);
    }
    emit changed();
}

TrendChart TrendsViewModel::emptyChart(const Record &record, QDate first) const
{
    TrendChart chart;
    chart.dayCount = int(first.daysTo(record.last)) + 1;
    chart.firstLabel = words::shortDate(first);
    chart.lastLabel = words::shortDate(record.last);
    for (const Flare &flare : flaresIn(record.plan.flares)) {
        const QDate last = std::min(flare.last.value_or(record.last), record.last);
        if (last >= first)
            chart.bands.push_back({int(first.daysTo(std::max(first, flare.first))),
                                   int(first.daysTo(last)), tr("flare-up")});
    }
    return chart;
}

void TrendsViewModel::showRatings(const Record &record, QDate first)
{
    const auto measure = DiaryMeasure(m_measure);
    TrendChart chart = emptyChart(record, first);
    chart.days = numbersOf(record.entries, measure, first, record.last);
    const auto weeks = weeklyNumbersOf(record.entries, measure, first, record.last);
    for (const DiaryNumber &week : weeks) {
        chart.weeks.push_back({int(first.daysTo(week.day)), week.value});
        m_rows.prepend(
            {tr("week up to %1").arg(words::shortDate(week.day)), words::points(week.value)});
    }
    for (size_t day = 0; day < chart.days.size(); ++day) {
        if (const auto number = chart.days[day])
            m_rows.prepend({words::shortDate(first.addDays(int(day))), words::points(*number)});
    }
    // The line begins with what was before the days that are shown.
    const QDate before = first.addDays(1 - trend::medianDays);
    const DailyNumbers line =
        rollingMedian(numbersOf(record.entries, measure, before, record.last));
    chart.line.assign(line.begin() + (trend::medianDays - 1), line.end());

    const bool isWeekly = rhythmOf(record.entries, first, record.last) == DiaryEntry::Span::Week;
    const QDate beginning = record.entries.empty() ? first : record.entries.front().day;
    m_sentence = words::trendChart(measure,
                                   isWeekly ? overviewOf(weeks, measure, first, record.last)
                                            : overviewOf(chart.days, measure, first),
                                   int(chart.bands.size()));
    m_change = words::trendChange(
        isWeekly ? changeOf(weeklyNumbersOf(record.entries, measure, beginning, record.last))
                 : changeOf(numbersOf(record.entries, measure, beginning, record.last)));
    if (!m_rows.empty())
        m_chart.chart = std::make_shared<const TrendChart>(std::move(chart));
}

void TrendsViewModel::showPractice(const Record &record, QDate first)
{
    TrendChart chart = emptyChart(record, first);
    chart.days = practiceMinutes(record, first);
    chart.line = rollingMedian(chart.days);
    double most = 0;
    double sum = 0;
    int daysWith = 0;
    for (size_t day = 0; day < chart.days.size(); ++day) {
        const auto minutes = chart.days[day];
        if (!minutes)
            continue;
        m_rows.prepend(
            {words::shortDate(first.addDays(int(day))), tr("%1 min").arg(qRound(*minutes))});
        most = std::max(most, *minutes);
        sum += *minutes;
        daysWith += *minutes > 0 ? 1 : 0;
    }
    if (m_rows.empty()) {
        m_sentence = tr("Nothing was practised here yet.");
        return;
    }
    chart.most = roundTop(most);
    m_sentence = tr("In the last %1 days you practised on %2 of them, %3 min in all.")
                     .arg(chart.days.size())
                     .arg(daysWith)
                     .arg(qRound(sum));
    m_chart.chart = std::make_shared<const TrendChart>(std::move(chart));
}

void TrendsViewModel::showAreas(const Record &record, QDate first)
{
    const int days = periodDays[m_period];
    // The same for both, so that they can be held against each other.
    const DiaryEntry::Span rhythm = rhythmOf(record.entries, first, record.last);
    const auto tell = [&](QDate from, QList<qreal> &shares, QString &text) {
        AreaShares told = areaSharesOf(record.entries, rhythm, from, from.addDays(days - 1));
        shares.clear();
        for (const PainSpot &spot : painSpots)
            shares.append(told.shareOf(spot.area, spot.side));
        std::ranges::stable_sort(told.areas, std::greater<>(), &AreaShare::share);
        text = textOf(told);
    };
    tell(first, m_areas, m_areasText);
    tell(first.addDays(-days), m_areasBefore, m_areasBeforeText);
}

/// The places that hurt most often, in percent, or where little was told by their days.
QString TrendsViewModel::textOf(const AreaShares &told) const
{
    if (told.daysTold == 0)
        return {};
    QStringList names;
    for (const AreaShare &area : told.areas) {
        const QString name = words::painArea(area.area, area.side);
        names.append(told.hasShares()
                         ? tr("%1 %2 %").arg(name).arg(qRound(area.share * 100))
                         : tr("%1 %2 of %3").arg(name).arg(area.days).arg(told.daysTold));
    }
    return names.isEmpty() ? tr("nowhere") : names.mid(0, mostAreas).join(QStringLiteral(" · "));
}

} // namespace pacewell
