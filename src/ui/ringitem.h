// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace pacewell {

/// A round bar that empties as a cue runs.
class RingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal share MEMBER m_share NOTIFY changed) ///< 0 to 1, clockwise from the top
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    Q_PROPERTY(QColor trackColour MEMBER m_trackColour NOTIFY changed)

public:
    explicit RingItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    qreal m_share = 1;
    qreal m_thickness = 12;
    QColor m_colour;
    QColor m_trackColour;
};

} // namespace pacewell
