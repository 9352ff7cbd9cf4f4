// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportpageitem.h"

namespace pacewell {

ReportPageItem::ReportPageItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setFillColor(Qt::white);
    connect(this, &ReportPageItem::changed, this, [this] { update(); });
}

void ReportPageItem::setReport(ReportViewModel *report)
{
    if (report == m_report)
        return;
    if (m_report)
        disconnect(m_report, nullptr, this, nullptr);
    m_report = report;
    if (report)
        connect(report, &ReportViewModel::changed, this, &ReportPageItem::changed);
    emit changed();
}

void ReportPageItem::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    emit changed();
}

QString ReportPageItem::words() const
{
    const AppointmentPages *pages = m_report ? m_report->pages() : nullptr;
    return pages ? pages->text(m_page) : QString();
}

void ReportPageItem::paint(QPainter *painter)
{
    if (const AppointmentPages *pages = m_report ? m_report->pages() : nullptr)
        pages->paint(*painter, m_page, boundingRect());
}

} // namespace pacewell
