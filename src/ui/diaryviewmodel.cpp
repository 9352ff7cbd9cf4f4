// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diaryviewmodel.h"

#include "store/diaryrhythm.h"
#include "ui/diary.h"
#include "ui/diaryquestions.h"
#include "ui/journal.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int noonHour = 12;
constexpr int daysAWeek = 7;
constexpr size_t mostSteps = 100; ///< that can be taken back

/// Minutes of stiffness to choose from.
constexpr int stiffMinutes[] = {0, 15, 30, 45, 60, 90, 120, 240};

std::optional<int> &answer(DiaryEntry &entry, int rating)
{
    using enum DiaryViewModel::Rating;
    switch (rating) {
    case WakingPain:
        return entry.wakingPain;
    case WorstPain:
        return entry.worstPain;
    case Tasks:
    case Moving:
    case Joys:
        return entry.hindered[size_t(rating - Tasks)];
    case Fatigue:
        return entry.fatigue;
    case Sleep:
        return entry.sleep;
    case Stress:
        return entry.stress;
    case Mood:
        return entry.mood;
    default:
        return entry.pain;
    }
}

int numberOf(DiaryEntry entry, int rating)
{
    return answer(entry, rating).value_or(-1);
}

} // namespace

DiaryViewModel::DiaryViewModel(Diary &diary, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent), m_diary(diary), m_journal(journal), m_clock(std::move(clock))
{
    static_assert(int(Resting) == int(DiaryRhythm::Resting));
    m_rhythm = Rhythm(diaryRhythm(journal.settings()));
    connect(&diary, &Diary::changed, this, &DiaryViewModel::read);
    connect(&diary, &Diary::dayTurned, this, &DiaryViewModel::turnTheDay);
    openToday();
}

DiaryEntry::Span DiaryViewModel::span() const
{
    return m_form == Week ? DiaryEntry::Span::Week : DiaryEntry::Span::Day;
}

void DiaryViewModel::openToday()
{
    const QDate today = m_diary.today();
    m_openedOn = today;
    if (m_rhythm != Weekly) {
        show(today, m_clock().time().hour() < noonHour ? Morning : Evening);
        return;
    }
    const auto week = m_diary.between(today.addDays(1 - daysAWeek), today);
    const auto noted = std::ranges::find(week, DiaryEntry::Span::Week, &DiaryEntry::span);
    show(noted != week.end() ? noted->day : today, Week);
}

void DiaryViewModel::ask()
{
    openToday();
    emit asked();
}

/// What was today is yesterday now; a page that was left open for it goes on to the new day.
void DiaryViewModel::turnTheDay()
{
    if (m_day == m_openedOn)
        openToday();
    else
        emit formChanged();
}

void DiaryViewModel::show(QDate day, Form form)
{
    emit leaving();
    m_day = day;
    m_form = form;
    m_entry = m_diary.on(m_day, span());
    emit formChanged();
    emit changed();
}

void DiaryViewModel::read()
{
    m_entry = m_diary.on(m_day, span());
    emit changed();
    emit triggersChanged();
}

QDate DiaryViewModel::neighbour(int direction) const
{
    if (m_form != Week)
        return m_day.addDays(direction);
    const QDate near = m_day.addDays(direction);
    const QDate far = m_day.addDays(direction * (2 * daysAWeek - 1));
    auto entries = m_diary.between(std::min(near, far), std::max(near, far));
    std::erase_if(entries,
                  [](const DiaryEntry &each) { return each.span != DiaryEntry::Span::Week; });
    if (entries.empty())
        return m_day.addDays(direction * daysAWeek);
    return direction < 0 ? entries.back().day : entries.front().day;
}

void DiaryViewModel::goBack()
{
    show(neighbour(-1), m_form);
}

void DiaryViewModel::goForward()
{
    if (hasLater())
        show(neighbour(1), m_form);
}

bool DiaryViewModel::hasLater() const
{
    return neighbour(1) <= m_diary.today();
}

void DiaryViewModel::setForm(Form form)
{
    show(m_day, form);
}

void DiaryViewModel::setRhythm(Rhythm rhythm)
{
    m_rhythm = rhythm;
    m_journal.set(diaryRhythmSetting, diaryRhythmNames[rhythm]);
    openToday();
}

QString DiaryViewModel::rhythmText() const
{
    switch (m_rhythm) {
    case Daily:
        return tr("Every day, as far as you like.");
    case Weekly:
        return tr("Once in seven days, about the week.");
    case Resting:
        return tr("The journal rests. Nothing is asked; you can still note what you like.");
    }
    return {};
}

QString DiaryViewModel::title() const
{
    switch (m_form) {
    case Morning:
        return tr("Morning check-in");
    case Evening:
        return tr("Evening check-in");
    case Week:
        return tr("Weekly check-in");
    }
    return {};
}

QString DiaryViewModel::dayText() const
{
    if (m_form == Week)
        //: The first and the last day of a week
        return tr("%1 to %2")
            .arg(words::shortDate(m_day.addDays(1 - daysAWeek)), words::shortDate(m_day));
    const auto daysAgo = m_day.daysTo(m_diary.today());
    return daysAgo == 0 ? tr("Today") : daysAgo == 1 ? tr("Yesterday") : words::shortDate(m_day);
}

DiaryRating DiaryViewModel::first() const
{
    return diaryQuestions(m_form).first;
}

QList<DiaryRating> DiaryViewModel::feelings() const
{
    return diaryQuestions(m_form).feelings;
}

QList<DiaryRating> DiaryViewModel::hindrances() const
{
    return diaryQuestions(m_form).hindrances;
}

QList<int> DiaryViewModel::ratings() const
{
    QList<int> numbers;
    for (int rating = Pain; rating <= Mood; ++rating)
        numbers.append(numberOf(m_entry, rating));
    return numbers;
}

void DiaryViewModel::rate(int rating, int value)
{
    if (rating < Pain || rating > Mood)
        return;
    change(
        QStringLiteral("rating %1").arg(rating),
        [=](DiaryEntry &entry) {
            answer(entry, rating) =
                value < 0 ? std::nullopt : std::optional(std::min(value, DiaryEntry::mostRating));
        },
        [rating](DiaryEntry &entry, const DiaryEntry &before) {
            answer(entry, rating) = numberOf(before, rating) < 0
                                        ? std::nullopt
                                        : std::optional(numberOf(before, rating));
        });
}

QString DiaryViewModel::feelingsText() const
{
    QStringList said;
    for (const DiaryRating &each : feelings()) {
        if (const int number = numberOf(m_entry, each.rating); number >= 0)
            said.append(QStringLiteral("%1 %2").arg(each.title).arg(number));
    }
    if (isStiffAsked() && stiff() >= 0)
        said.append(stiffNames().at(stiff()));
    return said.join(QStringLiteral(" · "));
}

QString DiaryViewModel::hindranceText() const
{
    const auto mean = hindrance(m_entry);
    return mean ? tr("%1 of 10 on the whole").arg(QLocale().toString(*mean, 'f', 1)) : QString();
}

QStringList DiaryViewModel::stiffNames() const
{
    QStringList names{tr("not stiff")};
    for (const int minutes : stiffMinutes) {
        if (minutes > 0)
            names.append(minutes == stiffMinutes[std::size(stiffMinutes) - 1]
                             ? tr("longer")
                             : tr("about %1 min").arg(minutes));
    }
    return names;
}

int DiaryViewModel::stiff() const
{
    if (!m_entry.stiffMinutes)
        return -1;
    const auto found = std::ranges::lower_bound(stiffMinutes, *m_entry.stiffMinutes);
    return int(std::min(found, std::end(stiffMinutes) - 1) - std::begin(stiffMinutes));
}

void DiaryViewModel::sayStiff(int index)
{
    if (index < 0 || index >= int(std::size(stiffMinutes)))
        return;
    const auto minutes = index == stiff() ? std::nullopt : std::optional(stiffMinutes[index]);
    change(
        QStringLiteral("stiff"), [minutes](DiaryEntry &entry) { entry.stiffMinutes = minutes; },
        [](DiaryEntry &entry, const DiaryEntry &before) {
            entry.stiffMinutes = before.stiffMinutes;
        });
}

bool DiaryViewModel::isYesterdayMissing() const
{
    const QDate yesterday = m_diary.today().addDays(-1);
    if (m_rhythm != Daily || m_day != m_diary.today())
        return false;
    const auto &entries = m_diary.entries();
    // Not for those who have only begun.
    const bool isBegun =
        std::ranges::any_of(entries, [&](const DiaryEntry &each) { return each.day < yesterday; });
    return isBegun && m_diary.on(yesterday, DiaryEntry::Span::Day).isEmpty();
}

void DiaryViewModel::clear()
{
    change(
        QStringLiteral("clear"), [](DiaryEntry &entry) { entry = {}; },
        [](DiaryEntry &entry, const DiaryEntry &before) { entry = before; });
}

void DiaryViewModel::change(const QString &what, const std::function<void(DiaryEntry &)> &change,
                            Restore restore)
{
    // Letters of one note, and one number after another, are taken back together.
    const bool isSame = !m_steps.empty() && m_steps.back().what == what &&
                        m_steps.back().before.day == m_day && m_steps.back().before.span == span();
    if (!isSame)
        m_steps.push_back({m_entry, m_form, what, std::move(restore)});
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    m_diary.change(m_day, span(), change);
}

QString DiaryViewModel::undoText() const
{
    return m_steps.empty() ? QString() : tr("Take back the last answer");
}

void DiaryViewModel::undo()
{
    emit leaving(); // what is being written is an answer, too
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    show(step.before.day, step.form);
    m_diary.change(step.before.day, step.before.span,
                   [step](DiaryEntry &entry) { step.restore(entry, step.before); });
}

} // namespace pacewell
