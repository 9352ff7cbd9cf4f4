// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal.h"

#include "core/plan/readiness.h"
#include "store/favouritestore.h"
#include "store/folders.h"

#include <algorithm>

namespace pacewell {

Journal::Journal(QString wantedFolder, QObject *parent)
    : QObject(parent), m_wantedFolder(std::move(wantedFolder))
{
    open();
    m_isRead = m_database != nullptr;
}

Journal::~Journal()
{
    if (isWaiting())
        keepWaiting();
}

void Journal::open()
{
    const auto folder = dataFolder(m_wantedFolder);
    if (!folder) {
        m_problem = folder.error();
        return;
    }
    m_folder = folder.value();
    if (!m_lock)
        m_lock = std::make_unique<SessionLock>(m_folder);
    if (auto database = Database::open(m_folder))
        m_database = std::move(database).value();
    else
        m_problem = database.error();
    readScreening();
}

/// What was answered while there was no usable file comes behind what is in it.
void Journal::readScreening()
{
    if (!m_database)
        return;
    auto kept = ScreeningLog(*m_database).all();
    if (!kept) {
        // A file whose answers cannot be read is none to go on with: it is tried again as a whole.
        m_problem = kept.error();
        m_database.reset();
        return;
    }
    std::vector<ScreeningEntry> waiting(m_screening.begin() + std::ptrdiff_t(m_screeningKept),
                                        m_screening.end());
    m_screening = std::move(kept).value();
    m_screeningKept = m_screening.size();
    m_screening.insert(m_screening.end(), waiting.begin(), waiting.end());
}

void Journal::answer(const ScreeningEntry &entry)
{
    m_screening.push_back(entry);
    emit screeningChanged();
    keepWaiting();
}

bool Journal::forgetAnswers(const std::vector<ScreeningEntry> &left)
{
    if (m_database) {
        if (const auto gone = ScreeningLog(*m_database).replaceAll(left); !gone) {
            report(gone.error());
            return false;
        }
    }
    m_screening = left;
    m_screeningKept = m_database ? left.size() : 0;
    emit screeningChanged();
    return true;
}

void Journal::report(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

std::vector<SessionOutcome> Journal::sessions(QDate first, QDate last)
{
    std::vector<SessionOutcome> sessions;
    if (m_database) {
        if (auto kept = SessionLog(*m_database).between(first, last))
            sessions = std::move(kept).value();
        else
            m_problem = kept.error();
    }
    for (const SessionOutcome &outcome : m_waiting) {
        if (outcome.day >= first && outcome.day <= last)
            sessions.push_back(outcome);
    }
    return sessions;
}

bool Journal::isAnythingPractised() const
{
    if (!m_waiting.empty() || !m_database)
        return !m_waiting.empty();
    const auto isEmpty = SessionLog(*m_database).isEmpty();
    return isEmpty && !isEmpty.value();
}

std::vector<SessionOutcome> Journal::lately(QDate today)
{
    return sessions(today.addDays(-Circumstances::history.count()), QDate(9999, 12, 31));
}

void Journal::keep(const SessionOutcome &outcome)
{
    if (std::ranges::find(m_waiting, outcome.id, &SessionOutcome::id) == m_waiting.end())
        m_waiting.push_back(outcome);
    keepWaiting();
}

void Journal::write(Write write)
{
    m_waitingWrites.push_back(std::move(write));
    keepWaiting();
}

bool Journal::isWaiting() const
{
    return !m_waiting.empty() || m_screeningKept < m_screening.size() || !m_waitingWrites.empty();
}

void Journal::keepWaiting()
{
    if (!m_database)
        open();
    if (!m_database) {
        report(m_problem);
        return;
    }
    if (const auto kept = keepAllWaiting(); !kept) {
        report(kept.error());
        return;
    }
    if (!std::exchange(m_isRead, true)) {
        emit screeningChanged();
        emit readAnew();
    }
    report({});
}

void Journal::readAgain()
{
    if (isWaiting() || !m_database)
        keepWaiting();
    if (isWaiting() || !m_database)
        return;
    readScreening();
    emit screeningChanged();
    emit readAnew();
}

/// Safety comes first, and what cannot be written holds up nothing of another kind.
Result<> Journal::keepAllWaiting()
{
    const Result<> results[] = {keepAnswers(), keepSessions(), keepWrites()};
    const auto failed = std::ranges::find_if(results, std::logical_not<>());
    return failed != std::end(results) ? *failed : success();
}

Result<> Journal::keepAnswers()
{
    for (; m_screeningKept < m_screening.size(); ++m_screeningKept) {
        if (auto kept = ScreeningLog(*m_database).append(m_screening[m_screeningKept]); !kept)
            return kept;
    }
    return success();
}

Result<> Journal::keepSessions()
{
    for (; !m_waiting.empty(); m_waiting.erase(m_waiting.begin())) {
        if (auto kept = SessionLog(*m_database).append(m_waiting.front()); !kept)
            return kept;
    }
    return success();
}

Result<> Journal::keepWrites()
{
    for (; !m_waitingWrites.empty(); m_waitingWrites.pop_front()) {
        if (auto kept = m_waitingWrites.front()(*m_database); !kept)
            return kept;
    }
    return success();
}

bool Journal::takeSession()
{
    return !m_lock || m_lock->take();
}

void Journal::releaseSession()
{
    if (m_lock)
        m_lock->release();
}

void Journal::saveCheckpoint(const SessionCheckpoint &checkpoint)
{
    // A missed checkpoint costs seconds after a crash; the end of the session tells of trouble.
    if (m_database)
        (void)CheckpointStore(*m_database).save(checkpoint);
}

bool Journal::isSessionElsewhere()
{
    return m_lock && m_lock->isHeldElsewhere();
}

std::optional<SessionCheckpoint> Journal::unfinished() const
{
    if (!m_database)
        return std::nullopt;
    const auto loaded = CheckpointStore(*m_database).load();
    if (!loaded || !loaded.value())
        return std::nullopt;
    // A finished session that could not be written yet still has its checkpoint.
    const QString &id = loaded.value()->soFar.id;
    const bool isKnown = std::ranges::find(m_waiting, id, &SessionOutcome::id) != m_waiting.end();
    return isKnown ? std::nullopt : loaded.value();
}

void Journal::keepUnfinished()
{
    if (isSessionElsewhere())
        return;
    if (const auto left = unfinished())
        keep(left->soFar);
}

QHash<QString, QString> Journal::settings() const
{
    if (!m_database)
        return {};
    const auto settings = SettingStore(*m_database).all();
    return settings ? settings.value() : QHash<QString, QString>();
}

void Journal::set(const QString &name, const QString &value)
{
    if (!m_database)
        return;
    if (const auto saved = SettingStore(*m_database).set(name, value); !saved)
        report(saved.error());
}

QStringList Journal::favourites() const
{
    if (!m_database)
        return {};
    const auto favourites = FavouriteStore(*m_database).all();
    return favourites ? favourites.value() : QStringList();
}

bool Journal::isFavourite(const QString &practiceId) const
{
    return favourites().contains(practiceId);
}

void Journal::setFavourite(const QString &practiceId, bool isFavourite)
{
    if (!m_database)
        return;
    FavouriteStore store(*m_database);
    const auto saved = isFavourite ? store.add(practiceId) : store.remove(practiceId);
    if (!saved)
        report(saved.error());
    emit favouritesChanged();
}

} // namespace pacewell
