// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/bodymap.h"

#include <QQuickPaintedItem>

namespace pacewell {

/// One view of the body, with a place marked on it and the places where nothing may press.
class BodyMapItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(View view MEMBER m_view NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    /// As SessionViewModel::Side.
    Q_PROPERTY(int side MEMBER m_side NOTIFY changed)
    Q_PROPERTY(bool neverPressed MEMBER m_showsNeverPressed NOTIFY changed)
    Q_PROPERTY(bool holdsPlace READ holdsPlace NOTIFY changed)
    Q_PROPERTY(QColor bodyColour MEMBER m_bodyColour NOTIFY changed)
    Q_PROPERTY(QColor edgeColour MEMBER m_edgeColour NOTIFY changed)
    Q_PROPERTY(QColor markColour MEMBER m_markColour NOTIFY changed)
    Q_PROPERTY(QColor hatchColour MEMBER m_hatchColour NOTIFY changed)

public:
    enum View { Front, Back };
    Q_ENUM(View)

    explicit BodyMapItem(QQuickItem *parent = nullptr);

    int place() const { return m_place; } ///< BodyPlace; -1 marks nothing
    void setPlace(int place);
    bool holdsPlace() const; ///< the place is on this view

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    View m_view = Front;
    int m_place = -1;
    int m_side = int(Side::Both);
    bool m_showsNeverPressed = true;
    QColor m_bodyColour;
    QColor m_edgeColour;
    QColor m_markColour;
    QColor m_hatchColour;
};

} // namespace pacewell
