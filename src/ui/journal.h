// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/checkpointstore.h"
#include "store/screeninglog.h"
#include "store/sessionlock.h"
#include "store/sessionlog.h"
#include "store/settingstore.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

namespace pacewell {

/// What the person records, as the pages use it. It works on without a usable file: then nothing
/// is remembered for good, problem() says why, and finished sessions wait to be kept.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// \a wantedFolder as dataFolder() takes it.
    explicit Journal(QString wantedFolder, QObject *parent = nullptr);
    ~Journal() override;

    /// Where everything is kept; empty while there is no usable folder.
    QString folder() const { return m_folder; }

    /// Why nothing can be kept, and what to do; empty when all is well.
    QString problem() const { return m_problem; }
    /// Tells of trouble with the file, or with an empty text that there is none.
    void report(const QString &problem);

    /// The file, for what is no session; null while there is no usable one.
    const Database *database() const { return m_database.get(); }
    /// Writes there at once, or as soon as that can be; what waits keeps its order.
    using Write = std::function<Result<>(const Database &)>;
    void write(Write write);

    /// Those in the file and those that still wait, oldest first. When the file cannot be read,
    /// problem() tells why.
    std::vector<SessionOutcome> sessions(QDate first, QDate last);
    /// There is a session, kept or waiting.
    bool isAnythingPractised() const;
    /// Those that the rules about practices look back on (Circumstances::history). Days ahead,
    /// where the clock was set back, count too.
    std::vector<SessionOutcome> lately(QDate today);

    /// Writes the session down. When that fails it waits, problem() tells why, and keepWaiting()
    /// tries again, with a folder or file that has been mended meanwhile too.
    void keep(const SessionOutcome &outcome);
    void keepWaiting();
    /// Keeps what waits, and looks for what another window has written meanwhile.
    void readAgain();
    bool isWaiting() const;

    /// True when a session may run here, and not in another window with the same folder.
    bool takeSession();
    void releaseSession();
    bool isSessionElsewhere();

    void saveCheckpoint(const SessionCheckpoint &checkpoint);
    /// The session that a crash or a closed window left unfinished.
    std::optional<SessionCheckpoint> unfinished() const;
    /// Writes what was done of it down and offers it no more; nothing while it runs elsewhere.
    void keepUnfinished();

    QHash<QString, QString> settings() const;
    void set(const QString &name, const QString &value);

    /// The answers to the safety questions, those included that could not be written down.
    const std::vector<ScreeningEntry> &screening() const { return m_screening; }
    /// An answer counts at once, and is written down as soon as that can be.
    void answer(const ScreeningEntry &entry);
    /// Takes all answers away but what \a left says has to stay.
    bool forgetAnswers(const std::vector<ScreeningEntry> &left);

    /// Ids of the practices that the person likes best.
    QStringList favourites() const;
    bool isFavourite(const QString &practiceId) const;
    void setFavourite(const QString &practiceId, bool isFavourite);

signals:
    void changed();
    void favouritesChanged();
    void screeningChanged();
    /// What is in the file may be other than it was: it has become usable, with all that waited in
    /// it, or another window may have written there.
    void readAnew();

private:
    void open();
    void readScreening();
    Result<> keepAllWaiting();
    Result<> keepAnswers();
    Result<> keepSessions();
    Result<> keepWrites();

    QString m_wantedFolder;
    QString m_folder;
    std::unique_ptr<Database> m_database;
    bool m_isRead = false; ///< and readAnew() need not be told any more
    std::unique_ptr<SessionLock> m_lock;
    std::vector<SessionOutcome> m_waiting;
    std::deque<Write> m_waitingWrites;
    std::vector<ScreeningEntry> m_screening;
    size_t m_screeningKept = 0; ///< so many of them are in the file
    QString m_problem;
};

} // namespace pacewell
