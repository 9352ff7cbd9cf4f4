// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/painmap.h"

#include <QQuickPaintedItem>

namespace pacewell {

/// One view of the body, with the places marked that hurt.
class PainMapItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(View view MEMBER m_view NOTIFY changed)
    /// For each of painSpots how much it hurts; 0: not at all.
    Q_PROPERTY(QList<int> strengths MEMBER m_strengths NOTIFY changed)
    /// Instead: for each of painSpots the share of days on which it hurt, 0 to 1.
    Q_PROPERTY(QList<qreal> shares MEMBER m_shares NOTIFY changed)
    Q_PROPERTY(QColor bodyColour MEMBER m_bodyColour NOTIFY changed)
    Q_PROPERTY(QColor edgeColour MEMBER m_edgeColour NOTIFY changed)
    Q_PROPERTY(QColor weakColour MEMBER m_weakColour NOTIFY changed)
    Q_PROPERTY(QColor strongColour MEMBER m_strongColour NOTIFY changed)
    Q_PROPERTY(QColor markEdgeColour MEMBER m_markEdgeColour NOTIFY changed)
    Q_PROPERTY(QColor letterColour MEMBER m_letterColour NOTIFY changed)
    Q_PROPERTY(QString leftLetter MEMBER m_leftLetter NOTIFY changed)
    Q_PROPERTY(QString rightLetter MEMBER m_rightLetter NOTIFY changed)
    Q_PROPERTY(int letterSize MEMBER m_letterSize NOTIFY changed) ///< pixels

public:
    enum View { Front, Back };
    Q_ENUM(View)

    explicit PainMapItem(QQuickItem *parent = nullptr);

    /// The number of the spot at that point; -1: there is none.
    Q_INVOKABLE int spotAt(qreal x, qreal y) const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    View m_view = Front;
    QList<int> m_strengths;
    QList<qreal> m_shares;
    QColor m_bodyColour;
    QColor m_edgeColour;
    QColor m_weakColour;
    QColor m_strongColour;
    QColor m_markEdgeColour;
    QColor m_letterColour;
    QString m_leftLetter;
    QString m_rightLetter;
    int m_letterSize = 12;
};

} // namespace pacewell
