// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace pacewell {

/// Six tones from light to deep; hair goes with them.
enum class SkinTone { Porcelain, Sand, Honey, Caramel, Chestnut, Espresso };
inline constexpr int skinToneCount = 6;

/// The colours a figure is drawn in.
struct FigureLook
{
    QColor shirt;
    QColor trousers;
    QColor skin;
    QColor hair;
    QColor faceLine;
    QColor glow;
    QColor cue;   // the dotted way of the movement
    QColor prop;  // chairs, walls, beds
    QColor cloth; // mattresses
    QColor pillow;
    QColor towel;
    QColor shade;    // on the ground, translucent
    QColor backdrop; // what lies behind the figure: far limbs pale towards it
    bool showGlow = true;
    double leastGlow = 0; // how strongly it glows in the first pose, 0 to 1
    bool showCue = true;
};

FigureLook lightLook(SkinTone tone = SkinTone::Sand);
FigureLook darkLook(SkinTone tone = SkinTone::Sand);

/// White shirt and pale trousers, for the green card of the start page.
FigureLook greenCardLook(SkinTone tone = SkinTone::Sand);

} // namespace pacewell
