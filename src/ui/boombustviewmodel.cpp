// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boombustviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

BoomBustViewModel::BoomBustViewModel(Pacing &pacing, QObject *parent)
    : QObject(parent), m_pacing(pacing)
{
    connect(&pacing, &Pacing::changed, this, &BoomBustViewModel::refresh);
    refresh();
}

void BoomBustViewModel::refresh()
{
    const QDate yesterday = m_pacing.today().addDays(-1);
    m_days = dayLoads(m_pacing.entries(), m_pacing.checkIns(),
                      yesterday.addDays(1 - pacing::judgedDays - pacing::warmUpDays), yesterday);
    m_view = boomBustIn(m_days);
    emit changed();
}

QString BoomBustViewModel::sentence() const
{
    if (m_view.missingDays == 1)
        return tr("One more day with minutes and pain written down, then it can be told.");
    if (m_view.missingDays > 1)
        return tr("%1 more days with minutes and pain written down, then it can be told.")
            .arg(m_view.missingDays);
    if (m_view.cycles.empty())
        return tr("In the last four weeks no big day was followed by a hard one.");
    if (m_view.isPattern)
        return tr("In the last four weeks %1 big days were followed by hard ones. Stopping a "
                  "little "
                  "earlier on good days may even that out.")
            .arg(m_view.cycles.size());
    return m_view.cycles.size() == 1
               ? tr("In the last four weeks one big day was followed by a hard one. Once is no "
                    "pattern.")
               : tr("In the last four weeks %1 big days were followed by hard ones, far apart. "
                    "That "
                    "is no pattern.")
                     .arg(m_view.cycles.size());
}

QStringList BoomBustViewModel::cycles() const
{
    QStringList lines;
    for (const BoomBust &cycle : m_view.cycles)
        lines.append(tr("A lot on %1, then little and more pain on %2")
                         .arg(words::shortDate(cycle.boom), words::shortDate(cycle.bust)));
    return lines;
}

QString BoomBustViewModel::unevenness() const
{
    if (!m_view.unevenness)
        return {};
    const int percent = qRound(*m_view.unevenness * 100);
    const QString text =
        m_view.unevennessBefore
            ? tr("From one day to the next your load changes by about %1 %. In the two weeks "
                 "before "
                 "it was %2 %.")
                  .arg(percent)
                  .arg(qRound(*m_view.unevennessBefore * 100))
            : tr("From one day to the next your load changes by about %1 %.").arg(percent);
    return words::unbroken(text);
}

QList<LoadBar> BoomBustViewModel::days() const
{
    QList<LoadBar> bars;
    if (m_view.missingDays > 0)
        return bars;
    double most = 1;
    for (const DayLoad &day : m_days)
        most = std::max(most, day.load.value_or(0));
    const auto last = m_days.end();
    for (auto day = last - std::min<qsizetype>(pacing::judgedDays, std::ssize(m_days)); day != last;
         ++day) {
        LoadBar bar;
        if (day->load)
            bar.load = *day->load / most;
        if (day->pain)
            bar.pain = qreal(*day->pain) / PacingCheckIn::mostPain;
        for (const BoomBust &cycle : m_view.cycles) {
            bar.boom = bar.boom || cycle.boom == day->day;
            bar.bust = bar.bust || cycle.bust == day->day;
        }
        bar.words = words::dayLoad(*day);
        bars.append(bar);
    }
    return bars;
}

} // namespace pacewell
