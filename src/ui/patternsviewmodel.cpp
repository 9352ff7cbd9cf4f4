// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patternsviewmodel.h"

#include "core/insight/record.h"
#include "report/associationwords.h"
#include "report/trendwords.h"
#include "report/triggerlinks.h"
#include "ui/records.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace pacewell {
namespace {

constexpr int percent = 100;

PatternRow rowOf(const TriggerLink &found, DiaryMeasure outcome)
{
    const words::LinkNames names{found.trigger, words::measureInASentence(outcome), found.scale};
    const words::LinkRow row = words::associationRow(found.link, names);
    QStringList detail{row.range, row.caution};
    detail.removeAll(QString());
    return {row.title,
            row.value,
            detail.join(QStringLiteral(" · ")),
            words::association(found.link, names),
            found.isTold(),
            found.link.missing.atLeast};
}

void workOut(QPromise<QList<PatternRow>> &promise, std::shared_ptr<const Record> record,
             DiaryMeasure outcome)
{
    promise.setProgressRange(0, percent);
    const auto links = triggerLinksIn(*record, outcome, record->last, [&promise](double share) {
        promise.setProgressValue(int(share * percent));
        return !promise.isCanceled();
    });
    if (!links)
        return;
    QList<PatternRow> rows;
    for (const TriggerLink &link : *links)
        rows.append(rowOf(link, outcome));
    promise.addResult(rows);
}

} // namespace

PatternsViewModel::PatternsViewModel(Records &records, QObject *parent)
    : QObject(parent), m_records(records)
{
    connect(&records, &Records::changed, this, [this] {
        m_isStale = true;
        if (m_isShown)
            begin();
    });
    connect(&m_work, &QFutureWatcher<QList<PatternRow>>::finished, this, &PatternsViewModel::take);
    connect(&m_work, &QFutureWatcher<QList<PatternRow>>::progressValueChanged, this,
            &PatternsViewModel::progressChanged);
}

PatternsViewModel::~PatternsViewModel()
{
    m_work.cancel();
    m_work.waitForFinished();
}

void PatternsViewModel::setShown(bool isShown)
{
    if (std::exchange(m_isShown, isShown) != isShown)
        emit shownChanged();
    if (m_isShown && m_isStale)
        begin();
}

QStringList PatternsViewModel::outcomes() const
{
    QStringList names;
    for (int measure = 0; measure < diaryMeasureCount; ++measure)
        names.append(words::measure(DiaryMeasure(measure)));
    return names;
}

void PatternsViewModel::setOutcome(int outcome)
{
    m_outcome = std::clamp(outcome, 0, diaryMeasureCount - 1);
    m_rows.clear();
    begin();
}

void PatternsViewModel::begin()
{
    m_isStale = false;
    m_work.cancel();
    if (auto record = m_records.record())
        m_work.setFuture(QtConcurrent::run(workOut, std::move(record), DiaryMeasure(m_outcome)));
    emit changed();
}

void PatternsViewModel::take()
{
    if (!m_work.isCanceled() && m_work.future().resultCount() > 0)
        m_rows = m_work.result();
    emit changed();
}

qreal PatternsViewModel::progress() const
{
    return qreal(m_work.progressValue()) / percent;
}

int PatternsViewModel::toldCount() const
{
    return int(std::ranges::count_if(m_rows, &PatternRow::told));
}

QString PatternsViewModel::summary() const
{
    if (isBusy())
        return {};
    if (m_rows.isEmpty())
        return tr("Nothing to look at yet. Say in the evening what was out of the ordinary, or "
                  "that nothing was.");
    if (toldCount() > 0)
        return {};
    const int missing = std::ranges::min_element(m_rows, {}, &PatternRow::missingDays)->missingDays;
    return missing == 0   ? tr("So far nothing goes clearly with it.")
           : missing == 1 ? tr("Not enough days yet: one more at least.")
                          : tr("Not enough days yet: %1 more at least.").arg(missing);
}

QString PatternsViewModel::caution() const
{
    return words::associationCaution();
}

} // namespace pacewell
