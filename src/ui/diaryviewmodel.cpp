// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diaryviewmodel.h"

#include "core/diary/painspot.h"
#include "report/diarywords.h"
#include "store/diaryrhythm.h"
#include "ui/diary.h"
#include "ui/diaryquestions.h"
#include "ui/journal.h"
#include "ui/words.h"

#include <QUuid>

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

/// Not turned round: another window may have changed it meanwhile.
void tick(QStringList &ids, const QString &id, bool isTicked)
{
    ids.removeAll(id);
    if (isTicked)
        ids.append(id);
    ids.sort();
}

void restoreAreas(DiaryEntry &entry, const DiaryEntry &before)
{
    entry.areas = before.areas;
}

void restoreTriggers(DiaryEntry &entry, const DiaryEntry &before)
{
    entry.triggers = before.triggers;
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

QStringList DiaryViewModel::areaNames() const
{
    QStringList names;
    for (const PainSpot &spot : painSpots)
        names.append(words::painArea(spot.area, spot.side));
    return names;
}

QStringList DiaryViewModel::strengthNames() const
{
    QStringList names{tr("no pain")};
    for (int strength = 1; strength <= AreaPain::strongest; ++strength)
        names.append(words::painStrength(strength));
    return names;
}

QList<int> DiaryViewModel::areaStrengths() const
{
    QList<int> strengths;
    for (const PainSpot &spot : painSpots) {
        int strength = 0;
        for (const AreaPain &each : m_entry.areas.value_or(std::vector<AreaPain>())) {
            if (each.area == spot.area && each.side == spot.side)
                strength = each.strength;
        }
        strengths.append(strength);
    }
    return strengths;
}

QString DiaryViewModel::areasText() const
{
    return isNowhere()     ? tr("nowhere")
           : m_entry.areas ? words::painAreas(*m_entry.areas)
                           : QString();
}

bool DiaryViewModel::isNowhere() const
{
    return m_entry.areas && m_entry.areas->empty();
}

void DiaryViewModel::pressArea(int spot)
{
    if (spot >= 0 && spot < int(painSpots.size()))
        setArea(spot, (areaStrengths().at(spot) + 1) % (AreaPain::strongest + 1));
}

void DiaryViewModel::setArea(int spot, int strength)
{
    if (spot < 0 || spot >= int(painSpots.size()))
        return;
    const PainSpot place = painSpots[size_t(spot)];
    change(
        QStringLiteral("area %1").arg(spot),
        [=](DiaryEntry &entry) {
            std::vector<AreaPain> areas = entry.areas.value_or(std::vector<AreaPain>());
            std::erase_if(areas, [&](const AreaPain &each) {
                return each.area == place.area && each.side == place.side;
            });
            if (strength > 0)
                areas.push_back({place.area, place.side, std::min(strength, AreaPain::strongest)});
            std::ranges::sort(areas, isBefore);
            // What was ticked by mistake and taken away again says nothing.
            entry.areas = areas.empty() ? std::nullopt : std::optional(std::move(areas));
        },
        restoreAreas);
}

void DiaryViewModel::sayNowhere(bool isSo)
{
    change(
        QStringLiteral("nowhere"),
        [isSo](DiaryEntry &entry) {
            entry.areas = isSo ? std::optional(std::vector<AreaPain>()) : std::nullopt;
        },
        restoreAreas);
}

QStringList DiaryViewModel::triggerIds() const
{
    QStringList ids = shippedTriggers();
    for (const OwnTrigger &own : m_diary.ownTriggers()) {
        const bool isTicked = m_entry.triggers && m_entry.triggers->contains(own.id);
        if (!own.isPutAway || isTicked)
            ids.append(own.id);
    }
    return ids;
}

QStringList DiaryViewModel::triggerNames() const
{
    QStringList names;
    for (const QString &id : triggerIds())
        names.append(words::trigger(id, m_diary.ownTriggers()));
    return names;
}

QStringList DiaryViewModel::triggerMeanings() const
{
    QStringList meanings;
    for (const QString &id : triggerIds())
        meanings.append(words::triggerMeaning(id));
    return meanings;
}

QList<bool> DiaryViewModel::triggers() const
{
    QList<bool> ticked;
    for (const QString &id : triggerIds())
        ticked.append(m_entry.triggers && m_entry.triggers->contains(id));
    return ticked;
}

bool DiaryViewModel::isOrdinary() const
{
    return m_entry.triggers && m_entry.triggers->isEmpty();
}

void DiaryViewModel::toggleTrigger(int index)
{
    const QString id = triggerIds().value(index);
    if (id.isEmpty())
        return;
    const bool isTicked = !triggers().at(index);
    change(
        QStringLiteral("trigger ") + id,
        [=](DiaryEntry &entry) {
            QStringList ids = entry.triggers.value_or(QStringList());
            tick(ids, id, isTicked);
            entry.triggers = ids.isEmpty() ? std::nullopt : std::optional(std::move(ids));
        },
        restoreTriggers);
}

void DiaryViewModel::sayOrdinary(bool isSo)
{
    change(
        QStringLiteral("ordinary"),
        [isSo](DiaryEntry &entry) {
            entry.triggers = isSo ? std::optional(QStringList()) : std::nullopt;
        },
        restoreTriggers);
}

QStringList DiaryViewModel::ownTriggerNames() const
{
    QStringList names;
    for (const OwnTrigger &own : m_diary.ownTriggers()) {
        if (!own.isPutAway)
            names.append(own.name);
    }
    return names;
}

bool DiaryViewModel::hasRoomForTrigger() const
{
    return ownTriggerNames().size() < OwnTrigger::most;
}

void DiaryViewModel::addTrigger(const QString &name)
{
    const QString wanted = name.simplified().left(OwnTrigger::mostNameLength);
    if (wanted.isEmpty() || !hasRoomForTrigger())
        return;
    // What was put away comes back with its days.
    OwnTrigger own{QUuid::createUuid().toString(QUuid::WithoutBraces), wanted, false};
    for (const OwnTrigger &known : m_diary.ownTriggers()) {
        if (known.name.compare(wanted, Qt::CaseInsensitive) == 0)
            own.id = known.id;
    }
    m_diary.keep(own);
    if (const auto index = triggerIds().indexOf(own.id); !triggers().at(index))
        toggleTrigger(int(index));
}

void DiaryViewModel::putTriggerAway(int own)
{
    int place = 0;
    for (OwnTrigger each : m_diary.ownTriggers()) {
        if (each.isPutAway || place++ != own)
            continue;
        each.isPutAway = true;
        m_diary.keep(each);
        return;
    }
}

QStringList DiaryViewModel::helpNames() const
{
    QStringList names;
    for (const QString &id : shippedHelps())
        names.append(words::help(id));
    return names;
}

QList<bool> DiaryViewModel::helps() const
{
    QList<bool> ticked;
    for (const QString &id : shippedHelps())
        ticked.append(m_entry.helped.contains(id));
    return ticked;
}

QString DiaryViewModel::helpsText() const
{
    QStringList names;
    for (const QString &id : m_entry.helped)
        names.append(words::help(id));
    return names.join(QStringLiteral(" · "));
}

void DiaryViewModel::toggleHelp(int index)
{
    const QString id = shippedHelps().value(index);
    if (id.isEmpty())
        return;
    const bool isTicked = !m_entry.helped.contains(id);
    change(
        QStringLiteral("help ") + id, [=](DiaryEntry &entry) { tick(entry.helped, id, isTicked); },
        [](DiaryEntry &entry, const DiaryEntry &before) { entry.helped = before.helped; });
}

void DiaryViewModel::write(const QString &note)
{
    const QString kept = note.left(DiaryEntry::mostNoteLength);
    if (kept == m_entry.note)
        return;
    change(
        QStringLiteral("note"), [kept](DiaryEntry &entry) { entry.note = kept; },
        [](DiaryEntry &entry, const DiaryEntry &before) { entry.note = before.note; });
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
