// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuremotion.h"
#include "paint/figurepainter.h"
#include "ui/shownfigure.h"

#include <QQuickPaintedItem>

#include <optional>

namespace pacewell {

/// The moving figure. It shows one instant; whoever owns the time sets it.
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pacewell::ShownFigure figure READ figure WRITE setFigure NOTIFY figureChanged)
    Q_PROPERTY(qreal share READ share WRITE setShare NOTIFY momentChanged)
    Q_PROPERTY(qreal breath READ breath WRITE setBreath NOTIFY momentChanged)
    Q_PROPERTY(qreal leastGlow READ leastGlow WRITE setLeastGlow NOTIFY momentChanged)
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY lookChanged)

public:
    enum Look { Light, Dark, Card };
    Q_ENUM(Look)

    explicit FigureItem(QQuickItem *parent = nullptr);

    ShownFigure figure() const { return m_figure; }
    void setFigure(const ShownFigure &figure);
    qreal share() const { return m_share; } ///< of the way from the first pose to the last
    void setShare(qreal share);
    qreal breath() const { return m_breath; }
    void setBreath(qreal breath);
    qreal leastGlow() const { return m_leastGlow; } ///< in the first pose, 0 to 1
    void setLeastGlow(qreal glow);
    Look look() const { return m_look; }
    void setLook(Look look);
    int skinTone() const { return m_skinTone; }
    void setSkinTone(int tone);

    void paint(QPainter *painter) override;

signals:
    void figureChanged();
    void momentChanged();
    void lookChanged();

private:
    ShownFigure m_figure;
    std::optional<FigureMotion> m_motion;
    qreal m_share = 0;
    qreal m_breath = 0;
    qreal m_leastGlow = 0;
    Look m_look = Light;
    int m_skinTone = 1;
};

} // namespace pacewell
