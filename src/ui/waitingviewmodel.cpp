// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waitingviewmodel.h"

#include "remind/remindwords.h"
#include "ui/contentloader.h"
#include "ui/reminders.h"
#include "ui/windowrequests.h"

namespace pacewell {

using Kind = ReminderEvent::Kind;

WaitingViewModel::WaitingViewModel(Reminders &reminders, ContentLoader &content,
                                   WindowRequests &requests, QObject *parent)
    : QObject(parent), m_reminders(reminders), m_content(content), m_requests(requests)
{
    connect(&reminders, &Reminders::changed, this, &WaitingViewModel::snoozeChanged);
    connect(&reminders, &Reminders::changed, this, &WaitingViewModel::refresh);
}

void WaitingViewModel::refresh()
{
    QList<WaitingReminder> rows;
    for (const ShownReminder &each : m_reminders.waiting()) {
        const words::Note note = words::reminderNote({each});
        rows.prepend({note.title, note.text,
                      leadsSomewhere(each.rule) ? tr("Start") : tr("I am doing it"),
                      each.maySnooze});
    }
    if (rows == m_rows)
        return;
    m_rows = rows;
    emit changed();
}

/// Rows are the newest first.
const ShownReminder *WaitingViewModel::reminder(int row) const
{
    const auto &waiting = m_reminders.waiting();
    const int place = int(waiting.size()) - 1 - row;
    return row >= 0 && place >= 0 ? &waiting[size_t(place)] : nullptr;
}

void WaitingViewModel::start(int row)
{
    const ShownReminder *found = reminder(row);
    if (!found)
        return;
    const ReminderRule rule = found->rule;
    const auto library = m_content.library();
    if (!rule.practice.isEmpty() && library && !library->practice(rule.practice)) {
        m_requests.openReminders();
        return;
    }
    m_reminders.answer({found->moment}, Kind::Started);
    if (rule.kind == ReminderRule::Kind::CheckIn)
        m_requests.openCheckIn();
    else if (leadsSomewhere(rule))
        m_requests.beginPractice(rule.practice);
}

void WaitingViewModel::later(int row, int minutes)
{
    if (const ShownReminder *found = reminder(row))
        m_reminders.answer({found->moment}, Kind::Snoozed, std::chrono::minutes(minutes));
}

void WaitingViewModel::notToday(int row)
{
    if (const ShownReminder *found = reminder(row))
        m_reminders.answer({found->moment}, Kind::NotToday);
}

void WaitingViewModel::putAway(int row)
{
    if (const ShownReminder *found = reminder(row))
        m_reminders.answer({found->moment}, Kind::Dismissed);
}

int WaitingViewModel::snooze() const
{
    return int(m_reminders.peace().snooze.count());
}

int WaitingViewModel::leastSnooze() const
{
    return int(reminding::leastSnooze.count());
}

int WaitingViewModel::mostSnooze() const
{
    return int(std::chrono::minutes(reminding::mostSnooze).count());
}

} // namespace pacewell
