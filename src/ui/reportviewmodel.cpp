// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportviewmodel.h"

#include "report/appointmentfile.h"
#include "store/recordreader.h"
#include "ui/contentloader.h"
#include "ui/freename.h"
#include "ui/journal.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>
#include <QtConcurrentRun>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 600ms;

} // namespace

ReportViewModel::ReportViewModel(ContentLoader &content, Journal &journal, QString folder,
                                 Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_folder(std::move(folder)),
      m_clock(std::move(clock)),
      m_paper(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Letter : A4)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ReportViewModel::layOut);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportViewModel::take);
    // It knows what the practices are called.
    connect(&content, &ContentLoader::loaded, this, [this] {
        if (isWorking() || m_report)
            workOut();
    });
}

ReportViewModel::~ReportViewModel()
{
    stop();
}

void ReportViewModel::setDays(int days)
{
    if (days == m_wish.days)
        return;
    m_wish.days = days;
    emit wishChanged();
    workOut();
}

void ReportViewModel::setPaper(Paper paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    emit wishChanged();
    layOut();
}

void ReportViewModel::setQuestion(const QString &question)
{
    const QString kept = question.left(AppointmentWish::mostQuestionLength);
    if (kept == m_wish.question)
        return;
    m_wish.question = kept;
    emit wishChanged();
    m_typing.start();
}

void ReportViewModel::setNotes(bool areWanted)
{
    if (areWanted == m_wish.withNotes)
        return;
    m_wish.withNotes = areWanted;
    emit wishChanged();
    workOut();
}

void ReportViewModel::keepQuestion()
{
    if (m_journal.settings().value(AppointmentWish::questionSetting) != m_wish.question)
        m_journal.set(AppointmentWish::questionSetting, m_wish.question);
}

qreal ReportViewModel::pageShape() const
{
    const QSizeF size = QPageSize::size(pageSize(), QPageSize::Point);
    return size.height() / size.width();
}

void ReportViewModel::show()
{
    m_savedText.clear();
    m_wish.question = m_journal.settings().value(AppointmentWish::questionSetting);
    emit wishChanged();
    workOut();
}

void ReportViewModel::leave()
{
    keepQuestion();
    stop();
    m_wish.withNotes = false; // to be asked for each time
    m_report.reset();
    m_pages.reset();
    emit wishChanged();
    emit changed();
}

void ReportViewModel::workOut()
{
    stop();
    m_problem = m_journal.problem();
    const Database *database = m_journal.database();
    const auto library = m_content.library();
    const QDate today = m_clock().date();
    if (!database) {
        emit changed();
        return;
    }
    auto record = readRecord(*database, library.get(), today.addDays(1 - AppointmentWish::daysRead),
                             today, today);
    if (!record) {
        m_problem = record.error();
        emit changed();
        return;
    }
    if (library)
        m_wish.practices = practiceNames(record.value().plan.programme, *library);
    m_watcher.setFuture(QtConcurrent::run([record = std::move(record).value(), wish = m_wish,
                                           today](QPromise<AppointmentReport> &promise) {
        const auto goOn = [&promise](double) { return !promise.isCanceled(); };
        if (auto report = appointmentReport(record, wish, today, goOn))
            promise.addResult(std::move(*report));
    }));
    emit changed();
}

void ReportViewModel::take()
{
    if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
        m_report = m_watcher.result();
        layOut();
    }
    emit changed();
}

void ReportViewModel::layOut()
{
    keepQuestion();
    if (!m_report)
        return;
    m_report->question = m_wish.question.trimmed(); // it may have been typed meanwhile
    m_pages = std::make_unique<AppointmentPages>(*m_report, pageSize());
    m_savedText.clear();
    emit changed();
}

void ReportViewModel::stop()
{
    m_typing.stop();
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportViewModel::save()
{
    if (!m_report || isWorking())
        return;
    if (m_typing.isActive()) {
        m_typing.stop();
        layOut();
    }
    QDir().mkpath(m_folder);
    //: The name of a file, without its ending; %1 is a date such as 2026-11-28
    const QString name = tr("Pacewell report %1").arg(m_report->last.toString(Qt::ISODate));
    const QString file = freeName(m_folder, name, QStringLiteral(".pdf"));
    const auto written = writeReport(*m_report, file, pageSize());
    m_problem = written ? QString() : written.error();
    m_savedText = written ? tr("Saved as %1").arg(QDir::toNativeSeparators(file)) : QString();
    emit changed();
}

void ReportViewModel::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

QPageSize::PageSizeId ReportViewModel::pageSize() const
{
    return m_paper == Letter ? QPageSize::Letter : QPageSize::A4;
}

} // namespace pacewell
