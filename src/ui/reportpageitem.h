// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportviewmodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace pacewell {

/// One page of the paper for an appointment, as it will be printed.
class ReportPageItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pacewell::ReportViewModel *report READ report WRITE setReport NOTIFY changed)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed) ///< from 0
    Q_PROPERTY(QString words READ words NOTIFY changed)         ///< all that is on it

public:
    explicit ReportPageItem(QQuickItem *parent = nullptr);

    ReportViewModel *report() const { return m_report; }
    void setReport(ReportViewModel *report);
    int page() const { return m_page; }
    void setPage(int page);
    QString words() const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QPointer<ReportViewModel> m_report;
    int m_page = 0;
};

} // namespace pacewell
