// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentpages.h"

#include "report/appointmentdetails.h"
#include "report/appointmentsummary.h"
#include "report/appointmentwords.h"
#include "report/reporttext.h"

#include <QPainter>

namespace pacewell {
namespace {

// In points.
constexpr qreal sideMargin = 48;
constexpr qreal topMargin = 40;
constexpr qreal bottomMargin = 34;
constexpr qreal footGap = 10;
constexpr qreal numberWidth = 90; ///< of the page's number, beside the foot

PaperText footLook()
{
    return {.size = 7.5, .colour = paper::muted, .space = 0};
}

} // namespace

AppointmentPages::AppointmentPages(const AppointmentReport &report, QPageSize::PageSizeId size)
    : m_size(QPageSize::size(size, QPageSize::Point))
{
    const qreal width = (m_size.width() - 2 * sideMargin) * paper::point;
    m_foot = stacked(
        paperText(words::reportFoot(report.last), width - numberWidth * paper::point, footLook()));
    const qreal room =
        (m_size.height() - topMargin - bottomMargin - footGap) * paper::point - m_foot.height;
    m_pages = paperPages(appointmentSummary(report, width, room), room);
    const PaperStrips details = appointmentDetails(report, width);
    if (details.empty())
        return;
    std::vector<PaperPage> more = paperPages(details, room);
    m_pages.insert(m_pages.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
}

void AppointmentPages::paint(QPainter &painter, int page, const QRectF &rectangle) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rectangle, Qt::white);
    painter.translate(rectangle.topLeft());
    const qreal scale = rectangle.width() / (m_size.width() * paper::point);
    painter.scale(scale, scale);
    const QPointF corner(sideMargin * paper::point, topMargin * paper::point);
    for (const PlacedStrip &placed : m_pages[size_t(page)])
        placed.strip.paint(painter, corner + QPointF(0, placed.top));
    const qreal bottom = (m_size.height() - bottomMargin) * paper::point;
    m_foot.paint(painter, {corner.x(), bottom - m_foot.height});
    const qreal right = (m_size.width() - sideMargin - numberWidth) * paper::point;
    PaperText look = footLook();
    look.alignment = Qt::AlignRight;
    stacked(paperText(pageNumber(page), numberWidth * paper::point, look))
        .paint(painter, {right, bottom - m_foot.height});
    painter.restore();
}

QString AppointmentPages::text(int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    QStringList texts;
    for (const PlacedStrip &placed : m_pages[size_t(page)]) {
        if (!placed.strip.text.isEmpty())
            texts.append(placed.strip.text);
    }
    texts.append(m_foot.text);
    texts.append(pageNumber(page));
    return texts.join(u'\n');
}

QString AppointmentPages::pageNumber(int page) const
{
    return ReportText::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
}

} // namespace pacewell
