// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointment.h"
#include "report/paperflow.h"

#include <QPageSize>
#include <QRectF>

namespace pacewell {

/// The pages of the paper for an appointment: the first is a whole summary, details come after it.
/// The same on screen and on paper. Needs a QGuiApplication, and belongs to one thread.
class AppointmentPages
{
public:
    AppointmentPages(const AppointmentReport &report, QPageSize::PageSizeId size);

    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_size; } ///< in points
    /// Fills the rectangle, which is of the page's shape. \a page from 0.
    void paint(QPainter &painter, int page, const QRectF &rectangle) const;
    /// What is on the page, for those who hear it.
    QString text(int page) const;

private:
    QString pageNumber(int page) const;

    QSizeF m_size;
    std::vector<PaperPage> m_pages;
    PaperStrip m_foot;
};

} // namespace pacewell
