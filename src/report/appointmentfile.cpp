// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentfile.h"

#include "report/appointmentpages.h"
#include "report/appointmentwords.h"
#include "report/reporttext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace pacewell {
namespace {

constexpr int dotsPerInch = 1200;

/// Empty where it cannot be made.
QByteArray pdfOf(const AppointmentReport &report, QPageSize::PageSizeId size)
{
    const AppointmentPages pages(report, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins({});
    writer.setTitle(ReportText::tr("Record for an appointment, %1")
                        .arg(words::reportPeriod(report.first, report.last)));
    writer.setCreator(QStringLiteral("Pacewell"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page, QRectF(0, 0, writer.width(), writer.height()));
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<> writeReport(const AppointmentReport &report, const QString &file,
                     QPageSize::PageSizeId size)
{
    if (QFileInfo::exists(file))
        return failure(ReportText::tr("There is already a file %1. Nothing was written; choose "
                                      "another name.")
                           .arg(file));
    const QByteArray pdf = pdfOf(report, size);
    QSaveFile written(file);
    const bool isWritten = !pdf.isEmpty() && written.open(QIODevice::WriteOnly) &&
                           written.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           written.write(pdf) == pdf.size() && written.commit();
    if (!isWritten)
        return failure(ReportText::tr("The report cannot be written to %1: %2. Choose a folder "
                                      "that you may write to and that has room.")
                           .arg(file, written.errorString()));
    return success();
}

} // namespace pacewell
