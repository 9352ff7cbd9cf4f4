// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archiveviewmodel.h"

#include "report/fhirbundle.h"
#include "store/archive.h"
#include "store/archiveimport.h"
#include "store/diarylog.h"
#include "ui/diary.h"
#include "ui/freename.h"
#include "ui/journal.h"

#include <QDesktopServices>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace pacewell {
namespace {

const QDate beginning(1, 1, 1);
const QDate end(9999, 12, 31);

Result<> writeFhir(const Database &database, const QString &name)
{
    const auto entries = DiaryLog(database).between(beginning, end);
    if (!entries)
        return failure(entries.error());
    QSaveFile file(name);
    const QByteArray bundle = fhirBundle(entries.value());
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bundle) == bundle.size() && file.commit();
    return isWritten
               ? success()
               : Result<>(failure(ArchiveViewModel::tr("%1 cannot be written: %2.")
                                      .arg(QDir::toNativeSeparators(name), file.errorString())));
}

QString sentenceFor(const ImportReport &report)
{
    QStringList sentences;
    sentences.append(report.added == 0 ? ArchiveViewModel::tr("Nothing new was in it.")
                     : report.added == 1
                         ? ArchiveViewModel::tr("One entry was added.")
                         : ArchiveViewModel::tr("%1 entries were added.").arg(report.added));
    if (report.known > 0)
        sentences.append(ArchiveViewModel::tr("%1 were here already.").arg(report.known));
    if (report.kept > 0)
        sentences.append(ArchiveViewModel::tr("%1 are different here; yours stayed as they are.")
                             .arg(report.kept));
    if (report.notTakenCount > 0)
        sentences.append(ArchiveViewModel::tr("%1 could not be used:").arg(report.notTakenCount));
    return sentences.join(u' ');
}

} // namespace

ArchiveViewModel::ArchiveViewModel(Journal &journal, const Diary &diary, QString folder,
                                   QObject *parent)
    : QObject(parent), m_journal(journal), m_diary(diary), m_folder(std::move(folder))
{
    connect(&m_work, &QFutureWatcher<Outcome>::finished, this, &ArchiveViewModel::take);
}

ArchiveViewModel::~ArchiveViewModel()
{
    m_work.waitForFinished();
}

void ArchiveViewModel::work(std::function<Outcome(const QString &folder)> job)
{
    if (isBusy())
        return;
    m_outcome = {};
    // What waits to be written belongs to it.
    if (m_journal.isWaiting())
        m_journal.keepWaiting();
    if (!m_journal.problem().isEmpty()) {
        m_outcome.message = m_journal.problem();
        m_outcome.hasFailed = true;
        emit changed();
        return;
    }
    m_work.setFuture(QtConcurrent::run(std::move(job), m_journal.folder()));
    emit changed();
}

void ArchiveViewModel::take()
{
    m_outcome = m_work.result();
    if (m_outcome.isChanged)
        m_journal.readAgain();
    emit changed();
}

void ArchiveViewModel::saveJson()
{
    save(QStringLiteral(".json"),
         [](const Database &database, const QString &name) { return writeJson(database, name); });
}

void ArchiveViewModel::saveCsv()
{
    save({}, writeCsv);
}

void ArchiveViewModel::saveFhir()
{
    save(QStringLiteral(" FHIR.json"), writeFhir);
}

void ArchiveViewModel::save(const QString &ending, Writer write)
{
    //: The name of a file, without its ending; %1 is a date such as 2026-11-28
    const QString wanted = tr("Pacewell journal %1").arg(m_diary.today().toString(Qt::ISODate));
    work([write, name = freeName(m_folder, wanted, ending)](const QString &folder) -> Outcome {
        QDir().mkpath(QFileInfo(name).path());
        const auto database = Database::open(folder);
        const Result<> written =
            database ? write(*database.value(), name) : Result<>(failure(database.error()));
        if (!written)
            return {written.error(), {}, false, false, true};
        return {tr("Saved as %1").arg(QDir::toNativeSeparators(name)), {}, true, false};
    });
}

void ArchiveViewModel::bringBack(const QString &path)
{
    const QString wanted = path.trimmed();
    if (wanted.isEmpty())
        return;
    work([wanted, today = m_diary.today()](const QString &folder) -> Outcome {
        const auto database = Database::open(folder);
        if (!database)
            return {database.error(), {}, false, false, true};
        const auto report = importJournal(*database.value(), wanted, today);
        if (!report)
            return {report.error(), {}, false, false, true};
        QStringList remarks;
        for (const auto *list : {&report.value().notTaken, &report.value().keptRows}) {
            for (const ImportRemark &remark : *list)
                remarks.append(remark.text());
        }
        return {sentenceFor(report.value()), remarks, false, report.value().added > 0};
    });
}

void ArchiveViewModel::bringBackDropped(const QList<QUrl> &urls)
{
    QString path = urls.value(0).toLocalFile();
    const QString folder = QFileInfo(path).path();
    const bool areTogether = std::ranges::all_of(
        urls, [&folder](const QUrl &url) { return QFileInfo(url.toLocalFile()).path() == folder; });
    if (urls.size() > 1)
        path = areTogether ? folder : QString();
    if (!path.isEmpty()) {
        bringBack(path);
    } else if (!isBusy()) {
        m_outcome = {tr("Only files and folders of this computer can be brought back, and of "
                        "tables only those of one folder."),
                     {},
                     false,
                     false,
                     true};
        emit changed();
    }
}

void ArchiveViewModel::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace pacewell
