// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figureitem.h"

#include <algorithm>

namespace pacewell {

FigureItem::FigureItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void FigureItem::setFigure(const ShownFigure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    m_motion.reset();
    if (figure.track)
        m_motion.emplace(*figure.track, figure.side);
    update();
    emit figureChanged();
}

void FigureItem::setShare(qreal share)
{
    if (share == m_share)
        return;
    m_share = share;
    update();
    emit momentChanged();
}

void FigureItem::setBreath(qreal breath)
{
    if (breath == m_breath)
        return;
    m_breath = breath;
    update();
    emit momentChanged();
}

void FigureItem::setLeastGlow(qreal glow)
{
    glow = std::clamp(glow, 0.0, 1.0);
    if (glow == m_leastGlow)
        return;
    m_leastGlow = glow;
    update();
    emit momentChanged();
}

void FigureItem::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
    emit lookChanged();
}

void FigureItem::setSkinTone(int tone)
{
    tone = std::clamp(tone, 0, skinToneCount - 1);
    if (tone == m_skinTone)
        return;
    m_skinTone = tone;
    update();
    emit lookChanged();
}

void FigureItem::paint(QPainter *painter)
{
    if (!m_motion)
        return;
    const auto tone = SkinTone(m_skinTone);
    FigureLook look = m_look == Card   ? greenCardLook(tone)
                      : m_look == Dark ? darkLook(tone)
                                       : lightLook(tone);
    look.leastGlow = m_leastGlow;
    paintFigure(*painter, boundingRect(), *m_motion, {m_share * m_motion->lastPose(), m_breath},
                m_figure.muscles, look);
}

} // namespace pacewell
