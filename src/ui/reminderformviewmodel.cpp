// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminderformviewmodel.h"

#include "core/remind/reminderdoses.h"
#include "ui/contentloader.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/reminders.h"
#include "ui/reminderwords.h"
#include "ui/weekdays.h"
#include "ui/words.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

using Kind = ReminderRule::Kind;

constexpr unsigned long mondayToFriday = 0b0011111;

// What is begun with, where the content has it and the person has chosen nothing.
const QString shortBreak = QStringLiteral("desk-break");
const QString evening = QStringLiteral("wind-down");

const QTime usualMorning(8, 30);
const QTime usualEvening(20, 30);
const QTime usualBedtime(22, 0);
constexpr std::chrono::minutes beforeBed{30}; ///< section 8 of the evidence: 30 to 60

} // namespace

ReminderFormViewModel::ReminderFormViewModel(Reminders &reminders, ContentLoader &content,
                                             const ProfileViewModel &profile,
                                             const PreferencesViewModel &preferences,
                                             QObject *parent)
    : QObject(parent), m_reminders(reminders), m_content(content), m_profile(profile),
      m_preferences(preferences)
{
}

void ReminderFormViewModel::begin(const QString &reminderId)
{
    if (m_content.library())
        m_choices.open({m_content.library(), m_profile.profile(), m_profile.wantsBreathHolds()},
                       m_preferences.preferences());
    m_choices.startOver({});
    const auto known = std::ranges::find(m_reminders.rules(), reminderId, &ReminderRule::id);
    if (known != m_reminders.rules().end()) {
        m_rule = *known;
    } else {
        m_rule = {};
        m_rule.times = {usualMorning};
    }
    showTimes();
    emit changed();
}

/// Puts the times of the rule into the fields.
void ReminderFormViewModel::showTimes()
{
    m_times.clear();
    for (const QTime time : m_rule.times)
        m_times.append(words::timeByClock(time));
    const ReminderInterval interval = m_rule.interval.value_or(ReminderInterval{});
    m_from = words::timeByClock(interval.from);
    m_to = words::timeByClock(interval.to);
}

/// The rule as it stands in the form; absent where something typed is no time of day.
std::optional<ReminderRule> ReminderFormViewModel::typed() const
{
    ReminderRule rule = m_rule;
    rule.times.clear();
    if (rule.interval) {
        const auto from = words::typedTimeByClock(m_from);
        const auto to = words::typedTimeByClock(m_to);
        if (!from || !to)
            return std::nullopt;
        rule.interval->from = *from;
        rule.interval->to = *to;
        return rule;
    }
    for (const QString &each : m_times) {
        const auto time = words::typedTimeByClock(each);
        if (!time)
            return std::nullopt;
        rule.times.push_back(*time);
    }
    return rule;
}

ReminderFormViewModel::What ReminderFormViewModel::what() const
{
    switch (m_rule.kind) {
    case Kind::Practice:
    case Kind::Heat:
        return Practice;
    case Kind::Move:
        return Move;
    case Kind::WindDown:
        return WindDown;
    case Kind::CheckIn:
        return CheckIn;
    }
    Q_UNREACHABLE();
}

/// It begins as is usual for that; days and the rest stay as they were chosen.
void ReminderFormViewModel::setWhat(What what)
{
    if (what == this->what())
        return;
    m_rule.practice.clear();
    m_rule.name.clear();
    m_rule.interval.reset();
    m_rule.ahead = {};
    // Unless they were chosen.
    if (m_rule.weekdays == mondayToFriday)
        m_rule.weekdays.set();
    switch (what) {
    case Practice:
        m_rule.kind = Kind::Practice;
        m_rule.times = {usualMorning};
        break;
    case Move:
        m_rule.kind = Kind::Move;
        m_rule.weekdays = mondayToFriday;
        m_rule.interval = ReminderInterval{};
        usePractice(shortBreak);
        break;
    case WindDown:
        m_rule.kind = Kind::WindDown;
        m_rule.times = {usualBedtime};
        m_rule.ahead = beforeBed;
        usePractice(evening);
        break;
    case CheckIn:
        m_rule.kind = Kind::CheckIn;
        m_rule.times = {usualEvening};
        break;
    }
    showTimes();
    emit changed();
}

void ReminderFormViewModel::usePractice(const QString &practiceId)
{
    const auto library = m_content.library();
    const auto practice = library ? library->practice(practiceId) : std::nullopt;
    if (!practice)
        return;
    m_rule.practice = practiceId;
    m_rule.name = practice->name;
    if (what() != Practice)
        return;
    m_rule.kind = practice->practice == PracticeKind::Heat ? Kind::Heat : Kind::Practice;
    m_rule.ahead = {};
}

void ReminderFormViewModel::choosePractice(const QString &practiceId)
{
    usePractice(practiceId);
    emit changed();
}

void ReminderFormViewModel::forgetPractice()
{
    m_rule.practice.clear();
    m_rule.name.clear();
    m_choices.startOver({});
    emit changed();
}

void ReminderFormViewModel::setAgain(bool isAgain)
{
    if (isAgain == this->isAgain())
        return;
    m_rule.interval = isAgain ? std::optional(ReminderInterval{}) : std::nullopt;
    m_rule.times = isAgain ? std::vector<QTime>() : std::vector{usualMorning};
    showTimes();
    emit changed();
}

int ReminderFormViewModel::every() const
{
    return int(m_rule.interval.value_or(ReminderInterval{}).every.count());
}

void ReminderFormViewModel::setEvery(int minutes)
{
    if (!m_rule.interval)
        return;
    m_rule.interval->every = std::chrono::minutes(std::clamp(minutes, leastEvery(), mostEvery()));
    emit changed();
}

int ReminderFormViewModel::leastEvery() const
{
    return int(reminding::leastInterval.count());
}

int ReminderFormViewModel::mostEvery() const
{
    return int(reminding::mostInterval.count());
}

void ReminderFormViewModel::setFrom(const QString &typed)
{
    m_from = typed;
    emit changed();
}

void ReminderFormViewModel::setTo(const QString &typed)
{
    m_to = typed;
    emit changed();
}

void ReminderFormViewModel::typeTime(int place, const QString &typed)
{
    if (place < 0 || place >= m_times.size())
        return;
    m_times[place] = typed;
    emit changed();
}

bool ReminderFormViewModel::mayHaveMoreTimes() const
{
    return m_times.size() < reminding::mostTimes;
}

/// Some hours after the last one.
void ReminderFormViewModel::addTime()
{
    if (!mayHaveMoreTimes())
        return;
    constexpr int someHours = 4 * 60 * 60;
    const auto last =
        m_times.isEmpty() ? std::nullopt : words::typedTimeByClock(m_times.constLast());
    QTime time = last ? last->addSecs(someHours) : usualMorning;
    while (m_times.contains(words::timeByClock(time)))
        time = time.addSecs(60 * 60);
    m_times.append(words::timeByClock(time));
    emit changed();
}

void ReminderFormViewModel::removeTime(int place)
{
    if (place < 0 || place >= m_times.size())
        return;
    m_times.removeAt(place);
    emit changed();
}

bool ReminderFormViewModel::isAheadOffered() const
{
    return !isAgain() && (m_rule.kind == Kind::Heat || m_rule.kind == Kind::WindDown);
}

void ReminderFormViewModel::setAhead(int minutes)
{
    m_rule.ahead = std::chrono::minutes(std::clamp(minutes, 0, mostAhead()));
    emit changed();
}

int ReminderFormViewModel::mostAhead() const
{
    return int(std::chrono::minutes(reminding::mostAhead).count());
}

QStringList ReminderFormViewModel::dayNames() const
{
    return weekdays::inOrder(weekdays::name);
}

QStringList ReminderFormViewModel::dayInitials() const
{
    return weekdays::inOrder(weekdays::initial);
}

QList<bool> ReminderFormViewModel::days() const
{
    return weekdays::inOrder(m_rule.weekdays);
}

void ReminderFormViewModel::toggleDay(int place)
{
    m_rule.weekdays.flip(weekdays::weekdayAt(place));
    emit changed();
}

void ReminderFormViewModel::setStaysInFlare(bool stays)
{
    m_rule.staysInFlare = stays;
    emit changed();
}

QString ReminderFormViewModel::fault() const
{
    const auto rule = typed();
    if (!rule)
        return tr("Write times like %1, please.").arg(words::timeExample());
    const auto fault = faultOf(*rule);
    return fault ? words::ruleFault(*fault) : QString();
}

void ReminderFormViewModel::keep()
{
    auto rule = typed();
    if (!rule || faultOf(*rule))
        return;
    if (isAnother())
        rule->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_reminders.keep(*rule);
}

void ReminderFormViewModel::remove()
{
    m_reminders.remove(m_rule.id);
}

} // namespace pacewell
