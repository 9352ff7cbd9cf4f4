// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace pacewell {

/// The program in a throw-away folder, at an hour of our choosing, with session time that passes
/// when told to. Tests written in QML drive it.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QQuickWindow *window READ window NOTIFY opened)
    Q_PROPERTY(pacewell::SessionViewModel *session READ session NOTIFY opened)
    Q_PROPERTY(pacewell::SettingsViewModel *settings READ settings NOTIFY opened)

public:
    using QObject::QObject;
    ~Stage() override;

    QQuickWindow *window() const { return m_window; }
    SessionViewModel *session() const;
    SettingsViewModel *settings() const;

    /// An empty folder, 24 November 2026, ten past eight in the morning. Closes what was open.
    Q_INVOKABLE void prepare();
    /// Starts the program there in a window of this size; false when it does not come up.
    Q_INVOKABLE bool open(int width = 390, int height = 844);
    Q_INVOKABLE void close();
    /// Until everything is laid out as it will be seen.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void setContentFolder(const QString &folder) { m_contentFolder = folder; }
    Q_INVOKABLE void addBrokenContent();

    /// Session time, in steps as short as the running program's own.
    Q_INVOKABLE void pass(int milliseconds);
    /// Session time that the program did not see go by.
    Q_INVOKABLE void sleep() { m_program->session().pass(std::chrono::hours(1)); }
    /// Lets the session go on to the first cue of this phase; false when it ends before.
    Q_INVOKABLE bool playUntil(pacewell::SessionViewModel::Phase phase);
    Q_INVOKABLE void passDays(int days) { m_now = m_now.addDays(days); }

    /// What is in the journal, each session as "routine done/planned completed" in seconds.
    Q_INVOKABLE QStringList journalRows() const;

    /// Where the data folder belongs lies a file; so no journal can be made.
    Q_INVOKABLE void putFileInPlaceOfFolder();
    Q_INVOKABLE void damageJournal();
    Q_INVOKABLE bool isJournalStillDamaged() const;
    /// Takes away what either of them left.
    Q_INVOKABLE void clearTheWay();
    /// From here on the open journal refuses every session, as a full disk does.
    Q_INVOKABLE bool refuseSessions();
    Q_INVOKABLE bool takeSessionsAgain();

signals:
    void opened();

private:
    QString dataFolder() const;
    QString journalFile() const;
    bool runOnJournal(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QQuickWindow *m_window = nullptr;
    QString m_contentFolder;
    QDateTime m_now;
};

} // namespace pacewell
