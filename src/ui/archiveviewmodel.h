// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace pacewell {

class Database;
class Diary;
class Journal;

/// Everything a person recorded, as files for other programs or another computer, and back again.
/// Worked on beside the window.
class ArchiveViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)     ///< what became of it
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)       ///< nothing came of it
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed) ///< rows that were not taken
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)          ///< there is a folder to look into

public:
    /// \a folder: where files are saved.
    ArchiveViewModel(Journal &journal, const Diary &diary, QString folder,
                     QObject *parent = nullptr);
    ~ArchiveViewModel() override;

    Q_INVOKABLE void saveJson();
    Q_INVOKABLE void saveCsv();
    Q_INVOKABLE void saveFhir();
    Q_INVOKABLE void openFolder() const;
    /// A JSON file, or a folder of CSV files; \a path may be written by hand.
    Q_INVOKABLE void bringBack(const QString &path);
    /// What was dropped: a file, a folder, or all tables of one.
    Q_INVOKABLE void bringBackDropped(const QList<QUrl> &urls);

    bool isBusy() const { return m_work.isRunning(); }
    QString message() const { return m_outcome.message; }
    bool hasFailed() const { return m_outcome.hasFailed; }
    QStringList remarks() const { return m_outcome.remarks; }
    bool isSaved() const { return m_outcome.isSaved; }

signals:
    void changed();

private:
    struct Outcome
    {
        QString message;
        QStringList remarks;
        bool isSaved = false;
        bool isChanged = false; ///< the journal
        bool hasFailed = false;
    };

    using Writer = std::function<Result<>(const Database &, const QString &name)>;
    void save(const QString &ending, Writer write);
    void work(std::function<Outcome(const QString &folder)> job);
    void take();

    Journal &m_journal;
    const Diary &m_diary;
    QString m_folder;
    QFutureWatcher<Outcome> m_work;
    Outcome m_outcome;
};

} // namespace pacewell
