// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records.h"

#include "store/recordreader.h"
#include "ui/contentloader.h"
#include "ui/diary.h"
#include "ui/journal.h"
#include "ui/pacing.h"
#include "ui/planner.h"

#include <utility>

namespace pacewell {

Records::Records(Journal &journal, ContentLoader &content, const Diary &diary,
                 const Planner &planner, const Pacing &pacing, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_content(content), m_clock(std::move(clock))
{
    connect(&journal, &Journal::changed, this, &Records::forget);
    connect(&journal, &Journal::screeningChanged, this, &Records::forget);
    connect(&content, &ContentLoader::loaded, this, &Records::forget);
    connect(&diary, &Diary::changed, this, &Records::forget);
    connect(&planner, &Planner::changed, this, &Records::forget);
    connect(&pacing, &Pacing::changed, this, &Records::forget);
}

void Records::forget()
{
    m_record.reset();
    if (!std::exchange(m_isToldSoon, true))
        QMetaObject::invokeMethod(this, &Records::tell, Qt::QueuedConnection);
}

void Records::tell()
{
    m_isToldSoon = false;
    emit changed();
}

std::shared_ptr<const Record> Records::record()
{
    const QDate today = m_clock().date();
    if (m_record && m_record->last == today)
        return m_record;
    m_record.reset();
    const Database *database = m_journal.database();
    if (!database)
        return nullptr;
    auto record =
        readRecord(*database, m_content.library().get(), today.addDays(1 - days), today, today);
    if (record)
        m_record = std::make_shared<const Record>(std::move(record).value());
    else if (m_journal.problem() != record.error())
        m_journal.report(record.error()); // once: it says that something has changed
    return m_record;
}

} // namespace pacewell
