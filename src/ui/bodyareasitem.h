// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/bodymap.h"

#include <QQuickPaintedItem>

namespace pacewell {

/// One view of the body, with the parts of it marked that were chosen.
class BodyAreasItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(View view MEMBER m_view NOTIFY changed)
    /// For each Area whether it is marked.
    Q_PROPERTY(QList<bool> marked MEMBER m_marked NOTIFY changed)
    Q_PROPERTY(QColor bodyColour MEMBER m_bodyColour NOTIFY changed)
    Q_PROPERTY(QColor edgeColour MEMBER m_edgeColour NOTIFY changed)
    Q_PROPERTY(QColor markColour MEMBER m_markColour NOTIFY changed)
    Q_PROPERTY(QColor markEdgeColour MEMBER m_markEdgeColour NOTIFY changed)

public:
    enum View { Front, Back };
    Q_ENUM(View)

    explicit BodyAreasItem(QQuickItem *parent = nullptr);

    /// The number of the Area at that point; -1: there is none.
    Q_INVOKABLE int areaAt(qreal x, qreal y) const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    View m_view = Front;
    QList<bool> m_marked;
    QColor m_bodyColour;
    QColor m_edgeColour;
    QColor m_markColour;
    QColor m_markEdgeColour;
};

} // namespace pacewell
