// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figurelook.h"

namespace pacewell {

namespace {

struct Complexion
{
    QRgb skin;
    QRgb skinAtNight;
    QRgb hair;
    QRgb hairAtNight;
    QRgb faceLine;
};

constexpr Complexion complexions[skinToneCount] = {
    {0xfff3dcc9, 0xffe6c9b2, 0xff8a5a3b, 0xffa87350, 0xff6b4a3c}, // Porcelain
    {0xffe9c9ae, 0xffd9b596, 0xff4a4d49, 0xff6a5c51, 0xff5f4a3d}, // Sand
    {0xffd9aa80, 0xffcb9c73, 0xff3b322d, 0xff8d7563, 0xff4f3829}, // Honey
    {0xffbd8459, 0xffb57e56, 0xff2e2724, 0xff5d4a3f, 0xff42291b}, // Caramel
    {0xff8f5d3d, 0xff956544, 0xff241f1d, 0xff40332c, 0xff2e1b11}, // Chestnut
    {0xff66412c, 0xff795038, 0xff191716, 0xff2d2521, 0xff1f120b}, // Espresso
};

const Complexion &complexionOf(SkinTone tone)
{
    return complexions[int(tone)];
}

} // namespace

FigureLook lightLook(SkinTone tone)
{
    const Complexion &complexion = complexionOf(tone);
    FigureLook look;
    look.shirt = QColor(0x4b7f78);
    look.trousers = QColor(0x6e9a94);
    look.skin = complexion.skin;
    look.hair = complexion.hair;
    look.faceLine = complexion.faceLine;
    look.glow = QColor(0xe4784f);
    look.cue = QColor(0xe4784f);
    look.prop = QColor(0xded6c8);
    look.cloth = QColor(0xefeae0);
    look.pillow = QColor(0xfbf9f5);
    look.towel = QColor(0xcdbfa6);
    look.shade = QColor(29, 43, 42, 20);
    look.backdrop = QColor(0xffffff);
    return look;
}

FigureLook darkLook(SkinTone tone)
{
    const Complexion &complexion = complexionOf(tone);
    FigureLook look;
    look.shirt = QColor(0x5fa196);
    look.trousers = QColor(0x3f756c);
    look.skin = complexion.skinAtNight;
    look.hair = complexion.hairAtNight;
    look.faceLine = complexion.faceLine;
    look.glow = QColor(0xf08f66);
    look.cue = QColor(0xf08f66);
    look.prop = QColor(0x33423f);
    look.cloth = QColor(0x40514d);
    look.pillow = QColor(0x566863);
    look.towel = QColor(0x8a9a93);
    look.shade = QColor(255, 255, 255, 16);
    look.backdrop = QColor(0x1a2423);
    return look;
}

FigureLook greenCardLook(SkinTone tone)
{
    FigureLook look = lightLook(tone);
    look.shirt = QColor(0xf2f7f5);
    look.trousers = QColor(0xa5cbc2);
    look.prop = QColor(0xc9d8d0);
    look.cloth = QColor(0xe3ece8);
    look.pillow = QColor(0xf6faf8);
    look.towel = QColor(0xe9dfcb);
    look.shade = QColor(0, 30, 26, 46);
    look.backdrop = QColor(0x3b8176);
    return look;
}

} // namespace pacewell
