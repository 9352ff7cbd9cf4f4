// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figurescene.h"
#include "core/figure/posture.h"
#include "core/figure/skeleton.h"
#include "core/side.h"

#include <vector>

namespace pacewell {

/// One track ready to be shown: keyframes are solved once (grounding, feet, hands), a moment
/// between them is a blend.
class FigureMotion
{
public:
    /// Side::Right shows the mirror image of what the track says for the left.
    FigureMotion(const FigureTrack &track, Side side);

    /// The figure at `moment`, eased in and out of each pose; `at` is kept within 0..lastPose().
    Skeleton at(const FigureMoment &moment) const;

    double lastPose() const { return double(m_keyframes.size()) - 1; }
    const FigureTrack &track() const { return m_track; }
    const FigureScene &scene() const { return m_scene; }
    Side side() const { return m_side; }

private:
    /// The point that stays put while the body moves.
    enum class Anchor { Hips, RightBall, RightKnee };

    struct Keyframe
    {
        Posture posture;
        glm::dvec3 anchor{0};
    };

    void solve(const Pose &pose);
    void standFeetFlat(Posture &posture, const Pose &pose) const;
    glm::dvec3 grounded(const Skeleton &body) const;
    void bridge(Posture &posture, glm::dvec3 &root, double lift) const;
    void plantFeet(Keyframe &keyframe) const;
    void placeHands(Keyframe &keyframe) const;
    void settleScene();
    void raiseWall();
    Skeleton standing(const Posture &posture, const glm::dvec3 &anchor) const;
    glm::dvec3 anchorOf(const Skeleton &body) const;
    bool risesFromSeat() const;
    bool walksOnTheSpot() const;

    FigureTrack m_track;
    Side m_side;
    FigureScene m_scene;
    Anchor m_anchor = Anchor::Hips;
    std::vector<Keyframe> m_keyframes;
};

} // namespace pacewell
