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
    /// The same as somebody who opens it for the first time, or goes on with that.
    Q_INVOKABLE bool openFirst(int width = 390, int height = 844);
    Q_INVOKABLE void close();
    /// Until everything is laid out as it will be seen.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void setContentFolder(const QString &folder) { m_contentFolder = folder; }
    Q_INVOKABLE void addBrokenContent();

    /// Begins this practice at once, without what is asked before it.
    Q_INVOKABLE bool beginAtOnce(const QString &practiceId);

    /// Session time, in steps as short as the running program's own.
    Q_INVOKABLE void pass(int milliseconds);
    /// Session time that the program did not see go by.
    Q_INVOKABLE void sleep() { m_program->session().pass(std::chrono::hours(1)); }
    /// Lets the session go on to the first cue of this phase; false when it ends before.
    Q_INVOKABLE bool playUntil(pacewell::SessionViewModel::Phase phase);
    Q_INVOKABLE void passDays(int days) { m_now = m_now.addDays(days); }
    /// The same at midnight, with the window open.
    Q_INVOKABLE void turnTheDay();
    /// By the clock on the wall, which the timer of an activity goes by.
    Q_INVOKABLE void passMinutes(qreal minutes);

    /// Opens the page of a practice, and begins one at once, as the rows of lists do.
    Q_INVOKABLE void show(const QString &practiceId);
    Q_INVOKABLE void begin(const QString &practiceId, bool isGentler = false);

    /// As the desktop asks, when a reminder is begun there.
    Q_INVOKABLE void requestPractice(const QString &practiceId);

    /// Heat that was put on this place so many minutes ago, for so long.
    Q_INVOKABLE void addHeat(const QString &heatId, const QString &area, int minutesAgo,
                             int minutes);

    /// How a day was, so many days ago. \a triggers: ids; \a sleep below 0 is not said.
    Q_INVOKABLE void note(int daysAgo, int pain, const QStringList &triggers = {}, int sleep = -1);
    /// Of the files that were saved for others.
    Q_INVOKABLE QStringList savedFiles() const;
    Q_INVOKABLE QString documentsFolder() const;

    /// A pack with one practice of this name, as if somebody dropped its folder in; and away with
    /// it.
    Q_INVOKABLE void addPack(const QString &pack, const QString &id, const QString &name);
    Q_INVOKABLE void removePack(const QString &pack);
    /// A shipped file's text; and a file of a pack called "test", such as "exercises/lean.json".
    Q_INVOKABLE QString shipped(const QString &name) const;
    Q_INVOKABLE void addToPack(const QString &name, const QString &text);
    /// A short film among the pack's media, or only so many bytes of its beginning.
    Q_INVOKABLE void addFilm(const QString &name, int bytes = -1);
    /// So many more routines, each with a name of its own.
    Q_INVOKABLE void addManyRoutines(int count);
    /// What the person made: the names of their files, such as "routines/my-neck.json".
    Q_INVOKABLE QStringList ownFiles() const;
    /// One of them, as the text it is.
    Q_INVOKABLE QString ownFile(const QString &name) const;
    /// A file lies where the person's own content belongs, until the way is cleared.
    Q_INVOKABLE void blockOwnContent();
    Q_INVOKABLE void clearOwnContent();

    /// What is in the journal, each session as "routine done/planned completed" in seconds.
    Q_INVOKABLE QStringList journalRows() const;

    /// Where the data folder belongs lies a file; so no journal can be made.
    Q_INVOKABLE void putFileInPlaceOfFolder();
    Q_INVOKABLE void damageJournal();
    Q_INVOKABLE bool isJournalStillDamaged() const;
    /// Takes away what either of them left.
    Q_INVOKABLE void clearTheWay();
    /// From here on the open journal adds nothing to this table and takes nothing from it, as on a
    /// full disk; until it does again.
    Q_INVOKABLE bool refuse(const QString &table);
    Q_INVOKABLE bool acceptAgain(const QString &table);

signals:
    void opened();

private:
    bool open(int width, int height, bool isFirst);
    QString dataFolder() const;
    QString journalFile() const;
    QString packs() const;
    bool runOnJournal(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QQuickWindow *m_window = nullptr;
    QString m_contentFolder;
    QDateTime m_now;
};

} // namespace pacewell
