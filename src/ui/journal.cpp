// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal.h"

namespace pacewell {

Journal::Journal(const Result<QString> &folder, QObject *parent) : QObject(parent)
{
    if (!folder) {
        m_problem = folder.error();
        return;
    }
    m_lock = std::make_unique<SessionLock>(folder.value());
    auto database = Database::open(folder.value());
    if (database)
        m_database = std::move(database).value();
    else
        m_problem = database.error();
}

Journal::~Journal() = default;

void Journal::report(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

std::vector<SessionOutcome> Journal::sessions(QDate first, QDate last) const
{
    std::vector<SessionOutcome> sessions;
    if (m_database) {
        if (auto kept = SessionLog(*m_database).between(first, last))
            sessions = std::move(kept).value();
    }
    for (const SessionOutcome &outcome : m_waiting) {
        if (outcome.day >= first && outcome.day <= last)
            sessions.push_back(outcome);
    }
    return sessions;
}

void Journal::keep(const SessionOutcome &outcome)
{
    m_waiting.push_back(outcome);
    keepWaiting();
}

void Journal::keepWaiting()
{
    while (m_database && !m_waiting.empty()) {
        if (const auto kept = SessionLog(*m_database).append(m_waiting.front()); !kept) {
            report(kept.error());
            return;
        }
        m_waiting.erase(m_waiting.begin());
    }
    report(m_database ? QString() : m_problem);
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

std::optional<SessionCheckpoint> Journal::unfinished() const
{
    if (!m_database)
        return std::nullopt;
    const auto checkpoint = CheckpointStore(*m_database).load();
    return checkpoint ? checkpoint.value() : std::nullopt;
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

} // namespace pacewell
