// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

enum class RelaxationForm { TenseRelease, BodyScan, Imagery, Autogenic, WindDown };

/// A group of muscles, or a moment of attention. Where a part names a side it is written for the
/// hand a person uses most: `{side}` is that side for Dominant and the opposite one for Other.
struct RelaxationPart
{
    enum class PartSide { None, Dominant, Other };

    QString title;
    std::vector<Area> areas; ///< left out when one of these is to be spared
    std::vector<Muscle> muscles;
    PartSide side = PartSide::None;
    Line text;                      ///< what to attend to; empty in a part that is tensed
    std::chrono::seconds attend{0}; ///< with `text`
    Line tense;                     ///< how to tense, said before
    Line release;                   ///< said while letting go
    Line soften;                    ///< in place of both where nothing is tensed

    bool isTensed() const { return !tense.text.isEmpty(); }
};

/// A relaxation that is listened to: muscle by muscle, through the body, or into a picture.
struct Relaxation : GuidedItem
{
    RelaxationForm form = RelaxationForm::BodyScan;
    std::chrono::minutes length{0};
    std::chrono::seconds tense{5};
    std::chrono::seconds release{25};
    std::vector<RelaxationPart> parts;
};

} // namespace pacewell
