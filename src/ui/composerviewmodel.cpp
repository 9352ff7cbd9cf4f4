// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerviewmodel.h"

#include "core/content/contentnames.h"
#include "core/content/contentwriter.h"
#include "core/content/doses.h"
#include "core/content/jsonschema.h"
#include "core/content/routinerules.h"
#include "core/content/timing.h"
#include "ui/composerwords.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/practicewords.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace pacewell {
namespace {

/// As the schema of content has it.
constexpr size_t mostSources = 12;

} // namespace

ComposerViewModel::ComposerViewModel(ContentLoader &content, Journal &journal,
                                     const ProfileViewModel &profile,
                                     const PreferencesViewModel &preferences, const OwnContent &own,
                                     Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_profile(profile),
      m_preferences(preferences), m_clock(std::move(clock)),
      m_shelf(content, own, OwnContent::Kind::Routine)
{
    // A slider changes the wish many times on its way.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ComposerViewModel::compose);
    connect(&content, &ContentLoader::loaded, this, &ComposerViewModel::takeContent);
    connect(&preferences, &PreferencesViewModel::changed, this,
            &ComposerViewModel::wishAsPreferred);
    wishAsPreferred();
}

/// To begin with; each wish can be changed.
void ComposerViewModel::wishAsPreferred()
{
    const Preferences &preferences = m_preferences.preferences();
    m_wish.areas = preferences.areas;
    m_wish.position.reset();
    if (preferences.positions.size() == 1)
        m_wish.position = preferences.positions.front();
    m_wish.length = std::min(Wish().length, preferences.longest.value_or(Wish::longest));
    m_routine.steps.clear();
    emit wishChanged();
}

void ComposerViewModel::takeContent()
{
    if (m_isShown && m_routine.steps.empty())
        compose();
    const Routine *own = m_content.library()->routine(m_ownId);
    if (!own || m_isEdited)
        return;
    m_routine = *own;
    showSteps();
    emit changed();
}

void ComposerViewModel::wishFor(const Wish &wish)
{
    m_wish = wish;
    m_soon.start();
    emit wishChanged();
}

void ComposerViewModel::setMinutes(int minutes)
{
    Wish wish = m_wish;
    wish.length = std::clamp(std::chrono::minutes(minutes), Wish::shortest, Wish::longest);
    if (wish.length != m_wish.length)
        wishFor(wish);
}

QString ComposerViewModel::position() const
{
    return m_wish.position ? nameOf(*m_wish.position) : QString();
}

void ComposerViewModel::setPosition(const QString &position)
{
    Wish wish = m_wish;
    wish.position = exercisePositionNamed(position);
    wishFor(wish);
}

QStringList ComposerViewModel::areas() const
{
    QStringList names;
    for (int area = 0; area <= int(Area::Feet); ++area)
        names.append(words::area(Area(area)));
    return names;
}

QList<bool> ComposerViewModel::wishedAreas() const
{
    QList<bool> wished;
    for (int area = 0; area <= int(Area::Feet); ++area)
        wished.append(std::ranges::find(m_wish.areas, Area(area)) != m_wish.areas.end());
    return wished;
}

void ComposerViewModel::wishArea(int area, bool isWished)
{
    if (area > int(Area::Feet))
        return;
    Wish wish = m_wish;
    std::erase(wish.areas, Area(area));
    if (area < 0)
        wish.areas.clear();
    else if (isWished)
        wish.areas.push_back(Area(area));
    wishFor(wish);
}

void ComposerViewModel::setEnergy(int energy)
{
    Wish wish = m_wish;
    wish.energy = Energy(std::clamp(energy, int(Energy::Low), int(Energy::High)));
    wishFor(wish);
}

QString ComposerViewModel::side() const
{
    if (!m_wish.onlySide)
        return {};
    return *m_wish.onlySide == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
}

void ComposerViewModel::setSide(const QString &side)
{
    Wish wish = m_wish;
    wish.onlySide = sideNamed(side);
    wishFor(wish);
}

void ComposerViewModel::setHandsFree(bool isHandsFree)
{
    if (isHandsFree == m_wish.isHandsFree)
        return;
    Wish wish = m_wish;
    wish.isHandsFree = isHandsFree;
    wishFor(wish);
}

QString ComposerViewModel::title() const
{
    return m_routine.name;
}

QString ComposerViewModel::detail() const
{
    const auto library = m_content.library();
    return library && !m_routine.steps.empty() ? words::mixDetail(m_routine, *library) : QString();
}

void ComposerViewModel::show()
{
    m_isShown = true;
    m_shelf.forget();
    m_kept.clear();
    m_problem.clear();
    if (m_routine.steps.empty())
        compose();
    else
        emit changed();
}

void ComposerViewModel::mixAgain()
{
    ++m_mix;
    compose();
}

void ComposerViewModel::compose()
{
    const auto library = m_content.library();
    if (!library)
        return;
    const QDateTime now = m_clock();
    const QDate today = now.date();
    m_wish.profile = m_profile.profile();
    const Composition composition = pacewell::compose(m_wish, *library, m_journal.lately(today),
                                                      now, quint32(today.toJulianDay()) + m_mix);
    m_routine = composition.routine;
    m_routine.id = QLatin1String(mixId);
    m_routine.name = tr("Your mix");
    m_routine.summary = tr("Put together by you.");
    m_notes = words::notes(composition);
    m_ownId.clear();
    m_isEdited = false;
    m_problem.clear();
    m_kept.clear();
    showSteps();
    emit changed();
}

void ComposerViewModel::showSteps()
{
    m_steps.show(words::parts(SessionScript::from(m_routine, *m_content.library(), {})));
}

/// The minutes follow what is done.
void ComposerViewModel::measure()
{
    m_routine.length =
        std::chrono::round<std::chrono::minutes>(timing::length(m_routine, *m_content.library()));
    m_isEdited = true;
    m_problem.clear();
    m_kept.clear();
    emit changed();
}

void ComposerViewModel::move(int from, int to)
{
    const int count = int(m_routine.steps.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    m_routine = moved(m_routine, size_t(from), size_t(to));
    m_steps.move(from, to);
    measure();
}

void ComposerViewModel::remove(int row)
{
    if (row < 0 || row >= int(m_routine.steps.size()))
        return;
    m_routine.steps.erase(m_routine.steps.begin() + row);
    m_steps.remove(row);
    measure();
}

void ComposerViewModel::open(const QString &id)
{
    const auto library = m_content.library();
    const Routine *routine = library ? library->routine(id) : nullptr;
    if (!routine)
        return;
    m_routine = *routine;
    m_ownId = id;
    m_isEdited = false;
    m_notes.clear();
    m_problem.clear();
    m_kept.clear();
    showSteps();
    emit changed();
}

void ComposerViewModel::closeOwn()
{
    compose();
}

void ComposerViewModel::start()
{
    if (!m_routine.steps.empty())
        emit started(m_routine);
}

/// A mix is kept for both sides; which one to work is asked before each session.
Routine ComposerViewModel::forKeeping() const
{
    Routine routine = m_routine;
    for (RoutineStep &step : routine.steps) {
        if (m_ownId.isEmpty())
            step.side.reset();
    }
    routine.length =
        std::chrono::round<std::chrono::minutes>(timing::length(routine, *m_content.library()));
    auto &sources = routine.evidence.sources;
    sources.resize(std::min(sources.size(), mostSources));
    return routine;
}

QJsonObject ComposerViewModel::jsonOf(const Routine &routine) const
{
    return toJson(routine, [this](const QString &id) {
        return m_content.library()->exercise(id) != nullptr;
    });
}

QString ComposerViewModel::reasonNotToKeep(const Routine &routine) const
{
    if (routine.name.isEmpty())
        return tr("Give it a name first.");
    if (routine.length < doses::minSession || routine.length > doses::maxSession)
        return tr("For both sides it takes %1 minutes. A routine lasts %2 to %3.")
            .arg(routine.length.count())
            .arg(doses::minSession.count())
            .arg(doses::maxSession.count());
    // The same rules as for every other content file, so that what is kept can be read again.
    ContentProblems problems;
    const QByteArray bytes = QJsonDocument(jsonOf(routine)).toJson();
    if (const auto text = JsonText::from(routine.name, bytes, problems)) {
        problems = JsonSchema(QStringLiteral("routine")).problemsOf(*text);
        if (problems.empty())
            problems = routineProblems(routine, *m_content.library(), *text);
    }
    return problems.empty() ? QString()
                            : tr("This cannot be kept: %1.").arg(problems.front().message);
}

bool ComposerViewModel::keep(const QString &name)
{
    Routine routine = forKeeping();
    routine.name = name.simplified();
    routine.id = m_shelf.newId(routine.name);
    return keep(routine, &OwnShelf::add);
}

bool ComposerViewModel::saveOwn()
{
    return keep(forKeeping(), &OwnShelf::replace);
}

bool ComposerViewModel::keep(const Routine &routine, bool (OwnShelf::*write)(const QJsonObject &))
{
    m_kept.clear();
    m_problem = reasonNotToKeep(routine);
    if (m_problem.isEmpty() && !(m_shelf.*write)(jsonOf(routine)))
        m_problem = m_shelf.problem();
    if (m_problem.isEmpty()) {
        m_kept = routine.name;
        m_isEdited = false;
    }
    emit changed();
    return m_problem.isEmpty();
}

} // namespace pacewell
