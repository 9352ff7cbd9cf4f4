// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/skeleton.h"

#include "core/figure/proportions.h"

#include <utility>

namespace pacewell {

namespace {

Frame mirrored(const Frame &frame)
{
    return {{-frame.at.x, frame.at.y, frame.at.z},
            {frame.turn.w, frame.turn.x, -frame.turn.y, -frame.turn.z}};
}

template<typename Body, typename Change>
void forEachFrame(Body &body, Change change)
{
    for (auto *frame : {&body.root, &body.pelvis, &body.lumbar, &body.chest, &body.upperChest,
                        &body.neck, &body.head})
        change(*frame);
    for (auto &arm : body.arms) {
        for (auto *frame : {&arm.upper, &arm.fore, &arm.hand})
            change(*frame);
    }
    for (auto &leg : body.legs) {
        for (auto *frame : {&leg.thigh, &leg.shin, &leg.foot, &leg.toes})
            change(*frame);
    }
}

} // namespace

glm::dvec3 Skeleton::palm(Side side) const
{
    return arm(side).hand.point({0, -proportions::palm, 0});
}

glm::dvec3 Skeleton::fingertip(Side side) const
{
    return arm(side).hand.point({0, -proportions::fingertip, 0});
}

glm::dvec3 Skeleton::headCentre() const
{
    return head.point(proportions::headCentre);
}

glm::dvec3 Skeleton::crown() const
{
    return head.point(proportions::headCentre + glm::dvec3(0, proportions::headHalf.y, 0));
}

void Skeleton::moveBy(const glm::dvec3 &way)
{
    forEachFrame(*this, [&](Frame &frame) { frame.at += way; });
}

Skeleton mirrored(const Skeleton &skeleton)
{
    Skeleton other = skeleton;
    forEachFrame(other, [](Frame &frame) { frame = mirrored(frame); });
    std::swap(other.arms[0], other.arms[1]);
    std::swap(other.legs[0], other.legs[1]);
    other.jawShift = -other.jawShift;
    return other;
}

} // namespace pacewell
